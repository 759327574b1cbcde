import { useState } from 'react'
import type { ActionDetail } from '../../../shared/contract/followUp.ts'
import { wallClock } from '../../../shared/domain/calendar.ts'
import { messages } from '../../../shared/i18n/i18n.ts'
import { client } from '../../api.ts'
import { NumberField } from '../../components/NumberField.tsx'
import { useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { refreshFollowUp } from './followUpDrafts.ts'
import { PaperDialog } from './PaperDialog.tsx'

const entered = messages.hi.followUp.reminderSent

/** A letter that reminds of an action. Saving it is entered in the log, by which the next one is counted. */
export const ReminderDialog = ({ action, onClose }: { readonly action: ActionDetail; readonly onClose: () => void }) => {
  const { t } = useWords()
  const notify = useNotify()
  const [ordinal, setOrdinal] = useState(() => 1 + action.entries.filter(({ text }) => text.hi?.startsWith(entered)).length)
  const enter = async () => {
    const said = (lang: 'hi' | 'en') => `${messages[lang].followUp.reminderSent} (${ordinal})`
    await client.actionEntries.create({
      actionId: action.id,
      date: wallClock(new Date()).date,
      text: { hi: said('hi'), en: said('en') },
      status: null,
    })
    await refreshFollowUp()
    notify.done(t('followUp.reminderEntered'))
    onClose()
  }
  return (
    <PaperDialog
      title={t('followUp.reminder')}
      document={{ kind: 'reminder', actionId: action.id, ordinal }}
      save={t('followUp.reminderSave')}
      onSaved={enter}
      onClose={onClose}
      fields={<NumberField label={t('followUp.ordinal')} value={ordinal} min={1} max={20} onChange={setOrdinal} required />}
    />
  )
}
