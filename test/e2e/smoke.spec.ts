import { bodyText } from '../documents/readBack.ts'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { allSaved, fillBilingual, press } from './pages/fields.ts'
import { meetingPage } from './pages/meetingPage.ts'
import { words } from './pages/words.ts'

/** What must hold on every host: the window opens, talks to the main process, and can reach nothing else. */

test('opens on the day, in Hindi, and switches to English and back without a restart', async ({ program }) => {
  const page = program.page()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'hi')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await program.killAndRestart()
  await expect(program.page().locator('html')).toHaveAttribute('lang', 'en')
  await program.page().getByRole('button', { name: 'हिन्दी' }).click()
  await expect(program.page().locator('html')).toHaveAttribute('lang', 'hi')
})

test('keeps the window to its own page', async ({ program }) => {
  const page = program.page()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const reach = await page.evaluate(async () => {
    const blocked: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'window.wasRun = true'
    document.head.append(script)
    const fetched = await fetch('https://elsewhere.example/').then(
      () => true,
      () => false,
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    return {
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => Reflect.has(window, name)),
      wasRun: Reflect.has(window, 'wasRun'),
      fetched,
      blocked,
    }
  })
  expect(reach.node).toEqual([])
  expect(reach.wasRun).toBe(false)
  expect(reach.fetched).toBe(false)
  expect(reach.blocked).toContain('script-src-elem')
  expect(reach.blocked).toContain('connect-src')
})

test('keeps what is typed into a new meeting, and saves its notice where the user says', async ({ program }) => {
  await dayPage(program.page()).open('2026-02-05')
  await press(program.page(), words('day.newMeeting'))
  const dialog = program.page().getByRole('dialog', { name: words('meeting.new'), exact: true })
  await fillBilingual(dialog, words('meeting.title'), { hi: 'मासिक बैठक' })
  await press(dialog, words('common.create'))
  await expect(program.page().getByRole('heading', { level: 1, name: 'मासिक बैठक' })).toBeVisible()
  const title = { hi: 'जल समिति की मासिक बैठक', en: 'Monthly meeting of the Water Committee' }
  await fillBilingual(program.page(), words('meeting.title'), title)
  await allSaved(program.page())
  await program.killAndRestart()

  await dayPage(program.page()).open('2026-02-05')
  await dayPage(program.page()).openMeeting(title.hi)
  const screen = meetingPage(program.page(), String)
  for (const lang of ['hi', 'en'] as const) {
    await screen.openDocument('notice', lang)
    const { name, bytes } = await program.saved(screen.export)
    expect(name).toMatch(new RegExp(`^notice-.+\\.${lang}\\.docx$`))
    // Within an English sentence a title begins with a small letter.
    expect(bodyText(bytes).toLowerCase()).toContain(title[lang].toLowerCase())
  }
})
