import type { EditorState } from '@tiptap/pm/state'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import { commandsMatching, type DeskCommand } from '../../../shared/language/typed/commands.ts'
import { speechVerbsMatching } from '../../../shared/language/typed/speechVerbQuery.ts'
import { type LinePlace, lineAtCaret } from './place.ts'

/** What the desk offers at the caret: names, commands, verbs, phrases or items that begin with what is typed. */
export type Asked = {
  readonly mode: 'person' | 'assignee' | 'command' | 'verb' | 'phrase' | 'item'
  readonly query: string
  /** The typed words that a choice takes the place of, in the document. */
  readonly from: number
  readonly to: number
  readonly line: LinePlace
  /** The command whose person, phrase or item is asked for. */
  readonly command: DeskCommand | null
}

/** Commands that are done as soon as they are chosen. */
const immediate: ReadonlySet<DeskCommand> = new Set([
  ...(['remark', 'decision', 'directive', 'resolution', 'recommendation', 'approval', 'appointment', 'action', 'report'] as const),
  ...(['unanimous', 'hold', 'confidential', 'release'] as const),
])
export const isImmediate = (command: DeskCommand): boolean => immediate.has(command)

const ofPeople: ReadonlySet<DeskCommand> = new Set(['mover', 'seconder', 'dissent', 'interest', 'present', 'leave'])

/** A command typed at the head of a line, and the words after it. */
export const typedCommand = (
  text: string,
  lang: Lang,
): { readonly command: DeskCommand; readonly words: string; readonly from: number } | null => {
  const found = /^\/(\S+)(?:\s+(.*))?$/su.exec(text)
  const command = found && commandsMatching(found[1] ?? '', lang)[0]
  return found && command ? { command, words: found[2] ?? '', from: text.length - (found[2] ?? '').length } : null
}

/** What is asked for at the caret; null where nothing is. `chosen` tells whether the person of the line's command is known. */
export const askedAt = (state: EditorState, lang: Lang, chosen: (id: string) => boolean): Asked | null => {
  const line = lineAtCaret(state)
  if (line === null || !state.selection.empty) return null
  const before = line.node.textContent.slice(0, line.offset)
  const start = line.at + 1
  const span = (query: string, length: number) => ({ query, from: start + line.offset - length, to: start + line.offset, line })
  const typed = before.includes(' ') ? typedCommand(before, lang) : null
  if (typed !== null) {
    const { command, words } = typed
    if (ofPeople.has(command) && !chosen(line.attributes.id))
      return { mode: 'person', command, ...span(words.replace(/^@/, ''), words.length) }
    if (command === 'phrase') return { mode: 'phrase', command, ...span(words, words.length) }
    if (command === 'move') return { mode: 'item', command, ...span(words, words.length) }
    if (!isImmediate(command)) return null
  }
  const name = /(?:^|\s)@([^@/]{0,40})$/u.exec(before)
  if (name && (name[1] ?? '').split(' ').length <= 3) {
    const mode = line.attributes.fields.line === 'action' ? 'assignee' : 'person'
    return { mode, command: null, ...span(name[1] ?? '', (name[1] ?? '').length + 1) }
  }
  const slash = /(?:^|\s)\/(\S{0,20})$/u.exec(before)
  if (slash) return { mode: 'command', command: null, ...span(slash[1] ?? '', (slash[1] ?? '').length + 1) }
  const { fields, spoken } = line.attributes
  if (fields.line === 'remark' && fields.personId !== null && !spoken && before.length <= 20 && before === line.node.textContent) {
    if (speechVerbsMatching(before, lang).length > 0) return { mode: 'verb', command: null, ...span(before, before.length) }
  }
  return null
}
