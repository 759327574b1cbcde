import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attendanceCertificateDocument } from '../../electron/documents/attendanceCertificate.ts'
import { extractDocument } from '../../electron/documents/extract.ts'
import { type Letterhead, readLetterhead } from '../../electron/documents/letterheadFile.ts'
import { LetterheadFault } from '../../electron/documents/letterheadPackage.ts'
import { letterheadSheet } from '../../electron/documents/letterheadSheet.ts'
import { minutesDocument } from '../../electron/documents/minutes.ts'
import { noticeDocument } from '../../electron/documents/notice.ts'
import { pressNoteDocument, pressNoteInBoth } from '../../electron/documents/pressNote.ts'
import { reminderDocument } from '../../electron/documents/reminder.ts'
import { CalendarDate } from '../../shared/domain/calendar.ts'
import { extract, reminder } from '../unit/language/followUp/facts.ts'
import { samplePressNote } from '../unit/language/sampleFacts.ts'
import { headWith, libraryLetterhead, officeLetterhead, relationship, wordLetterhead, wordParts, zipped } from './letterheads.ts'
import { notePictures, noteWithPhotographs } from './pressPhotographs.ts'
import { bodyText, elements, part, partsOf } from './readBack.ts'
import { registerFacts } from './registerFacts.ts'
import { pageTexts, renderPdfs } from './render.ts'
import { meetingWithNotice } from './sampleDocuments.ts'
import { schemaChecker, schemaProblems } from './schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'karyavritt-letterheads-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const given = new Map<string, Letterhead>()
beforeAll(async () => {
  given.set('word', readLetterhead(wordLetterhead()))
  given.set('library', readLetterhead(await libraryLetterhead()))
  given.set('office', readLetterhead(officeLetterhead()))
})
const own = (name: string): Letterhead => {
  const letterhead = given.get(name)
  if (letterhead === undefined) throw new Error(`no letterhead ${name}`)
  return letterhead
}

const none = new Map<string, Uint8Array>()
const unspaced = (text: string): string => text.replace(/\s+/g, '')

