import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { MinutesParagraph } from '../../../shared/contract/minutes.ts'
import type { Lang } from '../../../shared/domain/bilingual.ts'

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase400, lineHeight: '1.65', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  open: { cursor: 'text' },
  title: { textAlign: 'center', fontWeight: tokens.fontWeightBold, fontSize: tokens.fontSizeBase500 },
  heading: { fontWeight: tokens.fontWeightBold, fontSize: tokens.fontSizeBase500 },
  subheading: { fontWeight: tokens.fontWeightSemibold },
  label: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  block: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  before: { fontWeight: tokens.fontWeightBold },
  list: { paddingInlineStart: tokens.spacingHorizontalXL },
  cells: { display: 'grid', gridTemplateColumns: '1.2fr 2fr 6fr 4fr 3fr', gap: tokens.spacingHorizontalM },
})

/** A paragraph as it will look on paper; `children` are its words. A click opens it, where it may be polished. */
export const ParagraphText = (props: {
  readonly paragraph: MinutesParagraph
  readonly lang: Lang
  readonly onOpen: (() => void) | null
  readonly children: ReactNode
}) => {
  const styles = useStyles()
  const { paragraph, lang, onOpen } = props
  const { role, label, draft } = paragraph
  const look = role === 'title' || role === 'heading' || role === 'subheading' || role === 'label' || role === 'list' ? styles[role] : ''
  if (role === 'table-row') {
    return (
      <div className={mergeClasses(styles.root, styles.cells)} lang={lang}>
        {draft.split('\t').map((cell, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a row stand fast
          <span key={place}>{cell}</span>
        ))}
      </div>
    )
  }
  const openUnlessSelecting = () => {
    if (document.getSelection()?.isCollapsed !== false) onOpen?.()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button and the key of the paragraph do the same
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      className={mergeClasses(styles.root, look, onOpen !== null && styles.open)}
      lang={lang}
      onClick={onOpen === null ? undefined : openUnlessSelecting}
    >
      {label !== '' && (
        <span className={role === 'decision' ? styles.before : styles.block}>{role === 'decision' ? `${label}: ` : label}</span>
      )}
      {props.children}
    </div>
  )
}
