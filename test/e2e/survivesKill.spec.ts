import type { Locator, Page } from '@playwright/test'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { allSaved, fillBilingual } from './pages/fields.ts'
import { meetingPage } from './pages/meetingPage.ts'
import { words } from './pages/words.ts'

/** Places of a meeting where something is typed: the tab, the row or card, and the name of the field in it. */
const places = [
  {
    tab: 'proceedings',
    field: words('proceedings.text'),
    within: (page: Page): Locator => page.getByRole('listitem', { name: words('proceedings.remark', { number: 1 }), exact: true }),
  },
  {
    tab: 'agenda',
    field: words('agenda.title'),
    within: (page: Page): Locator => page.getByRole('listitem', { name: words('agenda.item', { number: 2 }), exact: true }),
  },
  { tab: 'details', field: words('meeting.title'), within: (page: Page): Locator => page.getByRole('main') },
] as const

test('what is said to be saved is there after the program is killed', async ({ program }) => {
  await dayPage(program.page()).loadSample()
  let title = 'लाभार्थी संपर्क कार्यशाला'
  const open = async (tab: (typeof places)[number]['tab']) => {
    await dayPage(program.page()).open('2026-02-05')
    await dayPage(program.page()).openMeeting(title)
    await meetingPage(program.page(), String).openTab(tab)
  }
  for (const { tab, field, within } of places) {
    const typed = { hi: `${field}: प्रत्येक सदस्य की भूमिका स्पष्ट हो`, en: 'Every role must be clear' }
    await open(tab)
    await fillBilingual(within(program.page()), field, typed)
    await allSaved(program.page())
    await program.killAndRestart()

    if (tab === 'details') title = typed.hi
    await open(tab)
    const half = (name: 'common.inHindi' | 'common.inEnglish') =>
      within(program.page()).getByRole('textbox', { name: words(name, { field }), exact: true })
    await expect(half('common.inHindi')).toHaveValue(typed.hi)
    await expect(half('common.inEnglish')).toHaveValue(typed.en)
  }
})
