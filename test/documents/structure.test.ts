import { describe, expect, test } from 'vitest'
import { actionTakenReportDocument } from '../../electron/documents/actionTakenReport.ts'
import { attendanceSheetDocument } from '../../electron/documents/attendanceSheet.ts'
import { minutesDocument } from '../../electron/documents/minutes.ts'
import { landscapeWidth, textWidth } from '../../electron/documents/page.ts'
import { pressNoteDocument } from '../../electron/documents/pressNote.ts'
import { inLang } from '../../shared/domain/bilingual.ts'
import { report } from '../unit/language/followUp/facts.ts'
import { samplePressNote } from '../unit/language/sampleFacts.ts'
import { largeMeeting } from './largeMeeting.ts'
import { elements, paragraphsOf, part, partsOf } from './readBack.ts'
import { meetingWithNotice, sampleDocuments } from './sampleDocuments.ts'

const documents = [...sampleDocuments()].map(([name, write]) => ({
  name,
  lang: name.includes('.hi.') ? ('hi' as const) : ('en' as const),
  write,
}))

const styleProperties = (xml: string, id: string): string => new RegExp(`w:styleId="${id}">.*?</w:style>`).exec(xml)?.[0] ?? ''

describe.each(documents)('$name', ({ name, lang, write }) => {
  test('sets Devanagari as complex script in the styles', async () => {
    const styles = part(await write(), 'word/styles.xml')
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/.exec(styles)?.[0] ?? ''
    expect(defaults).toMatch(/<w:rFonts [^>]*w:cs="Nirmala UI"/)
    expect(defaults).toContain('<w:szCs w:val="22"/>')
    // Latin digits of a Hindi document are Hindi text: a reader without the font would put them in one of another height.
    expect(defaults).toContain(`<w:lang w:val="${lang}-IN" w:eastAsia="${lang}-IN" w:bidi="hi-IN"/>`)
    expect(defaults).toContain('<w:widowControl/>')
    // Whatever is bold or has a size in Latin is so in Devanagari.
    const count = (pattern: RegExp): number => [...styles.matchAll(pattern)].length
    expect(count(/<w:b\/><w:bCs\/>/g)).toBe(count(/<w:b\/>/g))
    expect(count(/<w:sz w:val="(\d+)"\/><w:szCs w:val="\1"\/>/g)).toBe(count(/<w:sz /g))
    expect(count(/<w:b\/>/g)).toBeGreaterThan(4)
  })

  test('has fonts, sizes and languages on no run', async () => {
    const parts = partsOf(await write())
    const written = Object.entries(parts).filter(([path]) => /^word\/(document|footer\d*|header\d*)\.xml$/.test(path))
    expect(written.length).toBe(2)
    for (const [, xml] of written) expect(xml).not.toMatch(/<w:(rFonts|lang|sz|szCs|b|bCs)[ />]/)
  })

  test('uses only styles and lists that are there', async () => {
    const parts = partsOf(await write())
    const styles = parts['word/styles.xml'] ?? ''
    const body = ['document', 'footer1', 'footnotes', 'endnotes', 'numbering'].map((name) => parts[`word/${name}.xml`] ?? '').join('')
    for (const [, id] of body.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)) expect(styles).toContain(`w:styleId="${id}"`)
    for (const [, id] of body.matchAll(/<w:numId w:val="([^"]+)"/g)) expect(parts['word/numbering.xml']).toContain(`<w:num w:numId="${id}"`)
  })

  test('counts its pages in the foot', async () => {
    const foot = part(await write(), 'word/footer1.xml')
    expect(elements(foot, 'w:fldSimple').map((field) => field.getAttribute('w:instr'))).toEqual(['PAGE', 'NUMPAGES'])
    expect(elements(foot, 'w:p').at(-1)?.textContent).toBe(lang === 'hi' ? 'पृष्ठ 1 / 1' : 'Page 1 / 1')
  })

  test('repeats header rows and cuts no row', async () => {
    const document = part(await write(), 'word/document.xml')
    for (const table of document.matchAll(/<w:tblStyle w:val="Grid"\/>.*?<\/w:tbl>/g)) {
      const rows = [...table[0].matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => row)
      expect(rows[0]).toContain('<w:tblHeader/>')
      for (const row of rows) expect(row).toContain('<w:cantSplit/>')
    }
  })

  test('is A4 and says whose it is, what it is and in which language', async () => {
    const docx = await write()
    const core = part(docx, 'docProps/core.xml')
    expect(elements(core, 'dc:title')[0]?.textContent).not.toBe('')
    expect(elements(core, 'dc:creator')[0]?.textContent).toBe(inLang(samplePressNote.organisation.name, lang))
    expect(elements(core, 'dc:language')[0]?.textContent).toBe(`${lang}-IN`)
    const sideways = name.startsWith('action-taken-report')
    expect(part(docx, 'word/document.xml')).toMatch(
      sideways ? /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/ : /<w:pgSz w:w="11906" w:h="16838"/,
    )
  })

  test('is the same each time', async () => {
    expect(partsOf(await write())).toEqual(partsOf(await write()))
  })
})

