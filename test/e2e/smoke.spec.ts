import { expect, test } from './host/fixture.ts'

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
