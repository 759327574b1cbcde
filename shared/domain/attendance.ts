import { z } from 'zod'

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
