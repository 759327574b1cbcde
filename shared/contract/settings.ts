import { z } from 'zod'
import { Lang } from '../domain/bilingual.ts'
import { Digits } from '../domain/facts.ts'
import { PersonId } from '../domain/ids.ts'
import { NumberPattern, YearStart } from '../domain/numbering.ts'
import { LeaveRule } from '../domain/register.ts'
import { base, Version } from './base.ts'

export const SettingsFields = z.strictObject({
  /** Language of the screens. */
  interfaceLanguage: Lang,
  theme: z.enum(['system', 'light', 'dark']),
  digits: Digits,
  /** Days between notice and meeting, where the notice has no date of its own. Seven is the rule of secretarial standard SS-1 (ICSI). */
  noticeDays: z.number().int().min(0).max(90),
  /** Empty rows at the end of a signature sheet, for those who come unannounced. */
  blankRows: z.number().int().min(0).max(100),
  /** Who works at this desk: whose actions are "mine", and whose review is waited for. */
  userId: PersonId.nullable(),
  /** The month in which the numbers of a year start again; Indian offices count by calendar or by financial year. */
  yearStart: YearStart,
  noticePattern: NumberPattern,
  minutesPattern: NumberPattern,
  /** '' numbers decisions by item and place: 2.1. */
  decisionPattern: NumberPattern.or(z.literal('')),
  pressPattern: NumberPattern,
  /** Nobody approves a press note that they wrote. */
  fourEyes: z.boolean(),
  /** How leave counts in the per cent of attendance. */
  leaveRule: LeaveRule,
  /** Per cent of attendance below which the register names somebody. */
  attendanceThreshold: z.number().int().min(0).max(100),
})
export type SettingsFields = z.infer<typeof SettingsFields>

export const SettingsView = SettingsFields.extend({ version: Version })
export type SettingsView = z.infer<typeof SettingsView>

export const settings = {
  get: base.output(SettingsView),
  update: base.input(z.strictObject({ version: Version, changes: SettingsFields.partial() })).output(SettingsView),
}
