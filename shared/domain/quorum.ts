import { z } from 'zod'
import { type AttendanceStatus, type Capacity, isInvitee, tookPart } from './attendance.ts'

const fraction = /^([1-9]\d?)\/([1-9]\d?)$/

/** How many members a body needs: a number of people, or a fraction of those called (`1/3`). */
export const QuorumRule = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('count'), value: z.number().int().min(1).max(10_000) }),
  z.strictObject({
    rule: z.literal('fraction'),
    value: z.string().refine(
      (text) => {
        const match = fraction.exec(text)
        return match !== null && Number(match[1]) <= Number(match[2])
      },
      { error: 'quorum.fraction' },
    ),
  }),
])
export type QuorumRule = Readonly<z.infer<typeof QuorumRule>>

export const QuorumFacts = z.strictObject({ required: z.number().int(), present: z.number().int(), met: z.boolean() })
export type QuorumFacts = Readonly<z.infer<typeof QuorumFacts>>

/** How many must be there when that many members are called; a fraction is rounded up. */
export const quorumRequired = (rule: QuorumRule, called: number): number => {
  if (rule.rule === 'count') return rule.value
  const match = fraction.exec(rule.value)
  const [over, under] = [Number(match?.[1] ?? 1), Number(match?.[2] ?? 1)]
  return Math.ceil((called * over) / under)
}

type Counted = { readonly status: AttendanceStatus; readonly capacity: Capacity; readonly substituteForId?: string | null }

/**
 * The quorum of a meeting: members in the room or online count, invitees do not; who came in the place of a member counts only where the
 * body has it so, and adds nobody to those called.
 */
export const quorumOf = (rule: QuorumRule, attendance: readonly Counted[], substitutesCount = false): QuorumFacts => {
  const isSubstitute = ({ substituteForId = null }: Counted): boolean => substituteForId !== null
  const members = attendance.filter((a) => !isInvitee(a.capacity) && !isSubstitute(a))
  const substitutes = substitutesCount ? attendance.filter((a) => isSubstitute(a) && tookPart(a.status)).length : 0
  const present = members.filter((a) => tookPart(a.status)).length + substitutes
  const required = quorumRequired(rule, members.length)
  return { required, present, met: present >= required }
}
