import excel from 'exceljs'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { directoryCards } from '../../electron/documents/directoryCards.ts'
import { directoryCsv } from '../../electron/documents/directoryCsv.ts'
import { directoryWorkbook } from '../../electron/documents/directoryWorkbook.ts'
import { CalendarDate } from '../../shared/domain/calendar.ts'
import type { DirectoryEntry, DirectoryFacts } from '../../shared/domain/directory.ts'

const day = (text: string) => CalendarDate.parse(text)

const entry = (more: Partial<DirectoryEntry['person']> = {}, rest: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  person: {
    ...{ id: '01a20951-0000-7000-8000-000000000001', name: { hi: 'सुनीता ठाकुर', en: 'Sunita Thakur' }, honorific: { hi: 'डॉ.', en: 'Dr' } },
    ...{
      gender: 'female',
      posts: [{ title: { hi: 'प्रदेश सचिव' }, former: false }],
      seniority: 10,
      phone: '+91 94180-00001',
      district: { hi: 'मंडी' },
    },
    ...more,
  },
  otherNames: ['Suneeta Thakkur', 'सुनीता देवी'],
  email: 's@example.org',
  posts: [{ title: { hi: 'प्रदेश सचिव' }, body: { hi: 'कार्यसमिति' }, rank: 10, from: day('2023-04-01'), to: null }],
  memberships: [{ body: { hi: 'कार्यसमिति' }, role: 'member', from: day('2023-04-01'), to: day('2026-03-31') }],
  portrait: null,
  ...rest,
})

const facts = (...entries: DirectoryEntry[]): DirectoryFacts => ({
  organisation: { hi: 'संगठन; मंडी', en: 'The Organisation' },
  on: day('2026-02-05'),
  entries,
})

/** The cells of a sheet as an independent reader has them. */
const sheets = async (bytes: Uint8Array) => {
  const workbook = new excel.Workbook()
  await workbook.xlsx.load(Buffer.from(bytes).buffer)
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet
      .getSheetValues()
      .slice(1)
      .map((row) => (Array.isArray(row) ? row.slice(1) : [])),
  }))
}

describe('the directory as a workbook', () => {
  test('has people, posts and memberships, with real dates', async () => {
    const [people, posts, memberships] = await sheets(await directoryWorkbook(facts(entry()), 'hi'))
    expect([people?.name, posts?.name, memberships?.name]).toEqual(['व्यक्ति', 'पद', 'सदस्यता'])
    expect(people?.rows[0]?.slice(0, 4)).toEqual(['क्र.', 'आदरसूचक', 'नाम (हिंदी)', 'नाम (अंग्रेज़ी)'])
    expect(people?.rows[1]).toEqual([
      ...[1, 'डॉ.', 'सुनीता ठाकुर', 'Sunita Thakur', 'Suneeta Thakkur; सुनीता देवी', 'महिला', 'प्रदेश सचिव'],
      ...[new Date('2023-04-01T00:00:00.000Z'), '+91 94180-00001', 's@example.org', 'मंडी'],
    ])
    expect(posts?.rows[1]).toEqual(['डॉ. सुनीता ठाकुर', 'प्रदेश सचिव', undefined, 'कार्यसमिति', 10, new Date('2023-04-01T00:00:00.000Z')])
    expect(memberships?.rows[1]).toEqual([
      ...['डॉ. सुनीता ठाकुर', 'कार्यसमिति', 'सदस्य'],
      ...[new Date('2023-04-01T00:00:00.000Z'), new Date('2026-03-31T00:00:00.000Z')],
    ])
  })

  test('holds no formula, whatever somebody typed', async () => {
    const nasty = entry(
      { name: { hi: '=1+1', en: '@x' }, phone: '=HYPERLINK("x")', district: { hi: '-1' } },
      { otherNames: ['\t=2'], email: '+1' },
    )
    const [people] = await sheets(await directoryWorkbook(facts(nasty), 'hi'))
    const cells = people?.rows[1]?.filter((cell) => typeof cell === 'string') ?? []
    expect(cells).toContain("'=1+1")
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(String(cell)))).toEqual([])
  })
})

