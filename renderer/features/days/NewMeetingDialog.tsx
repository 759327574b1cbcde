import { Checkbox } from '@fluentui/react-components'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Bilingual, isEmpty } from '../../../shared/domain/bilingual.ts'
import { type CalendarDate, WallTime } from '../../../shared/domain/calendar.ts'
import type { BodyId, PersonId, VenueId } from '../../../shared/domain/ids.ts'
import { MeetingKind } from '../../../shared/domain/meetings.ts'
import { meetingKindLabel } from '../../../shared/language/meetingKinds.ts'
import { client } from '../../api.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { BodyPicker } from '../../components/BodyPicker.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { DateField } from '../../components/DateField.tsx'
import { FieldGrid } from '../../components/FieldGrid.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { TimeField } from '../../components/TimeField.tsx'
import { VenuePicker } from '../../components/VenuePicker.tsx'
import { useWords } from '../../i18n.ts'
import { ClashBar } from '../meetings/ClashBar.tsx'
import { refreshMeetings } from '../meetings/meetingCache.ts'

type Entry = {
  readonly title: Bilingual
  readonly date: CalendarDate
  readonly start: WallTime
  readonly kind: MeetingKind
  readonly bodyId: BodyId | null
  readonly venueId: VenueId | null
  readonly chairId: PersonId | null
  readonly withAgenda: boolean
}

const blank = (date: CalendarDate, start: WallTime): Entry => ({
  ...{ title: {}, date, start, kind: 'regular', bodyId: null, venueId: null, chairId: null, withAgenda: true },
})

/** When meetings begin unless said otherwise. */
const usualStart = WallTime.parse('11:00')

/** What had been entered when the user went to look at a meeting that is in the way. */
let unfinished: Entry | null = null

/** Makes a meeting of a day; what is not known yet may follow on its own screen. */
export const NewMeetingDialog = (props: {
  readonly date: CalendarDate
  readonly start?: WallTime
  /** The day was picked for this meeting: it takes the place of the one that was entered before. */
  readonly isPicked?: boolean
  readonly onClose: () => void
}) => {
  const { t, lang } = useWords()
  const navigate = useNavigate()
  const [entry, setEntry] = useState(() => {
    const when = { date: props.date, ...(props.start && { start: props.start }) }
    return { ...(unfinished ?? blank(props.date, usualStart)), ...(props.isPicked || unfinished === null ? when : {}) }
  })
  const set = (changes: Partial<Entry>) => setEntry((before) => ({ ...before, ...changes }))
  const { title, date, start, kind, bodyId, venueId, chairId, withAgenda } = entry
  const create = async () => {
    const { id } = await client.meetings.create({ ...entry, withAgenda: withAgenda && bodyId !== null })
    unfinished = null
    await refreshMeetings()
    await navigate({ to: '/meeting/$id', params: { id }, search: { tab: 'details' } })
  }
  const close = () => {
    unfinished = null
    props.onClose()
  }
  return (
    <ConfirmDialog open title={t('meeting.new')} confirm={t('common.create')} disabled={isEmpty(title)} onConfirm={create} onClose={close}>
      <FieldGrid>
        <BilingualField
          className="wide"
          label={t('meeting.title')}
          value={title}
          onChange={(changed) => set({ title: changed })}
          layout="column"
          required
          autoFocus
        />
        <DateField label={t('meeting.date')} value={date} onChange={(changed) => set({ date: changed })} required />
        <TimeField label={t('meeting.start')} value={start} onChange={(changed) => set({ start: changed })} required />
        <ChoiceSelect
          label={t('meeting.kind')}
          value={kind}
          options={MeetingKind.options}
          say={(each) => meetingKindLabel(each, lang)}
          onChange={(changed) => set({ kind: changed })}
        />
        <BodyPicker label={t('meeting.body')} value={bodyId} onChange={(changed) => set({ bodyId: changed })} />
        {bodyId !== null && (
          <Checkbox
            className="wide"
            label={t('meeting.withAgenda')}
            checked={withAgenda}
            onChange={(_event, data) => set({ withAgenda: data.checked === true })}
          />
        )}
        <VenuePicker label={t('meeting.venue')} value={venueId} onChange={(changed) => set({ venueId: changed })} />
        <PersonPicker label={t('meeting.chair')} value={chairId} onChange={(changed) => set({ chairId: changed })} asOf={date} />
      </FieldGrid>
      <ClashBar
        proposal={{ ...entry, id: null, end: null, secretaryId: null }}
        onLeave={() => {
          unfinished = entry
        }}
      />
    </ConfirmDialog>
  )
}
