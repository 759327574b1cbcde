import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { splitTabs } from '../../../electron/directoryImport/delimited.ts'
import { TableReading } from '../../../electron/directoryImport/reading.ts'
import { unpack } from '../../../electron/directoryImport/unpack.ts'
import type { ImportSource, ImportTable, Unreadable } from '../../../shared/contract/directoryImport.ts'
import { toKrutiDev } from '../../../shared/language/legacy/krutiDev.ts'
import { base64, workbook } from './workbooks.ts'

const file = (bytes: Uint8Array, name = 'list.xlsx'): ImportSource => ({ kind: 'file', name, data: base64(bytes) })
const text = (content: string): ImportSource => file(new TextEncoder().encode(content), 'list.csv')

const tableOf = (source: ImportSource): Omit<ImportTable, 'remembered'> => {
  const reading = new TableReading().open(source)
  if (reading.outcome !== 'read') throw new Error(`unreadable: ${reading.reason}`)
  return reading.read.table
}
const refused = (source: ImportSource): Unreadable | 'read' => {
  const reading = new TableReading().open(source)
  return reading.outcome === 'read' ? 'read' : reading.reason
}
const fields = ({ columns }: Pick<ImportTable, 'columns'>) => columns.map(({ use }) => use.field)

const plainRows = [
  ['क्र.', 'नाम', 'पद', 'मोबाइल', 'जिला'],
  ['1', 'महेश वर्मा', 'अध्यक्ष', '9425012345', 'मंडी'],
  ['2', 'सुनीता ठाकुर', 'सचिव', '9425012346', 'शिमला'],
]

describe('a workbook', () => {
  test('is read with its headings and what they say', async () => {
    const table = tableOf(file(await workbook({ rows: plainRows })))
    expect(fields(table)).toEqual([null, 'name', 'post', 'phone', 'district'])
    expect(table).toMatchObject({ rows: 2, hiddenRows: 0, layout: { headingRow: 1, headingRows: 1 }, notes: [] })
    expect(table.columns[1]?.samples).toEqual(['महेश वर्मा', 'सुनीता ठाकुर'])
  })

  test('has its title passed over, two rows of headings joined, merged cells filled', async () => {
    const rows = [
      ['प्रदेश कार्यसमिति की सूची', null, null, null, null],
      [null],
      ['नाम', 'पद', null, null, 'निकाय'],
      [null, 'पदनाम', 'कब से', 'कब तक', null],
      ['महेश वर्मा', 'अध्यक्ष', '05.02.2024', '', 'कार्यसमिति'],
      ['सुनीता ठाकुर', 'सचिव', '5-2-24', '', null],
    ]
    const table = tableOf(file(await workbook({ rows, options: { merges: ['A1:E1', 'B3:D3', 'A3:A4', 'E3:E4', 'E5:E6'] } })))
    expect(table.layout).toMatchObject({ headingRow: 3, headingRows: 2 })
    expect(fields(table)).toEqual(['name', 'post', 'postFrom', 'postTo', 'body'])
    expect(table.columns[4]?.samples).toEqual(['कार्यसमिति', 'कार्यसमिति'])
    expect(table.notes).toContain('merged')
  })

  test('gives dates as dates, telephone numbers as they are shown', async () => {
    const rows = [
      ['Name', 'From', 'Phone'],
      ['Mahesh Verma', new Date('2026-02-05T00:00:00Z'), 1772234567],
    ]
    const { columns } = tableOf(file(await workbook({ rows, options: { formats: { 2: 'dd"."mm"."yyyy', 3: '00000000000' } } })))
    expect(columns[1]?.samples).toEqual(['2026-02-05'])
    expect(columns[2]?.samples).toEqual(['01772234567'])
  })

  test('has its Kruti Dev told by the font, and by the letters where there is none', async () => {
    const set = (word: string) => toKrutiDev(word).text
    const rows = [
      ['नाम', 'पद', 'जिला'],
      ...[
        ['राम', 'सदस्य', 'Mandi'],
        ['श्याम', 'सचिव', 'Shimla'],
      ].map(([a = '', b = '', c]) => [set(a), set(b), c ?? '']),
    ]
    const byFont = tableOf(file(await workbook({ rows, options: { legacy: [1] } })))
    expect(byFont.columns.map(({ use }) => use.krutiDev)).toEqual([true, true, false])
  })

  test('says of hidden rows, and reads them when asked to', async () => {
    const reading = new TableReading()
    const opened = reading.open(file(await workbook({ rows: plainRows, options: { hiddenRows: [3] } })))
    if (opened.outcome !== 'read') throw new Error('unreadable')
    expect(opened.read.table).toMatchObject({ rows: 1, hiddenRows: 1 })
    const all = reading.arrange({ ...opened.read.table.layout, withHidden: true })
    expect(all).toMatchObject({ outcome: 'read', read: { table: { rows: 2, hiddenRows: 1 } } })
  })

  test('offers its sheets', async () => {
    const reading = new TableReading()
    const first = reading.open(file(await workbook({ rows: [['Notes']] }, { rows: plainRows, options: { name: 'सूची' } })))
    expect(first).toMatchObject({ read: { table: { sheets: [{ name: 'Sheet1' }, { name: 'सूची' }], rows: 1 } } })
    const second = reading.arrange({ sheet: 1, headingRow: 0, headingRows: 1, withHidden: false })
    expect(second).toMatchObject({ read: { table: { layout: { sheet: 1, headingRow: 1 }, rows: 2 } } })
  })
})

