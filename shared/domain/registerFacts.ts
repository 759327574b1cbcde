import type { Bilingual } from './bilingual.ts'
import type { CalendarDate } from './calendar.ts'
import type { Digits, OrganisationFacts } from './facts.ts'
import type { PersonFacts } from './people.ts'
import type { LeaveRule } from './register.ts'

/** A meeting of a register, as papers name it. */
export type RegisterMeetingFacts = {
  readonly date: CalendarDate
  readonly title: Bilingual
  /** As printed. */
  readonly number: string | null
  readonly body: Bilingual | null
}

/** All that the papers of a register say; people as of the last day of the period. */
export type RegisterFacts = {
  readonly organisation: OrganisationFacts
  readonly digits: Digits
  /** The body, or null for chosen people. */
  readonly body: Bilingual | null
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly leaveRule: LeaveRule
  /** Per cent below which somebody is named. */
  readonly threshold: number
  readonly meetings: readonly RegisterMeetingFacts[]
  /** In order of seniority; `row` has a letter for each meeting (`register.ts`). */
  readonly people: readonly { readonly person: PersonFacts; readonly row: string }[]
  /**
   * Who may sign: secretary and chair, on the last day of the period, of the body or, for chosen people, of the one body that held all
   * the meetings; null where there is none.
   */
  readonly secretary: PersonFacts | null
  readonly chair: PersonFacts | null
}
