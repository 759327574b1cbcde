import { z } from 'zod'
import { messages } from '../../../shared/i18n/i18n.ts'

/** The words of the Hindi screens, so that no label is written twice: `words('day.newMeeting')`. */
export const words = (key: string, params: Readonly<Record<string, string | number>> = {}): string => {
  const found = key
    .split('.')
    .reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), messages.hi)
  return Object.entries(params).reduce((text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)), z.string().parse(found))
}