describe.each(['word', 'library', 'office'])('a letterhead written by %s', (name) => {
  const documents = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
    const photographs = noteWithPhotographs()
    const certified = { ...registerFacts(4, 12), people: registerFacts(4, 12).people.slice(1, 2) }
    return new Map([
      [`${name}-note.docx`, await pressNoteDocument(samplePressNote, 'hi', none, own(name))],
      [`${name}-both.docx`, await pressNoteInBoth(samplePressNote, 'hi', none, own(name))],
      [`${name}-photographs.docx`, await pressNoteDocument(photographs, 'en', notePictures(photographs), own(name))],
      [`${name}-notice.docx`, await noticeDocument(meetingWithNotice('review'), 'hi', own(name))],
      [`${name}-minutes.docx`, await minutesDocument(meetingWithNotice('review'), 'en', own(name))],
      [`${name}-reminder.docx`, await reminderDocument(reminder, 'hi', own(name))],
      [`${name}-extract.docx`, await extractDocument(extract, 'hi', own(name))],
      [`${name}-certificate.docx`, await attendanceCertificateDocument(certified, CalendarDate.parse('2027-01-05'), 'hi', own(name))],
      [`${name}-sheet.docx`, await letterheadSheet(samplePressNote.organisation, 'latin', 'hi', own(name))],
    ])
  }

  test('is taken over into sound documents', async () => {
    expect(schemaChecker ? schemaProblems(schemaChecker, await documents(), folder) : []).toEqual([])
  })

  test('stands on the paper in the place of our own head, and changes no word of the text', async () => {
    const all = await documents()
    const pdfs = renderPdfs(all, folder)
    for (const [file] of all) expect(unspaced(pageTexts(pdfs.get(file) ?? '')[0] ?? ''), file).toContain('जनसेवामंच')
    const certificate = unspaced(pageTexts(pdfs.get(`${name}-certificate.docx`) ?? '').join(''))
    for (const column of ['क्र.सं.', 'उपस्थित', 'ऑनलाइन', 'अवकाश', 'अनुपस्थित', 'प्रतिशत']) expect(certificate).toContain(column)
    const note = all.get(`${name}-note.docx`) ?? new Uint8Array()
    const ours = bodyText(await pressNoteDocument(samplePressNote, 'hi'))
    expect(ours.endsWith(bodyText(note))).toBe(true)
    expect(bodyText(note)).not.toContain('प्रदेश कार्यालय, शिमला\n')
  })

  test('leaves our styles and fonts as they are', async () => {
    const plain = part(await pressNoteDocument(samplePressNote, 'hi'), 'word/styles.xml')
    const styles = part(await pressNoteDocument(samplePressNote, 'hi', none, own(name)), 'word/styles.xml')
    const withoutTabs = (xml: string): string => xml.replace(/<w:tab w:val="right" w:pos="\d+"\/>|<w:ind w:left="\d+"\/>/g, '')
    expect(withoutTabs(styles).startsWith(withoutTabs(plain).replace('</w:styles>', ''))).toBe(true)
    const ids = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const names = [...styles.matchAll(/<w:name w:val="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(names).size).toBe(names.length)
  })

  test('names only styles, pictures and parts that are there', async () => {
    for (const [file, docx] of await documents()) {
      const parts = partsOf(docx)
      const written = Object.entries(parts).filter(([path]) => /^word\/letterhead\d+\.xml$/.test(path))
      expect(written.length, file).toBeGreaterThan(0)
      for (const [path, xml] of written) {
        for (const [, id] of xml.matchAll(/<w:[prt]\w*Style w:val="([^"]+)"/g))
          expect(parts['word/styles.xml']).toContain(`w:styleId="${id}"`)
        const rels = parts[`word/_rels/${path.slice(5)}.rels`] ?? ''
        for (const [, id] of xml.matchAll(/ r:(?:embed|id)="([^"]+)"/g)) expect(rels).toContain(`Id="${id}"`)
        for (const [, target] of rels.matchAll(/Target="([^"]+)"/g)) expect(Object.keys(parts)).toContain(`word/${target}`)
        expect(rels).not.toContain('External')
      }
    }
  })
})

test('its page and margins are taken over, and the line of number and date ends where its text does', async () => {
  const docx = await pressNoteDocument(samplePressNote, 'hi', none, own('word'))
  expect(part(docx, 'word/document.xml')).toContain('<w:pgMar w:top="2268" w:right="1701" w:bottom="1134" w:left="1985"')
  expect(part(docx, 'word/styles.xml')).toContain(`<w:tab w:val="right" w:pos="${11906 - 1701 - 1985}"/>`)
})

test('another head on the first page stands there, in both languages of a file', async () => {
  const sections = elements(part(await pressNoteInBoth(samplePressNote, 'hi', none, own('library')), 'word/document.xml'), 'w:sectPr')
  expect(sections).toHaveLength(2)
  for (const section of sections) {
    expect(section.getElementsByTagName('w:titlePg')).toHaveLength(1)
    expect([...section.getElementsByTagName('w:headerReference')].map((one) => one.getAttribute('w:type')).sort()).toEqual([
      'default',
      'first',
    ])
  }
})

test('a letterhead without a foot keeps ours with the count of pages', async () => {
  expect(partsOf(await pressNoteDocument(samplePressNote, 'hi', none, own('word')))['word/document.xml']).toContain('<w:footerReference')
})

test('the words of a link stay, where it leads does not', async () => {
  const parts = partsOf(await pressNoteDocument(samplePressNote, 'hi', none, own('library')))
  expect(JSON.stringify(parts)).toContain('jansevamanch.example')
  expect(JSON.stringify(parts)).not.toContain('https://jansevamanch.example/')
})

test('its styles keep their look under names of their own, on the defaults of the letterhead', async () => {
  const styles = part(await pressNoteDocument(samplePressNote, 'hi', none, own('word')), 'word/styles.xml')
  expect(styles).toMatch(/w:styleId="lh-Title">.*?<w:basedOn w:val="lh-Normal"\/>.*?<w:color w:val="B03010"\/>/)
  expect(styles).toMatch(
    /w:styleId="lh-Defaults">.*?w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="Times New Roman" w:cs="Times New Roman"/,
  )
})

const faultOf = (bytes: Uint8Array): string => {
  try {
    readLetterhead(bytes)
  } catch (error) {
    if (error instanceof LetterheadFault) return error.code
    throw error
  }
  return 'taken'
}

const utf16 = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((one) => [one.charCodeAt(0), 0]))
const compound = (stream: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16(stream)])
const documentXml = String(wordParts()['word/document.xml'])
const types = String(wordParts()['[Content_Types].xml'])
const headRels = (rel: string): Readonly<Record<string, string>> => ({
  'word/_rels/header1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel}</Relationships>`,
})
const picture =
  '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="rId1"/></v:shape></w:pict></w:r></w:p>'

