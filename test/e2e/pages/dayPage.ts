import { expect, type Page } from '@playwright/test'
import { fill, fillBilingual, go, press } from './fields.ts'
import type { SampleMeeting } from './sample.ts'
import { words } from './words.ts'

/** The day: its meetings and press notes. */
export const dayPage = (page: Page) => ({
  open: async (date: string) => {
    await go(page, `/day/${date}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  },
  loadSample: () => press(page, words('day.sample')),
  import: async (file: string) => {
    const chosen = page.waitForEvent('filechooser')
    await press(page, words('day.import'))
    await (await chosen).setFiles(file)
  },
  openMeeting: (title: string) =>
    page
      .getByRole('list', { name: words('day.meetings') })
      .getByRole('link', { name: title })
      .first()
      .click(),
  newMeeting: async ({ title, start, kind }: SampleMeeting) => {
    await press(page, words('day.newMeeting'))
    const dialog = page.getByRole('dialog')
    await fillBilingual(dialog, words('meeting.title'), title)
    await fill(dialog, words('meeting.start'), start)
    await dialog.getByRole('combobox', { name: words('meeting.kind'), exact: true }).selectOption(kind)
    await press(dialog, words('common.create'))
    await expect(page.getByRole('heading', { level: 1, name: title.hi ?? '' })).toBeVisible()
  },
  newPressNote: () => press(page, words('day.newPressNote')),
  openPressNote: (number: string) => page.getByRole('link', { name: words('day.pressNote', { number }) }).click(),
})
