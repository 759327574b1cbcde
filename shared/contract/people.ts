import { z } from 'zod'
import { BilingualName, Lang, nameLimit, OptionalBilingualName, plainLine } from '../domain/bilingual.ts'
import { CalendarDate } from '../domain/calendar.ts'
import { AttachmentId, BodyId, PersonId, PositionId } from '../domain/ids.ts'
import { Gender } from '../domain/people.ts'
import { attachmentLimit, FileName } from './attachments.ts'
import { base, editable, Version } from './base.ts'
import { Exported } from './documents.ts'

/** Another spelling of a person's name, in either script, as it stands on some list or card. */
const OtherName = plainLine(nameLimit).pipe(z.string().min(1))

export const PersonFields = z.strictObject({
  name: BilingualName,
  /** Other spellings under which the person is found; no document prints them. */
  otherNames: z
    .array(OtherName)
    .max(30)
    .transform((names) => [...new Set(names)]),
  honorific: OptionalBilingualName,
  gender: Gender.nullable(),
  phone: plainLine(50),
  email: plainLine(200),
  district: OptionalBilingualName,
})
export type PersonFields = z.infer<typeof PersonFields>

/** The last place in the organisation's order. */
export const lowestRank = 99_999

export const PositionFields = z.strictObject({
  title: BilingualName,
  /** Place in the organisation's order; lower is higher. */
  rank: z.number().int().min(1).max(lowestRank),
  bodyId: BodyId.nullable(),
  from: CalendarDate.nullable(),
  /** Last day held. */
  to: CalendarDate.nullable(),
})
export type PositionFields = z.infer<typeof PositionFields>

export const PositionView = PositionFields.extend({ id: PositionId, version: Version, personId: PersonId })
export type PositionView = z.infer<typeof PositionView>

export const PersonView = PersonFields.extend({
  id: PersonId,
  version: Version,
  /** The photograph, as a file of the person. */
  photo: AttachmentId.nullable(),
  /** All positions ever held, by rank. */
  positions: z.array(PositionView),
})
export type PersonView = z.infer<typeof PersonView>

/** A person who is new; other spellings may be left out. */
const NewPerson = PersonFields.partial({ otherNames: true })
export type NewPerson = z.infer<typeof NewPerson>

/** Largest small picture of a photograph, in bytes. */
export const previewLimit = 64 * 1024

/** What a photograph may be: what every browser shows and every office has. */
export const PhotoMime = z.enum(['image/jpeg', 'image/png', 'image/webp'])
export type PhotoMime = z.infer<typeof PhotoMime>

const Picture = z.strictObject({ mime: PhotoMime, data: z.base64() })

/** The person with the photograph as it is now, and which one was it before. */
const PhotoChange = z.strictObject({ person: PersonView, before: AttachmentId.nullable() })
export type PhotoChange = z.infer<typeof PhotoChange>

export const DirectoryFormat = z.enum(['xlsx', 'csv', 'vcard4', 'vcard3'])
export type DirectoryFormat = z.infer<typeof DirectoryFormat>

/** Whom a list is of. */
export const PeopleFilter = z.strictObject({
  /** Part of names, posts, districts or numbers in either script; '' for everybody. */
  query: z.string().max(200),
  /** The day whose posts and memberships count. */
  on: CalendarDate,
  /** Only who belongs to that body on that day. */
  bodyId: BodyId.nullable(),
})
export type PeopleFilter = z.infer<typeof PeopleFilter>

/** Most people that one page holds, or that are asked for by their ids at once. */
export const pageLimit = 500

export const people = {
  /**
   * A page of those whom the filter lets through, and how many there are: who is found by name first, then in order of seniority on
   * the day, then by name in the language.
   */
  page: base
    .input(PeopleFilter.extend({ lang: Lang, offset: z.number().int().min(0), limit: z.number().int().min(1).max(pageLimit) }))
    .output(z.strictObject({ total: z.number().int(), people: z.array(PersonView) })),
  /** Those of them who are not in the bin; who has been merged into another is not among them. */
  many: base.input(z.strictObject({ ids: z.array(PersonId).max(pageLimit) })).output(z.array(PersonView)),
  /** Everybody, in order of seniority today. */
  list: base.output(z.array(PersonView)),
  /** The names of people, of those in the bin too: the trail goes on naming them. */
  names: base
    .input(z.strictObject({ ids: z.array(PersonId).max(pageLimit) }))
    .output(z.array(z.strictObject({ id: PersonId, name: BilingualName }))),
  /** The person; the one with whom a merge has made them one, where it has. */
  get: base.input(z.strictObject({ id: PersonId })).output(PersonView),
  ...editable({ id: PersonId, fields: PersonFields, create: NewPerson, view: PersonView }),
  /** Gives the person a photograph, with a small picture of it for lists, in base64; an earlier one goes to the bin. */
  setPhoto: base
    .input(
      z.strictObject({
        id: PersonId,
        fileName: FileName,
        mime: PhotoMime,
        data: z.string().max(Math.ceil(attachmentLimit / 3) * 4),
        preview: z.string().max(Math.ceil(previewLimit / 3) * 4),
      }),
    )
    .output(PhotoChange),
  /** Makes an earlier photograph of the person the present one again, or takes it away where null; what undoes either. */
  putPhoto: base.input(z.strictObject({ id: PersonId, photo: AttachmentId.nullable() })).output(PhotoChange),
  /** The photograph whole; null where there is none. */
  photo: base.input(z.strictObject({ id: PersonId })).output(Picture.nullable()),
  /** The small pictures of those who have one. */
  previews: base.input(z.strictObject({ ids: z.array(PersonId).max(pageLimit) })).output(z.array(Picture.extend({ id: PersonId }))),
  /** The people of the filter as a file: a workbook, comma-separated values, or cards for address books. */
  export: base.input(PeopleFilter.extend({ format: DirectoryFormat, lang: Lang })).output(Exported),
}

/** A change of rank, so that it can be shown and taken back. */
const RankChange = z.strictObject({ id: PositionId, version: Version, before: PositionFields.shape.rank, after: PositionFields.shape.rank })
export type RankChange = z.infer<typeof RankChange>

const Order = z.strictObject({ on: CalendarDate, bodyId: BodyId.nullable(), lang: Lang })

export const positions = {
  ...editable({
    id: PositionId,
    fields: PositionFields,
    create: PositionFields.extend({ personId: PersonId }),
    view: PositionView,
  }),
  /** The posts held on that day, in the order of the organisation: by rank, and of one rank by name. */
  order: base
    .input(Order.extend({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(pageLimit) }))
    .output(z.strictObject({ total: z.number().int(), posts: z.array(z.strictObject({ position: PositionView, person: PersonView })) })),
  /**
   * Puts a post straight after another one held on that day, or first of all; of that body alone, where one is named. Others make room
   * where there is none. Gives every rank that changed.
   */
  place: base
    .input(Order.extend({ id: PositionId, after: PositionId.nullable() }))
    .output(z.strictObject({ changes: z.array(RankChange) })),
  /** Gives posts their ranks, all or none; what takes a move back. */
  setRanks: base
    .input(
      z.strictObject({ ranks: z.array(z.strictObject({ id: PositionId, version: Version, rank: PositionFields.shape.rank })).max(50_000) }),
    )
    .output(z.strictObject({ changes: z.array(RankChange) })),
}
