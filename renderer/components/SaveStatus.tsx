import { Button, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular, CheckmarkCircleRegular, ErrorCircleRegular } from '@fluentui/react-icons'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { flushAll, overallStore } from '../autosave/drafts.ts'
import { describeFailure } from '../errors.ts'
import { useWords } from '../i18n.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    minHeight: '40px',
  },
  bad: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '18px', display: 'flex' },
})

/** Whether everything typed is saved; where not, why, with a button that tries again. */
export const SaveStatus = () => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { state, failure } = useSyncExternalStore(overallStore.subscribe, overallStore.snapshot)
  // A save that takes no time must not flicker.
  const [slow, setSlow] = useState(false)
  const working = state === 'saving' || state === 'waiting'
  useEffect(() => {
    const timer = setTimeout(() => setSlow(working), working ? 150 : 0)
    return () => clearTimeout(timer)
  }, [working])
  const bad = state === 'failed' || state === 'refused' || state === 'conflict'
  const text = bad ? t(state === 'refused' ? 'save.refused' : 'save.failed') : t(working && slow ? 'save.saving' : 'save.saved')
  const status = (
    <div role="status" className={mergeClasses(styles.root, bad && styles.bad)}>
      <span className={styles.icon} aria-hidden>
        {bad ? <ErrorCircleRegular /> : working && slow ? <ArrowSyncRegular /> : <CheckmarkCircleRegular />}
      </span>
      {text}
    </div>
  )
  if (failure === null) return status
  const why = describeFailure(failure, t, lang)
  return (
    <>
      <Tooltip relationship="description" content={`${why.title}: ${why.body}`}>
        {status}
      </Tooltip>
      <Button size="small" onClick={() => void flushAll()}>
        {t('save.retry')}
      </Button>
    </>
  )
}
