import { inLang, type Lang } from '../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { RegisterFacts } from '../../shared/domain/registerFacts.ts'
import { draftCertificate } from '../../shared/language/attendanceCertificate.ts'
import { contactLine, letterhead } from './letterhead.ts'
import { type Letterhead, letterheadWidth } from './letterheadFile.ts'
import { packDocument } from './pack.ts'
import { textWidth, twips } from './page.ts'
import { givenLines, signature } from './signatures.ts'
import { type Column, grid, shortTable } from './table.ts'
import { paragraph, paragraphs } from './text.ts'

/** In millimetres: no heading is cut within a word in either language; the name of the body has what is left. */
const [serial, ...figures] = [11, 20, 17.5, 17, 15.5, 19, 16] as const
const leastName = 25

const sharesIn = (width: number): readonly number[] => {
  const name = width - [serial, ...figures].reduce((sum, each) => sum + twips(each), 0)
  return [twips(serial), Math.max(twips(leastName), name), ...figures.map(twips)]
}

/** The attendance certificate of a person as a Word document; `asOf` is the day on which it is given. */
export const attendanceCertificateDocument = (
  facts: RegisterFacts,
  asOf: CalendarDate,
  lang: Lang,
  own: Letterhead | null = null,
): Promise<Uint8Array> => {
  const { organisation, digits } = facts
  const text = draftCertificate(facts, asOf, lang)
  return packDocument({
    properties: { title: text.title, author: inLang(organisation.name, lang) },
    lang,
    digits,
    letterhead: own,
    body: [
      ...letterhead([...text.letterhead, contactLine(organisation, lang, digits)], own),
      ...paragraphs('NumberLine', [text.numberLine]),
      paragraph('Title', text.title),
      ...paragraphs('BodyText', [text.sentences.join(' ')]),
      ...(text.rows.length === 0
        ? []
        : [
            paragraph('TableGap', ''),
            grid({
              columns: sharesIn((own && letterheadWidth(own)) ?? textWidth).map(
                (share, at): Column => ({ heading: text.columns[at] ?? '', share, set: at === 1 ? 'text' : 'centred' }),
              ),
              rows: text.rows,
              head: 'CellHeadNarrow',
              kept: text.rows.length <= shortTable ? 'together' : 'free',
              isTotalled: text.rows.length > 1,
            }),
          ]),
      ...givenLines(text.given),
      ...signature(text.signatory),
    ],
  })
}
