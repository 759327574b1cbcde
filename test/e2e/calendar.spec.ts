import { expect, test } from './host/fixture.ts'
import { calendarPage } from './pages/calendarPage.ts'
import { allSaved, fill, pick, press } from './pages/fields.ts'
import { meetingPage } from './pages/meetingPage.ts'
import { addNamedInline } from './pages/newThings.ts'
import { words } from './pages/words.ts'

const [first, second] = ['प्रथम बैठक', 'द्वितीय बैठक']
const hall = { hi: 'सभागार', en: 'Hall' }

test('meetings are made from the calendar, warned of a clash, moved by key and by hand, and taken out as .ics', async ({ program }) => {
  const page = program.page()
  const calendar = calendarPage(page)

  await calendar.open('month', '2026-02-05')
  await calendar.day('2026-02-10').click()
  await calendar.type(first, '11:00')
  await addNamedInline(page, calendar.dialog(), words('meeting.venue'), words('pick.newVenue'), hall)
  await expect(calendar.clashes()).toBeHidden()
  await calendar.create(first)

  // The second wants the same hall half an hour later: it is warned, may look at the first, and comes back to what it had typed.
  await calendar.open('month', '2026-02-05')
  await calendar.square('2026-02-10').click({ position: { x: 20, y: 75 } })
  await calendar.type(second, '11:30')
  await pick(calendar.dialog(), words('meeting.venue'), hall.hi)
  await expect(calendar.clashes()).toBeVisible()
  await expect(calendar.dialog().getByText(words('calendar.clash.venue'))).toBeVisible()
  await calendar.dialog().getByRole('link', { name: first }).click()
  await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible()
  await calendar.open('month', '2026-02-05')
  await press(page, words('day.newMeeting'))
  await expect(calendar.clashes()).toBeVisible()
  await calendar.create(second)
  await expect(calendar.clashes()).toBeVisible()

  await calendar.open('month', '2026-02-05')
  const mark = words('calendar.clash.mark', { what: words('calendar.clash.of.venue') })
  await expect(calendar.square('2026-02-10').getByText(mark)).toHaveCount(2)

  // By key: a day on, and back by "undo".
  await calendar.meeting(second).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(calendar.square('2026-02-11').getByText(second)).toBeVisible()
  await expect(calendar.meeting(second)).toBeFocused()
  await expect(page.getByText(mark)).toHaveCount(0)
  await calendar.undo()
  await expect(calendar.square('2026-02-10').getByText(second)).toBeVisible()

  // By hand, to a day of another week.
  await calendar.meeting(second).dragTo(calendar.square('2026-02-19'))
  await expect(calendar.square('2026-02-19').getByText(second)).toBeVisible()
  await page.reload()
  await expect(calendar.square('2026-02-19').getByText(second)).toBeVisible()
  await calendar.meeting(second).click()
  await expect(page.getByRole('heading', { level: 1, name: second })).toBeVisible()

  await meetingPage(page, String).openTab('documents')
  const { name, bytes } = await program.saved(() => press(page, words('documents.calendar')))
  expect(name).toMatch(/\.ics$/)
  expect(new TextDecoder().decode(bytes)).toContain('DTSTART:20260219T113000')
})

test('a meeting that is called or held stays where it is, and it is said why', async ({ program }) => {
  const page = program.page()
  const calendar = calendarPage(page)
  await calendar.open('week', '2026-02-05')
  await calendar.day('2026-02-05').click()
  await calendar.type(first, '11:00')
  await calendar.create(first)
  for (const state of ['notified', 'held'] as const) {
    await meetingPage(page, String).advanceTo(state)
    await calendar.open('week', '2026-02-05')
    await calendar.meeting(first, state).focus()
    await page.keyboard.press('Shift+ArrowRight')
    await expect(page.getByText(words(`calendar.fixed.${state}`))).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible()
    await expect(page.getByLabel(words('meeting.date'), { exact: false }).first()).toHaveValue('2026-02-05')
  }
})

test('the days are reached by the keys, and one of them makes a meeting on it', async ({ program }) => {
  const page = program.page()
  const calendar = calendarPage(page)
  await calendar.open('month', '2026-02-05')
  await calendar.day('2026-02-05').focus()
  for (const [key, to] of [
    ['ArrowRight', '2026-02-06'],
    ['ArrowDown', '2026-02-13'],
    ['Home', '2026-02-09'],
    ['PageDown', '2026-03-09'],
    ['PageUp', '2026-02-09'],
    ['ArrowUp', '2026-02-02'],
    ['ArrowLeft', '2026-02-01'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(calendar.day(to)).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(calendar.dialog().getByLabel(words('meeting.date'), { exact: false })).toHaveValue('2026-02-01')
})

test('a date that is none, and an end before the start, are refused where they stand, and kept', async ({ program }) => {
  const page = program.page()
  const calendar = calendarPage(page)
  await calendar.open('month', '2026-02-05')
  await calendar.day('2026-02-10').click()
  await calendar.type(first, '11:00')
  const date = calendar.dialog().getByLabel(words('meeting.date'), { exact: false })
  await date.focus()
  await page.keyboard.press('Backspace')
  await press(calendar.dialog(), words('common.create'))
  await expect(calendar.dialog().getByText(words('calendar.noSuchDate'))).toBeVisible()
  await expect(date).toBeFocused()
  await date.fill('2026-02-12')
  await expect(calendar.dialog().getByText(words('calendar.noSuchDate'))).toBeHidden()
  await calendar.create(first)

  await fill(page, words('meeting.end'), '10:30')
  await expect(page.getByText(words('errors.problem.endBeforeStart'))).toBeVisible()
  await expect(page.getByLabel(words('meeting.end'), { exact: true })).toHaveValue('10:30')
  await fill(page, words('meeting.end'), '12:30')
  await expect(page.getByText(words('errors.problem.endBeforeStart'))).toBeHidden()
  await allSaved(page)
})
