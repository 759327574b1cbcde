import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright'
import { fromKrutiDev, toKrutiDev } from '../../shared/language/legacy/krutiDev.ts'
import { pdfText } from '../documents/render.ts'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { allSaved, press } from './pages/fields.ts'
import { pressPage } from './pages/pressPage.ts'
import { words } from './pages/words.ts'

const openNote = async (page: Page) => {
  await dayPage(page).loadSample()
  await expect(page.getByRole('list', { name: words('day.meetings') })).toBeVisible()
  await dayPage(page).openPressNote('14/2026')
  return pressPage(page)
}

const choose = async (page: Page, menu: string, item: string): Promise<void> => {
  await press(pressPage(page).output, menu)
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

const documentXml = (docx: Uint8Array): string => {
  const xml = unzipSync(docx)['word/document.xml']
  if (xml === undefined) throw new Error('the package has no document')
  return strFromU8(xml)
}

test('a note goes out in both languages in one file, as the preview shows it, and as text for the website', async ({ program }) => {
  const page = program.page()
  const note = await openNote(page)
  await note.output.getByRole('tab', { name: words('pressOut.both'), exact: true }).click()
  await expect(note.output.getByRole('article')).toHaveCount(2)
  await expect(note.output.getByRole('tab', { name: words('press.write'), exact: true })).toBeDisabled()

  await note.output.getByRole('tab', { name: words('press.word'), exact: true }).click()
  const preview = note.output.getByRole('document')
  await expect(preview).toContainText('प्रेस विज्ञप्ति')
  await expect(preview).toContainText('PRESS NOTE')
  await expect(preview.locator('section.docx')).toHaveCount(2)
  const { name, bytes } = await program.saved(note.export)
  expect(name).toBe('press-note-14-2026.hi-en.docx')
  const xml = documentXml(bytes)
  expect(xml.indexOf('प्रेस विज्ञप्ति'.normalize('NFC'))).toBeLessThan(xml.indexOf('PRESS NOTE'))

  await note.showLanguage('en')
  const website = await program.saved(() => choose(page, words('pressOut.more'), words('pressOut.website')))
  expect(website.name).toBe('press-note-website-14-2026.en.txt')
  expect(new TextDecoder().decode(website.bytes)).toMatch(/^Village Outreach Campaign gathers pace.*\r\n/)
})

test('a note goes out in Kruti Dev, copied with its fonts and saved', async ({ program }) => {
  const page = program.page()
  const note = await openNote(page)
  await choose(page, words('press.copyMore'), words('pressOut.copyKrutiDev'))
  await expect(page.getByText(words('pressOut.krutiDevCopied'), { exact: true }).first()).toBeVisible()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? ''
    return { html: await read('text/html'), plain: await read('text/plain') }
  })
  expect(copied.plain.split('\n')[0]).toBe('tu lsok eap')
  expect(copied.html).toContain('Kruti Dev 010')
  const { name, bytes } = await program.saved(() => choose(page, words('pressOut.more'), words('pressOut.krutiDev')))
  expect(name).toBe('press-note-kruti-dev-14-2026.hi.docx')
  expect(documentXml(bytes)).toContain('tu lsok eap')
  const text = await program.saved(() => choose(page, words('pressOut.more'), words('pressOut.krutiDevText')))
  expect(fromKrutiDev(new TextDecoder('windows-1252').decode(text.bytes))).toContain('जन सेवा मंच')
  await expect(note.output).toBeVisible()
})

test('what is pasted in Kruti Dev becomes Unicode, and can be taken back', async ({ program }) => {
  const page = program.page()
  const note = await openNote(page)
  await note.output.getByRole('tab', { name: words('press.write'), exact: true }).click()
  const sentence = note.output.getByRole('listitem').first()
  await sentence.focus()
  await page.keyboard.press('Enter')
  const editor = note.output.locator('.ProseMirror')
  await expect(editor).toBeFocused()
  await page.keyboard.press('Control+A')
  const said = 'प्रदेश अध्यक्ष ने कार्यकर्ताओं का आह्वान किया।'.normalize('NFC')
  const before = await editor.innerText()
  await page.evaluate(async (typed) => {
    const escaped = typed.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    const html = `<p style="font-family:'Kruti Dev 010'">${escaped}</p>`
    const blob = (text: string, type: string) => new Blob([text], { type })
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(typed, 'text/plain') })])
  }, toKrutiDev(said).text)
  await page.keyboard.press('Control+V')
  await expect(editor).toHaveText(said)
  await expect(page.getByText(words('pressOut.pasted'), { exact: true }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sentence).toContainText(said)
  await page.keyboard.press('Alt+Z')
  await expect(sentence).toContainText(before)
  await allSaved(page)
  await note.output.getByRole('tab', { name: words('press.text'), exact: true }).click()
  await expect.poll(note.text).toContain(before)
})

test('a note is saved as a PDF with its words as text', async ({ program }) => {
  const page = program.page()
  await openNote(page)
  const { name, bytes } = await program.saved(() => choose(page, words('pressOut.more'), words('pressOut.pdf')))
  expect(name).toBe('press-note-14-2026.hi.pdf')
  expect(pdfText(bytes)).toContain('विज्ञप्ति')
  expect(pdfText(bytes)).toContain('media@jansevamanch.example')
})
