import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { toKrutiDev } from '../../shared/language/legacy/krutiDev.ts'
import { workbook } from '../unit/directoryImport/workbooks.ts'
import { expect, test } from './host/fixture.ts'
import { go, press } from './pages/fields.ts'
import { words } from './pages/words.ts'

const Sample = z.object({
  people: z.array(
    z.object({ name: z.object({ hi: z.string(), en: z.string() }), positions: z.array(z.object({ title: z.object({ hi: z.string() }) })) }),
  ),
})
const { people } = Sample.parse(JSON.parse(readFileSync(new URL('../../electron/days/sample/day.json', import.meta.url), 'utf8')))
const set = (text: string) => toKrutiDev(text).text
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The people of the sample as an old list has them: a merged title, headings in two rows, names and posts in Kruti Dev. */
const oldList = () =>
  workbook({
    rows: [
      ['प्रदेश पदाधिकारियों की सूची', null, null, null, null],
      ['नाम', null, 'पद', null, 'मोबाइल'],
      ['हिन्दी', 'English Name', 'पदनाम', 'कब से', null],
      ...people.map(({ name, positions }, at) => [
        ...[set(name.hi), name.en, set(positions[0]?.title.hi ?? ''), '05.02.2024', 9_425_000_000 + at],
      ]),
    ],
    options: { merges: ['A1:E1', 'A2:B2', 'C2:D2', 'E2:E3'], legacy: [1, 3] },
  })

test('brings in an old list in Kruti Dev, shows every row before, and takes it all back', async ({ program }) => {
  const page = program.page()
  await go(page, '/people')
  await page.getByRole('button', { name: words('directoryImport.open'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: words('directoryImport.title') })).toBeVisible()
  const buffer = Buffer.from(await oldList())
  await page.locator('input[type=file]').setInputFiles({ name: 'पुरानी सूची.xlsx', mimeType: xlsx, buffer })

  const holds = (letter: string) => page.getByRole('combobox', { name: words('directoryImport.holdsOf', { letter }), exact: true })
  await expect(holds('A')).toHaveValue('name')
  for (const [letter, field] of [...Object.entries({ B: 'name', C: 'post', D: 'postFrom', E: 'phone' })])
    await expect(holds(letter)).toHaveValue(field)
  for (const letter of ['A', 'C'])
    await expect(page.getByRole('switch', { name: words('directoryImport.krutiDevOf', { letter }) })).toBeChecked()
  await expect(page.getByRole('switch', { name: words('directoryImport.krutiDevOf', { letter: 'B' }) })).not.toBeChecked()
  await press(page, words('directoryImport.compare'))

  await expect(page.getByRole('button', { name: `${words('directoryImport.kind.new')} (${people.length})` })).toBeVisible()
  const first = people[0]
  if (first === undefined) throw new Error('the sample has nobody')
  const rows = page.getByRole('list', { name: words('directoryImport.rowsOf') })
  await expect(rows.getByText(first.name.hi)).toBeVisible()
  await press(page, words('directoryImport.apply'))
  await expect(page.getByRole('heading', { name: words('directoryImport.doneTitle') })).toBeVisible()

  await press(page, words('directoryImport.backToPeople'))
  const list = page.getByRole('navigation', { name: words('people.list') })
  await expect(list.getByText(first.name.hi)).toBeVisible()
  await expect(page.getByText(words('people.count_other', { count: people.length }))).toBeVisible()

  await go(page, '/people/import')
  await press(page, words('directoryImport.undoOf', { name: 'पुरानी सूची.xlsx' }))
  await press(page.getByRole('dialog'), words('directoryImport.undo'))
  await expect(page.getByRole('dialog')).toBeHidden()
  await go(page, '/people')
  await expect(page.getByText(words('people.emptyTitle'))).toBeVisible()
})

test('refuses a broken file with a clear word, and goes on with a paste', async ({ program }) => {
  const page = program.page()
  await go(page, '/people/import')
  const input = page.locator('input[type=file]')
  const whole = Buffer.from(await oldList())
  await input.setInputFiles({ name: 'टूटी.xlsx', mimeType: xlsx, buffer: whole.subarray(0, whole.length / 2) })
  await expect(page.getByText(words('directoryImport.unreadableFile', { name: 'टूटी.xlsx' }))).toBeVisible()
  await expect(page.getByText(words('directoryImport.unreadable.damaged'))).toBeVisible()
  await input.setInputFiles({ name: 'पुरानी.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex') })
  await expect(page.getByText(words('directoryImport.unreadable.oldExcel'))).toBeVisible()

  const cells = 'नाम\tपद\tपद से\nमहेश वर्मा\tअध्यक्ष\t30.02.2024\nसुनीता ठाकुर\tसचिव\t05.02.2024'
  await page.getByRole('textbox', { name: words('directoryImport.paste') }).fill(cells)
  await press(page, words('directoryImport.readPasted'))
  await press(page, words('directoryImport.compare'))
  await expect(page.getByText('C2')).toBeVisible()
  await press(page, words('directoryImport.apply'))
  await expect(page.getByRole('heading', { name: words('directoryImport.doneTitle') })).toBeVisible()
})
