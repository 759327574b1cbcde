import { oc } from '@orpc/contract'
import { z } from 'zod'

/** Everything that people edit and that carries a version. */
export const Entity = z.enum([
  'organisation',
  'settings',
  'person',
  'position',
  'body',
  'membership',
  'programme',
  'venue',
  'meeting',
  'agendaItem',
  'attendance',
  'remark',
  'decision',
  'action',
  'pressNote',
  'template',
  'proposedItem',
  'phrase',
  'actionEntry',
  'paragraph',
  'comment',
  'attachment',
  'photograph',
  'recipient',
])
export type Entity = z.infer<typeof Entity>

/**
 * One thing wrong with an input: where (`meetings[1].attendance[3].person`), what, and the words that belong in the sentence.
 * The renderer and the command line turn the code into Hindi or English; see `shared/i18n`, `errors.problem`.
 */
export const Problem = z.strictObject({
  path: z.string(),
  code: z.enum([
    'required',
    'unknownField',
    'wrongType',
    'notAllowed',
    'tooLong',
    'tooSmall',
    'tooBig',
    'bilingualEmpty',
    'dateInvalid',
    'timeInvalid',
    'dateTimeInvalid',
    'idInvalid',
    'noSuch',
    'duplicate',
    'nameTaken',
    'mailInvalid',
    'phoneInvalid',
    'notPicture',
    'pictureOfOtherKind',
    'pictureCut',
    'pictureTooManyDots',
    'pictureTooHeavy',
    'pictureCarriesMore',
    'merged',
    'pdfNotMade',
    'letterheadNotDocx',
    'letterheadOldWord',
    'letterheadEncrypted',
    'letterheadMacros',
    'letterheadBroken',
    'letterheadTooLarge',
    'letterheadLinks',
    'letterheadObjects',
    'letterheadEntities',
    'letterheadStrict',
    'letterheadEmpty',
    'letterheadNoRoom',
    'endBeforeStart',
    'leftBeforeArrived',
    'ownSubstitute',
    'tooManyVotes',
    'quorumFraction',
    'embargoOpen',
    'notHeld',
    'meetingHeld',
    'meetingCancelled',
    'notLater',
    'whoMissing',
    'ownNote',
    'chairMissing',
    'notAccepted',
    'commentsOpen',
    'patternWithoutNumber',
    'registerTooLarge',
    'notApproved',
    'empty',
    'text',
    'json',
  ]),
  params: z.record(z.string(), z.string()),
})
export type Problem = Readonly<z.infer<typeof Problem>>

/** The errors that every procedure may answer with: values with a code and parameters, never prose. */
export const errors = {
  /** The input breaks a rule; nothing was written. */
  INVALID: { status: 422, data: z.strictObject({ problems: z.array(Problem) }) },
  NOT_FOUND: { status: 404, data: z.strictObject({ entity: Entity, id: z.string() }) },
  /** Saved from a stale copy: carries what stands now and what was to be saved. */
  CONFLICT: {
    status: 409,
    data: z.strictObject({
      entity: Entity,
      id: z.string(),
      theirs: z.record(z.string(), z.unknown()),
      yours: z.record(z.string(), z.unknown()),
    }),
  },
  /** Approved or released: locked until reopened with a reason. */
  LOCKED: { status: 423, data: z.strictObject({ entity: Entity, id: z.string(), state: z.string() }) },
  /** Something still refers to it, so it can't go to the bin. */
  IN_USE: { status: 409, data: z.strictObject({ entity: Entity, id: z.string(), by: Entity, count: z.number().int() }) },
  /** A file could not be written; the old one is untouched. */
  NOT_WRITTEN: { status: 507, data: z.strictObject({ reason: z.enum(['full', 'busy', 'denied', 'gone', 'other']), path: z.string() }) },
} as const

/** The root of every procedure's contract. */
export const base = oc.errors(errors)

export const Version = z.number().int().min(1)

/** Names one version of one thing: what a change or removal is asked of. */
export const versionOf = <Id extends z.ZodType>(id: Id) => z.strictObject({ id, version: Version })

/**
 * The four procedures of a thing that people edit. `update` carries only the fields that changed;
 * `remove` moves to the bin and `restore` takes it back out.
 */
export const editable = <Id extends z.ZodType, Fields extends z.ZodObject, View extends z.ZodType, New extends z.ZodType>(parts: {
  readonly id: Id
  readonly fields: Fields
  readonly create: New
  readonly view: View
}) => ({
  create: base.input(parts.create).output(parts.view),
  update: base.input(z.strictObject({ id: parts.id, version: Version, changes: parts.fields.partial() })).output(parts.view),
  remove: base.input(versionOf(parts.id)).output(z.strictObject({ id: parts.id })),
  restore: base.input(z.strictObject({ id: parts.id })).output(parts.view),
})

/** Moves a thing to a place in its list, counted from 0. */
export const moved = <Id extends z.ZodType, View extends z.ZodType>(id: Id, view: View) =>
  base.input(z.strictObject({ id, to: z.number().int().min(0).max(10_000) })).output(view)
