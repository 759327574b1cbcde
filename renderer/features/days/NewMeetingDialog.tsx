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
import { refreshMeetings } from '../meetings/meetingCache.ts'

/** When meetings begin unless said otherwise. */
const usualStart = WallTime.parse('11:00')

/** Makes a meeting of a day; what is not known yet may follow on its own screen. */
export const NewMeetingDialog = (props: { readonly date: CalendarDate; readonly onClose: () => void }) => {
  const { t, lang } = useWords()
  const navigate = useNavigate()
  const [title, setTitle] = useState<Bilingual>({})
  const [date, setDate] = useState(props.date)
  const [start, setStart] = useState(usualStart)
  const [kind, setKind] = useState<MeetingKind>('regular')
  const [bodyId, setBodyId] = useState<BodyId | null>(null)
  const [venueId, setVenueId] = useState<VenueId | null>(null)
  const [chairId, setChairId] = useState<PersonId | null>(null)
  const [withAgenda, setWithAgenda] = useState(true)
  const create = async () => {
    const { id } = await client.meetings.create({
      title,
      date,
      start,
      kind,
      bodyId,
      venueId,
      chairId,
      withAgenda: withAgenda && bodyId !== null,
    })
    await refreshMeetings()
    await navigate({ to: '/meeting/$id', params: { id }, search: { tab: 'details' } })
  }
  return (
    <ConfirmDialog
      open
      title={t('meeting.new')}
      confirm={t('common.create')}
      disabled={isEmpty(title)}
      onConfirm={create}
      onClose={props.onClose}
    >
      <FieldGrid>
        <BilingualField className="wide" label={t('meeting.title')} value={title} onChange={setTitle} layout="column" required autoFocus />
        <DateField label={t('meeting.date')} value={date} onChange={setDate} required />
        <TimeField label={t('meeting.start')} value={start} onChange={setStart} required />
        <ChoiceSelect
          label={t('meeting.kind')}
          value={kind}
          options={MeetingKind.options}
          say={(each) => meetingKindLabel(each, lang)}
          onChange={setKind}
        />
        <BodyPicker label={t('meeting.body')} value={bodyId} onChange={setBodyId} />
        {bodyId !== null && (
          <Checkbox
            className="wide"
            label={t('meeting.withAgenda')}
            checked={withAgenda}
            onChange={(_event, data) => setWithAgenda(data.checked === true)}
          />
        )}
        <VenuePicker label={t('meeting.venue')} value={venueId} onChange={setVenueId} />
        <PersonPicker label={t('meeting.chair')} value={chairId} onChange={setChairId} asOf={date} />
      </FieldGrid>
    </ConfirmDialog>
  )
}
