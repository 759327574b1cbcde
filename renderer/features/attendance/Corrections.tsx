import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { EditRegular, PersonAddRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type AttendanceCorrection, AttendanceFields, type AttendanceView } from '../../../shared/contract/attendance.ts'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { PersonView } from '../../../shared/contract/people.ts'
import { AttendanceStatus, Capacity } from '../../../shared/domain/attendance.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { formatTime } from '../../../shared/language/times.ts'
import { api, client } from '../../api.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { FieldGrid } from '../../components/FieldGrid.tsx'
import { formatInstant } from '../../components/formatInstant.ts'
import { nameAsOf } from '../../components/names.ts'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { Section } from '../../components/Section.tsx'
import { TextField } from '../../components/TextField.tsx'
import { TimeField } from '../../components/TimeField.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { refreshMeetings } from '../meetings/meetingCache.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  entry: { borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorder2}`, paddingLeft: tokens.spacingHorizontalM },
  small: { color: tokens.colorNeutralForeground2 },
  none: { color: tokens.colorNeutralForeground2, margin: 0 },
  reason: { marginTop: tokens.spacingVerticalM },
})

const blank: AttendanceFields = {
  status: 'present',
  capacity: 'member',
  arrived: null,
  left: null,
  note: {},
  substituteForId: null,
}

const reload = async (): Promise<void> => {
  await Promise.all([refreshMeetings(), queryClient.invalidateQueries({ queryKey: api.attendance.corrections.key() })])
}

/** Mends one row of an approved register, or puts somebody on it who was left out; why must be said. */
const CorrectDialog = (props: { readonly meeting: MeetingView; readonly row: AttendanceView | null; readonly onClose: () => void }) => {
  const styles = useStyles()
  const { t } = useWords()
  const { meeting, row } = props
  const [fields, setFields] = useState<AttendanceFields>(() => (row === null ? blank : AttendanceFields.strip().parse(row)))
  const [personId, setPersonId] = useState<PersonId | null>(row?.personId ?? null)
  const [reason, setReason] = useState('')
  const set = (changes: Partial<AttendanceFields>) => setFields({ ...fields, ...changes })
  const correct = async () => {
    if (row !== null) await client.attendance.correct({ id: row.id, version: row.version, changes: fields, reason })
    else if (personId !== null) await client.attendance.addLate({ ...fields, meetingId: meeting.id, personId, reason })
    await reload()
  }
  const title = t(row === null ? 'attendance.addLate' : 'attendance.correct')
  return (
    <ConfirmDialog
      open
      title={title}
      confirm={title}
      disabled={reason.trim() === '' || personId === null}
      onConfirm={correct}
      onClose={props.onClose}
    >
      <p>{t('attendance.correctBody')}</p>
      <FieldGrid>
        {row === null && (
          <PersonPicker
            className="wide"
            label={t('attendance.person')}
            value={personId}
            onChange={setPersonId}
            asOf={meeting.date}
            except={meeting.attendance.map((one) => one.personId)}
            required
            autoFocus
          />
        )}
        <ChoiceSelect
          label={t('attendance.status')}
          value={fields.status}
          options={AttendanceStatus.options}
          say={(status) => t(`terms.attendanceStatus.${status}`)}
          onChange={(status) => set({ status })}
        />
        <ChoiceSelect
          label={t('attendance.capacity')}
          value={fields.capacity}
          options={Capacity.options}
          say={(capacity) => t(`terms.capacity.${capacity}`)}
          onChange={(capacity) => set({ capacity })}
        />
        <TimeField label={t('attendance.arrived')} value={fields.arrived} onChange={(arrived) => set({ arrived })} />
        <TimeField label={t('attendance.left')} value={fields.left} onChange={(left) => set({ left })} />
        <BilingualField className="wide" label={t('attendance.note')} value={fields.note} onChange={(note) => set({ note })} />
        <PersonPicker
          className="wide"
          label={t('attendance.substituteFor')}
          value={fields.substituteForId}
          onChange={(substituteForId) => set({ substituteForId })}
          asOf={meeting.date}
        />
      </FieldGrid>
      <TextField className={styles.reason} label={t('meeting.reason')} value={reason} onChange={setReason} multiline required />
    </ConfirmDialog>
  )
}

/** The button that mends one row of an approved register. */
export const CorrectButton = (props: { readonly meeting: MeetingView; readonly row: AttendanceView; readonly name: string }) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const label = t('attendance.correctOf', { name: props.name })
  return (
    <>
      <Button appearance="subtle" icon={<EditRegular />} aria-label={label} title={label} onClick={() => setOpen(true)} />
      {open && <CorrectDialog meeting={props.meeting} row={props.row} onClose={() => setOpen(false)} />}
    </>
  )
}

/** What was mended in the register since the minutes were approved: from what to what, by whom, when and why. */
export const Corrections = (props: { readonly meeting: MeetingView; readonly people: ReadonlyMap<string, PersonView> }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { meeting, people } = props
  const { data: corrections = [] } = useQuery(api.attendance.corrections.queryOptions({ input: { meetingId: meeting.id } }))
  const [adding, setAdding] = useState(false)
  const nameOf = (id: string | null): string => {
    const person = id === null ? undefined : people.get(id)
    return person ? nameAsOf(person, meeting.date, lang) : t('common.none')
  }
  const said = (fields: AttendanceCorrection['after']): string =>
    [
      fields.status && t(`terms.attendanceStatus.${fields.status}`),
      fields.capacity && t(`terms.capacity.${fields.capacity}`),
      fields.arrived === undefined ? '' : `${t('attendance.arrived')}: ${fields.arrived === null ? '–' : formatTime(fields.arrived, lang)}`,
      fields.left === undefined ? '' : `${t('attendance.left')}: ${fields.left === null ? '–' : formatTime(fields.left, lang)}`,
      fields.note === undefined ? '' : `${t('attendance.note')}: ${inLang(fields.note, lang) || '–'}`,
      fields.substituteForId === undefined ? '' : `${t('attendance.substituteFor')}: ${nameOf(fields.substituteForId)}`,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(', ')
  return (
    <Section
      title={t('attendance.corrections')}
      actions={
        <Button icon={<PersonAddRegular />} onClick={() => setAdding(true)}>
          {t('attendance.addLate')}
        </Button>
      }
    >
      {corrections.length === 0 ? (
        <p className={styles.none}>{t('attendance.noCorrections')}</p>
      ) : (
        <ol className={styles.list} aria-label={t('attendance.corrections')}>
          {corrections.map(({ id, personId, at, who, reason, before, after }) => (
            <li key={id} className={styles.entry}>
              <div>
                {nameOf(personId)}: {before === null ? t('attendance.wasNotThere') : said(before)} → {said(after)}
              </div>
              <div className={styles.small}>{[reason, who, formatInstant(at, lang)].join(' · ')}</div>
            </li>
          ))}
        </ol>
      )}
      {adding && <CorrectDialog meeting={meeting} row={null} onClose={() => setAdding(false)} />}
    </Section>
  )
}