describe('text', () => {
  const csv = 'नाम,पद\n"वर्मा, महेश",अध्यक्ष\n'
  test.each([
    ['UTF-8', new TextEncoder().encode(csv)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${csv}`)],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from(csv, 'utf16le')])],
    ['UTF-16, the other way', Uint8Array.from([0xfe, 0xff, ...Buffer.from(csv, 'utf16le').swap16()])],
  ])('in %s is read', (_name, bytes) => {
    const { columns } = tableOf(file(bytes, 'list.csv'))
    expect(columns.map(({ heading, samples }) => [heading, ...samples])).toEqual([
      ['नाम', 'वर्मा, महेश'],
      ['पद', 'अध्यक्ष'],
    ])
  })
  test('in Windows-1252, as Kruti Dev lists are saved, is read and said', () => {
    const bytes = Uint8Array.from([
      ...Buffer.from('uke;in\n', 'latin1'),
      ...Buffer.from("egs'k oekZ;v\xe8;{k\nlquhrk Bkdqj;lfpo\n", 'latin1'),
    ])
    const table = tableOf(file(bytes, 'list.csv'))
    expect(table.notes).toEqual(['windows1252'])
    expect(table.rows).toBe(2)
  })
  test.each([';', '|', '\t', ','])('with %j between its cells is read', (mark) => {
    const source = text(`${['Name', 'Post', 'District'].join(mark)}\n${['Mahesh Verma', 'President', 'Mandi'].join(mark)}`)
    expect(fields(tableOf(source))).toEqual(['name', 'post', 'district'])
  })
  test('copied from a spreadsheet keeps line ends in cells, and marks that are letters', () => {
    expect(splitTabs('a\t"two\nlines"\tb\n"kM~;a=\tr"kk\t"x"\n')).toEqual([
      ['a', 'two\nlines', 'b'],
      ['"kM~;a=', 'r"kk', '"x"'],
    ])
    expect(splitTabs('a\t\r\n\tb')).toEqual([
      ['a', ''],
      ['', 'b'],
    ])
  })
})

describe('what is no list', () => {
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)])
  const cases: readonly (readonly [string, Uint8Array, Unreadable])[] = [
    ['an empty file', new Uint8Array(), 'empty'],
    ['a file of blanks', new TextEncoder().encode(' \n\n'), 'empty'],
    ['an old workbook', compound, 'oldExcel'],
    ['a workbook with a password', Uint8Array.from([...compound, ...Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
    ['a web page called .xls', new TextEncoder().encode('<html><table></table></html>'), 'oldExcel'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'notTable'],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, 0, 0, 0, 0, 0]), 'notTable'],
    ['a letter', zipSync({ 'word/document.xml': new TextEncoder().encode('<x/>') }), 'notTable'],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': new Uint8Array(9) }), 'binaryExcel'],
    ['an OpenDocument sheet', zipSync({ mimetype: new Uint8Array(3), 'content.xml': new Uint8Array(3) }), 'openDocument'],
    ['half a zip file', zipSync({ 'xl/workbook.xml': new TextEncoder().encode('<a>'.repeat(9_000)) }).subarray(0, 60), 'damaged'],
    ['XML that is none', zipSync({ 'xl/workbook.xml': new TextEncoder().encode('<a><b></a>') }), 'damaged'],
    ['only the start of a zip file', Uint8Array.from([0x50, 0x4b, 3, 4]), 'damaged'],
  ]
  test.each(cases)('%s is refused by its kind', (_name, bytes, reason) => {
    expect(refused(file(bytes))).toBe(reason)
  })

  test('a workbook broken off anywhere is refused, never half read', async () => {
    const whole = await workbook({ rows: plainRows })
    for (let length = 8; length < whole.length * 0.9; length += 97)
      expect(['damaged', 'notTable']).toContain(refused(file(whole.subarray(0, length))))
  })

  test('a part that unpacks without end is stopped while it unpacks, whatever it says of its size', () => {
    const bomb = zipSync({ 'xl/sharedStrings.xml': [new Uint8Array(64 * 1024 * 1024), { level: 9 }] })
    expect(bomb.length).toBeLessThan(100_000)
    for (const at of [22, Buffer.from(bomb).lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24]) bomb.set([232, 3, 0, 0], at)
    let came = 0
    const unpacking = () =>
      unpack(
        bomb,
        () => (chunk) => {
          came += chunk.length
        },
        { left: 1_000_000 },
      )
    expect(unpacking).toThrow(expect.objectContaining({ reason: 'tooLarge' }))
    expect(came).toBeLessThan(1_000_000)
  })

  test('entities that grow without end are not expanded', async () => {
    const parts = unzipSync(await workbook({ rows: plainRows }))
    const laughs = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>'
    const source = file(zipSync({ ...parts, 'xl/sharedStrings.xml': new TextEncoder().encode(laughs) }))
    expect(refused(source)).toBe('damaged')
  })

  test('macros are said, and not read', async () => {
    const parts = unzipSync(await workbook({ rows: plainRows }))
    const table = tableOf(file(zipSync({ ...parts, 'xl/vbaProject.bin': new Uint8Array(500) }), 'list.xlsm'))
    expect(table).toMatchObject({ notes: ['macros'], rows: 2 })
  })

  test('more rows than anybody has are cut, and that is said', () => {
    const lines = Array.from({ length: 200_050 }, (_none, at) => `Name ${at},94250${String(at).padStart(5, '0')}`)
    const table = tableOf(text(`Name,Phone\n${lines.join('\n')}`))
    expect(table.notes).toEqual(['rowsCut'])
    expect(table.rows).toBe(199_999)
  }, 60_000)
})
