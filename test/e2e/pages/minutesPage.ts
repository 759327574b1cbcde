import { expect, type Page } from '@playwright/test'
import { press } from './fields.ts'
import { words } from './words.ts'

/** The minutes of a meeting as prose, on their tab. */
export const minutesPage = (page: Page) => {
  const paragraph = (label: string) => page.getByRole('group', { name: words('minutes.paragraph', { label }), exact: true })
  return {
    paragraph,
    /** Opens a paragraph with the keyboard, and types in place of what stands. */
    polish: async (label: string, text: string) => {
      await paragraph(label).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('textbox', { name: words('minutes.editing', { label }) })).toBeFocused()
      await page.keyboard.press('Control+A')
      await page.keyboard.type(text)
      await page.keyboard.press('Escape')
      await expect(paragraph(label)).toBeFocused()
    },
    comment: async (label: string, text: string) => {
      await paragraph(label).focus()
      await page.keyboard.press('Control+Alt+m')
      await page.keyboard.type(text)
      await page.keyboard.press('Control+Enter')
      await expect(paragraph(label).getByRole('listitem')).toContainText(text)
    },
    accept: () => press(page, words('minutes.accept')),
    approve: async () => {
      await press(page, words('meeting.advance.approved'))
      await press(page.getByRole('dialog'), words('meeting.advance.approved'))
      await expect(page.getByText(words('meeting.locked'))).toBeVisible()
    },
    reopen: async (reason: string) => {
      await press(page, words('meeting.reopen'))
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox').fill(reason)
      await press(dialog, words('meeting.reopen'))
      await expect(page.getByText(words('meeting.locked'))).toBeHidden()
    },
  }
}
