import { z } from 'zod'

/** What a speaker did with the words. How each is written stands in `shared/language/speechVerbs.ts`. */
export const SpeechVerb = z.enum([
  'said',
  'informed',
  'emphasised',
  'presented',
  'directed',
  'suggested',
  'proposed',
  'requested',
  'urged',
  'appealed',
  'demanded',
  'assured',
  'announced',
  'welcomed',
  'thanked',
  'congratulated',
  'asked',
  'replied',
  'explained',
  'clarified',
  'reported',
  'stated',
  'noted',
  'added',
  'reiterated',
  'advised',
  'recommended',
  'agreed',
  'supported',
  'objected',
  'warned',
  'hoped',
  'expressed-concern',
])
export type SpeechVerb = z.infer<typeof SpeechVerb>

export const DecisionKind = z.enum(['decision', 'directive', 'resolution', 'recommendation', 'approval', 'appointment'])
export type DecisionKind = z.infer<typeof DecisionKind>

/** Counted votes, or a decision without division. */
export const Votes = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('unanimous') }),
  z.strictObject({
    outcome: z.literal('counted'),
    for: z.number().int().min(0).max(100_000),
    against: z.number().int().min(0).max(100_000),
    abstaining: z.number().int().min(0).max(100_000),
  }),
])
export type Votes = Readonly<z.infer<typeof Votes>>

/** An action is something to do; a report is a report sought. */
export const ActionKind = z.enum(['action', 'report'])
export type ActionKind = z.infer<typeof ActionKind>

export const ActionStatus = z.enum(['open', 'in-progress', 'done', 'dropped'])
export type ActionStatus = z.infer<typeof ActionStatus>

/** Whether nothing more is to be done. */
export const isClosed = (status: ActionStatus): boolean => status === 'done' || status === 'dropped'
