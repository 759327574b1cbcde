import { expect, type Locator, type Page } from '@playwright/test'
import type { RegisterMark } from '../../../shared/domain/register.ts'
import { markMeaning } from '../../../shared/language/register.ts'
import { go, pick } from './fields.ts'
import { words } from './words.ts'

/** What the grid shows of one person. */
export type ShownRow = { readonly name: string; readonly cells: readonly string[]; readonly totals: readonly string[] }

/** The attendance register of a body, on its screen. */
export const registerPage = (page: Page) => {
  const grid = page.getByRole('grid', { name: words('register.title'), exact: true })
  const rows = grid.getByRole('row')
  const rowOf = (name: string): Locator => rows.filter({ hasText: name })
  return {
    grid,
    rowOf,
    open: async (body: string, from: string, to: string) => {
      await go(page, `/register?from=${from}&to=${to}`)
      await pick(page, words('register.body'), body)
      await expect(grid).toBeVisible()
    },
    sort: (by: string) => page.getByRole('combobox', { name: words('register.sort'), exact: true }).selectOption(by),
    find: (text: string) => page.getByRole('searchbox', { name: words('register.find'), exact: true }).fill(text),
    /** Everybody in the order shown, each with the words of their cells and their totals. */
    shown: (): Promise<readonly ShownRow[]> =>
      rows.evaluateAll((all) =>
        all.slice(1, -1).map((row) => {
          const cells = [...row.querySelectorAll('[role=gridcell]')]
          return {
            name: row.querySelector('[role=rowheader] span')?.textContent ?? '',
            cells: cells.slice(0, -4).map((cell) => cell.getAttribute('aria-label') ?? ''),
            totals: cells.slice(-4).map((cell) => cell.textContent ?? ''),
          }
        }),
      ),
    word: (mark: RegisterMark | null): string => (mark === null ? words('register.noCell') : markMeaning(mark, 'hi')),
    /** The one at which the keyboard stands, by its words. */
    here: () =>
      grid.evaluate(
        (element) => document.getElementById(element.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label') ?? '',
      ),
    export: async (what: 'register' | 'statement' | 'workbook', at: 0 | 1 = 0) => {
      await page.getByRole('button', { name: words('register.export'), exact: true }).click()
      await page
        .getByRole('menuitem', { name: words(`register.exports.${what}`), exact: true })
        .nth(at)
        .click()
    },
    tab: (tab: 'grid' | 'below' | 'pictures') => page.getByRole('tab', { name: words(`register.view.${tab}`), exact: true }).click(),
  }
}