describe('a file that can’t be a letterhead is refused with its reason:', () => {
  test.each([
    ['nothing of Word', strToU8('%PDF-1.7'), 'letterheadNotDocx'],
    ['an archive of something else', zipped({ 'a.txt': 'a' }), 'letterheadNotDocx'],
    [
      'a workbook',
      wordLetterhead({ '[Content_Types].xml': types.replaceAll('wordprocessingml.document.main', 'spreadsheetml.sheet.main') }),
      'letterheadNotDocx',
    ],
    ['an old Word document', compound('WordDocument'), 'letterheadOldWord'],
    ['one with a password', compound('EncryptedPackage'), 'letterheadEncrypted'],
    ['one with macros', wordLetterhead({ 'word/vbaProject.bin': strToU8('x') }), 'letterheadMacros'],
    [
      'one of the kind that may have macros',
      wordLetterhead({
        '[Content_Types].xml': types.replace(
          'openxmlformats-officedocument.wordprocessingml.document.main',
          'ms-word.document.macroEnabled.main',
        ),
      }),
      'letterheadMacros',
    ],
    ['one cut off', wordLetterhead().slice(0, 900), 'letterheadBroken'],
    ['one without its head', wordLetterhead({ 'word/header1.xml': null }), 'letterheadBroken'],
    ['one without its document', wordLetterhead({ 'word/document.xml': null }), 'letterheadBroken'],
    ['broken XML', wordLetterhead({ 'word/header1.xml': '<w:hdr' }), 'letterheadBroken'],
    [
      'a picture that is not there',
      wordLetterhead({ ...headWith(picture), ...headRels(relationship('rId1', 'image', 'media/a.png')) }),
      'letterheadBroken',
    ],
    [
      'a picture from elsewhere',
      wordLetterhead({
        ...headWith(picture),
        ...headRels(relationship('rId1', 'image', 'http://x.example/a.png', ' TargetMode="External"')),
      }),
      'letterheadLinks',
    ],
    [
      'a field that runs a program',
      wordLetterhead(headWith('<w:p><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO cmd</w:instrText></w:r></w:p>')),
      'letterheadLinks',
    ],
    [
      'an embedded object',
      wordLetterhead(
        headWith('<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="rId1"/></w:object></w:r></w:p>'),
      ),
      'letterheadObjects',
    ],
    [
      'entities',
      wordLetterhead(headWith('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')),
      'letterheadEntities',
    ],
    [
      'strict XML',
      wordLetterhead({
        'word/document.xml': documentXml.replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
      }),
      'letterheadStrict',
    ],
    ['no head or foot', wordLetterhead({ 'word/document.xml': documentXml.replace(/<w:headerReference[^>]*>/, '') }), 'letterheadEmpty'],
    ['an empty head', wordLetterhead(headWith('<w:p/>')), 'letterheadEmpty'],
    [
      'no room for text',
      wordLetterhead({ 'word/document.xml': documentXml.replace('w:left="1985"', 'w:left="9000"') }),
      'letterheadNoRoom',
    ],
    [
      'a bomb',
      zipSync({ ...unzipSync(wordLetterhead()), 'word/media/a.png': [new Uint8Array(70 * 1024 * 1024), { level: 9 }] }),
      'letterheadTooLarge',
    ],
  ] as const)('%s', (_what, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault)
  })

  test('and whatever bytes are changed in one, it is taken whole or refused with a reason', () => {
    const whole = wordLetterhead()
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), (changes) => {
        const bytes = whole.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        expect(faultOf(bytes)).toMatch(/^(?:taken|letterhead[A-Z]\w+)$/)
      }),
    )
  })
})
