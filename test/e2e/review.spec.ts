import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { allSaved, fillBilingual, pick, press } from './pages/fields.ts'
import { meetingPage } from './pages/meetingPage.ts'
import { minutesPage } from './pages/minutesPage.ts'
import { words } from './pages/words.ts'

const label = 'निर्णय 2.2'
const polished = 'सर्वसम्मति से निर्णय लिया गया कि सूची अविलंब तैयार की जाए।'

test('minutes are polished, reviewed, approved, reopened and approved again, and both revisions stand side by side', async ({
  program,
}) => {
  const page = program.page()
  await dayPage(page).loadSample()
  await dayPage(page).openMeeting('समीक्षा')
  const meeting = meetingPage(page, String)
  const minutes = minutesPage(page)
  await meeting.openTab('details')
  await pick(page, words('minutes.reviewer'), 'वर्मा')
  await allSaved(page)
  await meeting.advanceTo('review')

  await meeting.openTab('minutes')
  const paragraph = minutes.paragraph(label)
  await minutes.polish(label, polished)
  await allSaved(page)
  await expect(paragraph).toContainText(words('minutes.polished'))

  await paragraph.getByRole('link', { name: words('minutes.toSource') }).click()
  const card = page.getByRole('listitem', { name: words('proceedings.decision', { number: '2.2' }), exact: true })
  await fillBilingual(card, words('proceedings.decisionText'), { hi: 'सूची का मिलान शुक्रवार तक हो' })
  await allSaved(page)
  await meeting.openTab('minutes')
  await expect(paragraph).toContainText(words('minutes.stale'))
  await expect(paragraph).toContainText('शुक्रवार तक')
  await press(paragraph, words('minutes.keepMine'))
  await expect(paragraph).not.toContainText(words('minutes.stale'))
  await expect(paragraph).toContainText(polished)

  await minutes.comment(label, 'किस सूची की बात है?')
  await expect(page.getByText(words('minutes.openCount_one', { count: 1 })).first()).toBeVisible()
  await press(paragraph, words('minutes.resolve'))
  await expect(paragraph.getByRole('button', { name: words('minutes.unresolve') })).toBeVisible()
  await minutes.accept()
  await expect(page.getByRole('button', { name: words('minutes.accept') })).toBeHidden()
  await minutes.approve()
  await expect(paragraph.getByRole('button', { name: words('minutes.polish') })).toBeHidden()

  await minutes.reopen('सूची का नाम छूट गया')
  await minutes.polish(label, `${polished} सूची लाभार्थियों की है।`)
  await allSaved(page)
  await minutes.accept()
  await minutes.approve()
  await press(page, words('minutes.compare', { number: 1, next: 2 }))
  const table = page.getByRole('table', { name: words('minutes.comparison') })
  await expect(table.locator('ins')).toContainText(['लाभार्थियों'])
  await press(page, words('minutes.openRevision', { number: 1 }))
  await expect(paragraph).toContainText(polished)
  await expect(paragraph).not.toContainText('लाभार्थियों')
})

test('what is pasted into a paragraph keeps its words and their look, and nothing else', async ({ program }) => {
  const page = program.page()
  await dayPage(page).loadSample()
  await dayPage(page).openMeeting('समीक्षा')
  await meetingPage(page, String).openTab('minutes')
  const minutes = minutesPage(page)
  await minutes.paragraph(label).focus()
  await page.keyboard.press('Enter')
  const box = page.getByRole('textbox', { name: words('minutes.editing', { label }) })
  await expect(box).toBeFocused()
  await page.keyboard.press('Control+A')
  await expect.poll(() => page.evaluate(() => window.getSelection()?.toString())).not.toBe('')
  await box.evaluate((element) => {
    const data = new DataTransfer()
    const html =
      '<p>पहला <b onclick="window.hacked=1">मोटा</b></p><script>window.hacked=1</script><img src=x onerror="window.hacked=1"><table><tr><td>दूसरा</td></tr></table>'
    data.setData('text/html', html)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(box).toHaveText('पहला मोटा दूसरा')
  expect(await box.locator('strong').allTextContents()).toEqual(['मोटा'])
  expect(await box.locator('script, img, table, [onclick]').count()).toBe(0)
  await page.keyboard.press('Escape')
  await allSaved(page)
  await page.reload()
  await expect(minutes.paragraph(label)).toContainText('पहला मोटा दूसरा')
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
})
