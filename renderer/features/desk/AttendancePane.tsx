import { Badge, Input, mergeClasses } from '@fluentui/react-components'
import { type KeyboardEvent, memo, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
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

/** How many names stand there at the first drawing; the others follow when there is time. */
const drawnAtOnce = 30

type RowProps = {
  readonly one: AttendanceView
  readonly index: number
  readonly name: string
  readonly onKey: (event: KeyboardEvent, one: AttendanceView, index: number) => void
  readonly onPress: (one: AttendanceView, status: AttendanceStatus) => void
}

const Row = memo(({ one, index, name, onKey, onPress }: RowProps) => {
  const styles = useDeskStyles()
  const { t, lang } = useWords()
  const said = [
    t(`terms.attendanceStatus.${one.status}`),
    one.arrived === null ? '' : t('desk.cameAt', { time: formatTime(one.arrived, lang) }),
    one.left === null ? '' : t('desk.leftAt', { time: formatTime(one.left, lang) }),
  ]
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={mergeClasses(styles.item, styles.person)}
        aria-pressed={tookPart(one.status)}
        onKeyDown={(event) => onKey(event, one, index)}
        onClick={() => onPress(one, tookPart(one.status) ? 'absent' : 'present')}
      >
        <span className={styles.name}>{name}</span>
        <span className={mergeClasses(styles.small, tookPart(one.status) && styles.came)}>
          {said.filter((part) => part !== '').join(', ')}
        </span>
      </button>
    </li>
  )
})

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
    // The desk can be typed in before the last of three hundred names is drawn.
    const drawn = useDeferredValue(rows, rows.slice(0, drawnAtOnce))
    const set = useCallback(
      (one: AttendanceView, status: AttendanceStatus) => {
        if (!locked) attendanceDrafts.of(one).set({ status })
      },
      [locked],
    )
    const focus = useCallback((index: number) => {
      const button = list.current?.querySelectorAll<HTMLButtonElement>('button')[index]
      button?.focus()
    }, [])
    const onKey = useCallback(
      (event: KeyboardEvent, one: AttendanceView, index: number) => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault()
          focus(index + (event.key === 'ArrowDown' ? 1 : -1))
        }
        const status = keys[event.key.toLowerCase()]
        if (status === undefined || event.ctrlKey || event.altKey || event.metaKey) return
        event.preventDefault()
        set(one, status)
      },
      [focus, set],
    )
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
          {drawn.map((one, index) => {
            const person = people.get(one.personId)
            return (
              <Row
                key={one.id}
                one={one}
                index={index}
                name={person ? nameAsOf(person, meeting.date, lang) : '…'}
                onKey={onKey}
                onPress={set}
              />
            )
          })}
        </ol>
      </aside>
    )
  },
)
