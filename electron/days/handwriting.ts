/** How a hand, or a program elsewhere, writes what a day file holds: each gives the form in which we keep it, or the value as it was. */

/** Absent, null and '' mean the same in a file. */
export const absent = (value: unknown): unknown => (value === '' ? undefined : (value ?? undefined))

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Text alone stands for the language that its script shows; a language that is null is not given. */
export const spoken = (value: unknown): unknown => {
  if (isTable(value)) return Object.fromEntries(Object.entries(value).filter(([, text]) => text !== null))
  if (typeof value !== 'string') return value
  return /\p{Script=Devanagari}/u.test(value) ? { hi: value } : { en: value }
}

/** An id of the file or a number of a paper, given as text or as a number. */
export const numeral = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value)

/** `9:30` and `09:30:00` are `09:30`. */
export const clock = (value: unknown): unknown => {
  const [, hours, minutes] = (typeof value === 'string' && /^(\d{1,2}):(\d{2})(?::00)?$/.exec(value.trim())) || []
  return hours === undefined ? value : `${hours.padStart(2, '0')}:${minutes}`
}

/** `2026-02-05 18:00` is `2026-02-05T18:00`. */
export const dateAndClock = (value: unknown): unknown => {
  const [, date, time] = (typeof value === 'string' && /^(\S{10})[T ](.+)$/.exec(value.trim())) || []
  return date === undefined ? value : `${date}T${clock(time)}`
}

/** A word of a list: `Special Invitee` and `special_invitee` are `special-invitee`; `others` are words that mean one of the list. */
export const word =
  (others: ReadonlyMap<string, string>) =>
  (value: unknown): unknown => {
    if (typeof value !== 'string') return value
    const plain = value
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-')
    return others.get(plain) ?? plain
  }

const abstentions = ['abstaining', 'abstain', 'abstained', 'abstentions']

/** Votes: `"unanimous"`, `{ "unanimous": true }`, or counts with any of the words for those who abstain; who is not counted is 0. */
export const votes = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim().toLowerCase() === 'unanimous' ? { outcome: 'unanimous' } : absent(value)
  if (!isTable(value)) return absent(value)
  if (value.unanimous === true) return { outcome: 'unanimous' }
  if (value.outcome !== undefined && value.outcome !== 'counted') return value
  const others = Object.entries(value).filter(([key]) => !abstentions.includes(key))
  const abstaining = abstentions.map((key) => value[key]).find((count) => count !== undefined && count !== null)
  return { ...Object.fromEntries(others), outcome: 'counted', against: value.against ?? 0, abstaining: abstaining ?? 0 }
}