describe('the directory as comma-separated values', () => {
  const read = (bytes: Uint8Array) => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes)
    expect(text.startsWith('\uFEFF')).toBe(true)
    const rows: string[][] = [['']]
    let open = false
    const put = (letter: string) => {
      const row = rows.at(-1) ?? []
      row[row.length - 1] += letter
    }
    for (let at = 1; at < text.length; at += 1) {
      const letter = text[at] ?? ''
      if (letter === '"') {
        if (open && text[at + 1] === '"') {
          put('"')
          at += 1
        } else open = !open
      } else if (open) put(letter)
      else if (letter === ',') rows.at(-1)?.push('')
      else if (letter === '\r' && text[at + 1] === '\n') {
        rows.push([''])
        at += 1
      } else put(letter)
    }
    return rows.slice(0, -1)
  }

  test('is UTF-8 with its mark, and what it holds is read back', () => {
    const [head, row] = read(directoryCsv(facts(entry({ name: { hi: 'सुनीता, "ठाकुर"' } })), 'en'))
    expect(head?.[2]).toBe('Name (Hindi)')
    expect(row).toEqual([
      ...['1', 'Dr', 'सुनीता, "ठाकुर"', '', 'Suneeta Thakkur; सुनीता देवी', 'Female', 'प्रदेश सचिव', '2023-04-01'],
      ...["'+91 94180-00001", 's@example.org', 'मंडी'],
    ])
  })

  test('keeps any text in its cell, and begins none as a formula', () => {
    const text = fc.string({ unit: fc.constantFrom('=', '@', '"', ',', '\n', '\r', 'क', ' ', '\t') })
    fc.assert(
      fc.property(text, text, (hi, en) => {
        const rows = read(directoryCsv(facts(entry({ name: { hi, en } })), 'hi'))
        expect(rows).toHaveLength(2)
        expect(rows[1]).toHaveLength(11)
        expect(rows[1]?.[2]?.endsWith(hi)).toBe(true)
        for (const cell of rows[1] ?? []) expect(cell).not.toMatch(/^\s*[=+\-@]/)
      }),
    )
  })
})

describe('the directory as cards', () => {
  const cards = (bytes: Uint8Array) => {
    const parsed: unknown = ICAL.parse(new TextDecoder().decode(bytes))
    const all = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]
    return all.map((card) => new ICAL.Component(card))
  }
  const first = (card: ICAL.Component | undefined, name: string) => card?.getFirstPropertyValue(name)

  test.each(['3.0', '4.0'] as const)('of version %s say who the person is', (version) => {
    const portrait = { mime: 'image/png', data: 'AAEC'.repeat(60) } as const
    const bytes = directoryCards(facts(entry({}, { portrait }), entry({ name: { hi: 'महेश; वर्मा,\\' }, honorific: {} })), version, 'hi')
    const [card, other] = cards(bytes)
    expect(first(card, 'version')).toBe(version)
    expect(first(card, 'fn')).toBe('डॉ. सुनीता ठाकुर')
    expect(first(card, 'n')).toEqual(['', 'सुनीता ठाकुर', '', 'डॉ.', ''])
    expect(card?.getFirstProperty('nickname')?.getValues()).toEqual(['Sunita Thakur', 'Suneeta Thakkur', 'सुनीता देवी'])
    expect(first(card, 'title')).toBe('प्रदेश सचिव')
    expect(String(first(card, 'tel'))).toBe('+91 94180-00001')
    expect(first(card, 'email')).toBe('s@example.org')
    expect(String(first(card, 'photo'))).toContain(portrait.data)
    // The reader leaves an escaped semicolon of a value without parts as it is.
    expect(String(first(other, 'fn')).replace('\\;', ';')).toBe('महेश; वर्मा,\\')
    for (const line of new TextDecoder().decode(bytes).split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })

  test('keep any name, folded and unfolded', () => {
    const name = fc
      .string({ unit: fc.constantFrom('क', '्', 'ष', 'ा', ';', ',', '\\', 'a', ' ', '😀'), minLength: 1, maxLength: 60 })
      .filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(name, (hi) => {
        const [card] = cards(directoryCards(facts(entry({ name: { hi }, honorific: {} })), '4.0', 'hi'))
        expect(first(card, 'fn')).toBe(hi)
      }),
    )
  })
})
