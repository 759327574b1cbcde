import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import { isMeetingLocked } from '../../../shared/domain/meetings.ts'
import { formatInstant } from '../../components/formatInstant.ts'
import { Section } from '../../components/Section.tsx'
import { useWords } from '../../i18n.ts'

/** What is on screen: the minutes as they stand, as they were approved then, or two revisions side by side. */
export type Shown =
  | { readonly what: 'now' }
  | { readonly what: 'revision'; readonly number: number }
  | { readonly what: 'compare'; readonly from: number; readonly to: number | null }

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  text: { flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' },
})

/** The revisions of the minutes: when and why each was made, to be opened or set beside the next. */
export const RevisionBar = (props: { readonly meeting: MeetingView; readonly shown: Shown; readonly onShow: (shown: Shown) => void }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { meeting, shown, onShow } = props
  const { revisions, state } = meeting
  if (revisions.length === 0) return null
  return (
    <Section
      title={t('meeting.revisions')}
      actions={shown.what !== 'now' && <Button onClick={() => onShow({ what: 'now' })}>{t('minutes.backToPresent')}</Button>}
    >
      <ol className={styles.list}>
        {revisions.map(({ number, at, reason }, place) => {
          const isLast = place === revisions.length - 1
          const next = isLast ? null : number + 1
          return (
            <li key={number} className={styles.line} aria-label={t('meeting.revision', { number })}>
              <span className={styles.text}>
                {[t('meeting.revision', { number }), formatInstant(at, lang), reason].filter((part) => part !== '').join(' · ')}
              </span>
              <Button
                size="small"
                aria-pressed={shown.what === 'revision' && shown.number === number}
                onClick={() => onShow({ what: 'revision', number })}
              >
                {t('minutes.openRevision', { number })}
              </Button>
              {(!isLast || !isMeetingLocked(state)) && (
                <Button
                  size="small"
                  aria-pressed={shown.what === 'compare' && shown.from === number}
                  onClick={() => onShow({ what: 'compare', from: number, to: next })}
                >
                  {next === null ? t('minutes.compareNow', { number }) : t('minutes.compare', { number, next })}
                </Button>
              )}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
