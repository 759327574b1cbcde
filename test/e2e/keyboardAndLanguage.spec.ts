import { userInfo } from 'node:os'
import type { Page } from '@playwright/test'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { allSaved, go, press } from './pages/fields.ts'
import { readableText } from './pages/readableText.ts'
import { routes } from './pages/routes.ts'
import { sampleDay } from './pages/sample.ts'
import { words } from './pages/words.ts'

/** What may stand in Latin letters on a Hindi screen: names of things that have no other, keys, and the switch to English. */
const latinOfTheProgram = new Set([
  'English',
  'Word',
  'xlsx',
  'docx',
  'JSON',
  'Enter',
  'Alt',
  'Ctrl',
  'Shift',
  'Page',
  'Up',
  'Down',
  'P',
  'O',
  'L',
  'A',
  'En',
  'Z',
  'F',
  'n',
  'year',
  'body',
])

/** The words of Latin letters in the sample itself, and the name of who is at work, which are data wherever they stand. */
const latinOfTheData = async (): Promise<ReadonlySet<string>> =>
  new Set(`${JSON.stringify(await sampleDay())} ${userInfo().username}`.match(/[A-Za-z]+/g))

/** The dialogs that add something: where they are, and the button that opens them. */
const dialogs = [
  ['/day/2026-02-05', 'day.newMeeting'],
  ['/calendar?date=2026-02-05', 'day.newMeeting'],
  ['/people', 'people.new'],
  ['/bodies', 'bodies.new'],
  ['/settings?tab=programmes', 'settings.newProgramme'],
  ['/settings?tab=venues', 'settings.newVenue'],
] as const

/** Opens an address with nothing of the screen before it left over, and all on it that is read. */
const openAnew = async (page: Page, route: string) => {
  await go(page, route)
  await page.reload()
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
}

test('no English word stands on a Hindi screen, and no screen is wider than its window', async ({ program }) => {
  const page = program.page()
  await dayPage(page).loadSample()
  await expect(page.getByRole('list', { name: words('day.meetings') })).toBeVisible()
  const ofTheData = await latinOfTheData()
  const found: string[] = []
  const seekForeign = async (where: string) => {
    const texts = await page.evaluate(readableText)
    const foreign = texts.flatMap((text) =>
      (text.match(/[A-Za-z]+/g) ?? [])
        .filter((word) => !latinOfTheProgram.has(word) && !ofTheData.has(word))
        .map((word) => `${word} in “${text}”`),
    )
    found.push(...[...new Set(foreign)].map((word) => `${where}: ${word}`))
  }
  const seekOverflow = async (where: string, width: number) => {
    const over = await page.evaluate(() => {
      const main = document.getElementById('main')
      return Math.max(
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
        main === null ? Number.POSITIVE_INFINITY : main.scrollWidth - main.clientWidth,
      )
    })
    if (over > 0) found.push(`${where}: ${over} pixels wider than a window of ${width}`)
  }
  for (const route of await routes(page)) {
    await openAnew(page, route)
    await seekForeign(route)
    for (const [width, height] of [
      [1280, 800],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      await seekOverflow(route, width)
    }
  }
  for (const [route, button] of dialogs) {
    await openAnew(page, route)
    await press(page, words(button))
    await expect(page.getByRole('dialog')).toBeVisible()
    await seekForeign(`${route}, ${words(button)}`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  expect(found).toEqual([])
})

test('language, theme and digits are switched on the spot and remembered', async ({ program }) => {
  const page = program.page()
  await dayPage(page).loadSample()
  await expect(page.getByRole('list', { name: words('day.meetings') })).toBeVisible()
  const background = () => page.locator('main').evaluate((main) => getComputedStyle(main.parentElement ?? main).backgroundColor)
  await go(page, '/settings?tab=appearance')
  await page.getByRole('radio', { name: words('shell.themeLight'), exact: true }).check()
  const light = await background()
  await page.getByRole('radio', { name: words('shell.themeDark'), exact: true }).check()
  await expect.poll(background).not.toBe(light)
  const dark = await background()

  await page.getByRole('radio', { name: words('settings.devanagariDigits'), exact: true }).check()
  await expect(page.getByRole('note', { name: words('settings.digitsExample') })).toContainText('१४/२०२६')
  await allSaved(page)
  await page.reload()
  await expect.poll(background).toBe(dark)
  await dayPage(page).open('2026-02-05')
  await dayPage(page).openPressNote('14/2026')
  await expect(page.getByRole('region', { name: words('press.output'), exact: true })).toContainText('१४/२०२६')

  await press(page, words('common.english'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('a day can be worked with the keys alone', async ({ program }) => {
  const page = program.page()
  const { keyboard } = page
  await dayPage(page).loadSample()
  await dayPage(page).openMeeting('गाँव संपर्क अभियान की समीक्षा बैठक')

  // The tabs: arrows go from one to the next.
  await page
    .getByRole('tablist', { name: words('meeting.tabs') })
    .getByRole('tab')
    .first()
    .focus()
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  const item = (number: number) => page.getByRole('listitem', { name: words('agenda.item', { number }), exact: true })
  const titleOf = (number: number) =>
    item(number).getByRole('textbox', { name: words('common.inHindi', { field: words('agenda.title') }), exact: true })
  await expect(item(2)).toBeVisible()

  // The agenda: Enter adds an item under the one at hand, Alt with an arrow moves it.
  await titleOf(2).focus()
  await keyboard.press('Enter')
  await expect(titleOf(3)).toBeFocused()
  await keyboard.type('अन्य विषय')
  await keyboard.press('Alt+ArrowUp')
  await expect(titleOf(2)).toHaveValue('अन्य विषय')
  await allSaved(page)

  // The register: a letter on a row says how somebody takes part.
  await page
    .getByRole('tablist', { name: words('meeting.tabs') })
    .getByRole('tab')
    .nth(2)
    .click()
  const row = page.getByRole('row').filter({ hasText: 'ईशान गुप्ता' })
  await row.getByRole('radio', { name: words('terms.attendanceStatus.absent') }).focus()
  await keyboard.press('o')
  await expect(row.getByRole('radio', { name: words('terms.attendanceStatus.online') })).toBeChecked()

  // The proceedings: Ctrl+Enter adds a remark and stands in its speaker, who is found in Roman letters.
  await page
    .getByRole('tablist', { name: words('meeting.tabs') })
    .getByRole('tab')
    .nth(3)
    .click()
  await page.getByRole('button', { name: words('proceedings.nextItem'), exact: true }).click()
  await page.getByRole('button', { name: words('proceedings.addRemark'), exact: true }).focus()
  await keyboard.press('Enter')
  const remark = page.getByRole('listitem', { name: words('proceedings.remark', { number: 1 }), exact: true })
  await expect(remark.getByRole('combobox', { name: words('proceedings.speaker') })).toBeFocused()
  await keyboard.type('chauhan')
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('सत्यपाल चौहान')
  await keyboard.press('Enter')
  await expect(remark.getByRole('combobox', { name: words('proceedings.speaker') })).toHaveValue(/सत्यपाल चौहान/)
  await remark.getByRole('textbox').first().focus()
  await keyboard.press('Control+Enter')
  await expect(
    page
      .getByRole('listitem', { name: words('proceedings.remark', { number: 2 }), exact: true })
      .getByRole('combobox')
      .first(),
  ).toBeFocused()
  await allSaved(page)
})
