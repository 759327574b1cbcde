import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attendanceSheetDocument } from '../../electron/documents/attendanceSheet.ts'
import { minutesDocument } from '../../electron/documents/minutes.ts'
import { largeMeeting } from './largeMeeting.ts'
import { paragraphsOf } from './readBack.ts'
import { registerDocuments } from './registerDocuments.ts'
import { pageTexts, renderPdfs } from './render.ts'
import { richDocuments } from './richDocuments.ts'
import { sampleDocuments } from './sampleDocuments.ts'

const folder = mkdtempSync(join(tmpdir(), 'karyavritt-documents-'))
const bytes = new Map<string, Uint8Array>()
let pdfs: ReadonlyMap<string, string> = new Map()
const pages = (name: string): readonly string[] => pageTexts(pdfs.get(name) ?? '')
// A PDF has no spaces of its own; the reader guesses them, and guesses some into Devanagari words.
const unspaced = (text: string): string => text.replace(/\s+/g, '')

const large = 'minutes-large.hi.docx'
const longSheet = 'attendance-large.hi.docx'

beforeAll(async () => {
  for (const [name, write] of [...sampleDocuments(), ...registerDocuments(), ...richDocuments()]) bytes.set(name, await write())
  bytes.set(large, await minutesDocument(largeMeeting(300, 60), 'hi'))
  bytes.set(longSheet, await attendanceSheetDocument(largeMeeting(60, 1), 'hi'))
  pdfs = renderPdfs(bytes, folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const occurrences = (word: string, text: string): number => text.split(word).length - 1

describe.each([...sampleDocuments().keys(), ...registerDocuments().keys(), ...richDocuments().keys()])('%s on paper', (name) => {
  test('shows every word as often as it stands there, none cut by the end of a line', () => {
    const shown = unspaced(pages(name).join(''))
    const words = paragraphsOf(bytes.get(name) ?? new Uint8Array()).flatMap(({ text }) => text.split(/[\s-]+/))
    const counts = new Map<string, number>()
    for (const word of words) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
    expect(counts.size).toBeGreaterThan(20)
    for (const [word, count] of counts) expect([word, occurrences(word, shown) >= count]).toEqual([word, true])
  })
})

describe.each([...sampleDocuments().keys()])('%s on paper', (name) => {
  test('takes one page or two', () => {
    const read = pages(name)
    expect(read.length).toBeGreaterThanOrEqual(1)
    expect(read.length).toBeLessThanOrEqual(2)
  })

  test('counts its pages at the foot', () => {
    const read = pages(name)
    const label = name.includes('.hi.') ? 'पृष्ठ' : 'Page'
    for (const [at, text] of read.entries()) expect(unspaced(text)).toContain(`${label}${at + 1}/${read.length}`)
  })
})

describe('a large meeting on paper', () => {
  test('counts its 300 members and keeps its page numbers', () => {
    const read = pages(large)
    expect(read.length).toBeGreaterThan(15)
    expect(unspaced(read.join(''))).toContain('300.डॉ.सदस्यक्रमांक300,')
    expect(unspaced(read.at(-1) ?? '')).toContain(`पृष्ठ${read.length}/${read.length}`)
  })

  test('lists its members in an annexure after the signatures, to which the minutes refer', () => {
    const read = pages(large).map(unspaced)
    expect(read[0]).toContain('उपस्थित(300)–सूचीपरिशिष्ट-1परसंलग्नहै।')
    expect(read[0]).not.toContain('1.डॉ.सदस्यक्रमांक1,')
    const annexure = read.findIndex((text) => text.startsWith('परिशिष्ट-1उपस्थिति:गाँवसंपर्कअभियानकीसमीक्षाबैठक,5फ़रवरी2026'))
    expect(annexure).toBeGreaterThan(read.findIndex((text) => text.includes('(डॉ.देवेंद्रमेहता)')))
    expect(read[annexure]).toContain('1.डॉ.सदस्यक्रमांक1,')
  })

  test('signs its minutes on a page with text', () => {
    const signed = pages(large)
      .map(unspaced)
      .filter((text) => text.includes('(डॉ.देवेंद्रमेहता)'))
    expect(signed).toHaveLength(1)
    expect(signed[0]).toContain('धन्यवादज्ञापन')
  })

  test('repeats the header row of the attendance sheet on each page with rows', () => {
    const read = pages(longSheet).filter((text) => text.includes('सदस्य क्रमांक'))
    expect(read.length).toBeGreaterThan(1)
    for (const text of read) expect(unspaced(text)).toContain('क्र.सं.')
  })
})
