import { makeStyles, mergeClasses, tokens, useThemeClassName } from '@fluentui/react-components'
import { WarningFilled } from '@fluentui/react-icons'
import FullCalendar, { type CalendarOptions, type CalendarRef } from '@fullcalendar/react'
import dayGrid from '@fullcalendar/react/daygrid'
import interaction from '@fullcalendar/react/interaction'
import english from '@fullcalendar/react/locales/en-gb'
import hindi from '@fullcalendar/react/locales/hi'
import classic from '@fullcalendar/react/themes/classic'
import timeGrid from '@fullcalendar/react/timegrid'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { CalendarEntry } from '../../../shared/contract/days.ts'
import { inLang, type Lang } from '../../../shared/domain/bilingual.ts'
import { CalendarDate, minutesOf, WallTime, wallClock } from '../../../shared/domain/calendar.ts'
import { formatDate, formatWeekday } from '../../../shared/language/dates.ts'
import { formatTime } from '../../../shared/language/times.ts'
import { useWords } from '../../i18n.ts'
import { stateText } from '../meetings/stateText.ts'
import { dateByKey, shownSpan } from './calendarSpan.ts'
import { movedByKey, timeOf } from './reschedule.ts'
import { stateMarks } from './stateMarks.tsx'
import '@fullcalendar/react/skeleton.css'
import '@fullcalendar/react/themes/classic/theme.css'

