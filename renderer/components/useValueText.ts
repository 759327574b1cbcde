import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import type { Entity } from '../../shared/contract/base.ts'
import type { DayView } from '../../shared/contract/days.ts'
import { MeetingFields } from '../../shared/contract/meetings.ts'
import { LetterheadPaper } from '../../shared/contract/organisation.ts'
import { AttendanceStatus, Capacity } from '../../shared/domain/attendance.ts'
import type { Lang } from '../../shared/domain/bilingual.ts'
import { inLang, isEmpty, OptionalBilingualText } from '../../shared/domain/bilingual.ts'
import { CalendarDate, Instant, splitDateTime, WallDateTime, WallTime } from '../../shared/domain/calendar.ts'
import { TextRun } from '../../shared/domain/facts.ts'
import { AgendaKind, MeetingKind, MeetingState } from '../../shared/domain/meetings.ts'
import { Gender } from '../../shared/domain/people.ts'
import { PressDraftOptions, PressNoteState } from '../../shared/domain/press.ts'
import { ActionKind, ActionStatus, DecisionKind, SpeechVerb, Votes } from '../../shared/domain/proceedings.ts'
import { Medium, NoteFont, NoteLanguage, RecipientKind } from '../../shared/domain/recipients.ts'
import { textOfRuns } from '../../shared/domain/richText.ts'
import { messages } from '../../shared/i18n/i18n.ts'
import { formatDate } from '../../shared/language/dates.ts'
import { decisionKindLabel, votesText } from '../../shared/language/decisionKinds.ts'
import { meetingKindLabel } from '../../shared/language/meetingKinds.ts'
import { speechVerbLabel } from '../../shared/language/speechVerbs.ts'
import { formatTime } from '../../shared/language/times.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n.ts'
import { queryClient } from '../query.ts'
import { formatInstant } from './formatInstant.ts'
import { usePersonNames } from './personNames.ts'

/** Whose field a value is: the same word means different things in different ones. */
type Place = { readonly entity: Entity; readonly field: string }

const word = <Value extends string>(schema: z.ZodType<Value>, text: string, say: (value: Value) => string): string => {
  const parsed = schema.safeParse(text)
  return parsed.success ? say(parsed.data) : text
}

/** A value of a fixed list, as the screens call it; undefined where the field holds none. */
const termOf = (text: string, { entity, field }: Place, lang: Lang): string | undefined => {
  const { terms, shell, common, recipients } = messages[lang]
  switch (field) {
    case 'state':
      return entity === 'pressNote'
        ? word(PressNoteState, text, (value) => terms.pressState[value])
        : word(MeetingState, text, (value) => terms.meetingState[value])
    case 'status':
      return entity === 'action' || entity === 'actionEntry'
        ? word(ActionStatus, text, (value) => terms.actionStatus[value])
        : word(AttendanceStatus, text, (value) => terms.attendanceStatus[value])
    case 'capacity':
    case 'role':
      return word(Capacity, text, (value) => terms.capacity[value])
    case 'gender':
      return word(Gender, text, (value) => terms.gender[value])
    case 'verb':
      return word(SpeechVerb, text, (value) => speechVerbLabel(value, lang))
    case 'kind':
      if (entity === 'meeting') return word(MeetingKind, text, (value) => meetingKindLabel(value, lang))
      if (entity === 'recipient') return word(RecipientKind, text, (value) => recipients.kinds[value])
      if (entity === 'agendaItem') return word(AgendaKind, text, (value) => terms.agendaKind[value])
      if (entity === 'decision') return word(DecisionKind, text, (value) => decisionKindLabel(value, lang))
      return word(ActionKind, text, (value) => terms.actionKind[value])
    case 'letterheadFor':
      return word(LetterheadPaper, text, (value) => messages[lang].letterhead.paper[value])
    case 'medium':
      return word(Medium, text, (value) => recipients.media[value])
    case 'language':
      return word(NoteLanguage, text, (value) => recipients.languages[value])
    case 'font':
      return word(NoteFont, text, (value) => recipients.fonts[value])
    case 'interfaceLanguage':
      return text === 'hi' ? common.hindi : common.english
    case 'theme':
      return text === 'dark' ? shell.themeDark : text === 'light' ? shell.themeLight : shell.themeSystem
    case 'digits':
      return text === 'devanagari' ? '०१२' : '012'
    default:
      return undefined
  }
}

