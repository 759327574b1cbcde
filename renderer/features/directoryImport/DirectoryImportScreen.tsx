import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { v7 } from 'uuid'
import type {
  ColumnUse,
  ImportCounts,
  ImportSource,
  ImportTable,
  Layout,
  Opened,
  PreviewCounts,
  RowChoice,
} from '../../../shared/contract/directoryImport.ts'
import { DirectoryImportId } from '../../../shared/domain/ids.ts'
import { client } from '../../api.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Page } from '../../components/Page.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useAct } from '../../components/useNotify.tsx'
import { failureOf } from '../../failure.ts'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { ColumnsStep } from './ColumnsStep.tsx'
import { PreviewStep } from './PreviewStep.tsx'
import { SourceStep } from './SourceStep.tsx'
import { useImportJob } from './useImportJob.ts'

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXL,
    margin: `0 0 ${tokens.spacingVerticalL}`,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground3,
  },
  current: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  said: { marginBottom: tokens.spacingVerticalL },
  job: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '560px', margin: `${tokens.spacingVerticalXXXL} auto` },
  stop: { justifySelf: 'start' },
})

const steps = ['source', 'columns', 'preview', 'done'] as const

/** Where somebody is on the way from a list to the directory. */
type State =
  | { readonly step: 'source' }
  | { readonly step: 'columns'; readonly table: ImportTable }
  | { readonly step: 'preview'; readonly table: ImportTable; readonly counts: PreviewCounts; readonly edition: number }
  | { readonly step: 'done'; readonly counts: ImportCounts }

type Said = { readonly intent: 'error' | 'warning' | 'info'; readonly title?: string; readonly body: string }

const newId = (): DirectoryImportId => DirectoryImportId.parse(v7())

/** Brings people in from a list: where it comes from, what its columns hold, what becomes of every row, what was written. */
export const DirectoryImportScreen = () => {
  const styles = useStyles()
  const { t } = useWords()
  const navigate = useNavigate()
  const act = useAct()
  const [id, setId] = useState(newId)
  const [state, setState] = useState<State>({ step: 'source' })
  const [said, setSaid] = useState<Said | null>(null)
  const { job, progress, run, stop } = useImportJob(id)
  useEffect(() => () => void client.directoryImport.close({ id }).catch(() => undefined), [id])

  const closed = (): void => {
    setState({ step: 'source' })
    setSaid({ intent: 'warning', title: t('directoryImport.closedTitle'), body: t('directoryImport.closed') })
  }
  const took = (opened: Opened, name: string): void => {
    setSaid(null)
    if (opened.outcome === 'read') setState({ step: 'columns', table: opened.table })
    else if (opened.outcome === 'closed') closed()
    else {
      setState({ step: 'source' })
      const title = t('directoryImport.unreadableFile', { name })
      setSaid({ intent: 'error', title, body: t(`directoryImport.unreadable.${opened.reason}`) })
    }
  }
  const open = (source: ImportSource) =>
    void run('reading', async () => {
      const name = source.kind === 'file' ? source.name : t('directoryImport.pasted')
      took(await client.directoryImport.open({ id, source }), name)
    })
  const arrange = (layout: Layout) => void run('reading', async () => took(await client.directoryImport.arrange({ id, layout }), ''))
  const compare = (table: ImportTable, uses: ColumnUse[]) =>
    void run('comparing', async () => {
      const checked = await client.directoryImport.check({ id, uses })
      const kept = { ...table, columns: table.columns.map((column, at) => ({ ...column, use: uses[at] ?? column.use })) }
      setSaid(null)
      if (checked.outcome === 'checked') setState({ step: 'preview', table: kept, counts: checked.counts, edition: 0 })
      else closed()
    })
  const decide = (row: number | null, choice: RowChoice | null) =>
    act(async () => {
      const checked = await client.directoryImport.decide({ id, row, choice })
      if (checked.outcome === 'closed') closed()
      else setState((now) => (now.step === 'preview' ? { ...now, counts: checked.counts, edition: now.edition + 1 } : now))
    })
  const apply = () =>
    void run('writing', async () => {
      try {
        const applied = await client.directoryImport.apply({ id })
        if (applied.outcome === 'done') {
          setState({ step: 'done', counts: applied.counts })
          await queryClient.invalidateQueries()
        } else if (applied.outcome === 'cancelled') setSaid({ intent: 'info', body: t('directoryImport.stopped') })
        else closed()
      } catch (error) {
        const { kind } = failureOf(error)
        if (kind !== 'conflict' && kind !== 'notFound') throw error
        setSaid({ intent: 'error', body: t('directoryImport.conflict') })
        setState((now) => (now.step === 'preview' ? { step: 'columns', table: now.table } : now))
      }
    })
  const again = () => {
    setId(newId())
    setSaid(null)
    setState({ step: 'source' })
  }

  const body = () => {
    if (job !== null) {
      const share = progress.total > 0 ? { value: progress.done, max: progress.total } : {}
      return (
        <div className={styles.job} role="status">
          <Text weight="semibold">{t(`directoryImport.${job}`)}</Text>
          <ProgressBar {...share} aria-label={t(`directoryImport.${job}`)} />
          <Text>
            {progress.total > 0
              ? t('directoryImport.doneOf', progress)
              : progress.done > 0
                ? t('directoryImport.rowsSoFar', { number: progress.done })
                : ' '}
          </Text>
          <Button className={styles.stop} onClick={stop}>
            {t('directoryImport.stop')}
          </Button>
        </div>
      )
    }
    switch (state.step) {
      case 'source':
        return <SourceStep onSource={open} />
      case 'columns':
        return (
          <ColumnsStep
            key={JSON.stringify(state.table.layout)}
            table={state.table}
            onArrange={arrange}
            onBack={again}
            onCompare={(uses) => compare(state.table, uses)}
          />
        )
      case 'preview':
        return (
          <PreviewStep
            id={id}
            edition={state.edition}
            counts={state.counts}
            onDecide={decide}
            onBack={() => setState({ step: 'columns', table: state.table })}
            onApply={apply}
          />
        )
      case 'done':
        return (
          <EmptyState title={t('directoryImport.doneTitle')} body={t('directoryImport.counts', state.counts)}>
            <Button appearance="primary" onClick={() => void navigate({ to: '/people' })}>
              {t('directoryImport.backToPeople')}
            </Button>
            <Button onClick={again}>{t('directoryImport.another')}</Button>
          </EmptyState>
        )
    }
  }

  return (
    <Page wide>
      <PageHeader title={t('directoryImport.title')} under={t('directoryImport.under')}>
        {state.step !== 'done' && (
          <Button appearance="subtle" onClick={() => void navigate({ to: '/people' })}>
            {t('directoryImport.backToPeople')}
          </Button>
        )}
      </PageHeader>
      <ol className={styles.steps} aria-label={t('directoryImport.steps')}>
        {steps.map((step) => (
          <li key={step} {...(step === state.step ? { className: styles.current, 'aria-current': 'step' } : {})}>
            {t(`directoryImport.step.${step}`)}
          </li>
        ))}
      </ol>
      {said !== null && (
        <MessageBar intent={said.intent} layout="multiline" className={styles.said} role="alert">
          <MessageBarBody>
            {said.title !== undefined && <MessageBarTitle>{said.title}</MessageBarTitle>}
            {said.body}
          </MessageBarBody>
        </MessageBar>
      )}
      {body()}
    </Page>
  )
}
