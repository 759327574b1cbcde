import { strFromU8, unzipSync } from 'fflate'
import { libraryLetterhead, wordLetterhead } from '../documents/letterheads.ts'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { allSaved, go, press } from './pages/fields.ts'
import { pressPage } from './pages/pressPage.ts'
import { words } from './pages/words.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('the letterhead of an organisation is given, seen, printed on, taken away and back; one with macros is refused', async ({
  program,
}) => {
  const page = program.page()
  await dayPage(page).loadSample()
  await expect(page.getByRole('list', { name: words('day.meetings') })).toBeVisible()
  await go(page, '/settings')
  const part = page.getByRole('region', { name: words('letterhead.title'), exact: true })
  const chooser = page.locator('input[type=file]')

  await chooser.setInputFiles({
    name: 'मैक्रो.docx',
    mimeType: docx,
    buffer: Buffer.from(wordLetterhead({ 'word/vbaProject.bin': new Uint8Array(1) })),
  })
  await expect(page.getByText(words('errors.problem.letterheadMacros')).first()).toBeVisible()
  await expect(part.getByRole('document')).toHaveCount(0)
  await page.keyboard.press('Alt+X')

  const given = Buffer.from(await libraryLetterhead())
  await chooser.setInputFiles({ name: 'पत्रशीर्ष.docx', mimeType: docx, buffer: given })
  await expect(part.getByText(words('letterhead.inUse', { name: 'पत्रशीर्ष.docx' }))).toBeVisible()
  await expect(part.getByRole('document')).toContainText('पंजीकरण 12/1998')
  const back = await program.saved(() => press(part, words('letterhead.giveBack')))
  expect(Buffer.from(back.bytes).equals(given)).toBe(true)

  await press(part, words('letterhead.remove'))
  await expect(part.getByRole('document')).toHaveCount(0)
  await page.keyboard.press('Alt+Z')
  await expect(part.getByRole('document')).toContainText('पंजीकरण 12/1998')
  await allSaved(page)

  await dayPage(page).open('2026-02-05')
  await dayPage(page).openPressNote('14/2026')
  const note = pressPage(page)
  await note.output.getByRole('tab', { name: words('press.word'), exact: true }).click()
  await expect(note.output.getByRole('document')).toContainText('पंजीकरण 12/1998')
  const { bytes } = await program.saved(note.export)
  const parts = unzipSync(bytes)
  const heads = Object.entries(parts).filter(([path]) => path.startsWith('word/letterhead'))
  expect(heads.map(([, xml]) => strFromU8(xml)).join('')).toContain('पंजीकरण 12/1998')
})