/** Says any value of any field as a person reads it: names for ids, words for kinds, both halves of a bilingual text. */
export const useValueText = (): ((value: unknown, place: Place) => string) => {
  const { t, lang } = useWords()
  const personName = usePersonNames()
  const { data: bodies = [] } = useQuery(api.bodies.list.queryOptions())
  const { data: venues = [] } = useQuery(api.venues.list.queryOptions())
  const { data: programmes = [] } = useQuery(api.programmes.list.queryOptions())

  const said = (value: unknown, place: Place): string => {
    if (value === null || value === undefined || value === '') return t('save.empty')
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no')
    if (typeof value === 'number') return String(value)
    const words = z.array(TextRun).min(1).safeParse(value)
    if (words.success) return textOfRuns(words.data)
    if (place.field === 'meetingIds' && Array.isArray(value)) return saidMeetings(value)
    if (Array.isArray(value)) return value.length === 0 ? t('save.empty') : value.map((one) => said(one, place)).join('; ')
    if (typeof value === 'string') return termOf(value, place, lang) ?? saidText(value, place)
    const votes = Votes.safeParse(value)
    if (votes.success) return votesText(votes.data, lang)
    const bilingual = OptionalBilingualText.safeParse(value)
    if (bilingual.success) {
      return isEmpty(bilingual.data) ? t('save.empty') : [bilingual.data.hi, bilingual.data.en].filter(Boolean).join(' / ')
    }
    const options = PressDraftOptions.safeParse(value)
    if (place.field === 'options' && options.success) {
      return `${t(`press.lengths.${options.data.length}`)}; ${t(`press.orders.${options.data.order}`)}`
    }
    const written = z.object({ runs: z.array(TextRun) }).safeParse(value)
    if (written.success) return textOfRuns(written.data.runs) || t('press.removed')
    const put = MeetingFields.shape.cancelled.safeParse(value)
    if (place.field === 'cancelled' && put.success && put.data !== null) {
      const { to, reason } = put.data
      const said = to === null ? t('sittings.cancelled') : `${t('sittings.postponed')}: ${formatDate(to, lang)}`
      return [said, inLang(reason, lang)].filter((part) => part !== '').join('; ')
    }
    const rule = z.object({ value: z.union([z.string(), z.number()]) }).safeParse(value)
    return rule.success ? String(rule.data.value) : JSON.stringify(value)
  }

  /** Their titles, as far as their days have been read; else how many they are. */
  const saidMeetings = (ids: readonly unknown[]): string => {
    const read = queryClient.getQueriesData<DayView>({ queryKey: api.days.get.key() }).flatMap(([, day]) => day?.meetings ?? [])
    const titles = ids.map((id) => inLang(read.find((meeting) => meeting.id === id)?.title, lang))
    return titles.includes('') ? t('day.meetingCount', { count: ids.length }) : titles.join('; ')
  }

  const saidText = (text: string, place: Place): string => {
    const named = [...bodies, ...venues, ...programmes].find(({ id }) => id === text)?.name ?? personName(text)
    if (named) return said(named, place)
    const date = CalendarDate.safeParse(text)
    if (date.success) return formatDate(date.data, lang)
    const time = WallTime.safeParse(text)
    if (time.success) return formatTime(time.data, lang)
    const instant = Instant.safeParse(text)
    if (instant.success) return formatInstant(instant.data, lang)
    const at = WallDateTime.safeParse(text)
    if (at.success) {
      const { date: day, time: hour } = splitDateTime(at.data)
      return `${formatDate(day, lang)}, ${formatTime(hour, lang)}`
    }
    return text
  }
  return said
}

/** What a field is called on screen; its own name where it has none. */
export const fieldLabel = (field: string, lang: Lang): string =>
  Object.entries(messages[lang].fields).find(([name]) => name === field)?.[1] ?? field