const useStyles = makeStyles({
  root: {
    flex: 1,
    minHeight: '420px',
    // The names by which the calendar's own style takes its colours.
    '--fc-classic-background': tokens.colorNeutralBackground1,
    '--fc-classic-foreground': tokens.colorNeutralForeground1,
    '--fc-classic-faint': tokens.colorNeutralBackground2,
    '--fc-classic-muted': tokens.colorNeutralBackground3,
    '--fc-classic-strong': tokens.colorNeutralBackground4,
    '--fc-classic-muted-foreground': tokens.colorNeutralForeground2,
    '--fc-classic-faint-foreground': tokens.colorNeutralForeground3,
    '--fc-classic-border': tokens.colorNeutralStroke2,
    '--fc-classic-strong-border': tokens.colorNeutralStroke1,
    '--fc-classic-primary': tokens.colorBrandStroke1,
    '--fc-classic-primary-foreground': tokens.colorNeutralForegroundOnBrand,
    '--fc-classic-highlight': tokens.colorBrandBackground2,
    '--fc-classic-today': tokens.colorBrandBackground2,
    '--fc-classic-now': tokens.colorPaletteRedBorderActive,
    '--fc-classic-event': tokens.colorBrandBackground2,
    '--fc-classic-event-contrast': tokens.colorBrandForeground2,
  },
  day: {
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  today: { fontWeight: tokens.fontWeightBold, color: tokens.colorBrandForeground1, textDecorationLine: 'underline' },
  head: { display: 'block', textAlign: 'center' },
  weekday: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  hour: { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, whiteSpace: 'nowrap' },
  entry: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    minWidth: 0,
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  tall: { flexWrap: 'wrap', alignContent: 'flex-start', height: '100%', overflow: 'hidden' },
  icon: { display: 'flex', flexShrink: 0, fontSize: '14px' },
  time: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  wrapped: {
    order: 2,
    flexBasis: '100%',
    whiteSpace: 'normal',
    lineHeight: '16px',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
  },
  roomy: { WebkitLineClamp: 4 },
  state: { order: 3 },
  clash: { display: 'flex', flexShrink: 0, fontSize: '14px', color: tokens.colorPaletteRedForeground1, marginInlineStart: 'auto' },
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
})

/** The short form for a cell: the hour without the half of the day, which the order of the day shows. */
const clockOf = (time: WallTime): string => `${Number(time.slice(0, 2)) % 12 || 12}:${time.slice(3)}`

/** The clock at the edge of the week, without the closing word. */
const hourOf = (time: WallTime, lang: Lang): string => formatTime(time, lang).replace(/ बजे$/, '')

const dateOf = (at: Date): CalendarDate => CalendarDate.parse(at.toISOString().slice(0, 10))

type Moved = { readonly date: CalendarDate; readonly start: WallTime }

/** The wall-clock date and time that the calendar writes: `2026-02-05T11:00:00Z`, its zone being none. */
const momentOf = (text: string): Moved => ({ date: CalendarDate.parse(text.slice(0, 10)), start: WallTime.parse(text.slice(11, 16)) })

const Entry = ({ entry, isWeek }: { readonly entry: CalendarEntry; readonly isWeek: boolean }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const isTall = isWeek && entry.minutes >= 60
  const isRoomy = isWeek && entry.minutes >= 90
  const clashes = entry.clashes.map((each) => t(`calendar.clash.of.${each}`)).join(', ')
  return (
    <span className={mergeClasses(styles.entry, isTall && styles.tall)} data-meeting={entry.id} data-at={`${entry.date} ${entry.start}`}>
      <span className={styles.icon} aria-hidden>
        {stateMarks[entry.state].icon}
      </span>
      <span className={styles.time} aria-hidden>
        {clockOf(entry.start)}
      </span>
      <span className={mergeClasses(styles.title, isTall && styles.wrapped, isRoomy && styles.roomy)}>{inLang(entry.title, lang)}</span>
      {isRoomy && (
        <span className={styles.state} aria-hidden>
          {stateText(entry, t)}
        </span>
      )}
      <span className={styles.said}>{`${formatTime(entry.start, lang)}, ${stateText(entry, t)}`}</span>
      {clashes !== '' && (
        <span className={styles.clash} title={t('calendar.clash.mark', { what: clashes })}>
          <WarningFilled aria-hidden />
          <span className={styles.said}>{t('calendar.clash.mark', { what: clashes })}</span>
        </span>
      )}
    </span>
  )
}

/** The calendar hides from screen readers what it takes for a mere number; here a button stands in its place. */
const unhideDay = (el: HTMLElement): void => el.querySelector('[data-day]')?.closest('[aria-hidden]')?.removeAttribute('aria-hidden')

/** Focuses the first part that matches, as soon as the calendar has drawn it and shows it; until then it can't take the focus. */
const focusSoon = (root: HTMLElement | null, selector: string, frames = 60): void => {
  const target = root?.querySelector<HTMLElement>(selector)?.closest<HTMLElement>('[tabindex], button, a')
  target?.focus()
  const isDone = target && document.activeElement === target
  if (!isDone && frames > 0) requestAnimationFrame(() => focusSoon(root, selector, frames - 1))
}

/** The month or the week: a day offers a new meeting, a meeting opens, and one that is dragged or moved by the keys is put elsewhere. */
export const CalendarGrid = (props: {
  readonly view: 'month' | 'week'
  readonly date: CalendarDate
  readonly entries: readonly CalendarEntry[]
  readonly onDate: (date: CalendarDate) => void
  readonly onNew: (date: CalendarDate, start: WallTime | null) => void
  readonly onOpen: (entry: CalendarEntry) => void
  readonly onDay: (date: CalendarDate) => void
  /** Gives whether it was moved. */
  readonly onMove: (entry: CalendarEntry, to: Moved) => Promise<boolean>
}) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const root = useRef<HTMLDivElement>(null)
  const calendar = useRef<CalendarRef>(null)
  const { view, date, entries } = props
  const isWeek = view === 'week'
  const today = wallClock(new Date()).date
  const counts = Map.groupBy(entries, (entry) => entry.date)
  const entryOf = (id: string) => entries.find((entry) => entry.id === id)
  const hours = entries.flatMap(({ start, minutes }) => [minutesOf(start), minutesOf(start) + minutes])

  // What is dragged hangs on the body meanwhile, outside the provider of the theme.
  const theme = useThemeClassName()
  useEffect(() => {
    const names = theme.split(' ').filter((name) => name !== '')
    document.body.classList.add(...names)
    return () => document.body.classList.remove(...names)
  }, [theme])

  useEffect(() => {
    calendar.current?.getApi().gotoDate(date)
  }, [date])

  const dayButton = (day: CalendarDate, text: string) => (
    <button
      type="button"
      className={mergeClasses(styles.day, day === today && styles.today)}
      data-day={day}
      tabIndex={day === date ? 0 : -1}
      aria-current={day === today ? 'date' : undefined}
      aria-label={t('calendar.newOn', {
        date: formatDate(day, lang, 'weekday'),
        count: counts.get(day)?.length ?? 0,
      })}
      onClick={() => props.onNew(day, null)}
    >
      {text}
    </button>
  )

  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return
    const meeting = event.target.querySelector<HTMLElement>('[data-meeting]')?.dataset.meeting
    const entry = meeting === undefined ? undefined : entryOf(meeting)
    if (event.shiftKey && entry) {
      const to = movedByKey(event.key, entry, !isWeek)
      if (to === null) return
      event.preventDefault()
      void props.onMove(entry, to).then((moved) => {
        if (!moved) return
        props.onDate(to.date)
        focusSoon(root.current, `[data-meeting="${entry.id}"][data-at="${to.date} ${to.start}"]`)
      })
      return
    }
    const day = event.target.dataset.day
    const from = day ?? entry?.date
    if (from === undefined || event.shiftKey) return
    const to = dateByKey(event.key, CalendarDate.parse(from), view)
    if (to === null) return
    event.preventDefault()
    props.onDate(to)
    focusSoon(root.current, `[data-day="${to}"]`)
  }

  const options: CalendarOptions = {
    plugins: [dayGrid, timeGrid, interaction, classic],
    initialView: isWeek ? 'timeGridWeek' : 'dayGridMonth',
    initialDate: date,
    // Wall-clock times of no zone; this keeps the calendar from moving them.
    timeZone: 'UTC',
    now: () => {
      const { date, time } = wallClock(new Date())
      return `${date}T${time}:00`
    },
    locale: lang === 'hi' ? hindi : english,
    firstDay: 1,
    headerToolbar: false,
    height: '100%',
    fixedWeekCount: true,
    dayMaxEvents: true,
    eventDisplay: 'block',
    eventInteractive: true,
    eventStartEditable: true,
    eventDurationEditable: false,
    allDaySlot: false,
    slotEventOverlap: false,
    nowIndicator: true,
    slotMinTime: `${timeOf(Math.floor(Math.min(8 * 60, ...hours) / 60) * 60)}:00`,
    slotMaxTime: `${Math.min(24, Math.ceil(Math.max(20 * 60, ...hours) / 60))}:00:00`,
    scrollTime: '09:00:00',
    expandRows: true,
    allDayText: t('calendar.wholeDay'),
    timedText: t('calendar.timed'),
    closeHint: t('common.close'),
    eventsHint: t('day.meetings'),
    moreLinkText: (count) => t('calendar.more', { count }),
    moreLinkHint: (count) => t('calendar.moreHint', { count }),
    moreLinkClick: (info) => props.onDay(dateOf(info.date)),
    events: entries.map((entry) => {
      const { color, onColor } = stateMarks[entry.state]
      return {
        id: entry.id,
        title: inLang(entry.title, lang),
        start: `${entry.date}T${entry.start}:00`,
        end: `${entry.date}T${timeOf(minutesOf(entry.start) + entry.minutes)}:00`,
        color,
        contrastColor: onColor,
      }
    }),
    eventDidMount: ({ el, event }) => {
      const entry = entryOf(event.id)
      if (!entry) return
      el.style.borderInlineStart = `3px ${entry.state === 'draft' ? 'dashed' : 'solid'} ${stateMarks[entry.state].edge}`
      el.title = `${formatTime(entry.start, lang)} · ${inLang(entry.title, lang)} · ${stateText(entry, t)}`
    },
    eventContent: ({ event }) => {
      const entry = entryOf(event.id)
      return entry && <Entry entry={entry} isWeek={isWeek} />
    },
    dayHeaderContent: ({ date: at }) => {
      const day = dateOf(at)
      if (!isWeek) return <span className={styles.weekday}>{formatWeekday(day, lang)}</span>
      return (
        <>
          <span className={mergeClasses(styles.head, styles.weekday)}>{formatWeekday(day, lang)}</span>
          {dayButton(day, formatDate(day, lang, 'short'))}
        </>
      )
    },
    dayCellTopContent: ({ date: at }) => {
      const day = dateOf(at)
      return isWeek ? null : dayButton(day, day.endsWith('-01') ? formatDate(day, lang, 'short') : String(Number(day.slice(8))))
    },
    dayCellDidMount: ({ el }) => unhideDay(el),
    dayHeaderDidMount: ({ el }) => unhideDay(el),
    slotHeaderContent: ({ time }) => (
      <span className={styles.hour}>{time && hourOf(timeOf(Math.round(time.milliseconds / 60_000)), lang)}</span>
    ),
    dateClick: ({ dateStr, allDay, jsEvent }) => {
      if (jsEvent.target instanceof HTMLElement && jsEvent.target.closest('button')) return
      props.onNew(CalendarDate.parse(dateStr.slice(0, 10)), allDay ? null : momentOf(dateStr).start)
    },
    eventClick: ({ event, jsEvent }) => {
      jsEvent.preventDefault()
      const entry = entryOf(event.id)
      if (entry) props.onOpen(entry)
    },
    eventDrop: ({ event, revert }) => {
      const entry = entryOf(event.id)
      if (!entry) return revert()
      void props.onMove(entry, momentOf(event.startStr)).then((moved) => {
        if (!moved) revert()
      })
    },
  }
  const { from, to } = shownSpan(view, date)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys go to the buttons of the days and to the meetings in it
    <div ref={root} className={styles.root} onKeyDown={press} data-from={from} data-to={to}>
      <FullCalendar key={view} ref={calendar} {...options} />
    </div>
  )
}
