import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular, NoteAddRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, memo, useState } from 'react'
import type { AttendanceView } from '../../../shared/contract/attendance.ts'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { PersonView } from '../../../shared/contract/people.ts'
import { type AttendanceStatus, Capacity, lateBy, leftEarlyBy, tookPart } from '../../../shared/domain/attendance.ts'
import { isEmpty } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate, WallTime } from '../../../shared/domain/calendar.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { designationAsOf, nameAsOf } from '../../components/names.ts'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { TimeField } from '../../components/TimeField.tsx'
import { useWords } from '../../i18n.ts'
import { attendanceDrafts } from '../meetings/meetingDrafts.ts'
import { CorrectButton } from './Corrections.tsx'
import { StatusChoice } from './StatusChoice.tsx'

const useStyles = makeStyles({
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'middle',
  },
  open: { borderBottom: 'none' },
  serial: { color: tokens.colorNeutralForeground3, width: '32px', textAlign: 'end' },
  person: { minWidth: '180px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  post: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  aside: { color: tokens.colorPaletteMarigoldForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  fold: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalM },
  capacity: { width: '150px', '& select': { minWidth: '132px' } },
  time: { width: '112px', '& input': { minWidth: '104px' } },
  end: { width: '72px' },
  buttons: { display: 'flex' },
})

const keys: Readonly<Record<string, AttendanceStatus>> = { KeyP: 'present', KeyO: 'online', KeyL: 'leave', KeyA: 'absent' }

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'radio')

/** One person called. P, O, L and A set the status wherever on the row nothing is being typed. */
export const AttendanceRow = memo(function AttendanceRow(props: {
  readonly attendance: AttendanceView
  readonly person: PersonView | undefined
  readonly serial: number
  readonly date: CalendarDate
  readonly meeting: MeetingView
  /** When the meeting was opened, or was called for; and when it ended, where that is known. */
  readonly began: WallTime
  readonly ended: WallTime | null
  readonly people: ReadonlyMap<string, PersonView>
  readonly locked: boolean
  /** A key has given the row its status. */
  readonly onMarked: () => void
  readonly onRemove: (one: AttendanceView, name: string) => void
}) {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { values, set, problem } = useAutosave(attendanceDrafts, props.attendance)
  const [noting, setNoting] = useState(false)
  const { person, locked, date } = props
  const name = person ? nameAsOf(person, date, lang) : ''
  const { substituteForId } = values
  const withNote = noting || !isEmpty(values.note) || substituteForId !== null
  const late = tookPart(values.status) ? lateBy(values, props.began) : null
  const early = tookPart(values.status) ? leftEarlyBy(values, props.ended) : null
  const absentee = substituteForId === null ? undefined : props.people.get(substituteForId)
  const asides = [
    late === null ? '' : t('attendance.late', { minutes: late }),
    early === null ? '' : t('attendance.early', { minutes: early }),
    absentee ? t('attendance.inPlaceOf', { name: nameAsOf(absentee, date, lang) }) : '',
  ].filter((aside) => aside !== '')
  const cell = withNote ? `${styles.cell} ${styles.open}` : styles.cell

  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>) => {
    const status = keys[event.code]
    if (locked || status === undefined || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
    event.preventDefault()
    set({ status })
    props.onMarked()
  }
  return (
    <>
      <tr onKeyDown={onKeyDown}>
        <td className={`${cell} ${styles.serial}`}>{props.serial}</td>
        <th scope="row" className={`${cell} ${styles.person}`} style={{ textAlign: 'start', fontWeight: 'inherit' }}>
          <div className={styles.name}>{name}</div>
          <div className={styles.post}>{person ? designationAsOf(person, date, lang) : ''}</div>
          {asides.length > 0 && <div className={styles.aside}>{asides.join(' · ')}</div>}
        </th>
        <td className={cell}>
          <StatusChoice
            label={t('attendance.statusOf', { name })}
            name={`status-${values.id}`}
            value={values.status}
            onChange={(status) => set({ status })}
            disabled={locked}
          />
        </td>
        <td className={`${cell} ${styles.capacity}`}>
          <ChoiceSelect
            label={t('attendance.capacityOf', { name })}
            compact
            value={values.capacity}
            options={Capacity.options}
            say={(capacity) => t(`terms.capacity.${capacity}`)}
            onChange={(capacity) => set({ capacity })}
            problem={problem('capacity')}
            disabled={locked}
          />
        </td>
        <td className={`${cell} ${styles.time}`}>
          <TimeField
            label={t('attendance.arrivedOf', { name })}
            compact
            value={values.arrived}
            onChange={(arrived) => set({ arrived })}
            problem={problem('arrived')}
            disabled={locked}
          />
        </td>
        <td className={`${cell} ${styles.time}`}>
          <TimeField
            label={t('attendance.leftOf', { name })}
            compact
            value={values.left}
            onChange={(left) => set({ left })}
            problem={problem('left')}
            disabled={locked}
          />
        </td>
        <td className={`${cell} ${styles.end}`}>
          <div className={styles.buttons}>
            {locked && <CorrectButton meeting={props.meeting} row={props.attendance} name={name} />}
            <Button
              appearance="subtle"
              icon={<NoteAddRegular />}
              aria-label={t('attendance.more', { name })}
              title={t('attendance.more', { name })}
              disabled={locked || withNote}
              onClick={() => setNoting(true)}
            />
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={t('attendance.removeOf', { name })}
              title={t('attendance.removeOf', { name })}
              disabled={locked}
              onClick={() => props.onRemove(props.attendance, name)}
            />
          </div>
        </td>
      </tr>
      {withNote && (
        <tr>
          <td className={styles.cell} />
          <td className={styles.cell} colSpan={6}>
            <div className={styles.fold}>
              <BilingualField
                label={t('attendance.noteOf', { name })}
                hideLabel
                value={values.note}
                onChange={(note) => set({ note })}
                problem={problem('note')}
                disabled={locked}
                autoFocus={noting && isEmpty(values.note)}
              />
              <PersonPicker
                label={t('attendance.substituteFor')}
                hideLabel
                placeholder={t('attendance.substituteFor')}
                value={substituteForId}
                onChange={(id) => set({ substituteForId: id })}
                asOf={date}
                first={props.meeting.attendance.map((one) => one.personId)}
                except={[values.personId]}
                problem={problem('substituteForId')}
                disabled={locked}
              />
            </div>
          </td>
        </tr>
      )}
    </>
  )
})
