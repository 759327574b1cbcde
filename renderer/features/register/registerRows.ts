import type { RegisterPersonView, RegisterView } from '../../../shared/contract/register.ts'
import { inLang, type Lang } from '../../../shared/domain/bilingual.ts'
import {
  type AbsenceRun,
  fellBelow,
  longestAbsence,
  meetingTallies,
  percentOf,
  personTally,
  type RegisterTally,
  sumOfTallies,
} from '../../../shared/domain/register.ts'
import { matches } from '../../../shared/language/search.ts'
import type { RegisterSort } from './registerSearch.ts'

/** A person of the register with what their row comes to. */
export type RegisterRow = {
  readonly person: RegisterPersonView
  readonly tally: RegisterTally
  readonly percent: number | null
  readonly absence: AbsenceRun | null
  readonly isBelow: boolean
}

export type CountedRegister = {
  readonly view: RegisterView
  /** In order of seniority. */
  readonly rows: readonly RegisterRow[]
  /** Of each meeting, over everybody. */
  readonly meetings: readonly RegisterTally[]
  readonly whole: RegisterTally
}

/** Counts a register once, for all that is shown of it. */
export const countRegister = (view: RegisterView): CountedRegister => {
  const { leaveRule, threshold } = view
  const rows = view.people.map((person): RegisterRow => {
    const tally = personTally(person.row, leaveRule)
    return {
      ...{ person, tally, percent: percentOf(tally) },
      ...{ absence: longestAbsence(person.row, leaveRule), isBelow: fellBelow(tally, threshold) },
    }
  })
  const meetings = meetingTallies(
    view.people.map(({ row }) => row),
    view.meetings.length,
    leaveRule,
  )
  return { view, rows, meetings, whole: sumOfTallies(rows.map(({ tally }) => tally)) }
}

type Order = (a: RegisterRow, b: RegisterRow) => number

/** Whoever has no per cent stands last, whichever way it runs. */
const byPercent =
  (direction: 1 | -1): Order =>
  (a, b) => {
    if (a.percent === null || b.percent === null) return Number(a.percent === null) - Number(b.percent === null)
    return direction * (a.percent - b.percent)
  }

const orderOf = (sort: RegisterSort, lang: Lang): Order | null => {
  switch (sort) {
    case 'seniority':
      return null
    case 'name': {
      const collator = new Intl.Collator(lang, { numeric: true })
      return (a, b) => collator.compare(inLang(a.person.name, lang), inLang(b.person.name, lang))
    }
    case 'percent-up':
      return byPercent(1)
    case 'percent-down':
      return byPercent(-1)
    case 'absence':
      return (a, b) => (b.absence?.length ?? 0) - (a.absence?.length ?? 0)
  }
}

export type Shown = { readonly sort: RegisterSort; readonly lang: Lang; readonly find: string; readonly onlyBelow: boolean }

/** The rows that are to be seen, in order; equals stay in order of seniority. */
export const shownRows = (rows: readonly RegisterRow[], { sort, lang, find, onlyBelow }: Shown): readonly RegisterRow[] => {
  const found = rows.filter(
    ({ person, isBelow }) =>
      (!onlyBelow || isBelow) &&
      (find.trim() === '' || matches(find, person.name.hi, person.name.en, ...person.posts.flatMap(({ title }) => [title.hi, title.en]))),
  )
  const order = orderOf(sort, lang)
  return order === null ? found : found.toSorted(order)
}
