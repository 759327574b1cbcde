import { expect, type Locator, type Page } from '@playwright/test'
import { assertNever } from '../../../shared/domain/assertNever.ts'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import { allSaved, choose, fill, fillBilingual, pick, press } from './fields.ts'
import type { SampleMeeting } from './sample.ts'
import { words } from './words.ts'

type Item = SampleMeeting['agenda'][number]
type Decision = Item['decisions'][number]

/** What the pickers are given for the ids of the file: names of people and bodies, venues and programmes. */
export type Names = (id: string) => string

const tabs = ['details', 'agenda', 'attendance', 'proceedings', 'minutes', 'documents'] as const
type Tab = (typeof tabs)[number]

/** A meeting, on the tabs of its screen. */
export const meetingPage = (page: Page, names: Names) => {
  const openTab = (tab: Tab) =>
    page
      .getByRole('tablist', { name: words('meeting.tabs') })
      .getByRole('tab')
      .nth(tabs.indexOf(tab))
      .click()
  const pickIf = async (scope: Page | Locator, label: string, id: string | undefined) => {
    if (id !== undefined) await pick(scope, label, names(id))
  }

  const typeAction = async (card: Locator, action: Decision['actions'][number], number: number) => {
    await press(card, words('proceedings.addAction'))
    const row = card.getByRole('listitem', { name: words('proceedings.action', { number }), exact: true })
    await choose(row, words('proceedings.actionKind'), action.kind)
    await fillBilingual(row, words('proceedings.actionText'), action.text)
    if (action.assigneeBody !== undefined) {
      await choose(row, words('proceedings.responsible'), 'body')
      await pick(row, words('proceedings.responsibleBody'), names(action.assigneeBody))
    }
    await pickIf(row, words('proceedings.responsiblePerson'), action.assignee)
    if (action.due !== undefined) await fill(row, words('proceedings.due'), action.due)
  }

  const typeVotes = async (card: Locator, votes: Decision['votes']) => {
    if (votes === undefined) return
    await choose(card, words('proceedings.votes'), votes.outcome)
    switch (votes.outcome) {
      case 'unanimous':
        return
      case 'counted':
        await fill(card, words('proceedings.votesFor'), String(votes.for))
        await fill(card, words('proceedings.votesAgainst'), String(votes.against))
        await fill(card, words('proceedings.votesAbstaining'), String(votes.abstaining))
        return
      default:
        assertNever(votes)
    }
  }

  return {
    openTab,
    typeDetails: async (meeting: SampleMeeting) => {
      await openTab('details')
      if (meeting.end !== undefined) await fill(page, words('meeting.end'), meeting.end)
      await pickIf(page, words('meeting.body'), meeting.body)
      await pickIf(page, words('meeting.programme'), meeting.programme)
      if (meeting.venue !== undefined) await pick(page, words('meeting.venue'), meeting.venue.hi ?? meeting.venue.en ?? '')
      await pickIf(page, words('meeting.chair'), meeting.chair)
      await pickIf(page, words('meeting.secretary'), meeting.secretary)
      await allSaved(page)
    },
    typeAgenda: async (items: readonly Item[]) => {
      await openTab('agenda')
      for (const [index, item] of items.entries()) {
        await press(page, words('agenda.add'))
        const row = page.getByRole('listitem', { name: words('agenda.item', { number: index + 1 }), exact: true })
        await expect(row.getByRole('textbox').first()).toBeFocused()
        await fillBilingual(row, words('agenda.title'), item.title)
        await choose(row, words('agenda.kind'), item.kind)
        await pickIf(row, words('agenda.presenter'), item.presenter)
        if (item.minutes !== undefined) await fill(row, words('agenda.minutes'), String(item.minutes))
      }
      await allSaved(page)
    },
    typeAttendance: async (attendance: SampleMeeting['attendance']) => {
      await openTab('attendance')
      const rows = page.getByRole('row')
      for (const { person, status, capacity, arrived, note } of attendance) {
        const row = rows.filter({ hasText: names(person) })
        // The chair and the secretary are on the register since the meeting named them.
        await expect(page.getByRole('combobox', { name: words('attendance.addPerson'), exact: true })).toBeVisible()
        if ((await row.count()) === 0) await pick(page, words('attendance.addPerson'), names(person))
        await expect(row).toBeVisible()
        await row.getByText(words(`terms.attendanceStatus.${status}`), { exact: true }).click()
        await row.getByRole('combobox').selectOption(capacity)
        if (arrived !== undefined) await row.locator('input[type=time]').first().fill(arrived)
        if (note.hi !== undefined || note.en !== undefined) {
          await row.getByRole('button').first().click()
          const halves = page.getByRole('group', { name: new RegExp(names(person)) }).getByRole('textbox')
          await halves.first().fill(note.hi ?? '')
          await halves.last().fill(note.en ?? '')
        }
      }
      await allSaved(page)
    },
    typeProceedings: async (items: readonly Item[]) => {
      await openTab('proceedings')
      for (const [index, item] of items.entries()) {
        if (index > 0) await press(page, words('proceedings.nextItem'))
        await expect(page.getByRole('heading', { name: item.title.hi ?? '' }).last()).toBeVisible()
        for (const [place, remark] of item.remarks.entries()) {
          await press(page, words('proceedings.addRemark'))
          const card = page.getByRole('listitem', { name: words('proceedings.remark', { number: place + 1 }), exact: true })
          await pickIf(card, words('proceedings.speaker'), remark.person)
          await choose(card, words('proceedings.verb'), remark.verb)
          await fillBilingual(card, words('proceedings.text'), remark.text)
          await card.getByRole('switch').setChecked(remark.press)
        }
        for (const [place, decision] of item.decisions.entries()) {
          await press(page, words('proceedings.addDecision'))
          const card = page.getByRole('listitem', {
            name: words('proceedings.decision', { number: `${index + 1}.${place + 1}` }),
            exact: true,
          })
          await choose(card, words('proceedings.decisionKind'), decision.kind)
          await fillBilingual(card, words('proceedings.decisionText'), decision.text)
          await pickIf(card, words('proceedings.proposer'), decision.proposer)
          await pickIf(card, words('proceedings.seconder'), decision.seconder)
          await typeVotes(card, decision.votes)
          await card.getByRole('switch').setChecked(decision.press)
          for (const [at, action] of decision.actions.entries()) await typeAction(card, action, at + 1)
        }
      }
      await allSaved(page)
    },
    advanceTo: async (state: 'notified' | 'held' | 'review') => {
      await press(page, words(`meeting.advance.${state}`))
      await expect(page.getByRole('button', { name: words(`meeting.advance.${state}`), exact: true })).toBeHidden()
    },
    openDocument: async (kind: 'notice' | 'attendance' | 'minutes', lang: Lang) => {
      await openTab('documents')
      await page
        .getByRole('tab', { name: words(`documents.${kind}`), exact: true })
        .last()
        .click()
      await page.getByRole('tab', { name: words(lang === 'hi' ? 'common.hindi' : 'common.english'), exact: true }).click()
    },
    export: () => press(page, words('documents.export')),
  }
}
