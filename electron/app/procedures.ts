import { implement, ORPCError, ValidationError } from '@orpc/server'
import { z } from 'zod'
import { errors } from '../../shared/contract/base.ts'
import { contract } from '../../shared/contract/contract.ts'
import { problemsOf } from '../../shared/contract/problems.ts'
import { invalid, Refusal } from './refusal.ts'

/** What we read of an issue; zod made it, oRPC hands it on with less of its type. */
const Issues = z.array(
  z.custom<z.core.$ZodIssue>((issue) => z.object({ path: z.array(z.unknown()), message: z.string() }).safeParse(issue).success),
)

/** The error of the contract for whatever a request threw; one that nobody foresaw tells nothing, and is logged. */
const toContractError = (error: unknown): Error => {
  if (error instanceof Refusal) {
    const { code, data } = error.detail
    return new ORPCError(code, { status: errors[code].status, data, cause: error })
  }
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError) {
    const issues = Issues.safeParse(error.cause.issues)
    if (issues.success) return toContractError(invalid(problemsOf(issues.data, { input: error.cause.data })))
  }
  console.error(error instanceof ORPCError ? (error.cause ?? error) : error)
  return new ORPCError('INTERNAL_SERVER_ERROR')
}

/** The procedures of the contract, to be given their handlers; whatever one throws leaves as an error of the contract. */
export const procedures = implement(contract).use(async ({ next }) => {
  try {
    return await next()
  } catch (error) {
    throw toContractError(error)
  }
})
