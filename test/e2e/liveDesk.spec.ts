import { z } from 'zod'
import { bodyText } from '../documents/readBack.ts'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { deskPage } from './pages/deskPage.ts'
import { allSaved, press } from './pages/fields.ts'
import { meetingPage } from './pages/meetingPage.ts'
import { words } from './pages/words.ts'

const workshop = 'लाभार्थी संपर्क कार्यशाला'

/** What the words of a line come to without the white space between its chips. */
const flat = (lines: readonly string[]) => lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '')

test('proceedings are typed with the keys alone, outlive a kill, and read as minutes', async ({ program }) => {
  const page = program.page()
  await dayPage(page).loadSample()
  await dayPage(page).openMeeting(workshop)
  const desk = deskPage(page)
  await desk.open()
  const before = flat(await desk.lines()).length

  await desk.take('@khanna', 'पवन खन्ना')
  await desk.take('अवगत', 'बताया')
  await desk.type('तीन ब्लॉकों में वाहन की व्यवस्था अभी शेष है')
  await desk.key('Enter')
  await desk.take('/निर्ण', '/निर्णय')
  await desk.type('वाहन व्यय कार्यालय वहन करेगा')
  await desk.key('Enter')
  await desk.take('/समर्थक', '/समर्थक')
  await desk.take('negi', 'कमला नेगी')
  await desk.take('/कार्यवाही', '/कार्यवाही')
  await desk.take('@mehta', 'देवेंद्र मेहता')
  await desk.type('वाहनों की सूची भेजना 30 फ़रवरी तक')
  await desk.key('Enter')
  await expect(page.getByText(words('desk.wordDateInvalid'))).toBeVisible()
  for (let back = 0; back < '30 फ़रवरी तक'.length; back += 1) await desk.key('Backspace')
  await desk.type('12 फ़रवरी तक')
  await desk.key('Enter')
  await allSaved(page)
  const typed = flat(await desk.lines()).slice(before)
  expect(typed).toEqual([
    expect.stringMatching(/पवन खन्ना.*बताया.*तीन ब्लॉकों में वाहन की व्यवस्था अभी शेष है$/),
    expect.stringMatching(/^निर्णय.*समर्थक: श्रीमती कमला नेगी.*वाहन व्यय कार्यालय वहन करेगा$/),
    expect.stringMatching(/^कार्यवाही.*देवेंद्र मेहता.*12 फ़रवरी 2026.*वाहनों की सूची भेजना$/),
  ])

  await program.killAndRestart()
  const again = program.page()
  await dayPage(again).open('2026-02-05')
  await dayPage(again).openMeeting(workshop)
  await deskPage(again).open()
  expect(flat(await deskPage(again).lines()).slice(before)).toEqual(typed)

  await again.getByRole('link', { name: words('desk.back') }).click()
  await meetingPage(again, String).openTab('documents')
  const { bytes } = await program.saved(() => press(again, words('documents.export')))
  const minutes = bodyText(bytes)
  expect(minutes).toContain('श्री पवन खन्ना ने अवगत कराया कि तीन ब्लॉकों में वाहन की व्यवस्था अभी शेष है।')
  expect(minutes).toContain('वाहनों की सूची भेजना')
  expect(minutes).toContain('12 फ़रवरी 2026')
})

test('lines move, split, join and come back with undo, also across items', async ({ program }) => {
  const page = program.page()
  await dayPage(page).loadSample()
  await dayPage(page).openMeeting('गाँव संपर्क अभियान की समीक्षा')
  const desk = deskPage(page)
  await desk.open()
  await desk.goToItem('पिछली बैठक के कार्यवृत्त की पुष्टि')
  const before = flat(await desk.lines())
  await desk.type('पहला वाक्य')
  await desk.key('Enter')
  await desk.type('दूसरा वाक्य')
  expect(flat(await desk.lines())).toEqual([...before, 'पहला वाक्य', 'दूसरा वाक्य'])
  await desk.key('Alt+ArrowUp')
  expect(flat(await desk.lines())).toEqual([...before, 'दूसरा वाक्य', 'पहला वाक्य'])
  await desk.key('Alt+ArrowDown')
  await desk.key('Home')
  await expect.poll(() => page.evaluate(() => window.getSelection()?.anchorOffset)).toBe(0)
  await desk.key('Backspace')
  expect(flat(await desk.lines())).toEqual([...before, 'पहला वाक्य दूसरा वाक्य'])
  await desk.key('Enter')
  expect(flat(await desk.lines())).toEqual([...before, 'पहला वाक्य', 'दूसरा वाक्य'])
  await desk.key('Backspace')
  expect(flat(await desk.lines())).toEqual([...before, 'पहला वाक्य दूसरा वाक्य'])
  await allSaved(page)
  await desk.key('Alt+ArrowDown')
  expect(flat(await desk.lines())[0]).toBe('पहला वाक्य दूसरा वाक्य')
  await allSaved(page)
  await desk.key('Control+z')
  expect(flat(await desk.lines())).toEqual([...before, 'पहला वाक्य दूसरा वाक्य'])
  await allSaved(page)
  await desk.key('Control+Shift+z')
  expect(flat(await desk.lines())[0]).toBe('पहला वाक्य दूसरा वाक्य')
  await allSaved(page)
  await page.reload()
  await expect(desk.editor).toBeVisible()
  expect(flat(await desk.lines())[0]).toBe('पहला वाक्य दूसरा वाक्य')
})

