import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MeetingFields } from '../../../shared/contract/meetings.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { minutesOf } from '../../../shared/domain/calendar.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { timeRange } from '../../../shared/language/times.ts'
import { api } from '../../api.ts'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
})

type Proposal = Pick<MeetingFields, 'date' | 'start' | 'end' | 'venueId' | 'chairId' | 'secretaryId'> & { readonly id: MeetingId | null }

/** How long a meeting is by its end; null where that is not known, or lies before the start. */
const lengthOf = ({ start, end }: Proposal): number | null => {
  const minutes = end === null ? 0 : minutesOf(end) - minutesOf(start)
  return minutes > 0 ? minutes : null
}

/** Warns where the venue, the chair or the secretary is taken at that time by another meeting, and by which. Refuses nothing. */
export const ClashBar = ({ proposal, onLeave }: { readonly proposal: Proposal; readonly onLeave?: () => void }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { id, date, start, venueId, chairId, secretaryId } = proposal
  const { data: clashes = [] } = useQuery({
    ...api.meetings.clashes.queryOptions({ input: { id, date, start, minutes: lengthOf(proposal), venueId, chairId, secretaryId } }),
    enabled: venueId !== null || chairId !== null || secretaryId !== null,
  })
  // Always there, so that what appears in it is read out.
  return (
    <div aria-live="polite">
      {clashes.length > 0 && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{t('calendar.clash.title')}</MessageBarTitle>
            {t('calendar.clash.body')}
            <ul className={styles.list}>
              {clashes.map(({ meeting, of }) => (
                <li key={meeting.id}>
                  <Link to="/meeting/$id" params={{ id: meeting.id }} search={{ tab: 'details' }} onClick={() => onLeave?.()}>
                    {inLang(meeting.title, lang)}
                  </Link>
                  {` · ${timeRange(meeting.start, meeting.end, lang)} · ${of.map((each) => t(`calendar.clash.${each}`)).join(', ')}`}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  )
}
