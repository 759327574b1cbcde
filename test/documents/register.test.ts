import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attendanceCertificateDocument } from '../../electron/documents/attendanceCertificate.ts'
import { attendanceStatementDocument } from '../../electron/documents/attendanceStatement.ts'
import { blocksOf, registerDocument } from '../../electron/documents/register.ts'
import { registerWorkbook } from '../../electron/documents/registerWorkbook.ts'
import { onThread } from '../../electron/register/registerThread.ts'
import { languages } from '../../shared/domain/bilingual.ts'
import { CalendarDate } from '../../shared/domain/calendar.ts'
import { LeaveRule } from '../../shared/domain/register.ts'
import { elements, paragraphsOf, part, partsOf, tablesOf } from './readBack.ts'
import { at, readWorkbook, worksOutTo } from './readWorkbook.ts'
import { onePixel, registerDocuments } from './registerDocuments.ts'
import { percentText, recount, registerFacts, toldOf } from './registerFacts.ts'
import { pageTexts, renderPdfs } from './render.ts'
import { schemaChecker, schemaProblems } from './schema.ts'

const [people, meetings] = [34, 45]
const told = toldOf(people, meetings)
const column = (place: number) => told.map((row) => row[place] ?? null)
const asOf = CalendarDate.parse('2027-01-05')
const folder = mkdtempSync(join(tmpdir(), 'karyavritt-register-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the blocks of a register', () => {
  test.each([0, 1, 5, 13, 14, 15, 20, 21, 34, 45, 500])('hold each of %i meetings once, and no block more than fits', (count) => {
    const blocks = blocksOf(count)
    expect(blocks.flatMap(([first, end]) => Array.from({ length: end - first }, (_, place) => first + place))).toEqual([
      ...Array(count).keys(),
    ])
    for (const [first, end] of blocks) expect(end - first).toBeLessThanOrEqual(20)
    if (count > 0) for (const [first, end] of blocks) expect(end).toBeGreaterThan(first)
  })
})

describe.each(languages)('the register in %s', (lang) => {
  test.each(LeaveRule.options)('agrees with what happened, leave as %s', async (rule) => {
    const facts = registerFacts(people, meetings, rule)
    const tables = tablesOf(await registerDocument(facts, lang))
    const blocks = blocksOf(meetings)
    expect(tables).toHaveLength(blocks.length)
    for (const [index, [first, end]] of blocks.entries()) {
      const table = tables[index] ?? []
      expect(table).toHaveLength(1 + people + 2)
      const places = Array.from({ length: end - first }, (_, place) => first + place)
      for (const [offset, place] of places.entries()) {
        const total = recount(column(place), rule)
        expect(table[people + 1]?.[2 + offset]).toBe(String(total.attended))
        expect(table[people + 2]?.[2 + offset]).toBe(`${Math.round((total.attended * 100) / total.counted)}%`)
      }
      for (let who = 0; who < people; who += 1) expect(table[1 + who]?.[0]).toBe(String(who + 1))
    }
    const last = tables.at(-1) ?? []
    for (const [who, row] of told.entries()) {
      const total = recount(row, rule)
      expect(last[1 + who]?.slice(-4, -1)).toEqual([String(total.attended), String(total.counted), percentText(total)])
    }
    expect(last[people + 1]?.slice(-4, -1)).toEqual(
      ((all) => [String(all.attended), String(all.counted), percentText(all)])(recount(told.flat(), rule)),
    )
  })

  test('repeats its heads, cuts no row, and lies on its side', async () => {
    const document = part(await registerDocument(registerFacts(people, meetings), lang), 'word/document.xml')
    expect(document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/)
    for (const [table] of document.matchAll(/<w:tbl>.*?<\/w:tbl>/g)) {
      const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => row)
      expect(rows[0]).toContain('<w:tblHeader/>')
      for (const row of rows) expect(row).toContain('<w:cantSplit/>')
    }
    expect(document).not.toMatch(/<w:(rFonts|lang|sz|szCs|b|bCs)[ />]/)
  })
})

