import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useMemo, useState } from 'react'
import type { AgendaItemView } from '../../../shared/contract/agenda.ts'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import { type Bilingual, inLang } from '../../../shared/domain/bilingual.ts'
import type { AgendaItemId } from '../../../shared/domain/ids.ts'
import { type AgendaKind, isMeetingLocked } from '../../../shared/domain/meetings.ts'
import { messages } from '../../../shared/i18n/i18n.ts'
import { formatTime } from '../../../shared/language/times.ts'
import { client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { keepFocus } from '../../components/keepFocus.ts'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { Backlog } from '../backlog/Backlog.tsx'
import { reloadBacklog } from '../backlog/backlogDrafts.ts'
import { refreshMeetings, showMovedItem } from '../meetings/meetingCache.ts'
import { AgendaRow, agendaColumns } from './AgendaRow.tsx'
import { runningClock } from './running.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  head: {
    display: 'grid',
    gridTemplateColumns: agendaColumns,
    gap: tokens.spacingHorizontalM,
    padding: `0 13px ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (max-width: 1100px)': { display: 'none' },
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
  backlog: { marginTop: tokens.spacingVerticalXL },
  total: { color: tokens.colorNeutralForeground2 },
})

const said = (key: 'confirmation' | 'actionTaken' | 'anyOther'): Bilingual => ({
  hi: messages.hi.agenda[key],
  en: messages.en.agenda[key],
})

/** What stands in every agenda of an office, in its usual order. */
const standing: readonly { readonly kind: AgendaKind; readonly title: Bilingual }[] = [
  { kind: 'confirmation', title: said('confirmation') },
  { kind: 'action-taken', title: said('actionTaken') },
  { kind: 'any-other', title: said('anyOther') },
]

/** The agenda: its items in the order in which they are taken, with the clock running beside. */
export const AgendaTab = ({ meeting }: { readonly meeting: MeetingView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const [fresh, setFresh] = useState<AgendaItemId | null>(null)
  const locked = isMeetingLocked(meeting.state)
  const { agenda } = meeting
  const clock = runningClock(
    meeting.start,
    agenda.map((item) => item.minutes),
  )
  const called = useMemo(() => meeting.attendance.map(({ personId }) => personId), [meeting.attendance])
  const planned = agenda.reduce((sum, item) => sum + (item.minutes ?? 0), 0)

  const otherBusiness = agenda.findIndex(({ kind }) => kind === 'any-other')
  /** Any other business stays the last. */
  const last = otherBusiness === -1 ? agenda.length : otherBusiness

  const addAt = async (place: number) => {
    const asked = document.activeElement
    await flushAll()
    const { id } = await client.agenda.create({ meetingId: meeting.id, title: {}, kind: 'discussion', presenterId: null, minutes: null })
    if (place < agenda.length) await client.agenda.move({ id, to: place })
    // Who writes on elsewhere meanwhile keeps the caret there.
    if (document.activeElement === asked || document.activeElement === document.body) setFresh(id)
    await refreshMeetings()
  }
  const addStanding = async () => {
    for (const { kind, title } of standing) {
      await client.agenda.create({ meetingId: meeting.id, title, kind, presenterId: null, minutes: null })
    }
    await refreshMeetings()
  }
  const move = (item: AgendaItemView, to: number) => {
    if (to < 0 || to >= agenda.length) return
    act(() =>
      keepFocus(async () => {
        showMovedItem(item.id, to)
        await flushAll()
        await client.agenda.move({ id: item.id, to }).finally(refreshMeetings)
      }),
    )
  }
  const remove = (item: AgendaItemView, number: number) =>
    act(async () => {
      await flushAll()
      const { agenda: now } = await client.meetings.get({ id: meeting.id })
      const version = now.find(({ id }) => id === item.id)?.version ?? item.version
      await client.agenda.remove({ id: item.id, version })
      await refreshMeetings()
      notify.removed(inLang(item.title, lang) || t('agenda.item', { number }), async () => {
        await client.agenda.restore({ id: item.id })
        await refreshMeetings()
      })
    })

  const sendBack = (item: AgendaItemView, number: number) =>
    act(async () => {
      await flushAll()
      const { agenda: now } = await client.meetings.get({ id: meeting.id })
      const version = now.find(({ id }) => id === item.id)?.version ?? item.version
      await client.backlog.sendBack({ id: item.id, version })
      await Promise.all([refreshMeetings(), reloadBacklog()])
      notify.undoable(t('backlog.sentBack', { title: inLang(item.title, lang) || t('agenda.item', { number }) }), async () => {
        await client.agenda.restore({ id: item.id })
        await Promise.all([refreshMeetings(), reloadBacklog()])
      })
    })

  // Once the meeting has been held its agenda stands; what is proposed then is for the next one.
  const isOpen = meeting.state === 'draft' || meeting.state === 'notified'
  const canWait = (item: AgendaItemView) =>
    isOpen &&
    meeting.bodyId !== null &&
    standing.every(({ kind }) => kind !== item.kind) &&
    item.remarks.length + item.decisions.length + item.actions.length === 0
  const proposed = meeting.bodyId !== null && isOpen && (
    <div className={styles.backlog}>
      <Backlog bodyId={meeting.bodyId} asOf={meeting.date} drawInto={meeting.id} />
    </div>
  )
  if (agenda.length === 0) {
    return (
      <>
        <EmptyState title={t('agenda.emptyTitle')} body={t('agenda.emptyBody')}>
          <Button
            appearance="primary"
            aria-keyshortcuts="Alt+I"
            icon={<AddRegular />}
            disabled={locked}
            onClick={() => act(() => addAt(0))}
          >
            {t('agenda.add')}
          </Button>
          <Button title={t('agenda.standardHint')} disabled={locked} onClick={() => act(addStanding)}>
            {t('agenda.standard')}
          </Button>
        </EmptyState>
        {proposed}
      </>
    )
  }
  return (
    <>
      {/* Every field carries its own label for screen readers. */}
      <div className={styles.head} aria-hidden>
        <span>{t('agenda.clock')}</span>
        <span>{t('agenda.title')}</span>
        <span>{t('agenda.kind')}</span>
        <span>{t('agenda.presenter')}</span>
        <span>{t('agenda.minutes')}</span>
      </div>
      <ol className={styles.list} aria-label={t('agenda.list')}>
        {agenda.map((item, index) => (
          <AgendaRow
            key={item.id}
            item={item}
            number={index + 1}
            begins={clock.begins[index] ?? null}
            date={meeting.date}
            called={called}
            locked={locked}
            isLast={index === agenda.length - 1}
            isFresh={item.id === fresh}
            onMove={move}
            onNext={() => act(() => addAt(index + 1))}
            onRemove={() => remove(item, index + 1)}
            onSendBack={canWait(item) ? () => sendBack(item, index + 1) : null}
          />
        ))}
      </ol>
      <div className={styles.foot}>
        <Button aria-keyshortcuts="Alt+I" icon={<AddRegular />} disabled={locked} onClick={() => act(() => addAt(last))}>
          {t('agenda.add')}
        </Button>
        {clock.end !== null && planned > 0 && (
          <span className={styles.total}>{t('agenda.total', { minutes: planned, end: formatTime(clock.end, lang) })}</span>
        )}
      </div>
      {proposed}
    </>
  )
}
