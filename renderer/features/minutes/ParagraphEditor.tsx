import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { TextBoldRegular, TextItalicRegular, TextUnderlineRegular } from '@fluentui/react-icons'
import { EditorContent, useEditor } from '@tiptap/react'
import { type FocusEvent, useEffect } from 'react'
import type { TextRun } from '../../../shared/domain/facts.ts'
import { cleanRuns } from '../../../shared/domain/richText.ts'
import { useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { fromKrutiDevPaste } from './krutiDevPaste.ts'
import { asOneParagraph, contentOf, richExtensions, runsOf } from './richEditing.ts'

const useStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusMedium,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '4px',
    '& .ProseMirror': { outlineStyle: 'none', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
    '& p': { margin: 0 },
  },
  tools: { display: 'flex', gap: tokens.spacingHorizontalXXS },
})

const same = (a: readonly TextRun[], b: readonly TextRun[]): boolean => JSON.stringify(cleanRuns(a)) === JSON.stringify(cleanRuns(b))

/** The words of one paragraph being polished; Escape and Enter leave it. */
export const ParagraphEditor = (props: {
  readonly label: string
  readonly lang: string
  readonly runs: readonly TextRun[]
  readonly onChange: (runs: TextRun[]) => void
  readonly onLeave: (how: 'key' | 'elsewhere') => void
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const notify = useNotify()
  const { runs, onChange, onLeave } = props
  const editor = useEditor({
    extensions: richExtensions,
    content: contentOf(runs),
    autofocus: 'end',
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': props.label, lang: props.lang },
      transformPasted: asOneParagraph,
      handlePaste: (_view, event) => {
        const html = event.clipboardData?.getData('text/html') ?? ''
        const page = html === '' ? null : new DOMParser().parseFromString(html, 'text/html')
        const words = fromKrutiDevPaste(page, event.clipboardData?.getData('text/plain') ?? '', props.lang === 'hi')
        if (words === null) return false
        const before = runsOf(editor.state.doc)
        editor.commands.insertContent(contentOf(words).content?.[0]?.content ?? [])
        // Whoever takes it back from the toast has left the editor, which may be gone.
        notify.undoable(t('pressOut.pasted'), async () => onChange(before))
        return true
      },
      handleKeyDown: (_view, event) => {
        if ((event.key !== 'Escape' && event.key !== 'Enter') || event.isComposing) return false
        onLeave('key')
        return true
      },
    },
    onUpdate: ({ editor: changed }) => onChange(runsOf(changed.state.doc)),
  })
  // What another window wrote, or what was chosen of two versions; not what is being typed here.
  useEffect(() => {
    if (!same(runs, runsOf(editor.state.doc))) editor.commands.setContent(contentOf(runs), { emitUpdate: false })
  }, [editor, runs])
  const leaveIfOutside = (event: FocusEvent<HTMLElement>) => {
    const to = event.relatedTarget
    if (!(to instanceof Node) || !event.currentTarget.contains(to)) onLeave('elsewhere')
  }
  const tools = [
    { name: 'bold', icon: <TextBoldRegular />, run: () => editor.chain().focus().toggleBold().run() },
    { name: 'italic', icon: <TextItalicRegular />, run: () => editor.chain().focus().toggleItalic().run() },
    { name: 'underline', icon: <TextUnderlineRegular />, run: () => editor.chain().focus().toggleUnderline().run() },
  ] as const
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving what is inside it is no interaction with it
    <div className={styles.root} onBlur={leaveIfOutside}>
      <EditorContent editor={editor} />
      <div className={styles.tools} role="toolbar" aria-label={t('minutes.marks')}>
        {tools.map(({ name, icon, run }) => (
          <Button
            key={name}
            size="small"
            appearance="subtle"
            icon={icon}
            aria-label={t(`minutes.${name}`)}
            title={t(`minutes.${name}`)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={run}
          />
        ))}
      </div>
    </div>
  )
}
