import type { FileChild } from 'docx'
import { inLang, type Lang } from '../../shared/domain/bilingual.ts'
import type { ActionTakenReportFacts } from '../../shared/domain/followUp.ts'
import { draftActionTakenReport } from '../../shared/language/followUp/actionTakenReport.ts'
import { contactLine, letterhead } from './letterhead.ts'
import { packDocument } from './pack.ts'
import { landscapeWidth } from './page.ts'
import { signature } from './signatures.ts'
import { type Column, grid } from './table.ts'
import { paragraph, paragraphs } from './text.ts'

const shares = [1.2, 3.4, 6.2, 3.3, 3.3, 5.2, 2.6, 1.7] as const
const centred: ReadonlySet<number> = new Set([1, 4, 6, 7])

/** What became of the decisions of a body between two dates, as a Word document on its side; the head of the table comes on each page. */
export const actionTakenReportDocument = (facts: ActionTakenReportFacts, lang: Lang): Promise<Uint8Array> => {
  const { organisation, digits } = facts
  const text = draftActionTakenReport(facts, lang)
  const columns = shares.map(
    (share, at): Column => ({ heading: text.columns[at] ?? '', share, set: at === 0 ? 'serial' : centred.has(at) ? 'centred' : 'text' }),
  )
  const table: readonly FileChild[] = text.rows.length === 0 ? [] : [grid({ columns, rows: text.rows, across: landscapeWidth })]
  return packDocument({
    properties: { title: text.title.join(': '), author: inLang(organisation.name, lang) },
    lang,
    digits,
    orientation: 'landscape',
    body: [
      ...letterhead([...text.letterhead, contactLine(organisation, lang, digits)]),
      ...paragraphs('Title', text.title),
      ...paragraphs('StrongLine', [text.period, text.asOf]),
      paragraph('TableGap', ''),
      ...table,
      ...paragraphs('ClosingLine', [text.summary, text.withoutAction]),
      ...signature(text.signatory),
    ],
  })
}
