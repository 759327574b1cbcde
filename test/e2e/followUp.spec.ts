import { bodyText } from '../documents/readBack.ts'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { allSaved, choose, go, pick, press } from './pages/fields.ts'
import { words } from './pages/words.ts'

test('an action is followed up: found among the overdue, given a word, done; its papers read as Word', async ({ program }) => {
  const page = program.page()
  await dayPage(page).loadSample()
  await expect(page.getByRole('list', { name: words('day.meetings') })).toBeVisible()
  await go(page, '/followUp?show=overdue')
  const list = page.getByRole('list', { name: words('followUp.list') })
  const tab = (show: string) => page.getByRole('tab', { name: new RegExp(`^${words(`followUp.shows.${show}`)}`) })
  await expect(list.getByRole('link')).toHaveCount(4)
  await expect(tab('overdue')).toContainText('4')

  // A word that is typed and not entered yet outlives the screen.
  await list.getByRole('link', { name: /वाहन व्यवस्था सुनिश्चित करना/ }).click()
  const word = page.getByRole('textbox', { name: words('common.inHindi', { field: words('followUp.newWord') }), exact: true })
  await word.fill('तीनों ब्लॉकों में वाहन मिल गए')
  await list.getByRole('link', { name: /बूथ प्रभारियों की सूची/ }).click()
  await expect(word).toHaveValue('')
  await page.reload()
  await list.getByRole('link', { name: /वाहन व्यवस्था सुनिश्चित करना/ }).click()
  await expect(word).toHaveValue('तीनों ब्लॉकों में वाहन मिल गए')

  // A reminder is saved, and entered in the log.
  await press(page, words('followUp.reminder'))
  const dialog = page.getByRole('dialog', { name: words('followUp.reminder'), exact: true })
  await expect(dialog.getByRole('document')).toContainText('वाहन व्यवस्था सुनिश्चित करना')
  const letter = bodyText((await program.saved(() => press(dialog, words('followUp.reminderSave')))).bytes)
  expect(letter).toContain('निर्णय संख्या 2.2')
  await expect(dialog).toBeHidden()
  const log = page.getByRole('list', { name: words('followUp.log') })
  await expect(log.getByRole('textbox').first()).toHaveValue(`${words('followUp.reminderSent')} (1)`)

  // Done, it leaves the list of what is late.
  await choose(page.getByRole('region', { name: words('followUp.log') }), words('followUp.status'), 'done')
  await press(page, words('followUp.addWord'))
  await expect(tab('overdue')).toContainText('3')
  await expect(tab('closed')).toContainText('1')
  await allSaved(page)

  // The papers of a body and of a person.
  await go(page, '/followUp?show=all')
  await pick(page, words('followUp.byBody'), 'कार्यसमिति')
  await press(page, words('followUp.report'))
  const report = page.getByRole('dialog', { name: words('followUp.report'), exact: true })
  await report.getByLabel(new RegExp(`^${words('followUp.from')}`)).fill('2026-02-01')
  await expect(report.getByRole('document')).toContainText('तीनों ब्लॉकों में वाहन मिल गए')
  const { name, bytes } = await program.saved(() => press(report, words('documents.export')))
  expect(name).toMatch(/^action-taken-report-.*\.hi\.docx$/)
  const told = bodyText(bytes)
  for (const part of ['प्रदेश कार्यसमिति', 'निर्णय 2.2', 'तीनों ब्लॉकों में वाहन मिल गए', 'पूर्ण', 'विलंबित']) expect(told).toContain(part)
  await press(report, words('common.close'))

  await pick(page, words('followUp.byPerson'), 'mehta')
  await press(page, words('followUp.extract'))
  const extract = page.getByRole('dialog', { name: words('followUp.extract'), exact: true })
  await expect(extract.getByRole('document')).toContainText('वाहन व्यय कार्यालय वहन करेगा')
  await expect(extract.getByRole('document')).not.toContainText('बूथ प्रभारियों')
})
