import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import { addDays } from '../../../shared/domain/calendar.ts'
import { client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { DateField } from '../../components/DateField.tsx'
import { FieldGrid } from '../../components/FieldGrid.tsx'
import { TimeField } from '../../components/TimeField.tsx'
import { useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { ClashBar } from './ClashBar.tsx'
import { refreshMeetings } from './meetingCache.ts'

/** Copies a meeting to another day: its agenda, people and wordings, and nothing of what was said there. */
export const CopyDialog = ({ meeting, onClose }: { readonly meeting: MeetingView; readonly onClose: () => void }) => {
  const { t } = useWords()
  const notify = useNotify()
  const navigate = useNavigate()
  const [date, setDate] = useState(() => addDays(meeting.date, 7))
  const [start, setStart] = useState(meeting.start)
  const copy = async () => {
    await flushAll()
    const { id } = await client.meetings.copy({ id: meeting.id, date, start })
    await refreshMeetings()
    await navigate({ to: '/meeting/$id', params: { id }, search: { tab: 'details' } })
    notify.done(t('templates.copied'))
  }
  const { venueId, chairId, secretaryId } = meeting
  return (
    <ConfirmDialog open title={t('templates.copy')} confirm={t('templates.copy')} onConfirm={copy} onClose={onClose}>
      <p>{t('templates.copyBody')}</p>
      <FieldGrid>
        <DateField label={t('meeting.date')} value={date} onChange={setDate} required />
        <TimeField label={t('meeting.start')} value={start} onChange={setStart} required />
      </FieldGrid>
      <ClashBar proposal={{ id: null, date, start, end: null, venueId, chairId, secretaryId }} />
    </ConfirmDialog>
  )
}
