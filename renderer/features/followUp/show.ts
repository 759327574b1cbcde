import { z } from 'zod'
import type { FollowUpFilter } from '../../../shared/contract/followUp.ts'

/** What the list shows, in the order of its tabs. */
export const Show = z.enum(['open', 'mine', 'overdue', 'week', 'closed', 'all'])
export type Show = FollowUpFilter['show']

/** Whole days from one calendar date to another; negative where it is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
