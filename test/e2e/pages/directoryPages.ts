import { expect, type Page } from '@playwright/test'
import type { DayFile } from '../../../electron/days/dayFile.ts'
import { allSaved, choose, fill, fillBilingual, go, press } from './fields.ts'
import type { SamplePerson } from './sample.ts'
import { words } from './words.ts'

/** People, bodies, programmes, venues and the organisation: what is typed once and used in every paper. */
export const directoryPages = (page: Page) => ({
  addPerson: async (person: SamplePerson) => {
    await go(page, '/people')
    await press(page, words('people.new'))
    const dialog = page.getByRole('dialog')
    await fillBilingual(dialog, words('fields.honorific'), person.honorific)
    await fillBilingual(dialog, words('fields.name'), person.name)
    await choose(dialog, words('fields.gender'), person.gender ?? '')
    await press(dialog, words('common.add'))
    await expect(dialog).toBeHidden()
    for (const { title, rank, from, to } of person.positions) {
      await press(page, words('people.addPosition'))
      await fillBilingual(dialog, words('people.positionTitle'), title)
      await fill(dialog, words('people.rank'), String(rank))
      if (from !== undefined) await fill(dialog, words('people.from'), from)
      if (to !== undefined) await fill(dialog, words('people.to'), to)
      await press(dialog, words('common.add'))
      await expect(dialog).toBeHidden()
    }
    await allSaved(page)
  },
  addBody: async ({ name, quorum }: DayFile['bodies'][number]) => {
    await go(page, '/bodies')
    await press(page, words('bodies.new'))
    const dialog = page.getByRole('dialog')
    await fillBilingual(dialog, words('bodies.name'), name)
    await dialog.locator('button[type=submit]').click()
    await expect(dialog).toBeHidden()
    if (quorum !== undefined) {
      await choose(page, words('bodies.quorum'), quorum.rule)
      await fill(page, words(quorum.rule === 'count' ? 'bodies.quorumCount' : 'bodies.quorumFraction'), String(quorum.value))
    }
    await allSaved(page)
  },
  addProgramme: async ({ name, dates }: DayFile['programmes'][number]) => {
    await go(page, '/settings?tab=programmes')
    await press(page, words('settings.newProgramme'))
    const dialog = page.getByRole('dialog')
    await fillBilingual(dialog, words('settings.programmeName'), name)
    await dialog.locator('button[type=submit]').click()
    await expect(dialog).toBeHidden()
    for (const date of dates) {
      await fill(page, words('settings.newDate'), date)
      await press(page, words('settings.addDate'))
    }
    await allSaved(page)
  },
  addVenue: async (name: { readonly hi?: string | undefined; readonly en?: string | undefined }) => {
    await go(page, '/settings?tab=venues')
    await press(page, words('settings.newVenue'))
    const dialog = page.getByRole('dialog')
    await fillBilingual(dialog, words('settings.venueName'), name)
    await dialog.locator('button[type=submit]').click()
    await expect(dialog).toBeHidden()
  },
  fillOrganisation: async (organisation: NonNullable<DayFile['organisation']>) => {
    await go(page, '/settings?tab=organisation')
    await fillBilingual(page, words('settings.name'), organisation.name)
    await fillBilingual(page, words('settings.office'), organisation.office)
    await fillBilingual(page, words('settings.place'), organisation.place)
    await fillBilingual(page, words('settings.address'), organisation.address)
    await fill(page, words('settings.phone'), organisation.phone)
    await fill(page, words('settings.email'), organisation.email)
    if (organisation.mediaContact !== undefined) {
      await fillBilingual(page, words('settings.mediaName'), organisation.mediaContact.name)
      await fillBilingual(page, words('settings.mediaTitle'), organisation.mediaContact.title)
      await fill(page, words('settings.mediaPhone'), organisation.mediaContact.phone)
    }
    await allSaved(page)
  },
})
