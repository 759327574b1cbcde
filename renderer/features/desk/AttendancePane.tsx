import { Badge, Input, mergeClasses } from '@fluentui/react-components'
import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react'
import type { AttendanceView } from '../../../shared/contract/attendance.ts'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { PersonView } from '../../../shared/contract/people.ts'
import { type AttendanceStatus, tookPart } from '../../../shared/domain/attendance.ts'
import { matches } from '../../../shared/language/search.ts'
import { formatTime } from '../../../shared/language/times.ts'
import { nameAsOf } from '../../components/names.ts'
import { useWords } from '../../i18n.ts'
import { attendanceDrafts } from '../meetings/meetingDrafts.ts'
import { useDeskStyles } from './deskStyles.ts'

/** One key for each status, the same as on the attendance register. */
const keys: Readonly<Record<string, AttendanceStatus>> = { p: 'present', o: 'online', l: 'leave', a: 'absent' }

/** Who is there: find a name by typing, then one key for the status. The quorum is counted as it changes. */
export const AttendancePane = memo(
  (props: { readonly meeting: MeetingView; readonly people: ReadonlyMap<string, PersonView>; readonly locked: boolean }) => {
    const styles = useDeskStyles()
    const { t, lang } = useWords()
    const [query, setQuery] = useState('')
    const list = useRef<HTMLOListElement>(null)
    const { meeting, people, locked } = props
    const rows = useMemo(
      () =>
        meeting.attendance.filter(({ personId }) => {
          const person = people.get(personId)
          return query === '' || matches(query, person?.name.hi, person?.name.en)
        }),
      [meeting.attendance, people, query],
    )
    const set = (one: AttendanceView, status: AttendanceStatus) => {
      if (!locked) attendanceDrafts.of(one).set({ status })
    }
    const focus = (index: number) => {
      const button = list.current?.querySelectorAll<HTMLButtonElement>('button')[index]
      button?.focus()
    }
    const onKey = (event: KeyboardEvent, one: AttendanceView, index: number) => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        focus(index + (event.key === 'ArrowDown' ? 1 : -1))
      }
      const status = keys[event.key.toLowerCase()]
      if (status === undefined || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      set(one, status)
    }
    const { quorum } = meeting
    return (
      <aside className={styles.pane} aria-label={t('desk.attendance')} data-pane tabIndex={-1}>
        <h2 className={styles.paneTitle}>
          {t('desk.attendance')} {meeting.counts.present}/{meeting.counts.called}
        </h2>
        {quorum !== null && (
          <div role="status">
            <Badge appearance="tint" size="large" color={quorum.met ? 'success' : 'danger'}>
              {t(quorum.met ? 'desk.quorum' : 'desk.quorumShort', { present: quorum.present, required: quorum.required })}
            </Badge>
          </div>
        )}
        <Input
          value={query}
          placeholder={t('desk.find')}
          aria-label={t('desk.find')}
          onChange={(_event, data) => setQuery(data.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
            event.preventDefault()
            focus(0)
          }}
          style={{ width: '100%', margin: '6px 0' }}
        />
        <p className={styles.small}>{t('attendance.keys')}</p>
        <ol ref={list} className={styles.list}>
          {rows.map((one, index) => {
            const person = people.get(one.personId)
            const name = person ? nameAsOf(person, meeting.date, lang) : '…'
            const status = t(`terms.attendanceStatus.${one.status}`)
            return (
              <li key={one.id}>
                <button
                  type="button"
                  className={mergeClasses(styles.item, styles.person)}
                  aria-pressed={tookPart(one.status)}
                  onKeyDown={(event) => onKey(event, one, index)}
                  onClick={() => set(one, tookPart(one.status) ? 'absent' : 'present')}
                >
                  <span className={styles.name}>{name}</span>
                  <span className={mergeClasses(styles.small, tookPart(one.status) && styles.came)}>
                    {[
                      status,
                      one.arrived === null ? '' : t('desk.cameAt', { time: formatTime(one.arrived, lang) }),
                      one.left === null ? '' : t('desk.leftAt', { time: formatTime(one.left, lang) }),
                    ]
                      .filter((part) => part !== '')
                      .join(', ')}
                  </span>
                </button>
              </li>
            )
          })}
        </ol>
      </aside>
    )
  },
)
