import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { go } from './pages/fields.ts'
import { routes } from './pages/routes.ts'

/** Elements that the component library puts at the ends of a group of keys: they hand the focus on, and hold nothing. */
const guards = '[data-tabster-dummy]'

test('nothing on any screen stands seriously in the way of anybody', async ({ program }) => {
  // One reading of each screen, of which there are many.
  test.setTimeout(400_000)
  const page = program.page()
  await dayPage(page).loadSample()
  const found: string[] = []
  for (const route of await routes(page)) {
    await go(page, route)
    await page.reload()
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    const { violations } = await new AxeBuilder({ page }).exclude(guards).analyze()
    for (const { id, impact, nodes } of violations) {
      if (impact !== 'serious' && impact !== 'critical') continue
      found.push(...nodes.slice(0, 3).map(({ html }) => `${route}: ${id} (${impact}) ${html.slice(0, 160)}`))
    }
  }
  for (const _each of new Set(found.map((one) => one.replace(/^[^ ]+ /, '').replace(/[0-9a-f-]{20,}/g, '')))) expect(found).toEqual([])
})
