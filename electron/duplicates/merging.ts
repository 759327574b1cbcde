import { isDeepStrictEqual } from 'node:util'
import type { PersonFields } from '../../shared/contract/people.ts'
import { type AttendanceStatus, tookPart } from '../../shared/domain/attendance.ts'
import { type Bilingual, languages } from '../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import { phoneNumbers } from '../../shared/language/likeness.ts'
import { fold } from '../../shared/language/search.ts'

const filled = (kept: Bilingual, other: Bilingual): Bilingual =>
  Object.fromEntries(languages.map((lang) => [lang, kept[lang] ?? other[lang]]).filter(([, text]) => text !== undefined))

const phoneLimit = 50

/** Both telephones, where they are different numbers and there is room for both. */
const phones = (kept: string, other: string): string => {
  const known = phoneNumbers(kept)
  const isKnown = phoneNumbers(other).every((number) => known.includes(number))
  const both = kept === '' || other === '' || isKnown ? kept || other : `${kept}, ${other}`
  return both.length <= phoneLimit ? both : kept
}

const otherNames = (kept: PersonFields, removed: PersonFields, name: Bilingual): string[] => {
  const own = languages.flatMap((lang) => name[lang] ?? [])
  const all = [...kept.otherNames, ...languages.flatMap((lang) => removed.name[lang] ?? []), ...removed.otherNames]
  return [...new Set(all)].filter((one) => !own.includes(one)).slice(0, 30)
}

/** The fields of two people made one: the kept one's where they are given, else the other's; the other's names are other spellings. */
export const mergedFields = (kept: PersonFields, removed: PersonFields): PersonFields => {
  const name = filled(kept.name, removed.name)
  return {
    name,
    otherNames: otherNames(kept, removed, name),
    honorific: filled(kept.honorific, removed.honorific),
    gender: kept.gender ?? removed.gender,
    phone: phones(kept.phone, removed.phone),
    email: kept.email || removed.email,
    district: filled(kept.district, removed.district),
  }
}

/** What takes a merge's change of fields back: what has been changed since stays as it was changed. */
export const fieldsBefore = (now: PersonFields, before: PersonFields, after: PersonFields): Partial<PersonFields> => {
  const back = (['name', 'honorific', 'gender', 'phone', 'email', 'district'] as const).filter((field) =>
    isDeepStrictEqual(now[field], after[field]),
  )
  const came = after.otherNames.filter((name) => !before.otherNames.includes(name))
  const went = before.otherNames.filter((name) => !after.otherNames.includes(name) && !now.otherNames.includes(name))
  const same = isDeepStrictEqual(now.otherNames, after.otherNames)
  const names = same ? before.otherNames : [...now.otherNames.filter((name) => !came.includes(name)), ...went]
  return { ...Object.fromEntries(back.map((field) => [field, before[field]])), otherNames: names }
}

/** A line of a register, as far as it is weighed against another of the same meeting. */
export type Line = { readonly status: AttendanceStatus; readonly arrivedAt: unknown; readonly leftAt: unknown }

const said = ({ status, arrivedAt, leftAt }: Line): number =>
  (tookPart(status) ? 8 : status === 'absent' ? 0 : 4) + (arrivedAt === null ? 0 : 1) + (leftAt === null ? 0 : 1)

/** Whether the other's line says more: who was seen under one name was there, whatever stands under the other. */
export const saysMore = (other: Line, kept: Line): boolean => said(other) > said(kept)

type Span = { readonly startsOn: CalendarDate | null; readonly endsOn: CalendarDate | null }

/** Whether the first span holds every day of the second. */
export const covers = (outer: Span, inner: Span): boolean =>
  (outer.startsOn === null || (inner.startsOn !== null && outer.startsOn <= inner.startsOn)) &&
  (outer.endsOn === null || (inner.endsOn !== null && inner.endsOn <= outer.endsOn))

/** Whether two titles name one post. */
export const sameTitle = (a: Bilingual, b: Bilingual): boolean =>
  languages.some((lang) => a[lang] !== undefined && b[lang] !== undefined && fold(a[lang] ?? '') === fold(b[lang] ?? ''))
