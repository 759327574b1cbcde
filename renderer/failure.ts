import { ORPCError } from '@orpc/client'
import type { z } from 'zod'
import { errors, type Problem } from '../shared/contract/base.ts'

type Data<Code extends keyof typeof errors> = Readonly<z.infer<(typeof errors)[Code]['data']>>

/** Why something did not happen, read out of whatever was thrown. */
export type Failure =
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly kind: 'notFound'; readonly data: Data<'NOT_FOUND'> }
  | { readonly kind: 'conflict'; readonly data: Data<'CONFLICT'> }
  | { readonly kind: 'locked'; readonly data: Data<'LOCKED'> }
  | { readonly kind: 'inUse'; readonly data: Data<'IN_USE'> }
  | { readonly kind: 'notWritten'; readonly data: Data<'NOT_WRITTEN'> }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unknown' }

const refusalOf = (code: string, data: unknown): Failure | null => {
  switch (code) {
    case 'INVALID': {
      const parsed = errors.INVALID.data.safeParse(data)
      return parsed.success ? { kind: 'invalid', problems: parsed.data.problems } : null
    }
    case 'NOT_FOUND': {
      const parsed = errors.NOT_FOUND.data.safeParse(data)
      return parsed.success ? { kind: 'notFound', data: parsed.data } : null
    }
    case 'CONFLICT': {
      const parsed = errors.CONFLICT.data.safeParse(data)
      return parsed.success ? { kind: 'conflict', data: parsed.data } : null
    }
    case 'LOCKED': {
      const parsed = errors.LOCKED.data.safeParse(data)
      return parsed.success ? { kind: 'locked', data: parsed.data } : null
    }
    case 'IN_USE': {
      const parsed = errors.IN_USE.data.safeParse(data)
      return parsed.success ? { kind: 'inUse', data: parsed.data } : null
    }
    case 'NOT_WRITTEN': {
      const parsed = errors.NOT_WRITTEN.data.safeParse(data)
      return parsed.success ? { kind: 'notWritten', data: parsed.data } : null
    }
    default:
      return null
  }
}

/** What an error says: a refusal of the contract, no connection (fetch gives a TypeError), or neither. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof ORPCError) return refusalOf(error.code, error.data) ?? { kind: 'unknown' }
  return error instanceof TypeError ? { kind: 'unreachable' } : { kind: 'unknown' }
}

/** Whether the program refused, so that asking again would change nothing. */
export const isRefusal = (error: unknown): boolean => {
  const { kind } = failureOf(error)
  return kind !== 'unreachable' && kind !== 'unknown'
}
