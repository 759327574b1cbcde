import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { allSaved, fill, fillBilingual, pick, press, said } from './pages/fields.ts'
import { meetingPage } from './pages/meetingPage.ts'
import { words } from './pages/words.ts'

const body = 'प्रदेश चुनाव प्रबंधन समिति'

test('a joint meeting is put off: its notice, the day and the press note say so, and it can stand again', async ({ program }) => {
  const page = program.page()
  await dayPage(page).loadSample()
  await expect(page.getByRole('list', { name: words('day.meetings') })).toBeVisible()
  await dayPage(page).open('2026-02-20')
  await press(page, words('day.newMeeting'))
  const dialog = page.getByRole('dialog')
  await fillBilingual(dialog, words('meeting.title'), { hi: 'संयुक्त बैठक', en: 'Joint meeting' })
  await press(dialog, words('common.create'))
  await expect(page.getByRole('heading', { level: 1, name: 'संयुक्त बैठक' })).toBeVisible()

  const joint = page.getByRole('combobox', { name: words('sittings.joint'), exact: true })
  await expect(joint).toBeDisabled()
  await pick(page, words('meeting.body'), 'कार्यसमिति')
  await pick(page, words('sittings.joint'), 'चुनाव')
  await expect(page.getByRole('list', { name: words('sittings.joint') })).toContainText(body)
  await allSaved(page)
  const preview = page.getByRole('document', { name: words('documents.preview') })
  await meetingPage(page, String).openDocument('notice', 'hi')
  await expect(preview).toContainText(`प्रदेश कार्यसमिति एवं ${body}`)

  await page.getByRole('button', { name: words('common.more'), exact: true }).click()
  await page.getByRole('menuitem', { name: words('sittings.cancel') }).click()
  await fillBilingual(dialog, words('sittings.reason'), { hi: 'भारी हिमपात के कारण' })
  await fill(dialog, words('sittings.to'), '2026-02-19')
  await expect(dialog.getByText(words('errors.problem.notLater'))).toBeVisible()
  await expect(dialog.getByRole('button', { name: words('sittings.confirmPostpone') })).toBeDisabled()
  await fill(dialog, words('sittings.to'), '2026-02-27')
  await press(dialog, words('sittings.confirmPostpone'))
  await expect(dialog).toBeHidden()
  await said(page, words('sittings.postponedNow'))
  await expect(page.getByText(/27 फ़रवरी 2026/).first()).toBeVisible()
  await expect(preview).toContainText('भारी हिमपात के कारण स्थगित कर दी गई है')

  await dayPage(page).open('2026-02-20')
  const card = page.getByRole('list', { name: words('day.meetings') }).getByRole('link')
  await expect(card).toContainText(words('sittings.postponed'))
  await dayPage(page).newPressNote()
  await expect(page.getByRole('region', { name: words('press.output'), exact: true })).toContainText('भारी हिमपात के कारण')

  await page.goBack()
  await dayPage(page).openMeeting('संयुक्त बैठक')
  await press(page, words('sittings.takeBack'))
  await expect(page.getByRole('list', { name: words('meeting.states') })).toBeVisible()
})
