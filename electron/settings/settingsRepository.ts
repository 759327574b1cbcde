import type { SettingsFields } from '../../shared/contract/settings.ts'
import { type SingleKind, single } from '../db/single.ts'
import type { Work } from '../db/unitOfWork.ts'

/** These columns have the names of the fields. */
const columns = ({
  interfaceLanguage,
  theme,
  digits,
  noticeDays,
  userId,
  yearStart,
  noticePattern,
  minutesPattern,
  decisionPattern,
  pressPattern,
  leaveRule,
  attendanceThreshold,
  blankRows,
}: Omit<SettingsFields, 'fourEyes'>): Omit<SettingsFields, 'fourEyes'> => ({
  ...{ interfaceLanguage, theme, digits, noticeDays, userId, yearStart, noticePattern, minutesPattern, decisionPattern, pressPattern },
  ...{ leaveRule, attendanceThreshold, blankRows },
})

const kind: SingleKind<'settings', SettingsFields> = {
  entity: 'settings',
  toColumns: ({ fourEyes, ...rest }) => ({ ...columns(rest), fourEyes: fourEyes ? 1 : 0 }),
  fromRow: (row) => ({ ...columns(row), fourEyes: Number(row.fourEyes) === 1 }),
}

export const settingsRepository = (work: Work) => single(work, kind)
