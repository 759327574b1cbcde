import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Lang } from '../../../shared/domain/bilingual.ts'

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '1.65',
    overflowWrap: 'anywhere',
  },
  block: { margin: `0 0 ${tokens.spacingVerticalM}`, whiteSpace: 'pre-line' },
  // The office, the kind of paper and the headline stand in the middle, as in the document.
  middle: { textAlign: 'center' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  apart: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalL },
})

/** A line of the text with its parts, which a tab holds apart, at its two ends. */
const Line = ({ line }: { readonly line: string }) => {
  const styles = useStyles()
  if (!line.includes('\t')) return <div>{line}</div>
  return (
    <div className={styles.apart}>
      {line.split('\t').map((part) => (
        <span key={part}>{part}</span>
      ))}
    </div>
  )
}

/** The note as plain text, word for word as it would be copied; only laid out a little as on paper. */
export const NoteText = ({ text, lang, label }: { readonly text: string; readonly lang: Lang; readonly label: string }) => {
  const styles = useStyles()
  const blocks = text.split('\n\n')
  const numbers = blocks.findIndex((block) => block.includes('\t'))
  return (
    <article className={styles.root} lang={lang} aria-label={label}>
      {blocks.map((block, place) => {
        const isHead = place < numbers
        const isHeadline = place === numbers + 1 && place < blocks.length - 1
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name than their place
            key={place}
            className={mergeClasses(styles.block, (isHead || isHeadline) && styles.middle, (isHead || isHeadline) && styles.strong)}
          >
            {block.split('\n').map((line) => (
              <Line key={line} line={line} />
            ))}
          </div>
        )
      })}
    </article>
  )
}
