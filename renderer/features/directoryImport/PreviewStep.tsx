import { Button, MessageBar, MessageBarBody, makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import { useQueries } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import {
  type PreviewCounts,
  previewPageLimit,
  type PreviewRow as Row,
  type RowChoice,
  RowKind,
} from '../../../shared/contract/directoryImport.ts'
import type { DirectoryImportId } from '../../../shared/domain/ids.ts'
import { api } from '../../api.ts'
import { Section } from '../../components/Section.tsx'
import { VirtualList } from '../../components/VirtualList.tsx'
import { useWords } from '../../i18n.ts'
import { PreviewRow } from './PreviewRow.tsx'

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalM },
  notes: { display: 'grid', gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalM },
  scroll: {
    height: 'calc(100vh - 420px)',
    minHeight: '320px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  none: { padding: tokens.spacingVerticalL, color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalM },
})

/** What becomes of every row, before anything is written. */
export const PreviewStep = (props: {
  readonly id: DirectoryImportId
  /** Raised with every decision, so that rows are read anew. */
  readonly edition: number
  readonly counts: PreviewCounts
  readonly onDecide: (row: number | null, choice: RowChoice | null) => void
  readonly onBack: () => void
  readonly onApply: () => void
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const { id, edition, counts } = props
  const [kinds, setKinds] = useState<readonly RowKind[]>(() => RowKind.options.filter((kind) => kind !== 'same' || counts.same > 0))
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [span, setSpan] = useState({ first: 0, last: 0 })
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0)
  const pages = useMemo(() => {
    const from = Math.floor(span.first / previewPageLimit)
    return Array.from({ length: Math.floor(span.last / previewPageLimit) - from + 1 }, (_none, at) => from + at)
  }, [span])
  const read = useQueries({
    queries: pages.map((page) => ({
      ...api.directoryImport.rows.queryOptions({
        input: { id, kinds: [...kinds], offset: page * previewPageLimit, limit: previewPageLimit },
      }),
      queryKey: ['directoryImport', id, edition, kinds.join(), page],
    })),
  })
  const rowAt = (index: number): Row | undefined => {
    const at = pages.indexOf(Math.floor(index / previewPageLimit))
    const data = at < 0 ? undefined : read[at]?.data
    return data?.outcome === 'rows' ? data.rows[index % previewPageLimit] : undefined
  }
  const onRange = useCallback((first: number, last: number) => setSpan({ first, last }), [])
  const toggle = (kind: RowKind) => setKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind])
  const isNothing = counts.new + counts.changed === 0 && counts.doubtful - counts.undecided === 0
  return (
    <Section
      title={t('directoryImport.rowsOf')}
      actions={
        <div className={styles.actions}>
          <Button onClick={props.onBack}>{t('directoryImport.back')}</Button>
          <Button appearance="primary" disabled={isNothing} onClick={props.onApply}>
            {t('directoryImport.apply')}
          </Button>
        </div>
      }
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around the buttons */}
      <div className={styles.bar} role="group" aria-label={t('directoryImport.kinds')}>
        {RowKind.options.map((kind) => (
          <ToggleButton key={kind} checked={kinds.includes(kind)} onClick={() => toggle(kind)}>
            {`${t(`directoryImport.kind.${kind}`)} (${counts[kind]})`}
          </ToggleButton>
        ))}
        {counts.undecided > 0 && (
          <>
            <Button appearance="subtle" onClick={() => props.onDecide(null, 'new')}>
              {t('directoryImport.allNew')}
            </Button>
            <Button appearance="subtle" onClick={() => props.onDecide(null, 'skip')}>
              {t('directoryImport.allSkip')}
            </Button>
          </>
        )}
      </div>
      <div className={styles.notes}>
        {isNothing && (
          <MessageBar intent="info">
            <MessageBarBody>{t('directoryImport.nothing')}</MessageBarBody>
          </MessageBar>
        )}
        {counts.wrong + counts.undecided > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t('directoryImport.leftOut', { wrong: counts.wrong, undecided: counts.undecided })}</MessageBarBody>
          </MessageBar>
        )}
        {counts.newBodies.length > 0 && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{t('directoryImport.newBodies', { names: counts.newBodies.join(', ') })}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div ref={setScroller} className={styles.scroll}>
        {total === 0 ? (
          <div className={styles.none}>{t('directoryImport.noRows')}</div>
        ) : (
          <VirtualList
            total={total}
            rowHeight={64}
            keyOf={(index) => `${edition} ${kinds.join()} ${index}`}
            row={(index) => <PreviewRow row={rowAt(index)} onDecide={props.onDecide} />}
            scroller={scroller}
            shown={null}
            onRange={onRange}
            label={t('directoryImport.rowsOf')}
          />
        )}
      </div>
    </Section>
  )
}
