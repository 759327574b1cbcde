import { z } from 'zod'

/** The parts of the settings, as the address names them. */
export const SettingsTab = z.enum([
  'organisation',
  'appearance',
  'numbering',
  'phrases',
  'templates',
  'programmes',
  'venues',
  'distribution',
])
export type SettingsTab = z.infer<typeof SettingsTab>
