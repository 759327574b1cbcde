import { Button, MessageBar, MessageBarActions, MessageBarBody, mergeClasses, ToggleButton } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { BodyView } from '../../../shared/contract/bodies.ts'
import type { DeskView } from '../../../shared/contract/desk.ts'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { PersonView } from '../../../shared/contract/people.ts'
import type { PhraseView } from '../../../shared/contract/phrases.ts'
import { inLang, type Lang, languages } from '../../../shared/domain/bilingual.ts'
import type { WallTime } from '../../../shared/domain/calendar.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { isMeetingLocked } from '../../../shared/domain/meetings.ts'
import { problemText } from '../../../shared/i18n/i18n.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { formatTime } from '../../../shared/language/times.ts'
import { api, client } from '../../api.ts'
import { draftChanged, joinDrafts } from '../../autosave/drafts.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { NewPersonDialog } from '../../components/NewPersonDialog.tsx'
import { useAct } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { refreshMeetings } from '../meetings/meetingCache.ts'
import { meetingDrafts } from '../meetings/meetingDrafts.ts'
import { AgendaPane } from './AgendaPane.tsx'
import { AttendancePane } from './AttendancePane.tsx'
import { DeskController, type DeskLook, type DeskPorts } from './DeskController.ts'
import { DeskSession } from './DeskSession.ts'
import { useDeskStyles } from './deskStyles.ts'
import { applyAgenda } from './foreign.ts'
import { OfferList } from './OfferList.tsx'
import { useChips } from './useChips.ts'
import { changeAttendance, changeItem, followClock, isToday, nowAtDesk } from './useDeskPorts.ts'
import { useOffers } from './useOffers.ts'

const route = getRouteApi('/meeting/$id/desk')
const nothing: DeskLook = { itemId: null, asked: null, offers: [], at: 0, word: null }
/** F6 goes from pane to pane, as in office programs; Shift with it goes back. */
const onPaneKey = (event: KeyboardEvent): void => {
  if (event.key !== 'F6') return
  event.preventDefault()
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(at + (event.shiftKey ? panes.length - 1 : 1)) % panes.length]
  next?.querySelector<HTMLElement>('[aria-current="true"], input, .ProseMirror, button')?.focus()
}

// The same ones at each drawing, so that nothing is worked out anew while they are read.
const nobody: readonly PersonView[] = []
const noBodies: readonly BodyView[] = []
const noPhrases: readonly PhraseView[] = []

const noSubscription = () => () => undefined

