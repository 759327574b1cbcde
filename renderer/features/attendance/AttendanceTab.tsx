import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { PeopleAddRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { AttendanceView } from '../../../shared/contract/attendance.ts'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import { AttendanceStatus } from '../../../shared/domain/attendance.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { isMeetingLocked } from '../../../shared/domain/meetings.ts'
import { quorumOf } from '../../../shared/domain/quorum.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { refreshMeetings } from '../meetings/meetingCache.ts'
import { attendanceDrafts } from '../meetings/meetingDrafts.ts'
import { AttendanceRow } from './AttendanceRow.tsx'

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
      status: 'absent',
      capacity: personId === meeting.chairId ? 'chair' : personId === meeting.secretaryId ? 'secretary' : 'member',
      arrived: null,
      left: null,
      note: {},
    })
    await refreshMeetings()
  }
  const allPresent = async () => {
    for (const one of attendance) if (one.status !== 'present') attendanceDrafts.of(one).set({ status: 'present' })
    await flushAll()
  }
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
          <tbody>
            {attendance.map((one, index) => (
              <AttendanceRow
                key={one.id}
                attendance={one}
                person={byId.get(one.personId)}
                serial={index + 1}
                date={meeting.date}
                locked={locked}
                onRemove={remove}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