describe.each(languages)('the workbook in %s', (lang) => {
  test.each(LeaveRule.options)('counts itself to what happened, leave as %s', async (rule) => {
    const facts = registerFacts(people, meetings, rule)
    const sheets = readWorkbook(await registerWorkbook(facts, lang))
    const [register, list] = sheets
    if (register === undefined || list === undefined) throw new Error('there are two sheets')
    const [headRow, firstColumn] = [6, 3]
    const totals = firstColumn + meetings
    const value = (reference: string) => worksOutTo(sheets, register.name, reference)
    for (const [who, row] of told.entries()) {
      const total = recount(row, rule)
      const number = headRow + 1 + who
      expect(value(at(totals, number))).toBe(total.attended)
      expect(value(at(totals + 1, number))).toBe(total.counted)
      expect(value(at(totals + 2, number))).toBe(total.counted === 0 ? '' : total.attended / total.counted)
    }
    const below = headRow + people + 1
    for (let place = 0; place < meetings; place += 1) {
      const total = recount(column(place), rule)
      expect(value(at(firstColumn + place, below))).toBe(total.attended)
      expect(value(at(firstColumn + place, below + 1))).toBe(total.counted)
      expect(worksOutTo(sheets, list.name, at(6, 2 + place))).toBe(total.attended)
      expect(worksOutTo(sheets, list.name, at(8, 2 + place))).toBe(total.attended / total.counted)
    }
    const whole = recount(told.flat(), rule)
    expect([value(at(totals, below)), value(at(totals + 1, below))]).toEqual([whole.attended, whole.counted])
  })

  test('has in each formula the result that it works out to, and real dates', async () => {
    const facts = registerFacts(people, meetings)
    const sheets = readWorkbook(await registerWorkbook(facts, lang))
    let formulas = 0
    for (const { name, cells } of sheets) {
      for (const [reference, { formula, value }] of cells) {
        if (formula === null) continue
        formulas += 1
        const worked = worksOutTo(sheets, name, reference)
        if (typeof worked === 'number') expect(Number(value)).toBeCloseTo(worked, 10)
        else expect(value).toBe(worked)
      }
    }
    expect(formulas).toBe(people * 3 + meetings * 3 + 3 + meetings * 3)
    const head = sheets[0]?.cells.get('C6')
    // The day in the count of days that spreadsheets keep: 8 January 2026.
    expect(head).toMatchObject({ value: '46030', formula: null, format: 'dd-mm-yyyy' })
    expect(sheets[1]?.cells.get('B2')).toMatchObject({ value: '46030', format: 'dd-mm-yyyy' })
  })

  test('computes nothing that somebody typed as a name', async () => {
    const facts = registerFacts(3, 2)
    const nasty = { hi: '=1+1', en: '=1+1' }
    const [first, ...others] = facts.people
    if (first === undefined) throw new Error('nobody')
    const person = { ...first.person, name: nasty, honorific: {} }
    const [sheet, list] = readWorkbook(
      await registerWorkbook(
        { ...facts, people: [{ ...first, person }, ...others], meetings: facts.meetings.map((one) => ({ ...one, title: nasty })) },
        lang,
      ),
    )
    expect(sheet?.cells.get('B7')).toMatchObject({ formula: null, value: expect.stringMatching(/^'=1\+1/) })
    expect(list?.cells.get('D2')).toMatchObject({ formula: null, value: "'=1+1" })
  })
})

test('a thread of its own makes the same register', async () => {
  const paper = { facts: registerFacts(6, 4), lang: 'hi' } as const
  expect(partsOf(await onThread({ kind: 'register', ...paper }))).toEqual(partsOf(await registerDocument(paper.facts, 'hi')))
  expect(readWorkbook(await onThread({ kind: 'register-workbook', ...paper }))).toEqual(
    readWorkbook(await registerWorkbook(paper.facts, 'hi')),
  )
})

describe.each(languages)('the statement in %s', (lang) => {
  test('agrees with what happened, meeting by meeting and member by member', async () => {
    const facts = registerFacts(people, 12)
    const happened = toldOf(people, 12)
    const [byMeeting = [], byPerson = []] = tablesOf(await attendanceStatementDocument(facts, [], lang))
    const figures = (total: ReturnType<typeof recount>) => [total.held, total.inRoom, total.online, total.leave, total.absent].map(String)
    for (let place = 0; place < 12; place += 1) {
      const total = recount(
        happened.map((row) => row[place] ?? null),
        'absent',
      )
      expect(byMeeting[1 + place]?.slice(3)).toEqual([...figures(total), percentText(total)])
    }
    const whole = recount(happened.flat(), 'absent')
    expect(byMeeting[13]?.slice(3)).toEqual([...figures(whole), percentText(whole)])
    for (const [who, row] of happened.entries()) {
      const total = recount(row, 'absent')
      expect(byPerson[1 + who]?.slice(2, 8)).toEqual([...figures(total), percentText(total)])
    }
  })

  test('names who fell below, and nobody else', async () => {
    const facts = registerFacts(8, 12)
    const read = paragraphsOf(await attendanceStatementDocument(facts, [], lang)).filter(({ style }) => style === 'ListLine')
    const low = toldOf(8, 12)
      .map((row) => recount(row, 'absent'))
      .filter(({ attended, counted }) => counted > 0 && attended / counted < 0.75)
    expect(low.length).toBeGreaterThan(0)
    expect(read).toHaveLength(low.length)
    for (const [index, { attended, counted }] of low.entries()) {
      expect(read[index]?.text).toContain(percentText({ attended, counted }))
    }
  })

  test('holds its pictures, each with words for who cannot see it', async () => {
    const docx = await attendanceStatementDocument(registerFacts(5, 3), [onePixel], lang)
    const document = part(docx, 'word/document.xml')
    expect(elements(document, 'wp:docPr').map((one) => one.getAttribute('descr'))).toEqual([onePixel.alt])
    expect(Object.keys(partsOf(docx)).filter((path) => path.startsWith('word/media/'))).toHaveLength(1)
  })
})

describe.each(languages)('the certificate in %s', (lang) => {
  test('says what happened', async () => {
    const facts = registerFacts(1, 12)
    const one = { ...facts, people: [registerFacts(4, 12).people[1] ?? fail()] }
    const total = recount(toldOf(4, 12)[1] ?? [], 'absent')
    const docx = await attendanceCertificateDocument(one, asOf, lang)
    const [row] = tablesOf(docx).flatMap((table) => table.slice(1))
    expect(row?.slice(2)).toEqual([...[total.held, total.inRoom, total.online, total.leave, total.absent].map(String), percentText(total)])
    const text = paragraphsOf(docx).map((paragraph) => paragraph.text)
    const sentence = text.find((line) => line.includes(lang === 'hi' ? 'प्रमाणित' : 'Certified')) ?? ''
    expect(sentence).toContain(percentText(total))
    expect(sentence).toContain(
      lang === 'hi'
        ? `${total.counted} बैठकों में से ${total.attended} में उपस्थित रहीं`
        : `was present at ${total.attended} of the ${total.counted} meetings`,
    )
  })

  test('says so where there was no meeting to attend', async () => {
    const facts = registerFacts(2, 1)
    const guest = facts.people[1] ?? fail()
    const docx = await attendanceCertificateDocument({ ...facts, people: [{ ...guest, row: '.' }] }, asOf, lang)
    expect(tablesOf(docx).filter((table) => table.length > 1)).toEqual([])
    expect(
      paragraphsOf(docx)
        .map(({ text }) => text)
        .join(' '),
    ).toContain(lang === 'hi' ? 'आयोजन नहीं हुआ' : 'no meeting was held')
  })
})

describe('on paper', () => {
  const documents = new Map<string, Uint8Array>()
  let pdfs: ReadonlyMap<string, string> = new Map()
  const unspaced = (text: string): string => text.replace(/\s+/g, '')
  beforeAll(async () => {
    for (const [name, write] of registerDocuments()) documents.set(name, await write())
    pdfs = renderPdfs(documents, join(folder, 'pdf'))
  })

  test('is sound by the schemas', () => {
    if (schemaChecker === undefined) throw new Error('there is no checker of documents: set KARYAVRITT_VALIDATE_DOCX')
    expect(schemaProblems(schemaChecker, documents, join(folder, 'schema'))).toEqual([])
  })

  test.each(languages)('each page of the register in %s has the head of its table, and the names beside the marks', (lang) => {
    const name = `register.${lang}.docx`
    const pages = pageTexts(pdfs.get(name) ?? '')
    const head = lang === 'hi' ? 'नामएवंपदनाम' : 'Nameanddesignation'
    expect(pages.length).toBeGreaterThan(3)
    for (const page of pages) expect(unspaced(page)).toContain(head)
    const named = pages.filter((page) => unspaced(page).includes(lang === 'hi' ? 'श्रीमहेशवर्मा,' : 'ShriMaheshVerma,'))
    expect(named.length).toBe(blocksOf(meetings).length)
    const label = lang === 'hi' ? 'पृष्ठ' : 'Page'
    for (const [index, page] of pages.entries()) expect(unspaced(page)).toContain(`${label}${index + 1}/${pages.length}`)
  })

  test.each(languages)('the certificate in %s fills one page', (lang) => {
    expect(pageTexts(pdfs.get(`attendance-certificate.${lang}.docx`) ?? '')).toHaveLength(1)
  })
})

function fail(): never {
  throw new Error('nobody')
}
