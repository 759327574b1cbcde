import { unzipSync } from 'fflate'
import { minutesDocument } from '../../electron/documents/minutes.ts'
import { packDocument } from '../../electron/documents/pack.ts'
import { grid } from '../../electron/documents/table.ts'
import { largeMeeting } from '../documents/largeMeeting.ts'

/** What is exported in the bench: the same words for everybody who takes part. */

export const caseNames = ['minutes', 'grid'] as const
export type CaseName = (typeof caseNames)[number]

const statuses = ['उ', 'ऑ', 'अव', 'अनु']

/** 500 people by 60 meetings; a fixed pattern, so that every run writes the same. */
export const gridCells = (rows = 500, columns = 60): readonly (readonly string[])[] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      column === 0 ? `सदस्य क्रमांक ${row + 1}` : (statuses[(row * 7 + column * 3) % statuses.length] ?? ''),
    ),
  )

export const gridHeadings = (columns = 60): readonly string[] =>
  Array.from({ length: columns }, (_, column) => (column === 0 ? 'नाम' : `${column}`))

/** The document as the program makes it. */
export const ourDocument = (name: CaseName): Promise<Uint8Array> => {
  if (name === 'minutes') return minutesDocument(largeMeeting(300, 60), 'hi')
  const columns = gridHeadings().map((heading, at) => ({ heading, share: at === 0 ? 6 : 1, set: 'text' as const }))
  const table = grid({ columns, rows: gridCells() })
  return packDocument({ properties: { title: 'उपस्थिति', author: 'बेंच' }, body: [table], lang: 'hi', digits: 'latin' })
}

/** The parts of a .docx by their names. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(bytes)

/** The text of each paragraph of a document, in order. */
export const paragraphsOf = (bytes: Uint8Array): readonly string[] =>
  new TextDecoder()
    .decode(partsOf(bytes)['word/document.xml'])
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''))
    .filter((text) => text !== '')
