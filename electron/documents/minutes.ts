import { type FileChild, Paragraph } from 'docx'
import { inLang, type Lang } from '../../shared/domain/bilingual.ts'
import type { MeetingDocumentFacts } from '../../shared/domain/facts.ts'
import { paragraphKeys } from '../../shared/language/minutes/keys.ts'
import { draftMinutes, type MinutesText } from '../../shared/language/minutes.ts'
import { fullName } from '../../shared/language/names.ts'
import { setText } from '../../shared/language/sentences.ts'
import { contactLine, letterhead } from './letterhead.ts'
import type { Letterhead } from './letterheadFile.ts'
import { metaTable } from './metaTable.ts'
import { numberedList } from './numberedList.ts'
import { packDocument } from './pack.ts'
import { signatures } from './signatures.ts'
import { grid, shortTable } from './table.ts'
import { labelled, paragraph, paragraphs, prose, runs, titleLines } from './text.ts'

const attendanceLists = ({ attendance: { groups } }: MinutesText): readonly FileChild[] =>
  groups.flatMap((group, at) => [paragraph('Heading2', group.heading), ...numberedList(group.lines, at + 1)])

const attendance = (text: MinutesText): readonly FileChild[] => {
  const {
    attendance: { heading, quorum, annexure },
    polished,
  } = text
  return [
    paragraph('Heading1', heading),
    ...(annexure === null ? attendanceLists(text) : paragraphs('BodyText', [annexure.reference])),
    ...prose('SpacedLine', quorum, polished.get(paragraphKeys.quorum)),
  ]
}

/** Long lists of attendance, on a page of their own after the signatures. */
const annexed = (text: MinutesText): readonly FileChild[] => {
  const [first, ...others] = text.attendance.annexure?.title ?? []
  if (first === undefined) return []
  const begins = new Paragraph({ style: 'Title', pageBreakBefore: true, children: [...runs(first)] })
  return [begins, ...paragraphs('Title', others), ...attendanceLists(text)]
}

/** Numbered lists of the proceedings count apart from those of the attendance, of which there are fewer. */
const listOf = (item: number): number => 10 + item

const proceedings = ({ proceedings: { heading, discussionLabel, items }, polished }: MinutesText): readonly FileChild[] =>
  items.length === 0
    ? []
    : [
        paragraph('Heading1', heading),
        ...items.flatMap((item, at) => [
          ...paragraphs('SectionLine', [item.section]),
          paragraph('Heading2', item.heading),
          ...prose('BodyText', item.interests, polished.get(paragraphKeys.interests(item.id))),
          ...(item.told === null
            ? []
            : [
                ...prose('BodyText', item.told.opening, polished.get(paragraphKeys.told(item.id))),
                ...numberedList(item.told.lines, listOf(at)),
              ]),
          ...(item.discussion.length === 0
            ? []
            : [
                paragraph('Heading3', discussionLabel),
                ...prose('BodyText', item.discussion.join(' '), polished.get(paragraphKeys.discussion(item.id))),
              ]),
          ...item.decisions.map(({ id, label, text }) => labelled('Decision', label, text, polished.get(paragraphKeys.decision(id)))),
          ...prose('BodyText', item.heldOver, polished.get(paragraphKeys.heldOver(item.id))),
        ]),
      ]

const shares = [1.5, 1.9, 6.1, 4.2, 3.3] as const

const actions = ({ actions: table }: MinutesText): readonly FileChild[] =>
  table === null
    ? []
    : [
        paragraph('Heading1', table.heading),
        grid({
          columns: shares.map((share, at) => ({
            heading: table.columns[at] ?? '',
            share,
            set: at === 0 ? 'serial' : at === 2 || at === 3 ? 'text' : 'centred',
          })),
          rows: table.rows.map(({ serial, decision, action, responsible, due }) => [serial, decision, action, responsible, due]),
          kept: table.rows.length <= shortTable ? 'together' : 'free',
        }),
      ]

const document = (
  facts: MeetingDocumentFacts,
  lang: Lang,
  confidential: 'left-out' | 'kept',
  own: Letterhead | null,
): Promise<Uint8Array> => {
  const { organisation, digits } = facts
  const { chair } = facts.meeting
  const text = draftMinutes(facts, lang, confidential)
  return packDocument({
    properties: { title: text.title.join(' '), author: inLang(organisation.name, lang) },
    lang,
    digits,
    letterhead: own,
    body: [
      ...letterhead([...text.letterhead, contactLine(organisation, lang, digits)], own),
      ...paragraphs('ConfidentialLine', [text.mark]),
      ...paragraphs('Title', titleLines(text.title, chair === null ? [] : [setText(fullName(chair, lang), lang, digits)])),
      ...metaTable(text.meta),
      ...attendance(text),
      ...proceedings(text),
      ...actions(text),
      ...prose('ClosingLine', text.nextMeeting, text.polished.get(paragraphKeys.next)),
      ...prose('ClosingLine', text.thanks, text.polished.get(paragraphKeys.thanks)),
      ...signatures(text.signatures.map(({ lines }) => lines)),
      ...annexed(text),
    ],
  })
}

/** The minutes of a meeting as a Word document, ready to sign; confidential items are only named. */
export const minutesDocument = (facts: MeetingDocumentFacts, lang: Lang, own: Letterhead | null = null): Promise<Uint8Array> =>
  document(facts, lang, 'left-out', own)

/** The minutes with all that circulated ones leave out, for the record of the office. */
export const fullMinutesDocument = (facts: MeetingDocumentFacts, lang: Lang, own: Letterhead | null = null): Promise<Uint8Array> =>
  document(facts, lang, 'kept', own)
