import { Button, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular, CheckmarkCircleRegular, ErrorCircleRegular } from '@fluentui/react-icons'
import { useState, useSyncExternalStore } from 'react'
import { discardFailed, flushAll, overallStore } from '../autosave/drafts.ts'
import { describeFailure } from '../errors.ts'
import { useWords } from '../i18n.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'

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
  const [asking, setAsking] = useState(false)
  // At once, however short the save: what is called saved must outlive the program.
  const working = state === 'saving' || state === 'waiting'
  const bad = state === 'failed' || state === 'refused' || state === 'conflict'
  const text = bad ? t(state === 'refused' ? 'save.refused' : 'save.failed') : t(working ? 'save.saving' : 'save.saved')
  const status = (
    <div role="status" data-state={state} className={mergeClasses(styles.root, bad && styles.bad)}>
      <span className={styles.icon} aria-hidden>
        {bad ? <ErrorCircleRegular /> : working ? <ArrowSyncRegular /> : <CheckmarkCircleRegular />}
      </span>
      {text}
    </div>
  )
  const canDiscard = state === 'refused' || failure?.kind === 'notFound' || failure?.kind === 'locked'
  const why = failure && describeFailure(failure, t, lang)
  return (
    <>
      {why ? (
        <Tooltip relationship="description" content={`${why.title}: ${why.body}`}>
          {status}
        </Tooltip>
      ) : (
        status
      )}
      {failure !== null && (
        <Button size="small" onClick={() => void flushAll()}>
          {t('save.retry')}
        </Button>
      )}
      {canDiscard && (
        <Button size="small" onClick={() => setAsking(true)}>
          {t('save.discard')}
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          open
          title={t('save.discardTitle')}
          confirm={t('save.discard')}
          onConfirm={discardFailed}
          onClose={() => setAsking(false)}
        >
          {t('save.discardBody')}
        </ConfirmDialog>
      )}
    </>
  )
}
