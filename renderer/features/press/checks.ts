import { assertNever } from '../../../shared/domain/assertNever.ts'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import type { PressCheck } from '../../../shared/domain/press.ts'
import type { Words } from '../../i18n.ts'

/** What a check has found, in the words of the screen. */
export const checkText = ({ code, params }: PressCheck, t: Words, lang: Lang): string => {
  const { found = '', expected = '', name = '', number = '', words = '', date = '', hi = '', en = '' } = params
  switch (code) {
    case 'nameDiffers':
      return t('press.check.nameDiffers', { found, expected })
    case 'postDiffers':
      return t('press.check.postDiffers', { found, expected })
    case 'quotedAbsent':
      return t('press.check.quotedAbsent', { name })
    case 'weekdayWrong':
      return t('press.check.weekdayWrong', { found: `${date} ${found}`.trim(), expected })
    case 'numberDiffers':
      return t('press.check.numberDiffers', { found: `${hi} / ${en}` })
    case 'internalWords':
      return t('press.check.internalWords', { found: words })
    case 'minutesNotApproved':
      return t('press.check.minutesNotApproved', { title: (lang === 'hi' ? hi : en) || hi || en })
    case 'legacyFont':
      return t('press.check.legacyFont', { found })
    case 'photographUntold':
      return t('photographs.untold', { number })
    default:
      return assertNever(code)
  }
}
