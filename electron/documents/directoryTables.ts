import { type Bilingual, inLang, type Lang } from '../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { DirectoryEntry, DirectoryFacts } from '../../shared/domain/directory.ts'
import { messages } from '../../shared/i18n/i18n.ts'
import { designation } from '../../shared/language/designations.ts'
import { directoryWording } from '../../shared/language/directory.ts'
import { fullName } from '../../shared/language/names.ts'

/** What stands in a cell: a text, a number, a day, a telephone number, or nothing. */
export type Cell =
  | { readonly kind: 'text' | 'phone'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | null

/** A table of the directory; widths in letters. */
export type DirectoryTable = {
  readonly title: string
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly Cell[])[]
}

const text = (value: string | undefined): Cell => (value === undefined || value === '' ? null : { kind: 'text', text: value })
const date = (value: CalendarDate | null): Cell => value && { kind: 'date', date: value }
const number = (value: number): Cell => ({ kind: 'number', number: value })
const said = (value: Bilingual | null, lang: Lang): Cell => text(inLang(value, lang))

/** Since when the post is held that leads on the day. */
const since = ({ posts }: DirectoryEntry, on: CalendarDate): CalendarDate | null =>
  posts.find(({ from, to }) => (from === null || from <= on) && (to === null || to >= on))?.from ?? null

/** The people, one a row. */
export const peopleTable = ({ on, entries }: DirectoryFacts, lang: Lang): DirectoryTable => {
  const words = directoryWording(lang)
  const { gender } = messages[lang].terms
  const column = (title: string, width: number) => ({ title, width })
  return {
    title: words.people,
    columns: [
      ...[column(words.number, 6), column(words.honorific, 11), column(words.nameHi, 26), column(words.nameEn, 26)],
      ...[column(words.otherNames, 26), column(words.gender, 9), column(words.designation, 40), column(words.since, 14)],
      ...[column(words.phone, 18), column(words.email, 28), column(words.district, 16)],
    ],
    rows: entries.map((entry, index) => {
      const { person } = entry
      return [
        number(index + 1),
        said(person.honorific, lang),
        text(person.name.hi),
        text(person.name.en),
        text(entry.otherNames.join('; ')),
        person.gender && text(gender[person.gender]),
        text(designation(person, lang)),
        date(since(entry, on)),
        person.phone === null ? null : { kind: 'phone', text: person.phone },
        text(entry.email),
        said(person.district, lang),
      ]
    }),
  }
}

/** All posts ever held, one a row, each person's by rank. */
export const postsTable = ({ entries }: DirectoryFacts, lang: Lang): DirectoryTable => {
  const words = directoryWording(lang)
  return {
    title: words.posts,
    columns: [
      ...[words.name, words.titleHi, words.titleEn, words.body].map((title) => ({ title, width: 28 })),
      ...[words.rank, words.from, words.to].map((title) => ({ title, width: 13 })),
    ],
    rows: entries.flatMap(({ person, posts }) =>
      posts.map((post) => [
        text(fullName(person, lang)),
        text(post.title.hi),
        text(post.title.en),
        said(post.body, lang),
        number(post.rank),
        date(post.from),
        date(post.to),
      ]),
    ),
  }
}

/** All memberships, one a row. */
export const membershipsTable = ({ entries }: DirectoryFacts, lang: Lang): DirectoryTable => {
  const words = directoryWording(lang)
  const { capacity } = messages[lang].terms
  return {
    title: words.memberships,
    columns: [
      ...[words.name, words.body].map((title) => ({ title, width: 30 })),
      ...[words.role, words.from, words.to].map((title) => ({ title, width: 15 })),
    ],
    rows: entries.flatMap(({ person, memberships }) =>
      memberships.map(({ body, role, from, to }) => [
        text(fullName(person, lang)),
        said(body, lang),
        text(capacity[role]),
        date(from),
        date(to),
      ]),
    ),
  }
}
