import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { MailRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActionDetail } from '../../../shared/contract/followUp.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { ActionId } from '../../../shared/domain/ids.ts'
import { ActionStatus, isClosed } from '../../../shared/domain/proceedings.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { api, client } from '../../api.ts'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { Section } from '../../components/Section.tsx'
import { useAct } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { Attachments } from '../attachments/Attachments.tsx'
import { ActionLog } from './ActionLog.tsx'
import { useDueText } from './FollowUpRow.tsx'
import { refreshFollowUp } from './followUpDrafts.ts'
import { ReminderDialog } from './ReminderDialog.tsx'

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  status: { maxWidth: '260px', marginTop: tokens.spacingVerticalM },
})

const Detail = ({ action, who, today }: { readonly action: ActionDetail; readonly who: string; readonly today: CalendarDate }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const due = useDueText()(action, today)
  const [reminding, setReminding] = useState(false)
  const setStatus = (status: ActionStatus) =>
    act(async () => {
      await client.followUp.setStatus({ id: action.id, version: action.version, status })
      await refreshFollowUp()
    })
  return (
    <>
      <Section
        title={inLang(action.text, lang) || t('common.untitled')}
        actions={
          !isClosed(action.status) && (
            <Button icon={<MailRegular />} disabled={who === ''} onClick={() => setReminding(true)}>
              {t('followUp.reminder')}
            </Button>
          )
        }
      >
        <dl className={styles.facts}>
          <dt className={styles.label}>{t('followUp.kind')}</dt>
          <dd className={styles.value}>{t(`terms.actionKind.${action.kind}`)}</dd>
          <dt className={styles.label}>{t('followUp.responsible')}</dt>
          <dd className={styles.value}>{who || t('followUp.nobody')}</dd>
          <dt className={styles.label}>{t('followUp.due')}</dt>
          <dd className={mergeClasses(styles.value, due.late && styles.late)}>{due.text}</dd>
          <dt className={styles.label}>{t('followUp.meeting')}</dt>
          <dd className={styles.value}>
            <Link to="/meeting/$id" params={{ id: action.meeting.id }} search={{ tab: 'proceedings', item: action.itemId }}>
              {inLang(action.meeting.title, lang)}, {formatDate(action.meeting.date, lang)}
            </Link>
          </dd>
          {action.decisionId !== null && (
            <>
              <dt className={styles.label}>{t('followUp.decision')}</dt>
              <dd className={styles.value}>
                <Link to="/decision/$id" params={{ id: action.decisionId }}>
                  {t('followUp.decisionNumber', { number: action.decisionNumber })}
                </Link>
              </dd>
            </>
          )}
          {action.closedOn !== null && (
            <>
              <dt className={styles.label}>{t('followUp.closedOn')}</dt>
              <dd className={styles.value}>{formatDate(action.closedOn, lang)}</dd>
            </>
          )}
        </dl>
        <ChoiceSelect
          className={styles.status}
          label={t('followUp.status')}
          value={action.status}
          options={ActionStatus.options}
          say={(each) => t(`terms.actionStatus.${each}`)}
          onChange={setStatus}
        />
      </Section>
      <Section title={t('followUp.log')}>
        <ActionLog key={`${action.id} ${action.status}`} action={action} />
      </Section>
      <Section title={t('attachments.received')}>
        <Attachments owner={{ entity: 'action', id: action.id }} label={t('attachments.received')} locked={false} />
      </Section>
      {reminding && <ReminderDialog action={action} onClose={() => setReminding(false)} />}
    </>
  )
}

/** One action with its log: how it stands, and every word on it. */
export const ActionPane = (props: {
  readonly id: ActionId
  readonly whoOf: (action: ActionDetail) => string
  readonly today: CalendarDate
}) => {
  const query = useQuery(api.followUp.get.queryOptions({ input: { id: props.id } }))
  return (
    <Loaded query={query}>{(action) => <Detail key={action.id} action={action} who={props.whoOf(action)} today={props.today} />}</Loaded>
  )
}
