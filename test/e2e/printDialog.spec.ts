import { pdfText } from '../documents/render.ts'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { press } from './pages/fields.ts'
import { pressPage } from './pages/pressPage.ts'
import { words } from './pages/words.ts'

test('without a converter the print dialog is given the very pages, and nothing else of the screen', async ({ program }) => {
  const page = program.page()
  await dayPage(page).loadSample()
  await expect(page.getByRole('list', { name: words('day.meetings') })).toBeVisible()
  await dayPage(page).openPressNote('14/2026')
  const note = pressPage(page)
  await page.route('**/rpc/documents/pdfWay', (route) => route.fulfill({ json: { json: 'dialog' } }))
  await page.evaluate(() => {
    window.print = () => {
      Object.assign(window, { printed: document.title, sheet: document.querySelector('.print-sheet')?.cloneNode(true) })
    }
  })
  await press(note.output, words('pressOut.more'))
  await page.getByRole('menuitem', { name: words('pressOut.pdf'), exact: true }).click()
  await expect(page.getByText(words('pressOut.pdfDialog'), { exact: true }).first()).toBeVisible()
  const printed = () => page.evaluate(() => Reflect.get(window, 'printed'))
  await expect.poll(printed).toBe('press-note-14-2026.hi')
  await expect(page.locator('.print-sheet')).toHaveCount(0)
  // What the dialog would have printed.
  await page.evaluate(() => document.body.append(Reflect.get(window, 'sheet')))
  const text = pdfText(await page.pdf({ preferCSSPageSize: true }))
  expect(text.split('\f').slice(0, -1)).toHaveLength(1)
  expect(text).toContain('प्रेस विज्ञप्ति')
  expect(text).not.toContain(words('press.export'))
  await page.evaluate(() => document.querySelector('.print-sheet')?.remove())
  await expect(note.output).toBeVisible()
})
