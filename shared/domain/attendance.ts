import { z } from 'zod'
import { minutesOf, type WallTime } from './calendar.ts'

export const AttendanceStatus = z.enum(['present', 'online', 'leave', 'absent'])
export type AttendanceStatus = z.infer<typeof AttendanceStatus>

/** In what capacity somebody is called: those from `special-invitee` on are no members and do not count towards the quorum. */
export const Capacity = z.enum([
  'chair',
  'secretary',
  'convener',
  'member',
  'speaker',
  'special-invitee',
  'in-attendance',
  'observer',
  'guest',
  'press',
])
export type Capacity = z.infer<typeof Capacity>

const invitees: readonly Capacity[] = ['special-invitee', 'in-attendance', 'observer', 'guest', 'press']

/** Whether the capacity is one of an invitee: listed apart, not counted towards the quorum. */
export const isInvitee = (capacity: Capacity): boolean => invitees.includes(capacity)

/** Whether the person took part, in the room or online. */
export const tookPart = (status: AttendanceStatus): boolean => status === 'present' || status === 'online'

type Times = { readonly arrived: WallTime | null; readonly left: WallTime | null }

/** Minutes by which somebody came after the meeting began (when it was opened, or was called for); null where they did not. */
export const lateBy = ({ arrived }: Times, began: WallTime): number | null => {
  const minutes = arrived === null ? 0 : minutesOf(arrived) - minutesOf(began)
  return minutes > 0 ? minutes : null
}

/** Minutes by which somebody left before the meeting ended; null where they did not, or its end is not known. */
export const leftEarlyBy = ({ left }: Times, ended: WallTime | null): number | null => {
  const minutes = left === null || ended === null ? 0 : minutesOf(ended) - minutesOf(left)
  return minutes > 0 ? minutes : null
}

type Taken = { readonly started: WallTime | null; readonly ended: WallTime | null }

/**
 * Whether somebody was there while an item was taken: present or online, come before it was done and not gone before it was begun.
 * What is not recorded is taken to be as the register says: there.
 */
export const presentAt = ({ status, arrived, left }: Times & { readonly status: AttendanceStatus }, { started, ended }: Taken): boolean => {
  if (!tookPart(status)) return false
  if (arrived !== null && ended !== null && arrived >= ended) return false
  return left === null || started === null || left > started
}

/**
 * The serial numbers of a register in its order: those given when the signature sheet was printed stay; whoever came onto it later gets
 * the numbers after the last of them, in order.
 */
export const serialsOf = (rows: readonly { readonly serial: number | null }[]): readonly number[] => {
  let last = Math.max(0, ...rows.map(({ serial }) => serial ?? 0))
  return rows.map(({ serial }) => {
    if (serial !== null) return serial
    last += 1
    return last
  })
}
