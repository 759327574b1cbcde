import type { z } from 'zod'
import type { Entity, errors, Problem } from '../../shared/contract/base.ts'

type Errors = typeof errors
export type RefusalCode = keyof Errors

/** One of the errors of the contract, with its data. */
export type RefusalDetail = {
  readonly [Code in RefusalCode]: { readonly code: Code; readonly data: z.infer<Errors[Code]['data']> }
}[RefusalCode]

/**
 * What a service answers when it will not do as asked. Thrown, so that the transaction rolls back;
 * the router turns it into the error of the contract that it names.
 */
export class Refusal extends Error {
  readonly detail: RefusalDetail

  constructor(detail: RefusalDetail, cause?: unknown) {
    super(`${detail.code} ${JSON.stringify(detail.data)}`, { cause })
    this.name = 'Refusal'
    this.detail = detail
  }
}

export const notFound = (entity: Entity, id: string): Refusal => new Refusal({ code: 'NOT_FOUND', data: { entity, id } })

/** Saved from a stale copy: `theirs` is what stands now with its `version`, `yours` what was to be saved. */
export const conflict = (entity: Entity, id: string, theirs: object, yours: object): Refusal =>
  new Refusal({ code: 'CONFLICT', data: { entity, id, theirs: { ...theirs }, yours: { ...yours } } })

export const locked = (entity: Entity, id: string, state: string): Refusal => new Refusal({ code: 'LOCKED', data: { entity, id, state } })

/** Still referred to by that many things of that kind. */
export const inUse = (entity: Entity, id: string, by: Entity, count: number): Refusal =>
  new Refusal({ code: 'IN_USE', data: { entity, id, by, count } })

export const invalid = (problems: readonly Problem[]): Refusal => new Refusal({ code: 'INVALID', data: { problems: [...problems] } })

/** One thing wrong with one field. */
export const problem = (path: string, code: Problem['code'], params: Readonly<Record<string, string>> = {}): Refusal =>
  invalid([{ path, code, params }])

export type NotWrittenReason = Extract<RefusalDetail, { code: 'NOT_WRITTEN' }>['data']['reason']

export const notWritten = (reason: NotWrittenReason, path: string, cause?: unknown): Refusal =>
  new Refusal({ code: 'NOT_WRITTEN', data: { reason, path } }, cause)
