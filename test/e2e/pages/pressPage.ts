import { expect, type Page } from '@playwright/test'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import { press } from './fields.ts'
import { words } from './words.ts'

/** The press note of a day. */
export const pressPage = (page: Page) => {
  const output = page.getByRole('region', { name: words('press.output'), exact: true })
  return {
    output,
    showLanguage: (lang: Lang) =>
      output.getByRole('tab', { name: words(lang === 'hi' ? 'common.hindi' : 'common.english'), exact: true }).click(),
    /** The drafted text as a reader sees it: no white space but single spaces. */
    text: async () => (await output.getByRole('article').innerText()).replace(/\s+/g, ' ').trim(),
    export: () => press(output, words('press.export')),
    advance: async (to: 'approved' | 'released') => {
      const name = words(to === 'approved' ? 'press.approve' : 'press.releaseNote')
      await press(page, name)
      await press(page.getByRole('dialog'), name)
      await expect(page.getByRole('status', { name: words('press.state') })).toHaveText(words(`terms.pressState.${to}`))
    },
    reopen: async (reason: string) => {
      await press(page, words('press.reopen'))
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox').fill(reason)
      await press(dialog, words('press.reopen'))
      await expect(page.getByRole('status', { name: words('press.state') })).toHaveText(words('terms.pressState.draft'))
    },
  }
}
