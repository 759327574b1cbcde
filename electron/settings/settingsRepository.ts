import type { SettingsFields } from '../../shared/contract/settings.ts'
import { type SingleKind, single } from '../db/single.ts'
import type { Work } from '../db/unitOfWork.ts'

const kind: SingleKind<'settings', SettingsFields> = {
  entity: 'settings',
  toColumns: ({ interfaceLanguage, theme, digits, noticeDays }) => ({ interfaceLanguage, theme, digits, noticeDays }),
  fromRow: ({ interfaceLanguage, theme, digits, noticeDays }) => ({ interfaceLanguage, theme, digits, noticeDays }),
}

export const settingsRepository = (work: Work) => single(work, kind)
