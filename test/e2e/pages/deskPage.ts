import { expect, type Page } from '@playwright/test'
import { press } from './fields.ts'
import { meetingPage } from './meetingPage.ts'
import { words } from './words.ts'

/** The desk of live proceedings: one line at a time, by the keys alone. */
export const deskPage = (page: Page) => {
  const editor = page.getByRole('textbox', { name: words('desk.editor') })
  const offers = page.getByRole('listbox', { name: words('desk.offers') })
  let strokes = 0
  const type = async (text: string) => {
    strokes += [...text].length
    await page.keyboard.type(text, { delay: 5 })
  }
  const key = async (name: string) => {
    strokes += 1
    await page.keyboard.press(name)
  }
  /** Types until something is offered whose first line holds the words, and takes it. */
  const take = async (typed: string, offered: string) => {
    await type(typed)
    await expect(offers.getByRole('option').first()).toContainText(offered)
    await key('Enter')
  }
  return {
    editor,
    /** From the meeting to its desk. */
    async open() {
      await meetingPage(page, String).openTab('proceedings')
      await press(page, words('desk.open'))
      await expect(editor).toBeFocused()
    },
    type,
    key,
    take,
    /** What stands in the item at hand, a line each, chips and all. */
    lines: () => page.locator('section.desk-here p[data-line]').allInnerTexts(),
    goToItem: async (title: string) => {
      await page
        .getByRole('navigation', { name: words('desk.items') })
        .getByRole('button', { name: title })
        .click()
      await expect(editor).toBeFocused()
    },
    strokes: () => strokes,
  }
}
