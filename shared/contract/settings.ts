import { z } from 'zod'
import { Lang } from '../domain/bilingual.ts'
import { Digits } from '../domain/facts.ts'
import { base, Version } from './base.ts'

export const SettingsFields = z.strictObject({
  /** Language of the screens. */
  interfaceLanguage: Lang,
  theme: z.enum(['system', 'light', 'dark']),
  digits: Digits,
  /** Days between notice and meeting, where the notice has no date of its own. Seven is the rule of secretarial standard SS-1 (ICSI). */
  noticeDays: z.number().int().min(0).max(90),
})
export type SettingsFields = z.infer<typeof SettingsFields>

export const SettingsView = SettingsFields.extend({ version: Version })
export type SettingsView = z.infer<typeof SettingsView>

export const settings = {
  get: base.output(SettingsView),
  update: base.input(z.strictObject({ version: Version, changes: SettingsFields.partial() })).output(SettingsView),
}
