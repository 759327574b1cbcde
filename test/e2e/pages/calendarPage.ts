import { expect, type Page } from '@playwright/test'
import type { MeetingState } from '../../../shared/domain/meetings.ts'
import { allSaved, fill, fillBilingual, go, press } from './fields.ts'
import { words } from './words.ts'

/** The calendar of meetings: its days, its meetings, and the dialog in which one is made. */
export const calendarPage = (page: Page) => {
  const day = (date: string) => page.locator(`[data-day="${date}"]`)
  /** A meeting in the month or week, as it is read out: its title, its time and its state. */
  const meeting = (title: string, state: MeetingState = 'draft') =>
    page
      .getByRole('button', { name: new RegExp(`^${title}.*${words(`terms.meetingState.${state}`)}`) })
      .filter({ has: page.locator('[data-meeting]') })
  /** The square of the month in which a day lies. */
  const square = (date: string) => page.getByRole('cell').filter({ has: day(date) })
  return {
    day,
    meeting,
    square,
    dialog: () => page.getByRole('dialog', { name: words('meeting.new'), exact: true }),
    clashes: () => page.getByText(words('calendar.clash.title')),
    open: async (view: 'month' | 'week' | 'list', date: string) => {
      await go(page, `/calendar?view=${view}&date=${date}`)
      await expect(page.getByRole('tab', { name: words(`calendar.view.${view}`), exact: true })).toHaveAttribute('aria-selected', 'true')
    },
    /** Types a meeting into the open dialog; the venue by the function given. */
    type: async (title: string, start: string) => {
      const dialog = page.getByRole('dialog', { name: words('meeting.new'), exact: true })
      await fillBilingual(dialog, words('meeting.title'), { hi: title })
      await fill(dialog, words('meeting.start'), start)
    },
    create: async (title: string) => {
      await press(page.getByRole('dialog', { name: words('meeting.new'), exact: true }), words('common.create'))
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await allSaved(page)
    },
    undo: () => press(page, words('common.undo')),
  }
}
