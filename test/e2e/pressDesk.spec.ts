import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { allSaved, go, press } from './pages/fields.ts'
import { pressPage } from './pages/pressPage.ts'
import { words } from './pages/words.ts'

const mine = 'श्री राजीव सूद ने कार्यकर्ताओं से गाँव में रात्रि प्रवास का आह्वान किया।'

test('a note is shortened, written over, keeps what was written when its source changes, and is looked through before approval', async ({
  program,
}) => {
  const page = program.page()
  await dayPage(page).loadSample()
  await expect(page.getByRole('list', { name: words('day.meetings') })).toBeVisible()
  await dayPage(page).openPressNote('14/2026')
  const note = pressPage(page)
  const whole = await note.text()

  // Length by choice, and a headline from the suggestions.
  await page.getByRole('combobox', { name: words('press.length'), exact: true }).selectOption('brief')
  await allSaved(page)
  await expect.poll(async () => (await note.text()).length).toBeLessThan(whole.length)
  await page.getByRole('combobox', { name: words('press.length'), exact: true }).selectOption('standard')
  await allSaved(page)
  await expect.poll(note.text).toBe(whole)

  // One sentence is written over; the others stay as drafted.
  await note.output.getByRole('tab', { name: words('press.write'), exact: true }).click()
  const sentence = note.output.getByRole('listitem').filter({ hasText: 'कम से कम 24 घंटे' })
  await sentence.focus()
  await page.keyboard.press('Enter')
  const editor = note.output.locator('.ProseMirror')
  await expect(editor).toBeFocused()
  await expect(
    note.output.getByText(words('press.source', { text: 'प्रत्येक कार्यकर्ता कम से कम 24 घंटे एक गाँव में रहे और लाभार्थियों से सीधे मिले' })),
  ).toBeVisible()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(mine)
  await page.keyboard.press('Escape')
  await allSaved(page)
  const written = note.output.getByRole('listitem').filter({ hasText: mine })
  await expect(written).toContainText(words('press.states.written'))
  await page.reload()
  await note.output.getByRole('tab', { name: words('press.text'), exact: true }).click()
  await expect.poll(note.text).toContain(mine)
  expect(await note.text()).not.toContain('24 घंटे')

  // The line of the minutes changes: the words stay, and both are offered.
  const address = new URL(page.url()).hash.slice(1)
  await dayPage(page).open('2026-02-05')
  await dayPage(page).openMeeting('गाँव संपर्क अभियान की समीक्षा')
  await page.getByRole('tab').nth(3).click()
  await press(page, words('proceedings.nextItem'))
  const remark = page.getByRole('listitem', { name: words('proceedings.remark', { number: 2 }), exact: true })
  await remark.getByRole('textbox').first().fill('प्रत्येक कार्यकर्ता दो दिन गाँव में रहे')
  await allSaved(page)
  await go(page, address)
  await note.output.getByRole('tab', { name: words('press.write'), exact: true }).click()
  await expect(written).toContainText(words('press.states.outdated'))
  await expect(written).toContainText('दो दिन गाँव में रहे')
  await press(written, words('press.keepMine'))
  await allSaved(page)
  await expect(written).toContainText(words('press.states.written'))

  // Before approval it is looked through: the minutes are not approved yet.
  await press(page, words('press.approve'))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('region', { name: words('press.checks') })).toContainText('कार्यवृत्त अभी अनुमोदित नहीं है')
  await press(dialog, words('press.approve'))
  await expect(page.getByRole('status', { name: words('press.state') })).toHaveText(words('terms.pressState.approved'))

  // What lies behind an approved note changes: its page says so, and the note stays.
  await dayPage(page).open('2026-02-05')
  await dayPage(page).openMeeting('गाँव संपर्क अभियान की समीक्षा')
  await page.getByRole('tab').nth(3).click()
  await press(page, words('proceedings.nextItem'))
  await remark.getByRole('textbox').first().fill('प्रत्येक कार्यकर्ता तीन दिन गाँव में रहे')
  await allSaved(page)
  await go(page, address)
  await expect(note.output).toContainText('गाँव संपर्क अभियान की समीक्षा बैठक')
  await expect(note.output.getByText(/अनुमोदन के बाद इन बैठकों के अभिलेख में परिवर्तन हुआ है/)).toBeVisible()
})
