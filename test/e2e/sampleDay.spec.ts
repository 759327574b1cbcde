import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languages } from '../../shared/domain/bilingual.ts'
import { bodyText } from '../documents/readBack.ts'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { go, press } from './pages/fields.ts'
import { pressPage } from './pages/pressPage.ts'
import { samplePath, sampleText } from './pages/sample.ts'
import { words } from './pages/words.ts'

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

test('the sample day, brought in from its file, gives the press note of the sample', async ({ program }) => {
  const page = program.page()
  const day = dayPage(page)
  await day.import(samplePath)
  await expect(page.getByRole('link', { name: 'लाभार्थी संपर्क कार्यशाला' }).first()).toBeVisible()
  await day.openPressNote('14/2026')
  const note = pressPage(page)
  for (const lang of languages) {
    const golden = await sampleText(`press-note.${lang}.txt`)
    await note.showLanguage(lang)
    await expect.poll(note.text).toBe(squeezed(golden))
    const { name, bytes } = await program.saved(note.export)
    expect(name).toBe(`press-note-14-2026.${lang}.docx`)
    expect(squeezed(bodyText(bytes))).toBe(squeezed(golden))
  }

  await note.advance('approved')
  await expect(page.getByRole('textbox', { name: words('common.inHindi', { field: words('press.headline') }), exact: true })).toBeDisabled()
  await note.advance('released')
  await note.reopen('शीर्षक में सुधार')
  await expect(page.getByRole('textbox', { name: words('common.inHindi', { field: words('press.headline') }), exact: true })).toBeEnabled()
})

test('a day file with mistakes tells all of them with their places, and brings nothing in', async ({ program }) => {
  const page = program.page()
  const file = join(await mkdtemp(join(tmpdir(), 'karyavritt-bad-')), 'bad.json')
  await writeFile(
    file,
    JSON.stringify({
      people: [{ id: 'a', name: {} }],
      meetings: [{ id: 'm', title: { hi: 'बैठक' }, date: '2026-02-30', start: '11:00', chair: 'xyz' }],
    }),
  )
  await dayPage(page).import(file)
  const dialog = page.getByRole('dialog')
  for (const place of ['people[0].name', 'meetings[0].date', 'meetings[0].chair']) await expect(dialog).toContainText(place)
  await expect(dialog).toContainText('xyz')
  await press(dialog, words('common.close'))
  await expect(page.getByText(words('day.emptyTitle'))).toBeVisible()
  await go(page, '/people')
  await expect(page.getByText(words('people.emptyTitle'))).toBeVisible()
})
