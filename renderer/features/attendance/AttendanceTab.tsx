import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { PeopleAddRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { AttendanceView } from '../../../shared/contract/attendance.ts'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import { AttendanceStatus, serialsOf } from '../../../shared/domain/attendance.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { isMeetingLocked } from '../../../shared/domain/meetings.ts'
import { quorumOf } from '../../../shared/domain/quorum.ts'
import { matches } from '../../../shared/language/search.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { Section } from '../../components/Section.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { Attachments } from '../attachments/Attachments.tsx'
import { refreshMeetings } from '../meetings/meetingCache.ts'
import { attendanceDrafts } from '../meetings/meetingDrafts.ts'
import { AttendanceRow } from './AttendanceRow.tsx'
import { Corrections } from './Corrections.tsx'
import { FindInRegister } from './FindInRegister.tsx'
import { ItemPresence } from './ItemPresence.tsx'

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalM },
  picker: { width: '300px' },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalM,
  },
  count: { display: 'inline-flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS },
  number: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  keys: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  around: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowX: 'auto',
  },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    textAlign: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'nowrap',
  },
  none: { color: tokens.colorNeutralForeground2 },
  after: { marginTop: tokens.spacingVerticalXL },
})

/** Who is called, who came, when and in what capacity; with the count and the quorum as they stand. */
export const AttendanceTab = ({ meeting }: { readonly meeting: MeetingView }) => {
  const styles = useStyles()
  const { t } = useWords()
  const act = useAct()
  const notify = useNotify()
  const locked = isMeetingLocked(meeting.state)
  const { data: people } = useQuery(api.people.list.queryOptions())
  const { data: bodies } = useQuery(api.bodies.list.queryOptions())
  const byId = useMemo(() => new Map((people ?? []).map((person) => [person.id, person])), [people])
  const { attendance } = meeting
  const [query, setQuery] = useState('')
  const roster = useRef<HTMLTableSectionElement>(null)
  const find = useRef<HTMLInputElement>(null)
  const called = useMemo(() => attendance.map(({ personId }) => personId), [attendance])
  const body = bodies?.find(({ id }) => id === meeting.bodyId)
  const quorum = body?.quorum ? quorumOf(body.quorum, attendance, body.substitutesCount) : meeting.quorum

  const callMembers = async () => {
    const { added } = await client.attendance.callMembers({ meetingId: meeting.id })
    await refreshMeetings()
    notify.done(added === 0 ? t('attendance.noneToCall') : t('attendance.called', { count: added }))
  }
  const add = async (personId: PersonId) => {
    await client.attendance.create({
      meetingId: meeting.id,
      personId,
      status: 'present',
      capacity: personId === meeting.chairId ? 'chair' : personId === meeting.secretaryId ? 'secretary' : 'member',
      arrived: null,
      left: null,
      note: {},
    })
    await refreshMeetings()
  }
  const allPresent = async () => {
    const before = attendance.filter(({ status }) => status !== 'present')
    for (const one of before) attendanceDrafts.of(one).set({ status: 'present' })
    await flushAll()
    notify.undoable(t('attendance.marked'), async () => {
      for (const one of before) attendanceDrafts.of(one).set({ status: one.status })
      await flushAll()
    })
  }
  const shown = useMemo(() => {
    const serials = serialsOf(attendance)
    const rows = attendance.map((one, index) => ({ one, serial: serials[index] ?? index + 1 }))
    if (query.trim() === '') return rows
    return rows.filter(({ one }) => {
      const person = byId.get(one.personId)
      return matches(query, person?.name.hi, person?.name.en, ...(person?.otherNames ?? []))
    })
  }, [attendance, byId, query])
  const toFirst = () => {
    const row = roster.current?.querySelector<HTMLInputElement>('input[type=radio]:checked:not(:disabled), button')
    row?.focus()
  }
  // One key on the row that was found, and the next name may be typed.
  const onMarked = useCallback(() => {
    if (find.current?.value === '') return
    setQuery('')
    find.current?.focus()
  }, [])
  // The same function at each drawing, so that a change on one row draws only that row.
  const remove = useCallback(
    (one: AttendanceView, name: string) =>
      act(async () => {
        await flushAll()
        const { version } = attendanceDrafts.of(one).snapshot().values
        await client.attendance.remove({ id: one.id, version })
        await refreshMeetings()
        notify.removed(name, async () => {
          await client.attendance.restore({ id: one.id })
          await refreshMeetings()
        })
      }),
    [act, notify],
  )

  const adders = !locked && (
    <>
      {meeting.bodyId !== null && (
        <Button appearance="primary" icon={<PeopleAddRegular />} onClick={() => act(callMembers)}>
          {t('attendance.callMembers')}
        </Button>
      )}
      <PersonPicker
        className={styles.picker}
        label={t('attendance.addPerson')}
        hideLabel
        placeholder={t('attendance.addPerson')}
        value={null}
        onChange={(id) => {
          if (id !== null) act(() => add(id))
        }}
        asOf={meeting.date}
        except={called}
      />
    </>
  )
  if (attendance.length === 0) {
    return (
      <EmptyState title={t('attendance.emptyTitle')} body={meeting.bodyId === null ? t('attendance.noBody') : t('attendance.emptyBody')}>
        {adders}
      </EmptyState>
    )
  }
  return (
    <>
      <div className={styles.counts} role="status">
        {AttendanceStatus.options.map((status) => (
          <span key={status} className={styles.count}>
            <span className={styles.number}>{attendance.filter((one) => one.status === status).length}</span>
            {t(`terms.attendanceStatus.${status}`)}
          </span>
        ))}
        <span className={styles.count}>
          <span className={styles.number}>{attendance.length}</span>
          {t('attendance.total')}
        </span>
        {quorum === null ? (
          <span className={styles.none}>{meeting.bodyId !== null && t('attendance.noQuorum')}</span>
        ) : (
          <Badge size="large" appearance="tint" color={quorum.met ? 'success' : 'danger'}>
            {t(quorum.met ? 'attendance.quorumMet' : 'attendance.quorumNotMet', { present: quorum.present, required: quorum.required })}
          </Badge>
        )}
      </div>
      {!locked && (
        <div className={styles.bar}>
          {adders}
          <FindInRegister ref={find} value={query} onChange={setQuery} onEnter={toFirst} />
          <Button aria-keyshortcuts="Alt+P" onClick={() => act(allPresent)}>
            {t('attendance.allPresent')}
          </Button>
          <span className={styles.keys}>{t('attendance.keys')}</span>
        </div>
      )}
      <div className={styles.around}>
        <table className={styles.table} aria-label={t('attendance.roster')}>
          <thead>
            <tr>
              {(['serial', 'name', 'status', 'capacity', 'arrived', 'left'] as const).map((column) => (
                <th key={column} scope="col" className={styles.head}>
                  {t(`attendance.${column}`)}
                </th>
              ))}
              <th scope="col" className={mergeClasses(styles.head)}>
                {t('attendance.note')}
              </th>
            </tr>
          </thead>
          <tbody ref={roster}>
            {shown.map(({ one, serial }) => (
              <AttendanceRow
                key={one.id}
                attendance={one}
                person={byId.get(one.personId)}
                serial={serial}
                meeting={meeting}
                began={meeting.opened ?? meeting.start}
                ended={meeting.end}
                onMarked={onMarked}
                people={byId}
                date={meeting.date}
                locked={locked}
                onRemove={remove}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === 0 && <p className={styles.none}>{t('attendance.noneFound')}</p>}
      <div className={styles.after}>
        <ItemPresence meeting={meeting} people={byId} />
        <Section title={t('attendance.sheet')}>
          <Attachments owner={{ entity: 'meeting', id: meeting.id }} locked={false} label={t('attendance.sheetHint')} />
        </Section>
        {locked && <Corrections meeting={meeting} people={byId} />}
      </div>
    </>
  )
}
