import { z } from 'zod'

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const isRealDate = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** A calendar date, `2026-02-05`, from 1900 on; no time zone. 30 February is refused. */
export const CalendarDate = z.string().refine(isRealDate, { error: 'date.invalid' }).brand('CalendarDate')
export type CalendarDate = z.infer<typeof CalendarDate>

/** A wall-clock time, `09:30` or `23:05`; no time zone. */
export const WallTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time.invalid' })
  .brand('WallTime')
export type WallTime = z.infer<typeof WallTime>

/** A wall-clock date and time, `2026-02-05T18:00`, as an embargo carries. */
export const WallDateTime = z
  .string()
  .refine((text) => isRealDate(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10)), { error: 'dateTime.invalid' })
  .brand('WallDateTime')
export type WallDateTime = z.infer<typeof WallDateTime>

/** An instant in UTC, ISO 8601 with milliseconds, as the audit trail keeps it. */
export const Instant = z.iso.datetime({ precision: 3 }).brand('Instant')
export type Instant = z.infer<typeof Instant>

/** The date and time parts of a {@link WallDateTime}. */
export const splitDateTime = (at: WallDateTime): { readonly date: CalendarDate; readonly time: WallTime } => ({
  date: CalendarDate.parse(at.slice(0, 10)),
  time: WallTime.parse(at.slice(11)),
})

/** The calendar date that many days later (or earlier, when negative); past the last one there is, the 31st of December 9999, that. */
export const addDays = (date: CalendarDate, days: number): CalendarDate => {
  const at = new Date(`${date}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return CalendarDate.parse(at.getUTCFullYear() > 9999 ? '9999-12-31' : at.toISOString().slice(0, 10))
}

/** Minutes since midnight. */
export const minutesOf = (time: WallTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The calendar date and wall-clock time of a moment, on the clock of the machine that asks. */
export const wallClock = (at: Date): { readonly date: CalendarDate; readonly time: WallTime } => {
  const two = (n: number) => String(n).padStart(2, '0')
  return {
    date: CalendarDate.parse(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`),
    time: WallTime.parse(`${two(at.getHours())}:${two(at.getMinutes())}`),
  }
}
