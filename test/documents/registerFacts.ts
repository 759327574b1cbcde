import type { Bilingual } from '../../shared/domain/bilingual.ts'
import { addDays, CalendarDate } from '../../shared/domain/calendar.ts'
import type { PersonFacts } from '../../shared/domain/people.ts'
import { type LeaveRule, markLetters, type RegisterMark } from '../../shared/domain/register.ts'
import type { RegisterFacts } from '../../shared/domain/registerFacts.ts'
import { samplePressNote } from '../unit/language/sampleFacts.ts'

/** What somebody would tell of one person at one meeting; null for no member who was not called. */
export type Told = { readonly mark: RegisterMark; readonly counts: boolean } | null

const marks: readonly RegisterMark[] = ['present', 'present', 'late', 'present', 'online', 'absent', 'present', 'leave', 'left', 'blank']
const names: readonly Bilingual[] = [
  { hi: 'महेश वर्मा', en: 'Mahesh Verma' },
  { hi: 'सुनीता ठाकुर', en: 'Sunita Thakur' },
  { hi: 'देवेंद्र मेहता', en: 'Devendra Mehta' },
  { hi: 'कमला नेगी', en: 'Kamla Negi' },
]
const posts: readonly Bilingual[] = [
  { hi: 'प्रदेश अध्यक्ष', en: 'State President' },
  { hi: 'महासचिव (संगठन)', en: 'General Secretary (Organisation)' },
  { hi: 'प्रदेश उपाध्यक्ष एवं अभियान प्रभारी', en: 'State Vice-President and Campaign In-charge' },
]

/** What happened: by person, then by meeting. The third joined later, the last came once as a guest. */
export const toldOf = (people: number, meetings: number): readonly (readonly Told[])[] =>
  Array.from({ length: people }, (_, who) =>
    Array.from({ length: meetings }, (_, at): Told => {
      if (who === people - 1) return at === 1 ? { mark: 'present', counts: false } : null
      if (who === 2 && at < 2) return null
      return { mark: marks[(who * 7 + at * 3 + Math.floor(at / 4)) % marks.length] ?? 'present', counts: true }
    }),
  )

/** A register of that, over meetings a fortnight apart. */
export const registerFacts = (people: number, meetings: number, leaveRule: LeaveRule = 'absent'): RegisterFacts => {
  const first = CalendarDate.parse('2026-01-08')
  const person = (n: number): PersonFacts => ({
    id: `p${n}`,
    name: Object.fromEntries(Object.entries(names[n % names.length] ?? {}).map(([lang, name]) => [lang, n < 4 ? name : `${name} ${n}`])),
    honorific: n % 4 === 1 || n % 4 === 3 ? { hi: 'श्रीमती', en: 'Smt' } : { hi: 'श्री', en: 'Shri' },
    gender: n % 4 === 1 || n % 4 === 3 ? 'female' : 'male',
    posts: n % 5 === 4 ? [] : [{ title: posts[n % posts.length] ?? {}, former: false }],
    seniority: n,
    phone: null,
    district: null,
  })
  const told = toldOf(people, meetings)
  return {
    organisation: samplePressNote.organisation,
    digits: 'latin',
    body: { hi: 'प्रदेश कार्यसमिति', en: 'State Executive Committee' },
    from: CalendarDate.parse('2026-01-01'),
    to: CalendarDate.parse('2026-12-31'),
    leaveRule,
    threshold: 75,
    meetings: Array.from({ length: meetings }, (_, at) => ({
      date: addDays(first, at * 14),
      title: { hi: 'मासिक समीक्षा बैठक', en: 'Monthly review meeting' },
      number: `${at + 1}/2026`,
      body: { hi: 'प्रदेश कार्यसमिति', en: 'State Executive Committee' },
    })),
    people: told.map((row, n) => ({
      person: person(n),
      row: row
        .map((cell) => {
          if (cell === null) return '.'
          const letter = markLetters[cell.mark]
          return cell.counts ? letter : letter.toLowerCase()
        })
        .join(''),
    })),
    secretary: person(1),
    chair: person(0),
  }
}

/** Counted from what happened, one question at a time. */
export const recount = (cells: readonly Told[], rule: LeaveRule) => {
  const own = cells.filter((cell) => cell?.counts)
  const of = (...wanted: readonly RegisterMark[]) => own.filter((cell) => cell !== null && wanted.includes(cell.mark)).length
  const came = of('present', 'late', 'left', 'online', 'substitute')
  const leave = of('leave')
  return {
    held: own.length,
    inRoom: of('present', 'late', 'left', 'substitute'),
    online: of('online'),
    leave,
    absent: of('absent', 'blank'),
    attended: rule === 'present' ? came + leave : came,
    counted: rule === 'left-out' ? own.length - leave : own.length,
  }
}

/** As tables show it. */
export const percentText = ({ attended, counted }: { readonly attended: number; readonly counted: number }): string =>
  counted === 0 ? '–' : `${Number(((attended * 100) / counted).toFixed(1))}%`