test('headings have outline levels and stay with what follows', async () => {
  const styles = part(await pressNoteDocument(samplePressNote, 'hi'), 'word/styles.xml')
  for (const level of [1, 2, 3]) {
    const heading = styleProperties(styles, `Heading${level}`)
    expect(heading).toContain(`<w:name w:val="heading ${level}"/>`)
    expect(heading).toContain(`<w:outlineLvl w:val="${level - 1}"/>`)
    expect(heading).toContain('<w:keepNext/>')
  }
})

describe('Devanagari digits', () => {
  test('go for lists, page fields and text of a Hindi document', async () => {
    const parts = partsOf(await minutesDocument({ ...meetingWithNotice('review'), digits: 'devanagari' }, 'hi'))
    expect(parts['word/numbering.xml']).toContain('<w:numFmt w:val="hindiNumbers"/>')
    expect(parts['word/footer1.xml']).toContain('NUMPAGES \\* HINDIARABIC')
    expect(parts['word/document.xml']).toContain('w:fmt="hindiNumbers"')
    const shown = elements(parts['word/document.xml'] ?? '', 'w:t').map(({ textContent }) => textContent)
    expect(shown.join('')).toContain('५ फ़रवरी २०२६')
    expect(shown.join('')).not.toMatch(/[0-9]/)
  })

  test('never go for an English document', async () => {
    const parts = partsOf(await minutesDocument({ ...meetingWithNotice('review'), digits: 'devanagari' }, 'en'))
    expect(parts['word/numbering.xml']).not.toContain('hindiNumbers')
    expect(parts['word/document.xml']).not.toMatch(/[०-९]/)
  })
})

test('a table that may go over pages keeps its head with two rows, and its last row with another', async () => {
  const document = part(await attendanceSheetDocument(largeMeeting(30, 1), 'hi'), 'word/document.xml')
  const [table = ''] = [...document.matchAll(/<w:tblStyle w:val="Grid"\/>.*?<\/w:tbl>/g)].map(([xml]) => xml)
  const kept = [...table.matchAll(/<w:tr>.*?<\/w:tr>/g)].slice(1).map(([row]) => row.includes('<w:keepNext/>'))
  expect(kept).toEqual(kept.map((_row, at) => at === 0 || at === kept.length - 2))
  expect(kept.length).toBeGreaterThan(20)
})

test('no name in the title of minutes is broken, and no word of it stands alone on a line', async () => {
  const facts = meetingWithNotice('committee')
  const titles = paragraphsOf(await minutesDocument(facts, 'en')).filter(({ style }) => style === 'Title')
  expect(titles.map(({ text }) => text)).toEqual([
    'Minutes of the meeting of the State Election Management\u00a0Committee',
    'held on 5 February 2026 under the chairmanship of Parliamentary Cluster In-charge and former Deputy Chief Minister Dr\u00a0Nirmal\u00a0Singh\u00a0Rana',
  ])
  const [first = ''] = paragraphsOf(await minutesDocument(facts, 'hi')).flatMap(({ style, text }) => (style === 'Title' ? [text] : []))
  expect(first).toContain('डॉ.\u00a0निर्मल\u00a0सिंह\u00a0राणा की')
})

test('on a page on its side a signature stands at the right', async () => {
  const left = async (write: () => Promise<Uint8Array>): Promise<number> =>
    Number(/<w:ind w:left="(\d+)"/.exec(styleProperties(part(await write(), 'word/styles.xml'), 'SignatureLine'))?.[1])
  const upright = await left(() => minutesDocument(meetingWithNotice('review'), 'hi'))
  const sideways = await left(() => actionTakenReportDocument(report, 'hi'))
  expect(sideways - upright).toBe(landscapeWidth - textWidth)
})

test('rows to sign in are at least 9 mm high', async () => {
  const document = part(await attendanceSheetDocument(meetingWithNotice('review'), 'hi'), 'word/document.xml')
  const heights = [...document.matchAll(/<w:trHeight ([^>]*)\/>/g)].map(([, attributes]) => attributes ?? '')
  expect(heights.length).toBeGreaterThan(8)
  for (const height of heights) {
    expect(height).toContain('w:hRule="atLeast"')
    expect(Number(/w:val="(\d+)"/.exec(height)?.[1])).toBeGreaterThanOrEqual(510)
  }
})
