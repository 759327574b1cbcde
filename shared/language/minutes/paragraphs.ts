import type { Lang } from '../../domain/bilingual.ts'
import type { MeetingDocumentFacts } from '../../domain/facts.ts'
import { plainRuns, textOfRuns } from '../../domain/richText.ts'
import { draftMinutes } from '../minutes.ts'
import { paragraphKeys, polishedIn } from './keys.ts'
import type { MinutesItemText, MinutesText } from './text.ts'

type Role = 'title' | 'meta' | 'heading' | 'subheading' | 'label' | 'list' | 'text' | 'decision' | 'table-row' | 'closing'

/** A paragraph of the minutes as it is drafted. */
export type MinutesParagraphText = {
  /** What it is drafted from; the same in both languages. */
  readonly key: string
  readonly role: Role
  /** The label before it; '' for none. */
  readonly label: string
  /** Lines of a list or title end in a line feed, cells of a row in a tab. */
  readonly draft: string
  /** Whether the writer may put other words in its place. */
  readonly polishable: boolean
}

const fixed = (key: string, role: Role, draft: string): readonly MinutesParagraphText[] =>
  draft === '' ? [] : [{ key, role, label: '', draft, polishable: false }]

const prose = (key: string, role: Role, draft: string, label = ''): readonly MinutesParagraphText[] =>
  draft === '' ? [] : [{ key, role, label, draft, polishable: true }]

const numbered = (lines: readonly string[]): string => lines.map((line, at) => `${at + 1}. ${line}`).join('\n')

const attendance = ({ attendance: { heading, groups, quorum } }: MinutesText): readonly MinutesParagraphText[] => [
  ...fixed('attendance', 'heading', heading),
  ...groups.flatMap((group) => [
    ...fixed(`attendance:${group.key}`, 'subheading', group.heading),
    ...fixed(`attendance:${group.key}:list`, 'list', numbered(group.lines)),
  ]),
  ...prose(paragraphKeys.quorum, 'text', quorum),
]

const item = (text: MinutesItemText, discussionLabel: string): readonly MinutesParagraphText[] => [
  ...fixed(`item:${text.id}:section`, 'label', text.section),
  ...fixed(`item:${text.id}`, 'subheading', text.heading),
  ...prose(paragraphKeys.interests(text.id), 'text', text.interests),
  ...(text.told === null
    ? []
    : [
        ...prose(paragraphKeys.told(text.id), 'text', text.told.opening),
        ...fixed(`item:${text.id}:told-lines`, 'list', numbered(text.told.lines)),
      ]),
  ...prose(paragraphKeys.discussion(text.id), 'text', text.discussion.join(' '), discussionLabel),
  ...text.decisions.flatMap((decision) => prose(paragraphKeys.decision(decision.id), 'decision', decision.text, decision.label)),
  ...prose(paragraphKeys.heldOver(text.id), 'text', text.heldOver),
]

const actions = ({ actions: table }: MinutesText): readonly MinutesParagraphText[] =>
  table === null
    ? []
    : [
        ...fixed('actions', 'heading', table.heading),
        ...fixed('actions:columns', 'table-row', table.columns.join('\t')),
        ...table.rows.flatMap((row) =>
          fixed(`action:${row.id}`, 'table-row', [row.serial, row.decision, row.action, row.responsible, row.due].join('\t')),
        ),
      ]

/**
 * The minutes of a meeting paragraph by paragraph as they are drafted from the facts, with all that circulated ones leave out; what
 * was polished is left aside. Only paragraphs with words in them are there.
 */
export const minutesParagraphs = (facts: MeetingDocumentFacts, lang: Lang): readonly MinutesParagraphText[] => {
  const text = draftMinutes(facts, lang, 'kept')
  return [
    ...fixed('title', 'title', text.title.join('\n')),
    ...fixed('meta', 'meta', text.meta.map(({ label, value }) => `${label}: ${value}`).join('\n')),
    ...attendance(text),
    ...(text.proceedings.items.length === 0 ? [] : fixed('proceedings', 'heading', text.proceedings.heading)),
    ...text.proceedings.items.flatMap((each) => item(each, text.proceedings.discussionLabel)),
    ...actions(text),
    ...prose(paragraphKeys.next, 'closing', text.nextMeeting),
    ...prose(paragraphKeys.thanks, 'closing', text.thanks),
    ...text.signatures.flatMap(({ role, lines }) => fixed(`signature:${role}`, 'closing', lines.join('\n'))),
  ]
}

/** A line of the minutes as it stands, for setting two revisions side by side. */
export type MinutesLine = { readonly key: string; readonly text: string }

/** The minutes as they stand, polished words in their places, a line for each line of the document. */
export const minutesLines = (facts: MeetingDocumentFacts, lang: Lang): readonly MinutesLine[] => {
  const polished = polishedIn(facts, lang)
  return minutesParagraphs(facts, lang).flatMap(({ key, label, draft }) => {
    const words = textOfRuns(polished.get(key) ?? plainRuns(draft))
    return words.split('\n').map((line) => ({ key, text: `${label === '' ? '' : `${label}: `}${line.replaceAll('\t', ' | ')}` }))
  })
}
