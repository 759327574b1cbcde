import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Bilingual } from '../../../shared/domain/bilingual.ts'
import { choose, fillBilingual, press } from './fields.ts'
import { words } from './words.ts'

type Scope = Page | Locator

/** A person as they are added from a picker. */
export type NewPerson = {
  readonly honorific: Bilingual
  readonly name: Bilingual
  readonly gender: 'male' | 'female' | 'other'
  readonly post: Bilingual
}

/** Opens, from a picker, the dialog that adds what is typed and is not there yet. */
const openNew = async (page: Page, scope: Scope, label: string, typed: string, title: string): Promise<Locator> => {
  const box = scope.getByRole('combobox', { name: label, exact: true })
  await box.click()
  await box.fill(typed)
  await page.getByRole('option', { name: words('common.addNewNamed', { name: typed }), exact: true }).click()
  return page.getByRole('dialog', { name: title, exact: true })
}

/** Adds a person from a picker, with their post, and finds them chosen there. */
export const addPersonInline = async (page: Page, scope: Scope, label: string, person: NewPerson): Promise<void> => {
  const dialog = await openNew(page, scope, label, person.name.hi ?? '', words('pick.newPerson'))
  await fillBilingual(dialog, words('fields.honorific'), person.honorific)
  await fillBilingual(dialog, words('fields.name'), person.name)
  await choose(dialog, words('fields.gender'), person.gender)
  await fillBilingual(dialog, words('pick.post'), person.post)
  await press(dialog, words('common.add'))
  await expect(dialog).toBeHidden()
}

/** Adds something that has only a name (a body, a venue, a programme) from its picker, and finds it chosen there. */
export const addNamedInline = async (page: Page, scope: Scope, label: string, title: string, name: Bilingual): Promise<void> => {
  const dialog = await openNew(page, scope, label, name.hi ?? '', title)
  await fillBilingual(dialog, words('fields.name'), name)
  await press(dialog, words('common.add'))
  await expect(dialog).toBeHidden()
  const box = scope.getByRole('combobox', { name: label, exact: true })
  await expect(box).toHaveValue(name.hi ?? '')
  // Whoever goes on typing is where they were.
  await expect(box).toBeFocused()
}
