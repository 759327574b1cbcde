import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { pressNoteDocument } from '../../electron/documents/pressNote.ts'
import { pressNoteFile } from '../../electron/documents/pressNoteFiles.ts'
import { fromKrutiDev } from '../../shared/language/legacy/krutiDev.ts'
import { draftPressNote, pressNotePlainText, writtenPressNote } from '../../shared/language/pressNote.ts'
import { samplePressNote } from '../unit/language/sampleFacts.ts'
import { notePictures, noteWithPhotographs } from './pressPhotographs.ts'
import { bodyText, elements, paragraphsOf, part, partsOf } from './readBack.ts'
import { pageTexts, renderPdfs } from './render.ts'
import { schemaChecker, schemaProblems } from './schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'karyavritt-press-out-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const none = new Map<string, Uint8Array>()
const unspaced = (text: string): string => text.replace(/\s+/g, '')

test('what the writer made bold or italic is so in Word, in both scripts', async () => {
  const sentence = draftPressNote(samplePressNote, 'hi').paragraphs[0]?.sentences[0]
  if (sentence === undefined) throw new Error('the note has no sentence')
  const runs = [{ text: 'अभियान ' }, { text: '31 मार्च', bold: true }, { text: ' तक ' }, { text: 'चलेगा', italic: true }, { text: '।' }]
  const written = [{ key: sentence.key, lang: 'hi' as const, runs, fingerprint: sentence.fingerprint, after: null }]
  const docx = await pressNoteDocument({ ...samplePressNote, written }, 'hi')
  const xml = part(docx, 'word/document.xml')
  const look = (text: string): string =>
    new RegExp(`<w:r>(?:<w:rPr>((?:(?!</w:rPr>).)*)</w:rPr>)?<w:t[^>]*>${text}</w:t>`).exec(xml)?.[1] ?? ''
  expect(look('31 मार्च')).toBe('<w:b/><w:bCs/>')
  expect(look('चलेगा')).toBe('<w:i/><w:iCs/>')
  expect(bodyText(docx)).toContain('अभियान 31 मार्च तक चलेगा।')
  expect(schemaChecker ? schemaProblems(schemaChecker, new Map([['marks.docx', docx]]), folder) : []).toEqual([])
})

describe('a note in both languages', () => {
  const facts = noteWithPhotographs()
  const pictures = notePictures(facts)
  const write = () => pressNoteFile('press-note-both', facts, 'hi', pictures)

  test('is the Hindi note and then, on pages of its own, the English one, word for word', async () => {
    const [hindi, english] = [await pressNoteDocument(facts, 'hi', pictures), await pressNoteDocument(facts, 'en', pictures)]
    const paragraphs = paragraphsOf(await write()).filter(({ text }) => text !== '')
    const alone = [hindi, english].map((docx) => paragraphsOf(docx).filter(({ text }) => text !== ''))
    expect(paragraphs.map(({ text }) => text)).toEqual(alone.flat().map(({ text }) => text))
    expect(paragraphs.map(({ style }) => style)).toEqual([
      ...(alone[0] ?? []).map(({ style }) => style),
      ...(alone[1] ?? []).map(({ style }) => `${style}-en`),
    ])
    const breaks = elements(part(await write(), 'word/document.xml'), 'w:sectPr')
    expect(breaks).toHaveLength(2)
    expect(breaks.map((one) => one.getElementsByTagName('w:footerReference')[0]?.getAttribute('r:id'))).not.toContain(undefined)
  })

  test('sets each in its own fonts and foot', async () => {
    const parts = partsOf(await write())
    expect(parts['word/styles.xml']).toMatch(
      /w:styleId="BodyText-en">.*?<w:basedOn w:val="BodyText"\/>.*?w:ascii="Calibri"[^>]*w:cs="Nirmala UI"/,
    )
    expect(parts['word/footer1.xml']).toContain('पृष्ठ')
    expect(parts['word/footer2.xml']).toContain('Page')
    for (const [, id] of (parts['word/document.xml'] + (parts['word/footer2.xml'] ?? '')).matchAll(/<w:pStyle w:val="([^"]+)"/g)) {
      expect(parts['word/styles.xml']).toContain(`w:styleId="${id}"`)
    }
    const pictureIds = [...(parts['word/document.xml'] ?? '').matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(pictureIds).size).toBe(pictureIds.length)
  })

  test('is sound, and counts its pages through', async () => {
    const documents = new Map([
      ['both.docx', await write()],
      ['plain-both.docx', await pressNoteFile('press-note-both', samplePressNote, 'hi', none)],
    ])
    expect(schemaChecker ? schemaProblems(schemaChecker, documents, folder) : []).toEqual([])
    const pages = pageTexts(renderPdfs(documents, folder).get('plain-both.docx') ?? '').map(unspaced)
    expect(pages[0]).toContain(`पृष्ठ1/${pages.length}`)
    expect(pages.at(-1)).toContain(`Page${pages.length}/${pages.length}`)
    const english = pages.findIndex((text) => text.includes('PRESSNOTE'))
    expect(english).toBeGreaterThan(0)
    expect(pages.slice(0, english).join('')).not.toContain('Page')
  })
})

describe('a note in Kruti Dev', () => {
  test('has its Hindi in that font, letter for letter, and Latin words in another', async () => {
    const docx = await pressNoteFile('press-note-kruti-dev', samplePressNote, 'hi', none)
    const runs = elements(part(docx, 'word/document.xml'), 'w:r').map((run) => ({
      isKrutiDev: run.querySelector('w\\:rStyle')?.getAttribute('w:val') === 'KrutiDev',
      text: [...run.getElementsByTagName('w:t')].map(({ textContent }) => textContent).join(''),
    }))
    const back = runs.map(({ text, isKrutiDev }) => (isKrutiDev ? fromKrutiDev(text) : text)).join('')
    const hindi = bodyText(await pressNoteDocument(samplePressNote, 'hi'))
    expect(unspaced(back)).toBe(unspaced(hindi))
    for (const { text } of runs) expect(text).not.toMatch(/[\u0900-\u097F]/)
    expect(runs.filter(({ isKrutiDev }) => !isKrutiDev).map(({ text }) => text)).toContain('media@jansevamanch.example')
    expect(part(docx, 'word/styles.xml')).toMatch(/w:styleId="KrutiDev">.*?<w:rFonts w:ascii="Kruti Dev 010" w:hAnsi="Kruti Dev 010"/)
    expect(part(docx, 'word/footer1.xml')).not.toMatch(/[\u0900-\u097F]/)
    expect(schemaChecker ? schemaProblems(schemaChecker, new Map([['kruti.docx', docx]]), folder) : []).toEqual([])
  })

  test('as a text file is what that keyboard types, in Windows-1252 with the line ends of Windows', async () => {
    const bytes = await pressNoteFile('press-note-kruti-dev-text', samplePressNote, 'hi', none)
    const text = new TextDecoder('windows-1252').decode(bytes)
    expect(text).toContain('\r\n')
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    expect(text.split('\r\n')[0]).toBe('tu lsok eap')
  })
})

test('the text for the website is UTF-8 that every Notepad knows, with the line ends of Windows', async () => {
  const bytes = await pressNoteFile('press-note-website', samplePressNote, 'hi', none)
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const note = writtenPressNote(samplePressNote, 'hi')
  expect(text.split('\r\n').slice(0, 3)).toEqual([note.headline, note.paragraphs[0]?.sentences[0]?.text, ''])
  for (const line of text.trim().split('\r\n').slice(3)) expect(pressNotePlainText(note)).toContain(line)
})
