import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { pressNoteDocument, pressNoteInBoth } from '../../electron/documents/pressNote.ts'
import { languages } from '../../shared/domain/bilingual.ts'
import { samplePressNote } from '../unit/language/sampleFacts.ts'
import { notePictures, noteWithPhotographs } from './pressPhotographs.ts'
import { bodyText, elements, paragraphsOf, part, tablesOf } from './readBack.ts'
import { pageTexts, renderPdfs } from './render.ts'
import { schemaChecker, schemaProblems } from './schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'karyavritt-photographs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const facts = noteWithPhotographs()
const write = (lang: 'hi' | 'en') => pressNoteDocument(facts, lang, notePictures(facts))

describe.each(languages)('the photographs of a note in Word (%s)', (lang) => {
  test('stand after the media contact under their heading, each with its words', async () => {
    const text = bodyText(await write(lang))
    const heading = lang === 'hi' ? 'फ़ोटो' : 'Photographs'
    expect(text.indexOf(`\n${heading}\n`)).toBeGreaterThan(text.indexOf(lang === 'hi' ? 'मीडिया प्रभारी' : 'Media'))
    expect(text).toContain(lang === 'hi' ? 'बाएँ से: प्रदेश अध्यक्ष श्री महेश वर्मा' : 'From left: State President Shri Mahesh Verma')
    expect(text).toContain(lang === 'hi' ? 'फ़ोटो: राकेश शर्मा' : 'Photo: Rakesh Sharma')
  })

  test('hold the very bytes, not deflated again, with alternative text and numbers of their own', async () => {
    const docx = await write(lang)
    const parts = unzipSync(docx)
    const media = Object.entries(parts).filter(([path]) => path.startsWith('word/media/'))
    expect(media.map(([, bytes]) => Buffer.from(bytes))).toEqual([...notePictures(facts).values()].map((bytes) => Buffer.from(bytes)))
    let stored = 0
    unzipSync(docx, {
      filter: ({ name, compression }) => {
        if (name.startsWith('word/media/') && compression === 0) stored += 1
        return false
      },
    })
    expect(stored).toBe(media.length)
    const drawings = elements(part(docx, 'word/document.xml'), 'wp:docPr')
    expect(drawings.map((one) => one.getAttribute('id'))).toEqual(facts.photographs.map((_one, at) => String(at + 1)))
    for (const one of drawings) expect((one.getAttribute('descr') ?? '').length).toBeGreaterThan(3)
    expect(drawings[0]?.getAttribute('descr')).toContain(lang === 'hi' ? 'बाएँ से' : 'From left')
  })

  test('stand in pairs, a wide one alone; each keeps its caption on its page', async () => {
    const docx = await write(lang)
    expect(tablesOf(docx).map((rows) => rows.map((cells) => cells.length))).toEqual([[2], [2]])
    const xml = part(docx, 'word/document.xml')
    for (const [, cantSplit] of xml.matchAll(/<w:tbl>.*?<w:tr>(.*?)<w:tc>/g)) expect(cantSplit).toContain('<w:cantSplit/>')
    const words = paragraphsOf(docx)
    const [all] = [elements(xml, 'w:p')]
    for (const [at, { style }] of words.entries()) {
      const next = words[at + 1]?.style ?? ''
      if ((style === 'Photograph' || style === 'PhotographCaption') && /^Photograph(?:Caption|Credit)$/.test(next)) {
        expect(all?.[at]?.getElementsByTagName('w:keepNext').length, `${style} before ${next}`).toBe(1)
      }
    }
  })

  test('keep their shape and fit the page', async () => {
    const extents = elements(part(await write(lang), 'word/document.xml'), 'wp:extent')
    const toMillimetres = (name: string) => (one: Element) => Number(one.getAttribute(name)) / 36_000
    for (const [at, one] of extents.entries()) {
      const [width, height] = [toMillimetres('cx')(one), toMillimetres('cy')(one)]
      const print = facts.photographs[at]?.print
      expect(width).toBeLessThanOrEqual(151)
      expect(height).toBeLessThanOrEqual(106)
      expect(Math.abs(width / height / ((print?.width ?? 1) / (print?.height ?? 1)) - 1)).toBeLessThan(0.03)
    }
  })

  test('are as high as the other of their pair, a small one no larger than it is', async () => {
    const small = facts.photographs.at(-1)
    const [first, second] = facts.photographs.slice(1)
    if (!small || !first || !second) throw new Error('the photographs are gone')
    const heights = async (...photographs: (typeof first)[]) => {
      const some = { ...facts, photographs }
      const extents = elements(part(await pressNoteDocument(some, lang, notePictures(facts)), 'word/document.xml'), 'wp:extent')
      return extents.map((one) => Math.round(Number(one.getAttribute('cy')) / 9525))
    }
    const [one, other] = await heights(first, second)
    expect(one).toBe(other)
    expect(await heights(first, small)).toEqual([202, 32])
  })

  test('take any words into captions and alternative text', async () => {
    const odd = 'उद्धरण "और" <चिह्न> & \u202eउलटा\u202c 🎤 \u0007 अंत'
    const [first] = facts.photographs
    if (!first) throw new Error('the photographs are gone')
    const photographs = [{ ...first, caption: { hi: odd, en: odd }, people: [], credit: { hi: odd, en: odd } }]
    const docx = await pressNoteDocument({ ...facts, photographs }, lang, notePictures(facts))
    const said = odd.replace('\u0007', '').normalize('NFC')
    // As it stands in the part: this reader leaves what is escaped in attributes as it is.
    const escaped = said.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
    expect(/ descr="([^"]*)"/.exec(part(docx, 'word/document.xml'))?.[1]?.replace(/\s+/g, ' ')).toBe(escaped.replace(/\s+/g, ' '))
    expect(bodyText(docx).replace(/\s+/g, ' ')).toContain(said.replace(/\s+/g, ' '))
    if (schemaChecker !== undefined) expect(schemaProblems(schemaChecker, new Map([[`odd.${lang}.docx`, docx]]), folder)).toEqual([])
  })

  test('give the same bytes for the same facts, whatever was made before', async () => {
    const first = await write(lang)
    await write('hi')
    expect(Buffer.from(await write(lang)).equals(Buffer.from(first))).toBe(true)
  })

  test('leave a note without photographs as it was', async () => {
    const plain = await pressNoteDocument(samplePressNote, lang)
    expect(bodyText(plain)).not.toContain(lang === 'hi' ? 'फ़ोटो' : 'Photograph')
    expect(Object.keys(unzipSync(plain)).filter((path) => path.startsWith('word/media/'))).toEqual([])
  })
})

