import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { attendanceSheetDocument } from '../../electron/documents/attendanceSheet.ts'
import { minutesDocument } from '../../electron/documents/minutes.ts'
import { noticeDocument } from '../../electron/documents/notice.ts'
import { packDocument } from '../../electron/documents/pack.ts'
import { pressNoteDocument } from '../../electron/documents/pressNote.ts'
import { grid } from '../../electron/documents/table.ts'
import { paragraph } from '../../electron/documents/text.ts'
import { cleanText, textLimit } from '../../shared/domain/bilingual.ts'
import type { MeetingDocumentFacts } from '../../shared/domain/facts.ts'
import { samplePressNote } from '../unit/language/sampleFacts.ts'
import { paragraphsOf, partsOf, tablesOf } from './readBack.ts'
import { pageTexts, renderPdfs } from './render.ts'
import { meetingWithNotice, sampleDocuments } from './sampleDocuments.ts'
import { schemaChecker, schemaProblems } from './schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'karyavritt-hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Why a part is not well-formed XML 1.0, or ''. */
const malformed = (xml: string): string => {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(xml)) return 'a character that XML cannot carry'
  const open: string[] = []
  const token = /<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|[^<]+/y
  while (token.lastIndex < xml.length) {
    const from = token.lastIndex
    const match = token.exec(xml)
    if (match === null) return `no token at ${xml.slice(from, from + 60)}`
    const [whole, close, name = '', attributes = '', empty] = match
    const text = whole.startsWith('<') ? attributes : whole
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) return `a bare & in ${text.slice(0, 60)}`
    if (name === '' || empty === '/') continue
    if (close !== '/') open.push(name)
    else if (open.pop() !== name) return `</${name}> closes nothing`
  }
  return open.length === 0 ? '' : `<${open.at(-1)}> is left open`
}

const nasty = [
  '{lines-1}',
  '\uFFFElines-1',
  ']]><w:p/>',
  '</w:t></w:r>',
  '&amp;&lt;&#0;',
  'שלום עולם',
  'مرحبا بالعالم \u202E',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'क्ष्म्य\u200Dी\u200C',
  'a\nb\n\nc',
  '\ta\t',
  'अ'.repeat(500),
  '%1. {{y}} %{z}',
]
const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)

const hostileMeeting = fc.tuple(text, text, text, text, text).map(([a, b, c, d, e]): MeetingDocumentFacts => {
  const facts = meetingWithNotice('review')
  const { meeting, organisation } = facts
  return {
    ...facts,
    organisation: { ...organisation, name: { hi: a, en: b }, phone: c, email: d },
    meeting: {
      ...meeting,
      title: { hi: b, en: c },
      number: d,
      venue: { hi: e },
      notice: { ...meeting.notice, number: e, copiesTo: [{ hi: a }] },
      attendance: meeting.attendance.map((one) => ({ ...one, note: { hi: c }, person: { ...one.person, name: { hi: d, en: e } } })),
      agenda: meeting.agenda.map((item) => ({
        ...item,
        title: { hi: e, en: a },
        remarks: item.remarks.map((remark) => ({ ...remark, text: { hi: a, en: c } })),
        decisions: item.decisions.map((decision) => ({
          ...decision,
          text: { hi: c, en: d },
          actions: decision.actions.map((action) => ({ ...action, text: { hi: b } })),
        })),
      })),
    },
  }
})

const expectSound = (docx: Uint8Array): void => {
  for (const [path, xml] of Object.entries(partsOf(docx))) expect(`${path}: ${malformed(xml)}`).toBe(`${path}: `)
}

describe('whatever people type', () => {
  test('each document stays a sound package', async () => {
    await fc.assert(
      fc.asyncProperty(hostileMeeting, fc.constantFrom('hi' as const, 'en' as const), async (facts, lang) => {
        for (const write of [noticeDocument, attendanceSheetDocument, minutesDocument]) expectSound(await write(facts, lang))
        const note = { ...samplePressNote, organisation: facts.organisation, headline: facts.meeting.title, meetings: [facts.meeting] }
        expectSound(await pressNoteDocument(note, lang))
      }),
      { numRuns: 40 },
    )
  })

  test('a paragraph says it as it was stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text.map(cleanText), { minLength: 1, maxLength: 12 }), async (texts) => {
        const docx = await packDocument({
          properties: { title: texts[0] ?? '', author: texts.at(-1) ?? '' },
          body: texts.map((one) => paragraph('Line', one)),
          lang: 'hi',
          digits: 'latin',
        })
        expectSound(docx)
        expect(paragraphsOf(docx).map((one) => one.text)).toEqual(texts)
      }),
      { numRuns: 60 },
    )
  })

  test('a table holds it cell by cell', async () => {
    const rows = [nasty.map(cleanText), nasty.map(cleanText).reverse()]
    const columns = nasty.map(() => ({ heading: 'x', share: 1, set: 'text' as const }))
    const docx = await packDocument({
      properties: { title: 't', author: 'a' },
      body: [grid({ columns, rows })],
      lang: 'hi',
      digits: 'latin',
    })
    expect(tablesOf(docx)[0]?.slice(1)).toEqual(rows)
  })

  test('the longest text and the longest word find their place on paper', async () => {
    const words = 'समीक्षा '.repeat(textLimit / 8).trim()
    const facts = meetingWithNotice('review')
    const long = { hi: words, en: 'x'.repeat(textLimit) }
    const item = facts.meeting.agenda[1]
    if (item === undefined) throw new Error('the sample has lost its second item')
    const meeting = { ...facts.meeting, agenda: [{ ...item, decisions: item.decisions.map((one) => ({ ...one, text: long })) }] }
    const documents = new Map([
      ['long.hi.docx', await minutesDocument({ ...facts, meeting }, 'hi')],
      ['long.en.docx', await minutesDocument({ ...facts, meeting }, 'en')],
    ])
    for (const pdf of renderPdfs(documents, folder).values()) expect(pageTexts(pdf).length).toBeGreaterThan(5)
  })
})

// The schemas lie beside the repository, not in it; the other checks of this folder stand without them.
const checker = schemaChecker
if (checker !== undefined) {
  describe('by the schemas of ECMA-376', () => {
    test('every document of the sample is sound', async () => {
      const documents = new Map<string, Uint8Array>()
      for (const [name, write] of sampleDocuments()) documents.set(name, await write())
      expect(schemaProblems(checker, documents, folder)).toEqual([])
    })

    test('so are documents of hostile text, and of Devanagari digits', async () => {
      const documents = new Map<string, Uint8Array>()
      for (const [at, facts] of fc.sample(hostileMeeting, 6).entries()) {
        documents.set(`minutes-${at}.docx`, await minutesDocument({ ...facts, digits: 'devanagari' }, 'hi'))
        documents.set(`notice-${at}.docx`, await noticeDocument(facts, 'en'))
      }
      expect(schemaProblems(checker, documents, folder)).toEqual([])
    })
  })
}
