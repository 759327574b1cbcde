import { z } from 'zod'

/** The parts of a meeting, in the order in which the work goes. */
export const MeetingTab = z.enum(['details', 'agenda', 'attendance', 'proceedings', 'minutes', 'documents'])
export type MeetingTab = z.infer<typeof MeetingTab>
