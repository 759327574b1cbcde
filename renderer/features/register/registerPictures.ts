import type { BodyAttendance } from '../../../shared/contract/register.ts'
import { inLang, type Lang } from '../../../shared/domain/bilingual.ts'
import { CalendarDate } from '../../../shared/domain/calendar.ts'
import { percentOf, personTally } from '../../../shared/domain/register.ts'
import { formatDate, shortMonth } from '../../../shared/language/dates.ts'
import { fullName } from '../../../shared/language/names.ts'
import { formatPercent } from '../../../shared/language/percent.ts'
import type { Words } from '../../i18n.ts'
import { type ComparedBody, comparisonPicture } from './pictures/comparison.ts'
import { heatMapPicture } from './pictures/heatMap.ts'
import { overTimePicture } from './pictures/overTime.ts'
import type { Palette, Picture } from './pictures/picture.ts'
import type { CountedRegister } from './registerRows.ts'

export type Said = { readonly t: Words; readonly lang: Lang /** Of whom and of when, in the title. */; readonly of: string }

const titled = (title: string, of: string): string => (of === '' ? title : `${title}: ${of}`)

/** The per cent of each meeting. */
export const overTime = ({ view, meetings, whole }: CountedRegister, { t, lang, of }: Said, palette: Palette): Picture => {
  const points = view.meetings.map(({ date }, at) => ({ date, percent: percentOf(meetings[at] ?? whole) }))
  const average = percentOf(whole)
  const title = titled(t('register.overTime'), of)
  const said = points.map(({ date, percent }) => `${formatDate(date, lang)}: ${formatPercent(percent)}`)
  return overTimePicture(
    points,
    { average, threshold: view.threshold },
    {
      title,
      alt: `${title}. ${said.slice(0, 40).join(', ')}`,
      average: t('register.average', { percent: formatPercent(average) }),
      limit: t('register.limit', { percent: formatPercent(view.threshold) }),
      dateOf: (date) => `${Number(date.slice(8))} ${shortMonth(date, lang)} ${date.slice(2, 4)}`,
    },
    palette,
  )
}

/** So many months stand beside one another at most. */
const mostMonths = 36

/** So many rows are drawn at most. */
export const mostHeatRows = 60

/** The per cent of each person in each month in which a meeting was held. */
export const heatMap = ({ view, rows }: CountedRegister, { t, lang, of }: Said, palette: Palette): Picture => {
  const grouped = (length: number) => [...Map.groupBy(view.meetings.keys(), (at) => view.meetings[at]?.date.slice(0, length) ?? '')]
  const byMonth = grouped(7)
  // Of more years than have room for their months, by year.
  const isByYear = byMonth.length > mostMonths
  const spans = isByYear ? grouped(4) : byMonth
  const title = titled(t(isByYear ? 'register.heatMapOfYears' : 'register.heatMap'), of)
  return heatMapPicture(
    rows.slice(0, mostHeatRows).map(({ person }) => ({
      name: fullName({ ...person, phone: null, district: null }, lang),
      percents: spans.map(([, places]) => percentOf(personTally(places.map((at) => person.row[at] ?? '').join(''), view.leaveRule))),
    })),
    spans.map(([span]) => (isByYear ? span : `${shortMonth(CalendarDate.parse(`${span}-01`), lang)} ${span.slice(2, 4)}`)),
    { title, alt: title, less: t('register.less'), more: t('register.more') },
    palette,
  )
}

/** The per cent of each body. */
export const comparison = (bodies: readonly BodyAttendance[], threshold: number, { t, lang, of }: Said, palette: Palette): Picture => {
  const title = titled(t('register.bodies'), of)
  const compared = bodies.map(
    ({ body, meetings, ...counts }): ComparedBody => ({
      name: inLang(body.name, lang),
      percent: percentOf(counts),
      note: t('register.meetingsCount', { count: meetings }),
    }),
  )
  const said = compared.map(({ name, percent }) => `${name}: ${formatPercent(percent)}`)
  return comparisonPicture(compared, { title, alt: `${title}. ${said.join(', ')}` }, threshold, palette)
}
