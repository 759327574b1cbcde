import { expect, type Locator, type Page } from '@playwright/test'
import type { Bilingual } from '../../../shared/domain/bilingual.ts'
import { words } from './words.ts'

type Scope = Page | Locator

/** Fills both halves of a bilingual field. */
export const fillBilingual = async (scope: Scope, label: string, text: Bilingual): Promise<void> => {
  if (text.hi !== undefined)
    await scope.getByRole('textbox', { name: words('common.inHindi', { field: label }), exact: true }).fill(text.hi)
  if (text.en !== undefined)
    await scope.getByRole('textbox', { name: words('common.inEnglish', { field: label }), exact: true }).fill(text.en)
}

/** Picks somebody or something by typing a part of the name, in either script, and pressing Enter. */
export const pick = async (scope: Scope, label: string, typed: string): Promise<void> => {
  const box = scope.getByRole('combobox', { name: label, exact: true })
  await box.click()
  await box.fill(typed)
  const page = 'page' in scope ? scope.page() : scope
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await box.press('Enter')
}

export const choose = async (scope: Scope, label: string, value: string): Promise<void> => {
  await scope.getByRole('combobox', { name: label, exact: true }).selectOption(value)
}

/** Fills a field by its label; that of a required one ends in a star. */
export const fill = (scope: Scope, label: string, value: string): Promise<void> =>
  scope.getByLabel(new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*\\*?$`)).fill(value)

export const press = async (scope: Scope, name: string): Promise<void> => scope.getByRole('button', { name, exact: true }).first().click()

/** Waits until everything typed is saved; within a second, as the program promises. */
export const allSaved = async (page: Page): Promise<void> => {
  await expect(page.getByText(words('save.saved'), { exact: true })).toBeVisible({ timeout: 5000 })
}

/** Waits until a message says so; for a moment it stands twice, on the screen and for who listens to it. */
export const said = (page: Page, text: string): Promise<void> => expect(page.getByText(text).first()).toBeVisible()

/** Goes to an address of the program without loading it anew. */
export const go = async (page: Page, route: string): Promise<void> => {
  await allSaved(page)
  await page.evaluate((to) => {
    window.location.hash = to
  }, route)
}