test('stand in a file of both languages once, with drawings told apart', async () => {
  const docx = await pressNoteInBoth(facts, 'en', notePictures(facts))
  const ids = elements(part(docx, 'word/document.xml'), 'wp:docPr').map((one) => one.getAttribute('id'))
  expect(ids).toHaveLength(2 * facts.photographs.length)
  expect(new Set(ids).size).toBe(ids.length)
  const media = Object.keys(unzipSync(docx)).filter((path) => path.startsWith('word/media/'))
  expect(media).toHaveLength(facts.photographs.length)
  const again = await pressNoteInBoth(facts, 'en', notePictures(facts))
  expect(Buffer.from(again).equals(Buffer.from(docx))).toBe(true)
  if (schemaChecker !== undefined) expect(schemaProblems(schemaChecker, new Map([['both.docx', docx]]), folder)).toEqual([])
})

test.runIf(schemaChecker !== undefined)('are sound by the schemas of the format', async () => {
  const documents = new Map<string, Uint8Array>()
  for (const lang of languages) documents.set(`press-note-photographs.${lang}.docx`, await write(lang))
  expect(schemaProblems(schemaChecker ?? '', documents, folder)).toEqual([])
})

test('come out on paper: every caption is there, on the page of its photograph', async () => {
  const documents = new Map<string, Uint8Array>()
  for (const lang of languages) documents.set(`press-note-photographs.${lang}.docx`, await write(lang))
  for (const [name, pdf] of renderPdfs(documents, folder)) {
    const pages = pageTexts(pdf).map((text) => text.replace(/\s+/g, ''))
    const all = pages.join('')
    for (const { text } of paragraphsOf(documents.get(name) ?? new Uint8Array())) {
      for (const word of text.split(/[\s-]+/)) expect(all).toContain(word)
    }
    expect(pages.length).toBeLessThanOrEqual(4)
  }
})
