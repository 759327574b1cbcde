import { useState } from 'react'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { BodyId, PersonId } from '../../../shared/domain/ids.ts'
import { DateField } from '../../components/DateField.tsx'
import { useWords } from '../../i18n.ts'
import { PaperDialog } from './PaperDialog.tsx'

type Period = { readonly from: CalendarDate | null; readonly to: CalendarDate | null; readonly onClose: () => void }

/** The action taken report of a body between two dates. */
export const ReportDialog = (
  props: Period & { readonly bodyId: BodyId; readonly yearStart: CalendarDate; readonly today: CalendarDate },
) => {
  const { t } = useWords()
  const [from, setFrom] = useState(props.from ?? props.yearStart)
  const [to, setTo] = useState(props.to ?? props.today)
  return (
    <PaperDialog
      title={t('followUp.report')}
      document={{ kind: 'action-taken-report', bodyId: props.bodyId, from, to }}
      onClose={props.onClose}
      fields={
        <>
          <DateField label={t('followUp.from')} value={from} onChange={setFrom} required />
          <DateField
            label={t('followUp.to')}
            value={to}
            onChange={setTo}
            problem={to < from ? t('followUp.toBeforeFrom') : undefined}
            required
          />
        </>
      }
    />
  )
}

/** The extract of the decisions that concern one person or body. */
export const ExtractDialog = (props: Period & { readonly concerned: { readonly personId: PersonId } | { readonly bodyId: BodyId } }) => {
  const { t } = useWords()
  const [from, setFrom] = useState(props.from)
  const [to, setTo] = useState(props.to)
  return (
    <PaperDialog
      title={t('followUp.extract')}
      document={{ kind: 'extract', concerned: props.concerned, from, to }}
      onClose={props.onClose}
      fields={
        <>
          <DateField label={t('followUp.from')} value={from} onChange={setFrom} />
          <DateField
            label={t('followUp.to')}
            value={to}
            onChange={setTo}
            problem={from !== null && to !== null && to < from ? t('followUp.toBeforeFrom') : undefined}
          />
        </>
      }
    />
  )
}
