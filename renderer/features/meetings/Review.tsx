import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { formatInstant } from '../../components/formatInstant.ts'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { putMeeting, refreshMeetings } from './meetingCache.ts'

const useStyles = makeStyles({
  line: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  lacking: { color: tokens.colorPaletteMarigoldForeground2, fontWeight: tokens.fontWeightSemibold },
})

/** The reviewer accepts the minutes as they stand. */
export const AcceptButton = ({ meeting }: { readonly meeting: MeetingView }) => {
  const { t } = useWords()
  const act = useAct()
  const notify = useNotify()
  const accept = async () => {
    await flushAll()
    const { id, version } = await client.meetings.get({ id: meeting.id })
    putMeeting(await client.meetings.accept({ id, version }))
    await refreshMeetings()
    notify.done(t('minutes.acceptedDone'))
  }
  return <Button onClick={() => act(accept)}>{t('minutes.accept')}</Button>
}

/** What the state of the meeting allows; under review also what approval still waits for. */
export const ReviewLine = ({ meeting }: { readonly meeting: MeetingView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { id, state, chairId, reviewerId, acceptedAt } = meeting
  const isReview = state === 'review'
  const { data: people = [] } = useQuery(api.people.list.queryOptions())
  const { data: minutes } = useQuery({
    ...api.minutes.get.queryOptions({ input: { meetingId: id, lang, revision: null } }),
    enabled: isReview,
  })
  const name = inLang(people.find((person) => person.id === reviewerId)?.name, lang)
  const open = minutes?.comments.filter(({ resolved }) => !resolved).length ?? 0
  const lacking = isReview
    ? [
        chairId === null ? t('errors.problem.chairMissing') : '',
        reviewerId !== null && acceptedAt === null ? t('minutes.notAccepted', { name }) : '',
        open > 0 ? t('minutes.openCount', { count: open }) : '',
      ].filter((part) => part !== '')
    : []
  return (
    <div className={styles.line}>
      <div>{t(`minutes.allows.${state}`)}</div>
      {isReview && acceptedAt !== null && <div>{t('minutes.accepted', { name, at: formatInstant(acceptedAt, lang) })}</div>}
      {lacking.length > 0 && <div className={styles.lacking}>{t('minutes.lacking', { what: lacking.join('; ') })}</div>}
    </div>
  )
}
