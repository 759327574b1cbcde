import type { CalendarDate } from '../../shared/domain/calendar.ts'
import { formatDate } from '../../shared/language/dates.ts'
import { useWords } from '../i18n.ts'

/** Says from when to when something is held: "1 अप्रैल 2023 से". */
export const useSpanText = (): ((span: { readonly from: CalendarDate | null; readonly to: CalendarDate | null }) => string) => {
  const { t, lang } = useWords()
  return ({ from, to }) => {
    if (from !== null && to !== null) return t('directory.span', { from: formatDate(from, lang), to: formatDate(to, lang) })
    if (from !== null) return t('directory.spanFrom', { from: formatDate(from, lang) })
    return to === null ? t('directory.always') : t('directory.spanTo', { to: formatDate(to, lang) })
  }
}