/** The time, anew each half minute. */
const useNow = (): WallTime => {
  const [now, setNow] = useState(() => nowAtDesk().time)
  useEffect(() => {
    const timer = setInterval(() => setNow(nowAtDesk().time), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

const Desk = ({ meeting: read, view }: { readonly meeting: MeetingView; readonly view: DeskView }) => {
  const styles = useDeskStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const now = useNow()
  const { values: meeting, set } = useAutosave(meetingDrafts, read)
  const { data: people = nobody } = useQuery(api.people.list.queryOptions())
  const { data: bodies = noBodies } = useQuery(api.bodies.list.queryOptions())
  const { data: phrases = noPhrases } = useQuery(api.phrases.list.queryOptions())
  const [writing, setWriting] = useState<Lang>(lang)
  const [adding, setAdding] = useState<{ readonly name: string; readonly done: (id: PersonId) => void } | null>(null)
  const [desk, setDesk] = useState<{ readonly controller: DeskController; readonly session: DeskSession } | null>(null)
  const element = useRef<HTMLDivElement>(null)
  const locked = isMeetingLocked(meeting.state)
  const { agenda } = meeting
  const itemIds = useMemo(() => agenda.map(({ id }) => id), [agenda])
  const called = useMemo(() => meeting.attendance.map(({ personId }) => personId), [meeting.attendance])
  const byId = useMemo(() => new Map<string, (typeof people)[number]>(people.map((person) => [person.id, person])), [people])
  const { chips, personName } = useChips({ people, bodies, date: meeting.date, lang, t })
  const offers = useOffers({ people, bodies, phrases, agenda, called, date: meeting.date, lang, writing, t })

  // The editor outlives many drawings; it asks for what is current through this.
  const current = useRef({ meeting, locked, chips, personName, offers, writing, t })
  current.current = { meeting, locked, chips, personName, offers, writing, t }

  /** What the lines that stand there were last drawn with. */
  const drawnWith = useRef({ chips, offers })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the desk is made once for a meeting and a language of writing
  useEffect(() => {
    const host = element.current
    if (host === null) return
    const made = makeDesk(host)
    setDesk(made)
    return () => {
      void made.session.flush().finally(() => {
        made.leave()
        made.session.detach()
        made.controller.destroy()
      })
      setDesk(null)
    }
  }, [view, writing])

  const makeDesk = (host: HTMLElement) => {
    const session = new DeskSession({
      meetingId: read.id,
      view,
      lang: writing,
      changed: draftChanged,
      meetingChanged: () => void refreshMeetings(),
    })
    const ports: DeskPorts = {
      offers: (asked) => current.current.offers(asked),
      touched: () => {
        session.touch()
        const { itemId } = controller.look()
        if (itemId !== null) followClock(current.current.meeting, itemId)
      },
      today: nowAtDesk,
      meetingDate: () => current.current.meeting.date,
      personName: (id) => current.current.personName(id),
      onItem: (itemId, change) => {
        const item = current.current.meeting.agenda.find(({ id }) => id === itemId)
        if (item) changeItem(item, change)
      },
      onAttendance: (personId, change) => act(() => changeAttendance(current.current.meeting, personId, change)),
      onNewPerson: (name, done) => setAdding({ name, done }),
      locked: () => current.current.locked,
      words: { chips: (fields) => current.current.chips(fields), lang: () => writing, hint: () => current.current.t('desk.hint'), styles },
      label: t('desk.editor'),
    }
    const controller: DeskController = new DeskController({ element: host, items: itemIds, view, lang: writing, ports })
    session.attach(controller.editor)
    drawnWith.current = { chips, offers }
    const leave = joinDrafts(session)
    controller.editor.commands.focus()
    return { controller, session, leave }
  }

  useEffect(() => {
    const { current: was } = drawnWith
    if (desk === null || (was.chips === chips && was.offers === offers)) return
    drawnWith.current = { chips, offers }
    desk.controller.redraw()
  }, [desk, chips, offers])
  useEffect(() => {
    if (desk === null) return
    const { session } = desk
    applyAgenda(desk.controller.editor, itemIds, (id) => session.holds(id))
  }, [desk, itemIds])

  useEffect(() => {
    window.addEventListener('keydown', onPaneKey)
    return () => window.removeEventListener('keydown', onPaneKey)
  }, [])

  const look = useSyncExternalStore(desk?.controller.subscribe ?? noSubscription, desk?.controller.look ?? (() => nothing))
  const state = useSyncExternalStore(desk?.session.subscribe ?? noSubscription, () => desk?.session.troubles() ?? '')
  const item = agenda.find(({ id }) => id === look.itemId)
  const lost = look.itemId !== null && item === undefined ? look.itemId : null
  const refused = state === '' ? null : [...(desk?.session.refused().values() ?? [])].flat()[0]
  const go = (index: number) => desk?.controller.goTo(index)

  const writeIn = (next: Lang) =>
    act(async () => {
      await desk?.session.flush()
      await queryClient.refetchQueries({ queryKey: api.desk.open.key() })
      setWriting(next)
    })
  const restore = (id: typeof lost) =>
    act(async () => {
      if (id === null) return
      await client.agenda.restore({ id })
      await refreshMeetings()
      desk?.session.touch()
    })

  const { word } = look
  const wordText =
    word === null
      ? ''
      : word.key === 'due' && word.date !== undefined
        ? t('desk.wordDue', { date: formatDate(word.date, lang, 'weekday') })
        : t(wordKeys[word.key])
  return (
    <div className={styles.root}>
      <div className={styles.top}>
        <Link to="/meeting/$id" params={{ id: meeting.id }} search={{ tab: 'proceedings' }} aria-keyshortcuts="Alt+L">
          ‹ {t('desk.back')}
        </Link>
        <h1 className={styles.title}>{inLang(meeting.title, lang)}</h1>
        <fieldset aria-label={t('desk.writing')} style={{ border: 'none', margin: 0, padding: 0 }}>
          {languages.map((each) => (
            <ToggleButton key={each} size="small" checked={writing === each} lang={each} onClick={() => writeIn(each)}>
              {t(each === 'hi' ? 'common.hindi' : 'common.english')}
            </ToggleButton>
          ))}
        </fieldset>
        {meeting.opened === null && meeting.end !== null ? null : meeting.opened === null ? (
          <Button size="small" disabled={locked} onClick={() => set({ opened: nowAtDesk().time })}>
            {t('desk.begin')}
          </Button>
        ) : (
          <span className={styles.small}>{t('desk.began', { time: formatTime(meeting.opened, lang) })}</span>
        )}
        {meeting.end === null ? (
          <Button size="small" disabled={locked} onClick={() => set({ end: nowAtDesk().time })}>
            {t('desk.finish')}
          </Button>
        ) : (
          <span className={styles.small}>{t('desk.finished', { time: formatTime(meeting.end, lang) })}</span>
        )}
      </div>
      <AgendaPane agenda={agenda} here={look.itemId} now={now} isToday={isToday(meeting.date)} onGo={go} />
      <section className={styles.middle} data-pane aria-label={t('desk.title')}>
        {locked && (
          <MessageBar intent="info">
            <MessageBarBody>{t('desk.locked')}</MessageBarBody>
          </MessageBar>
        )}
        {lost !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t('desk.lost')}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => restore(lost)}>{t('desk.restoreItem')}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {refused && (
          <MessageBar intent="error">
            <MessageBarBody>{t('desk.refused', { problem: problemText(refused, lang) })}</MessageBarBody>
          </MessageBar>
        )}
        {item !== undefined && (
          <header className={styles.itemHead}>
            <h2 className={styles.itemTitle}>
              {agenda.indexOf(item) + 1}. {inLang(item.title, lang) || t('common.untitled')}
            </h2>
            <div className={styles.facts}>
              {item.heldOver && (
                <span>
                  {t('desk.heldOver')}{' '}
                  <Button size="small" disabled={locked} onClick={() => changeItem(item, { set: 'heldOver' })}>
                    {t('desk.takeBack')}
                  </Button>
                </span>
              )}
              {item.confidential && (
                <span>
                  {t('desk.confidential')}{' '}
                  <Button size="small" disabled={locked} onClick={() => changeItem(item, { set: 'confidential' })}>
                    {t('desk.takeBack')}
                  </Button>
                </span>
              )}
              {item.interests.length > 0 && <span>{t('desk.interests', { names: item.interests.map(personName).join(', ') })}</span>}
            </div>
          </header>
        )}
        <div className={styles.paper}>
          <div ref={element} className={styles.editor} />
        </div>
        <div className={mergeClasses(styles.word, word?.tone === 'wrong' && styles.wrong)} role="status">
          {wordText}
        </div>
        <div className={styles.foot} role="note" aria-label={t('desk.keysTitle')}>
          {keys.map(({ key, says }) => (
            <span key={key}>
              <kbd className={styles.key}>{key}</kbd>
              {t(says)}
            </span>
          ))}
        </div>
      </section>
      <AttendancePane meeting={meeting} people={byId} locked={locked} />
      {desk !== null && <OfferList controller={desk.controller} look={look} />}
      {adding !== null && <NewPersonDialog name={adding.name} onClose={() => setAdding(null)} onCreated={adding.done} />}
    </div>
  )
}

const wordKeys = {
  due: 'desk.wordDue',
  dateInvalid: 'desk.wordDateInvalid',
  noDecision: 'desk.wordNoDecision',
  votes: 'desk.wordVotes',
  time: 'desk.wordTime',
} as const

const keys = [
  { key: 'Enter', says: 'desk.keyEnter' },
  { key: 'Alt ↑↓', says: 'desk.keyMove' },
  { key: 'Ctrl Enter', says: 'desk.keyItem' },
  { key: 'Ctrl Z', says: 'desk.keyUndo' },
  { key: 'F6', says: 'desk.keyPane' },
] as const

/** The desk of a meeting: its agenda at the left, the item at hand in the middle, who is there at the right; no mouse is needed. */
export const DeskScreen = () => {
  const { id } = route.useParams()
  const { t } = useWords()
  const meeting = useQuery(api.meetings.get.queryOptions({ input: { id } }))
  // Read once: from then on the desk itself keeps in step.
  const view = useQuery(
    api.desk.open.queryOptions({ input: { meetingId: id }, staleTime: Number.POSITIVE_INFINITY, gcTime: 0, refetchOnWindowFocus: false }),
  )
  return (
    <Loaded query={meeting}>
      {(read) =>
        read.agenda.length === 0 ? (
          <EmptyState title={t('desk.title')} body={t('desk.none')}>
            <Link to="/meeting/$id" params={{ id }} search={{ tab: 'agenda' }}>
              {t('desk.toAgenda')}
            </Link>
          </EmptyState>
        ) : (
          <Loaded query={view}>{(opened) => <Desk meeting={read} view={opened} />}</Loaded>
        )
      }
    </Loaded>
  )
}
