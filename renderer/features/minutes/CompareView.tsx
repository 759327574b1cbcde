import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { diffWordsWithSpace } from 'diff'
import { useMemo } from 'react'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { DifferenceRow } from '../../../shared/contract/minutes.ts'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import { api } from '../../api.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', lineHeight: '1.6' },
  cell: {
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    textAlign: 'start',
  },
  same: { color: tokens.colorNeutralForeground2 },
  removed: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorPaletteRedForeground2 },
  added: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorPaletteGreenForeground2 },
})

const Row = ({ row, lang }: { readonly row: DifferenceRow; readonly lang: Lang }) => {
  const styles = useStyles()
  const parts = useMemo(
    () =>
      diffWordsWithSpace(row.before ?? '', row.after ?? '', { intlSegmenter: new Intl.Segmenter(lang, { granularity: 'word' }) }).map(
        (part, place) => ({ ...part, place }),
      ),
    [row, lang],
  )
  if (row.same) {
    return (
      <tr className={styles.same}>
        <td className={styles.cell}>{row.before}</td>
        <td className={styles.cell}>{row.after}</td>
      </tr>
    )
  }
  return (
    <tr>
      <td className={styles.cell}>
        {parts
          .filter(({ added }) => !added)
          .map(({ place, removed, value }) =>
            removed ? (
              <del key={place} className={styles.removed}>
                {value}
              </del>
            ) : (
              value
            ),
          )}
      </td>
      <td className={styles.cell}>
        {parts
          .filter(({ removed }) => !removed)
          .map(({ place, added, value }) =>
            added ? (
              <ins key={place} className={styles.added}>
                {value}
              </ins>
            ) : (
              value
            ),
          )}
      </td>
    </tr>
  )
}

/** Two revisions side by side with what changed marked; `to` null is what stands now. */
export const CompareView = (props: {
  readonly meeting: MeetingView
  readonly lang: Lang
  readonly from: number
  readonly to: number | null
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const { meeting, lang, from, to } = props
  const query = useQuery({ ...api.minutes.compare.queryOptions({ input: { meetingId: meeting.id, lang, from, to } }), staleTime: 0 })
  const name = (number: number | null) => (number === null ? t('minutes.present') : t('meeting.revision', { number }))
  return (
    <Loaded query={query}>
      {(rows) =>
        rows.every(({ same }) => same) ? (
          <EmptyState title={t('minutes.sameTitle')} body={t('minutes.sameBody')} />
        ) : (
          <table className={mergeClasses(styles.table)} aria-label={t('minutes.comparison')}>
            <thead>
              <tr>
                <th className={styles.cell}>{name(from)}</th>
                <th className={styles.cell}>{name(to)}</th>
              </tr>
            </thead>
            <tbody lang={lang}>
              {rows.map((row, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
                <Row key={place} row={row} lang={lang} />
              ))}
            </tbody>
          </table>
        )
      }
    </Loaded>
  )
}
