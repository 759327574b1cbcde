import type { FileChild } from 'docx'
import { inLang, type Lang } from '../../shared/domain/bilingual.ts'
import type { ExtractFacts } from '../../shared/domain/followUp.ts'
import { draftExtract, type ExtractDecisionText } from '../../shared/language/followUp/extract.ts'
import { contactLine, letterhead } from './letterhead.ts'
import type { Letterhead } from './letterheadFile.ts'
import { packDocument } from './pack.ts'
import { givenLines, signature } from './signatures.ts'
import { labelled, paragraph, paragraphs } from './text.ts'

const decision = ({ item, label, text, actions }: ExtractDecisionText, previous: string | undefined): readonly FileChild[] => [
  ...(item === previous ? [] : [paragraph('Heading3', item)]),
  ...(label === '' ? [] : [labelled('Decision', label, text)]),
  ...paragraphs('Decision', actions),
]

/** The extract of the decisions that concern one person or body, as a Word document. */
export const extractDocument = (facts: ExtractFacts, lang: Lang, own: Letterhead | null = null): Promise<Uint8Array> => {
  const { organisation, digits } = facts
  const text = draftExtract(facts, lang)
  return packDocument({
    properties: { title: text.title.join(': '), author: inLang(organisation.name, lang) },
    lang,
    digits,
    letterhead: own,
    body: [
      ...letterhead([...text.letterhead, contactLine(organisation, lang, digits)], own),
      ...paragraphs('Title', text.title),
      ...paragraphs('StrongLine', [text.period]),
      ...text.meetings.flatMap(({ heading, decisions }) => [
        paragraph('Heading2', heading),
        ...decisions.flatMap((each, at) => decision(each, decisions[at - 1]?.item)),
      ]),
      ...paragraphs('BodyText', [text.none]),
      ...paragraphs('ClosingLine', [text.certified]),
      ...givenLines(text.given),
      ...signature(text.signatory),
    ],
  })
}
