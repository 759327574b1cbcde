import type { SettingsFields } from '../../shared/contract/settings.ts'
import { type SingleKind, single } from '../db/single.ts'
import type { Work } from '../db/unitOfWork.ts'

/** The columns have the names of the fields. */
const fields = ({
  interfaceLanguage,
  theme,
  digits,
  noticeDays,
  userId,
  yearStart,
  noticePattern,
  minutesPattern,
  decisionPattern,
  leaveRule,
  attendanceThreshold,
  blankRows,
}: SettingsFields): SettingsFields => ({
  ...{ interfaceLanguage, theme, digits, noticeDays, userId, yearStart, noticePattern, minutesPattern, decisionPattern },
  ...{ leaveRule, attendanceThreshold, blankRows },
})

const kind: SingleKind<'settings', SettingsFields> = {
  entity: 'settings',
  toColumns: fields,
  fromRow: fields,
}

export const settingsRepository = (work: Work) => single(work, kind)
