import { expect, type Page } from '@playwright/test'
import { dayPage } from './dayPage.ts'
import { go } from './fields.ts'
import { words } from './words.ts'

/** Every address of the program with the sample in it, each with something on it. */
export const routes = async (page: Page): Promise<readonly string[]> => {
  const hashOf = async (link: () => Promise<void>) => {
    await go(page, '/day/2026-02-05')
    await expect(page.getByRole('list', { name: words('day.meetings') })).toBeVisible()
    await link()
    await page.waitForURL(/#\/(meeting|press)\//)
    return new URL(page.url()).hash.slice(1).replace(/\?.*/, '')
  }
  const review = await hashOf(() => dayPage(page).openMeeting('गाँव संपर्क अभियान की समीक्षा बैठक'))
  const note = await hashOf(() => dayPage(page).openPressNote('14/2026'))
  const firstOf = async (route: string, text: string) => {
    await go(page, route)
    await page.getByText(text).first().click()
    await page.waitForURL(/[?&]id=/)
    return new URL(page.url()).hash.slice(1)
  }
  const body = await firstOf('/bodies', 'प्रदेश कार्यसमिति')
  const person = await firstOf('/people', 'महेश वर्मा')
  const idOf = (address: string) => /[?&]id=([^&]+)/.exec(address)?.[1] ?? ''
  return [
    '/day/2026-02-05',
    '/day/2026-02-06',
    ...['month', 'week', 'list'].map((view) => `/calendar?view=${view}&date=2026-02-05`),
    '/calendar?view=list&date=2026-03-05',
    ...['details', 'agenda', 'attendance', 'proceedings', 'minutes', 'documents'].map((tab) => `${review}?tab=${tab}`),
    `${review}/desk`,
    note,
    '/followUp',
    '/followUp?show=mine',
    await firstOf('/followUp?show=all', 'बूथ प्रभारियों की सूची'),
    '/people',
    '/people/import',
    person,
    ...['order', 'duplicates', 'merges'].map((view) => `/people?view=${view}`),
    '/bodies',
    body,
    '/register',
    `/register?body=${idOf(body)}&from="2026-01-01"&to="2026-12-31"`,
    '/register?of=people',
    `/person/${decodeURIComponent(idOf(person)).replaceAll('"', '')}/record`,
    ...['organisation', 'appearance', 'numbering', 'phrases', 'templates', 'programmes', 'venues', 'distribution'].map(
      (tab) => `/settings?tab=${tab}`,
    ),
    '/trail',
    '/bin',
  ]
}
