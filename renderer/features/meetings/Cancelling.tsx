import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { MeetingFields, MeetingView } from '../../../shared/contract/meetings.ts'
import { type Bilingual, inLang } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { DateField } from '../../components/DateField.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { putMeeting, refreshMeetings } from './meetingCache.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  bar: { marginBottom: tokens.spacingVerticalM },
})

const save = async (id: MeetingView['id'], cancelled: MeetingFields['cancelled']): Promise<void> => {
  await flushAll()
  const { version } = await client.meetings.get({ id })
  putMeeting(await client.meetings.update({ id, version, changes: { cancelled } }))
  await refreshMeetings()
}

/** Cancels a meeting for good, or puts it off to a later date; with the reason that may be told. */
export const CancelDialog = ({ meeting, onClose }: { readonly meeting: MeetingView; readonly onClose: () => void }) => {
  const styles = useStyles()
  const { t } = useWords()
  const notify = useNotify()
  const { id, date, cancelled: before } = meeting
  const [to, setTo] = useState<CalendarDate | null>(null)
  const [reason, setReason] = useState<Bilingual>({})
  const isEarlier = to !== null && to <= date
  const confirm = async () => {
    await save(id, { to, reason })
    notify.undoable(t(to === null ? 'sittings.cancelledNow' : 'sittings.postponedNow'), () => save(id, before))
  }
  return (
    <ConfirmDialog
      open
      title={t('sittings.cancelTitle')}
      confirm={t(to === null ? 'sittings.confirmCancel' : 'sittings.confirmPostpone')}
      leave={t('sittings.leave')}
      disabled={isEarlier}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className={styles.form}>
        <div>{t('sittings.cancelBody')}</div>
        <BilingualField
          label={t('sittings.reason')}
          hint={t('sittings.reasonHint')}
          layout="column"
          value={reason}
          onChange={setReason}
          autoFocus
        />
        <DateField
          label={t('sittings.to')}
          hint={t('sittings.toHint')}
          value={to}
          onChange={setTo}
          problem={isEarlier ? t('errors.problem.notLater') : undefined}
        />
      </div>
    </ConfirmDialog>
  )
}

/** That a meeting does not take place, why, and the way back. */
export const CancelledBar = ({ meeting }: { readonly meeting: MeetingView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const { id, cancelled } = meeting
  if (cancelled === null) return null
  const { to, reason } = cancelled
  const said = inLang(reason, lang)
  const takeBack = async () => {
    await save(id, null)
    notify.undoable(t('sittings.takenBack'), () => save(id, cancelled))
  }
  return (
    <MessageBar className={styles.bar} intent="warning">
      <MessageBarBody>
        {to === null ? t('sittings.isCancelled') : t('sittings.isPostponed', { date: formatDate(to, lang, 'weekday') })}
        {said !== '' && ` ${t('sittings.because', { reason: said })}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => act(takeBack)}>{t('sittings.takeBack')}</Button>
      </MessageBarActions>
    </MessageBar>
  )
}