test('what is pasted comes clean, line by line, and nothing in it runs', async ({ program }) => {
  const page = program.page()
  await dayPage(page).loadSample()
  await dayPage(page).openMeeting(workshop)
  const desk = deskPage(page)
  await desk.open()
  const before = flat(await desk.lines()).length
  await desk.editor.evaluate((editor) => {
    const data = new DataTransfer()
    data.setData(
      'text/html',
      '<html><head><style>p{color:red}</style></head><body><p class="MsoNormal">पहला <b>अनुच्छेद</b></p><script>document.title="ran"</script><img src=x onerror="document.title=\'ran\'"><ul><li>दूसरा</li><li>तीसरा</li></ul></body></html>',
    )
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  expect(flat(await desk.lines()).slice(before)).toEqual(['पहला अनुच्छेद', 'दूसरा', 'तीसरा'])
  await allSaved(page)
  expect(await page.title()).not.toBe('ran')
})

/** Only in the browser host: the desktop window is one for each program. */
test('two desks on one meeting: lines appear in the other, and the caret stays', async ({ program }) => {
  const first = program.page()
  await dayPage(first).loadSample()
  await dayPage(first).openMeeting(workshop)
  const one = deskPage(first)
  await one.open()
  const second = await first.context().newPage()
  await second.goto(`${z.string().parse(program.announced().url)}${new URL(first.url()).hash}`)
  const other = deskPage(second)
  await expect(other.editor).toBeVisible()

  await first.bringToFront()
  await one.editor.focus()
  await one.type('सबने देखा')
  await allSaved(first)
  await second.bringToFront()
  await expect.poll(async () => flat(await other.lines()).at(-1)).toBe('सबने देखा')
})

test('one line written in two windows at once: both texts are shown, and neither is lost', async ({ program }) => {
  const first = program.page()
  await dayPage(first).loadSample()
  await dayPage(first).openMeeting(workshop)
  const one = deskPage(first)
  await one.open()
  await one.type('मूल वाक्य')
  await allSaved(first)
  const second = await first.context().newPage()
  await second.goto(`${z.string().parse(program.announced().url)}${new URL(first.url()).hash}`)
  const other = deskPage(second)
  await expect.poll(async () => flat(await other.lines()).at(-1)).toBe('मूल वाक्य')

  // The first window does not reach the program while the other one saves the same line.
  await first.route('**/rpc/desk/sync', (route) => route.abort())
  await first.bringToFront()
  await one.editor.focus()
  await one.key('End')
  await one.type(' पहले का')
  await second.bringToFront()
  await second.getByText('मूल वाक्य').click()
  await other.key('End')
  await other.type(' दूसरे का')
  await allSaved(second)
  await first.bringToFront()
  await first.unroute('**/rpc/desk/sync')
  const dialog = first.getByRole('alertdialog', { name: words('save.conflictTitle') })
  for (const text of ['मूल वाक्य पहले का', 'मूल वाक्य दूसरे का']) await expect(dialog).toContainText(text)
  await press(dialog, words('save.keepMine'))
  await allSaved(first)
  await second.bringToFront()
  await expect.poll(async () => flat(await other.lines()).at(-1)).toBe('मूल वाक्य पहले का')
})

test('an item deleted in another window while somebody writes in it: a word at the place, and the text is kept', async ({ program }) => {
  const first = program.page()
  await dayPage(first).loadSample()
  await dayPage(first).openMeeting(workshop)
  const one = deskPage(first)
  await one.open()
  await one.type('पहला वाक्य')
  await allSaved(first)
  const second = await first.context().newPage()
  await second.goto(`${z.string().parse(program.announced().url)}${new URL(first.url()).hash.replace('/desk', '?tab=agenda')}`)
  await press(second, words('agenda.remove', { number: 1 }))
  await expect(second.getByRole('listitem', { name: words('agenda.item', { number: 2 }), exact: true })).toHaveCount(0)
  await allSaved(second)

  await first.bringToFront()
  await one.type(', और उसके बाद का')
  const told = first.getByText(words('desk.lost'))
  await expect(told).toBeVisible()
  await expect.poll(async () => flat(await one.lines()).at(-1)).toBe('पहला वाक्य, और उसके बाद का')

  // The item comes back from the bin, and the text is saved in it.
  await second.bringToFront()
  await press(second, words('common.undo'))
  await first.bringToFront()
  await expect(told).toBeHidden()
  await one.type('।')
  await allSaved(first)
  await program.killAndRestart()
  await dayPage(program.page()).open('2026-02-05')
  await dayPage(program.page()).openMeeting(workshop)
  const again = deskPage(program.page())
  await again.open()
  await expect.poll(async () => flat(await again.lines())).toContain('पहला वाक्य, और उसके बाद का।')
})
