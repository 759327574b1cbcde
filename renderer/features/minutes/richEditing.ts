import type { JSONContent } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { Italic } from '@tiptap/extension-italic'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { Underline } from '@tiptap/extension-underline'
import { UndoRedo } from '@tiptap/extensions/undo-redo'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import type { TextRun } from '../../../shared/domain/facts.ts'

/** One paragraph with bold, italic and underlined words: whatever else is pasted has no place in it. */
export const richExtensions = [Document.extend({ content: 'paragraph' }), Paragraph, Text, Bold, Italic, Underline, UndoRedo]

const marks = ['bold', 'italic', 'underline'] as const

/** What the editor is given. */
export const contentOf = (runs: readonly TextRun[]): JSONContent => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: runs
        .filter(({ text }) => text !== '')
        .map((run) => ({ type: 'text', text: run.text, marks: marks.filter((mark) => run[mark]).map((type) => ({ type })) })),
    },
  ],
})

/** What stands in the editor. */
export const runsOf = (document: Node): TextRun[] => {
  const runs: TextRun[] = []
  document.descendants((node) => {
    if (!node.isText) return
    const has = (name: string) => node.marks.some(({ type }) => type.name === name)
    runs.push({
      text: node.text ?? '',
      ...(has('bold') ? { bold: true } : {}),
      ...(has('italic') ? { italic: true } : {}),
      ...(has('underline') ? { underline: true } : {}),
    })
  })
  return runs
}

/** What is pasted as words of one paragraph: its blocks follow one another with a space between. */
export const asOneParagraph = (slice: Slice): Slice => {
  const words: Node[] = []
  slice.content.descendants((node) => {
    const { schema } = node.type
    if (node.isText) words.push(node)
    else if (node.isTextblock && words.length > 0) words.push(schema.text(' '))
  })
  return new Slice(Fragment.fromArray(words), 0, 0)
}
