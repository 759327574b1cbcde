import { expect, test } from './host/fixture.ts'
import { allSaved, choose, fill, fillBilingual, go, press, said } from './pages/fields.ts'
import { words } from './pages/words.ts'

const address = words('recipients.address.email')

test('a newspaper comes on the distribution list, rests, goes and comes back; the mail addresses are copied for blind copies', async ({
  program,
}) => {
  const page = program.page()
  await go(page, '/settings?tab=distribution')
  await expect(page.getByText(words('recipients.emptyTitle'))).toBeVisible()
  await press(page, words('recipients.new'))
  const dialog = page.getByRole('dialog')
  await fillBilingual(dialog, words('recipients.name'), { hi: 'दैनिक समाचार' })
  await press(dialog, words('common.add'))

  const heading = page.getByRole('heading', { name: 'दैनिक समाचार' })
  await expect(heading).toBeVisible()
  await fill(page, address, 'desk.example.in')
  await expect(page.getByText(words('errors.problem.mailInvalid'))).toBeVisible()
  await fill(page, address, 'desk@example.in')
  await expect(page.getByText(words('errors.problem.mailInvalid'))).toHaveCount(0)
  await fillBilingual(page, words('recipients.reporter'), { hi: 'राकेश शर्मा' })
  await choose(page, words('recipients.font'), 'kruti-dev-010')
  await allSaved(page)

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await press(page, words('recipients.copy'))
  await said(page, words('recipients.copied'))
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('desk@example.in')

  await page.getByRole('switch', { name: words('recipients.activeOf', { name: 'दैनिक समाचार' }) }).click()
  await expect(page.getByRole('button', { name: words('recipients.copy') })).toBeDisabled()
  await allSaved(page)

  await press(page, words('recipients.remove', { name: 'दैनिक समाचार' }))
  await expect(heading).toHaveCount(0)
  await press(page, words('common.undo'))
  await expect(heading).toBeVisible()
  await expect(page.getByRole('textbox', { name: address })).toHaveValue('desk@example.in')

  await go(page, '/trail')
  const entry = page
    .getByRole('row')
    .filter({ hasText: words('recipients.fonts.kruti-dev-010') })
    .first()
  await expect(entry).toContainText(words('terms.entity.recipient'))
})
