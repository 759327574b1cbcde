import { bodyText, tablesOf } from '../documents/readBack.ts'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { allSaved, press } from './pages/fields.ts'
import { keysOf } from './pages/keys.ts'
import { meetingPage } from './pages/meetingPage.ts'
import { addPersonInline } from './pages/newThings.ts'
import { words } from './pages/words.ts'

test('attendance is taken by exception with the keys; the sheet and the register share their numbers; a correction stays visible', async ({
  program,
}) => {
  const page = program.page()
  const keys = keysOf(page)
  await dayPage(page).loadSample()
  await dayPage(page).openMeeting('गाँव संपर्क अभियान की समीक्षा')
  const screen = meetingPage(page, String)
  await screen.openTab('attendance')
  const row = (name: string) => page.getByRole('row').filter({ hasText: name }).first()
  const status = (name: string, is: string) => row(name).getByRole('radio', { name: words(`terms.attendanceStatus.${is}`) })
  const find = page.getByRole('searchbox', { name: words('attendance.find') })

  // All are there; then the few who are not: letters of the name, Enter, one key.
  await keys.shortcut('Alt+P')
  await expect(status('ईशान गुप्ता', 'present')).toBeChecked()
  await keys.shortcut('Alt+F')
  for (const [letters, key] of [
    ['gupta', 'a'],
    ['सत्य', 'l'],
  ] as const) {
    await expect(find).toBeFocused()
    await keys.type(letters)
    await expect(page.getByRole('radiogroup')).toHaveCount(1)
    await keys.press('Enter')
    await keys.press(key)
  }
  await expect(status('ईशान गुप्ता', 'absent')).toBeChecked()
  await expect(status('सत्यपाल चौहान', 'leave')).toBeChecked()
  await allSaved(page)
  await expect(page.getByText(words('attendance.late', { minutes: 20 }))).toBeVisible()

  // Somebody comes in another's place, and somebody whom nobody knew.
  await press(row('राजीव सूद'), words('attendance.more', { name: 'श्री राजीव सूद' }))
  const substitute = page.getByRole('combobox', { name: words('attendance.substituteFor') }).first()
  await substitute.fill('chauhan')
  await substitute.press('Enter')
  await expect(row('राजीव सूद')).toContainText(words('attendance.inPlaceOf', { name: 'श्री सत्यपाल चौहान' }))
  await addPersonInline(page, page, words('attendance.addPerson'), {
    honorific: { hi: 'सुश्री', en: 'Ms' },
    name: { hi: 'तारा बिष्ट', en: 'Tara Bisht' },
    gender: 'female',
    post: { hi: 'पर्यवेक्षक', en: 'Observer' },
  })
  await expect(row('तारा बिष्ट')).toBeVisible()
  await allSaved(page)

  // The sheet that is printed has the numbers of the register, and keeps them.
  const numbers = () =>
    page
      .getByRole('table', { name: words('attendance.roster') })
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.flatMap((each) => {
          const [serial, name] = [each.querySelector('td'), each.querySelector('th[scope=row] div')].map((cell) => cell?.textContent)
          return serial && name ? [`${serial} ${name}`] : []
        }),
      )
  const before = await numbers()
  await screen.openDocument('attendance', 'hi')
  const sheet = await program.saved(screen.export)
  const printed = tablesOf(sheet.bytes)
    .flat()
    .flatMap(([serial, name]) => (serial && name && /^\d+$/.test(serial) ? [`${serial} ${name.split('\n').at(0)}`] : []))
  expect(printed.toSorted()).toEqual(before.toSorted())
  expect(bodyText(sheet.bytes)).toContain('तारा बिष्ट')
  expect(bodyText(sheet.bytes)).toContain('श्री राजीव सूद\n(श्री सत्यपाल चौहान के स्थान पर)')

  // Approved, the register is closed; what is mended says why and stays to be seen.
  await screen.advanceTo('review')
  await press(page, words('meeting.advance.approved'))
  await press(page.getByRole('dialog'), words('meeting.advance.approved'))
  await expect(page.getByText(words('meeting.locked'))).toBeVisible()
  await screen.openTab('attendance')
  await expect(page.getByText(words('attendance.noCorrections'))).toBeVisible()
  await press(row('ईशान गुप्ता'), words('attendance.correctOf', { name: 'श्री ईशान गुप्ता' }))
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: words('attendance.status'), exact: true }).selectOption('online')
  await dialog.getByRole('textbox', { name: new RegExp(`^${words('meeting.reason')}`) }).fill('ऑनलाइन जुड़े थे')
  await press(dialog, words('attendance.correct'))
  const corrections = page.getByRole('list', { name: words('attendance.corrections') })
  await expect(corrections).toContainText('ऑनलाइन जुड़े थे')
  await expect(status('ईशान गुप्ता', 'online')).toBeChecked()
  await screen.openDocument('minutes', 'hi')
  await expect(page.getByRole('document', { name: words('documents.preview') })).toContainText('अनुपस्थित (1)')
})
