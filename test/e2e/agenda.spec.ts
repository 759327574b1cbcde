import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { allSaved, fill, fillBilingual, go, press, said } from './pages/fields.ts'
import { keysOf } from './pages/keys.ts'
import { meetingPage } from './pages/meetingPage.ts'
import { words } from './pages/words.ts'

const body = 'प्रदेश कार्यसमिति'
const standingItem = 'सदस्यता अभियान की प्रगति'
const proposed = 'नए कार्यालय भवन की भूमि'

test('a template, what is proposed and what was held over make the next agenda, which is ordered by keys and copied as a series', async ({
  program,
}) => {
  const page = program.page()
  const { keyboard } = page
  const keys = keysOf(page)
  await dayPage(page).loadSample()
  await expect(page.getByRole('list', { name: words('day.meetings') })).toBeVisible()

  // The template of a kind of meeting.
  await go(page, '/settings?tab=templates')
  await press(page, words('templates.make'))
  await press(page, words('templates.addItem'))
  const first = page.getByRole('listitem', { name: words('templates.item', { number: 1 }), exact: true })
  await fillBilingual(first, words('templates.itemTitle'), { hi: standingItem })
  await fillBilingual(page, words('templates.noticeText'), { hi: 'कृपया समय पर पधारें।' })
  await allSaved(page)

  // What waits for a meeting of the body.
  await go(page, '/bodies')
  await page.getByText(body).first().click()
  await fill(page, words('bodies.code'), 'का.स.')
  await press(page, words('backlog.new'))
  const waiting = page.getByRole('list', { name: words('backlog.list') }).getByRole('listitem')
  await fillBilingual(waiting.first(), words('backlog.subject'), { hi: proposed })
  await allSaved(page)

  // An item of the last meeting is held over.
  await dayPage(page).open('2026-02-05')
  await dayPage(page).openMeeting('गाँव संपर्क अभियान की समीक्षा')
  await meetingPage(page, String).openTab('agenda')
  const item = (number: number) => page.getByRole('listitem', { name: words('agenda.item', { number }), exact: true })
  await item(2).getByRole('textbox').first().focus()
  await keyboard.press('Alt+Enter')
  await item(2)
    .getByRole('switch', { name: words('agenda.heldOver') })
    .press('Space')
  await allSaved(page)

  // The next meeting begins with all of it.
  await dayPage(page).open('2026-02-20')
  await press(page, words('day.newMeeting'))
  const dialog = page.getByRole('dialog')
  await fillBilingual(dialog, words('meeting.title'), { hi: 'फ़रवरी की बैठक' })
  await keys.pick(dialog.getByRole('combobox', { name: words('meeting.body'), exact: true }), 'कार्यसमिति', body)
  await press(dialog, words('common.create'))
  await expect(page.getByRole('heading', { level: 1, name: 'फ़रवरी की बैठक' })).toBeVisible()
  await keyboard.press('Alt+2')
  const titles = () =>
    page
      .getByRole('list', { name: words('agenda.list') })
      .getByRole('textbox', { name: words('common.inHindi', { field: words('agenda.title') }), exact: true })
      .evaluateAll((fields) => fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')))
  const heldOver = '8, 9 और 10 फ़रवरी के कार्यक्रम की तैयारी'.normalize('NFC')
  const [confirmation, actionTaken, anyOther] = ['confirmation', 'actionTaken', 'anyOther'].map((key) => words(`agenda.${key}`))
  await expect.poll(titles).toEqual([confirmation, actionTaken, heldOver, standingItem, anyOther])
  await press(waiting.first(), words('backlog.drawOf', { title: proposed }))
  await expect.poll(titles).toEqual([confirmation, actionTaken, heldOver, standingItem, proposed, anyOther])
  await expect(waiting).toHaveCount(0)

  // Sent back it waits again; chosen from the list it comes back.
  await item(5).getByRole('textbox').first().focus()
  await keyboard.press('Alt+Enter')
  await press(item(5), words('backlog.sendBack'))
  await said(page, words('backlog.sentBack', { title: proposed }))
  await expect.poll(titles).toEqual([confirmation, actionTaken, heldOver, standingItem, anyOther])
  await waiting
    .first()
    .getByRole('checkbox', { name: words('backlog.choose', { title: proposed }) })
    .press('Space')
  await press(page, words('backlog.drawChosen_one', { count: 1 }))
  await expect.poll(titles).toEqual([confirmation, actionTaken, heldOver, standingItem, proposed, anyOther])

  // By the keys: an item moves up, becomes the head of a section, and gets a note.
  await item(5).getByRole('textbox').first().focus()
  await keyboard.press('Alt+ArrowUp')
  await expect.poll(titles).toEqual([confirmation, actionTaken, heldOver, proposed, standingItem, anyOther])
  await keyboard.press('Alt+Enter')
  await fillBilingual(item(4), words('agenda.section'), { hi: 'नए विषय' })
  await fillBilingual(item(4), words('agenda.note'), { hi: 'भूमि के अभिलेख संलग्न हैं' })
  const chosen = page.waitForEvent('filechooser')
  await press(item(4), words('attachments.add'))
  await (await chosen).setFiles({ name: 'भूमि.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 भूमि') })
  await expect(item(4).getByRole('list', { name: words('attachments.list') })).toContainText('भूमि.pdf')
  await expect(item(4).getByRole('heading', { name: 'नए विषय' })).toBeVisible()
  await allSaved(page)
  await page.reload()
  await expect(item(4).getByRole('heading', { name: 'नए विषय' })).toBeVisible()
  await expect(item(4)).toContainText(words('agenda.hasNote'))

  // The notice prints the section; the wording of the template stands in it.
  await meetingPage(page, String).openDocument('notice', 'hi')
  const preview = page.getByRole('document', { name: words('documents.preview') })
  await expect(preview).toContainText('नए विषय')
  await expect(preview).toContainText('कृपया समय पर पधारें।')

  // Three more of it, a week apart.
  await page.getByRole('button', { name: words('common.more'), exact: true }).click()
  await page.getByRole('menuitem', { name: words('templates.repeat') }).click()
  const dates = page.getByRole('list', { name: words('templates.dates') }).getByRole('listitem')
  await expect(dates).toHaveText([/27 फ़रवरी 2026/, /6 मार्च 2026/, /13 मार्च 2026/])
  const until = page.getByRole('dialog').getByLabel(words('templates.until'))
  await until.fill('2026-03-10')
  await expect(dates).toHaveText([/27 फ़रवरी 2026/, /6 मार्च 2026/])
  await until.fill('2026-03-13')
  await expect(dates).toHaveText([/27 फ़रवरी 2026/, /6 मार्च 2026/, /13 मार्च 2026/])
  await press(page.getByRole('dialog'), words('templates.repeat'))
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('button', { name: words('common.more'), exact: true }).click()
  await page.getByRole('menuitem', { name: words('templates.series') }).click()
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(4)
  await page.getByRole('dialog').getByRole('link').nth(1).click()
  await expect(page.getByRole('link', { name: /27 फ़रवरी 2026/ })).toBeVisible()
  await meetingPage(page, String).openTab('agenda')
  await expect.poll(titles).toContain(proposed)

  // A copy on another day has the agenda, and nothing of what was said.
  await dayPage(page).open('2026-02-05')
  await dayPage(page).openMeeting('गाँव संपर्क अभियान की समीक्षा')
  await page.getByRole('button', { name: words('common.more'), exact: true }).click()
  await page.getByRole('menuitem', { name: words('templates.copy') }).click()
  await fill(page.getByRole('dialog'), words('meeting.date'), '2026-03-05')
  await press(page.getByRole('dialog'), words('templates.copy'))
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('link', { name: /5 मार्च 2026/ })).toBeVisible()
  await meetingPage(page, String).openTab('agenda')
  await expect.poll(titles).toContain(heldOver)
  await expect(item(2)).not.toContainText(words('agenda.heldOver'))
  await meetingPage(page, String).openTab('proceedings')
  await expect(page.getByRole('listitem', { name: words('proceedings.remark', { number: 1 }), exact: true })).toHaveCount(0)
})
