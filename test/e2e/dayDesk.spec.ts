import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { meetingPage } from './pages/meetingPage.ts'
import { words } from './pages/words.ts'

const review = 'गाँव संपर्क अभियान की समीक्षा बैठक'

test('the day shows what is due and what waits, each one step from its place', async ({ program }) => {
  const page = program.page()
  const day = dayPage(page)
  const desk = page.getByRole('complementary', { name: words('calendar.day.desk') })
  const group = (key: string) => desk.getByRole('region', { name: words(`calendar.day.${key}`) })

  // Nothing is there yet: it says what would show here.
  await day.open('2026-02-05')
  await expect(desk.getByText(words('calendar.day.nothing'))).toBeVisible()

  await day.loadSample()
  await expect(page.getByRole('list', { name: words('day.meetings') })).toBeVisible()
  await day.open('2026-02-09')
  const booths = group('due').getByRole('link', { name: /बूथ प्रभारियों की सूची/ })
  await expect(booths).toContainText(words('calendar.day.late_other', { count: 2 }))
  await booths.click()
  await expect(page).toHaveURL(/#\/followUp\?.*id=/)
  await expect(page.getByText(/बूथ प्रभारियों की सूची/).first()).toBeVisible()

  await day.open('2026-02-05')
  await group('unminuted').getByRole('link', { name: review }).click()
  await meetingPage(page, String).advanceTo('review')
  await day.open('2026-02-05')
  await expect(group('unminuted').getByRole('link').first()).toBeVisible()
  await expect(group('unminuted').getByRole('link', { name: review })).toHaveCount(0)
  await group('reviews').getByRole('link', { name: review }).click()
  await expect(page.getByRole('heading', { level: 1, name: review })).toBeVisible()
})
