import { type RawBuilder, sql } from 'kysely'
import type { RegisterOf, RegisterPeriod } from '../../shared/contract/register.ts'
import { AttendanceStatus, Capacity, isInvitee } from '../../shared/domain/attendance.ts'
import type { CalendarDate, WallTime } from '../../shared/domain/calendar.ts'
import type { BodyId, PersonId } from '../../shared/domain/ids.ts'
import { isHeld, MeetingState } from '../../shared/domain/meetings.ts'
import type { Gender } from '../../shared/domain/people.ts'
import { markLetters, type RegisterEntries, type RegisterMeeting, type RegisterMembership } from '../../shared/domain/register.ts'
import { fromText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'

const states = MeetingState.options.filter(isHeld)
const invitees = Capacity.options.filter(isInvitee)
const literals = (words: readonly string[]): RawBuilder<unknown> => sql.join(words.map((word) => sql.lit(word)))

/** Most rows of each list of what a person said. */
const most = 500

/**
 * The letter of an attendance row beside the times of its meeting. Late is who came after the meeting was opened, or was called for;
 * early who left before it ended.
 */
const letter = (): RawBuilder<unknown> => {
  const statuses = AttendanceStatus.options.map((status) => `when '${status}' then '${markLetters[status]}'`).join(' ')
  const mark = sql`case
    when status in ('present', 'online') and substitute_for_id is not null then ${sql.lit(markLetters.substitute)}
    when status = 'present' and arrived_at > held.began then ${sql.lit(markLetters.late)}
    when status = 'present' and left_at < held.ended then ${sql.lit(markLetters.left)}
    else case status ${sql.raw(statuses)} end end`
  return sql`case when substitute_for_id is not null or capacity in (${literals(invitees)}) then lower(${mark}) else ${mark} end`
}

/** The meetings of a register: those of a body, those to which one of the people was called or that a body of theirs held, or all. */
const isOf = (of: RegisterOf | 'all bodies'): RawBuilder<unknown> => {
  if (of === 'all bodies') return sql`meetings.body_id is not null`
  if (of.kind === 'body') return sql`meetings.body_id = ${of.bodyId}`
  const ids = sql.join(of.personIds)
  return sql`(meetings.id in (select meeting_id from attendance where person_id in (${ids}) and deleted_at is null)
    or meetings.body_id in (select body_id from memberships where person_id in (${ids}) and deleted_at is null))`
}

const isHeldIn = ({ from, to }: RegisterPeriod): RawBuilder<unknown> =>
  sql`meetings.deleted_at is null and meetings.state in (${literals(states)}) and meetings.date between ${from} and ${to}`

/** Whether the sheet of the meeting names anybody; 0 or 1. */
const isTaken = sql`exists (select 1 from attendance where attendance.meeting_id = meetings.id and attendance.deleted_at is null)`

/** Memberships of which a day lies in the period. */
const isMemberIn = ({ from, to }: RegisterPeriod): RawBuilder<unknown> =>
  sql`deleted_at is null and (starts_on is null or starts_on <= ${to}) and (ends_on is null or ends_on >= ${from})`

type Names = { readonly nameHi: string | null; readonly nameEn: string | null }

/** A meeting that was held, with the name of its body. */
export type MeetingRow = Omit<RegisterMeeting, 'isTaken'> &
  Names & {
    readonly titleHi: string | null
    readonly titleEn: string | null
    readonly number: number | null
    readonly start: WallTime
    readonly isTaken: boolean
  }

/** Somebody with their marks and their memberships: `12P,13a` and `body/from/to`, both with commas between. */
export type PersonRow = Names & {
  readonly id: PersonId
  readonly honorificHi: string | null
  readonly honorificEn: string | null
  readonly gender: Gender | null
  readonly sortHi: string | null
  readonly entries: string | null
  readonly spans: string | null
}

type PositionRow = {
  readonly personId: PersonId
  readonly titleHi: string | null
  readonly titleEn: string | null
  readonly rank: number
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
}

type InBody<Row> = Row & { readonly bodyId: BodyId }
/** SQL has no booleans that all databases share. */
type Stored<Row> = Omit<Row, 'isTaken'> & { readonly isTaken: number }
const fromStored = <Row>({ isTaken: flag, ...row }: Stored<Row>) => ({ ...row, isTaken: Number(flag) === 1 })

/**
 * Reads what registers are made of: few queries, however many the meetings and the people. They are written out, for a register of
 * thousands of rows is asked for while somebody waits: building such a query from parts, and renaming each column of each row, takes
 * longer than the database does.
 */
export const registerRepository = ({ trx }: Work) => {
  const plain = trx.withoutPlugins()
  const rowsOf = async <Row>(query: RawBuilder<Row>): Promise<Row[]> => (await query.execute(plain)).rows

  return {
    /** In order of time. */
    async meetings(of: RegisterOf, period: RegisterPeriod): Promise<MeetingRow[]> {
      const rows = await rowsOf(sql<Stored<MeetingRow>>`
        select meetings.id, title_hi as "titleHi", title_en as "titleEn", number, body_id as "bodyId", date, start_time as "start",
          bodies.name_hi as "nameHi", bodies.name_en as "nameEn", ${isTaken} as "isTaken"
        from meetings left join bodies on bodies.id = meetings.body_id
        where ${isHeldIn(period)} and ${isOf(of)} order by date, start_time, meetings.id`)
      return rows.map(fromStored)
    },

    /**
     * Everybody with a mark or a membership, or the people who are asked for: a row for each person and not for each mark, which is
     * what makes a large register quick to read. In no order.
     */
    people(of: RegisterOf, period: RegisterPeriod): Promise<PersonRow[]> {
      const asked = of.kind === 'people' ? sql.join(of.personIds) : null
      const isMarked = asked === null ? sql`` : sql`and attendance.person_id in (${asked})`
      const isMember = of.kind === 'people' ? sql`person_id in (${asked})` : sql`body_id = ${of.bodyId}`
      return rowsOf(sql<PersonRow>`
        with held as (
          select id, coalesce(opened_at, start_time) as began, end_time as ended, row_number() over (order by date, start_time, id) - 1 as place
          from meetings where ${isHeldIn(period)} and ${isOf(of)}
        ), marks as (
          select person_id, string_agg(place || ${letter()}, ',') as entries from held join attendance on attendance.meeting_id = held.id
          where deleted_at is null ${isMarked} group by person_id
        ), members as (
          select person_id, string_agg(body_id || '/' || coalesce(starts_on, '') || '/' || coalesce(ends_on, ''), ',') as spans
          from memberships where ${isMemberIn(period)} and ${isMember} group by person_id
        )
        select people.id, name_hi as "nameHi", name_en as "nameEn", honorific_hi as "honorificHi", honorific_en as "honorificEn", gender,
          sort_hi as "sortHi", entries, spans
        from people left join people_sorting on people_sorting.person_id = people.id
          left join marks on marks.person_id = people.id left join members on members.person_id = people.id
        where people.id in (${asked ?? sql`select person_id from marks union select person_id from members`})`)
    },

    /** The posts of those people. */
    async positions(ids: readonly PersonId[]): Promise<PositionRow[]> {
      if (ids.length === 0) return []
      return rowsOf(sql<PositionRow>`
        select person_id as "personId", title_hi as "titleHi", title_en as "titleEn", rank, starts_on as "from", ends_on as "to"
        from positions where deleted_at is null and person_id in (${sql.join(ids)})`)
    },

    /** Of all bodies, in order of time. */
    async meetingsOfBodies(period: RegisterPeriod): Promise<InBody<RegisterMeeting>[]> {
      const rows = await rowsOf(sql<Stored<InBody<RegisterMeeting>>>`
        select id, body_id as "bodyId", date, ${isTaken} as "isTaken" from meetings
        where ${isHeldIn(period)} and ${isOf('all bodies')} order by body_id, date, start_time, id`)
      return rows.map(fromStored)
    },

    membershipsOfBodies(period: RegisterPeriod): Promise<RegisterMembership[]> {
      return rowsOf(sql<RegisterMembership>`
        select body_id as "bodyId", person_id as "personId", starts_on as "from", ends_on as "to" from memberships
        where ${isMemberIn(period)}`)
    },

    /** Places count within each body. */
    entriesOfBodies(period: RegisterPeriod): Promise<InBody<RegisterEntries>[]> {
      return rowsOf(sql<InBody<RegisterEntries>>`
        with held as (
          select id, body_id, coalesce(opened_at, start_time) as began, end_time as ended,
            row_number() over (partition by body_id order by date, start_time, id) - 1 as place
          from meetings where ${isHeldIn(period)} and ${isOf('all bodies')}
        )
        select body_id as "bodyId", person_id as "personId", string_agg(place || ${letter()}, ',') as entries
        from held join attendance on attendance.meeting_id = held.id where deleted_at is null group by body_id, person_id`)
    },

    /** The names of those bodies that are not in the bin. */
    async bodies(ids: readonly BodyId[]) {
      if (ids.length === 0) return []
      const rows = await trx
        .selectFrom('bodies')
        .select(['id', 'nameHi', 'nameEn'])
        .where('id', 'in', ids)
        .where('deletedAt', 'is', null)
        .execute()
      return rows.map((row) => ({ id: row.id, name: fromText('name', row) }))
    },

    /** Who is secretary or chair of a body on that day; null for nobody. */
    async officerOf(bodyId: BodyId, role: 'secretary' | 'chair', on: CalendarDate): Promise<PersonId | null> {
      const [row] = await rowsOf(sql<{ readonly personId: PersonId }>`
        select person_id as "personId" from memberships
        where ${isMemberIn({ from: on, to: on })} and body_id = ${bodyId} and role = ${role} order by starts_on desc, id limit 1`)
      return row?.personId ?? null
    },

    /** The latest first; what belongs to something in the bin is left out. */
    remarksOf(personId: PersonId) {
      return trx
        .selectFrom('remarks')
        .innerJoin('agendaItems', 'agendaItems.id', 'remarks.itemId')
        .innerJoin('meetings', 'meetings.id', 'agendaItems.meetingId')
        .select(['remarks.id', 'remarks.verb', 'remarks.textHi', 'remarks.textEn', 'meetings.id as meetingId', 'meetings.date'])
        .select(['meetings.titleHi', 'meetings.titleEn', 'agendaItems.titleHi as itemHi', 'agendaItems.titleEn as itemEn'])
        .where('remarks.personId', '=', personId)
        .where('remarks.deletedAt', 'is', null)
        .where('agendaItems.deletedAt', 'is', null)
        .where('meetings.deletedAt', 'is', null)
        .orderBy('meetings.date', 'desc')
        .orderBy('meetings.startTime', 'desc')
        .orderBy('agendaItems.position')
        .orderBy('remarks.position')
        .orderBy('remarks.id')
        .limit(most)
        .execute()
    },

    /** Those that the person proposed or seconded, the latest first. */
    decisionsOf(personId: PersonId) {
      return trx
        .selectFrom('decisions')
        .innerJoin('agendaItems', 'agendaItems.id', 'decisions.itemId')
        .innerJoin('meetings', 'meetings.id', 'agendaItems.meetingId')
        .select([
          'decisions.id',
          'decisions.proposerId',
          'decisions.textHi',
          'decisions.textEn',
          'meetings.id as meetingId',
          'meetings.date',
        ])
        .select(['meetings.titleHi', 'meetings.titleEn'])
        .where((eb) => eb.or([eb('decisions.proposerId', '=', personId), eb('decisions.seconderId', '=', personId)]))
        .where('decisions.deletedAt', 'is', null)
        .where('agendaItems.deletedAt', 'is', null)
        .where('meetings.deletedAt', 'is', null)
        .orderBy('meetings.date', 'desc')
        .orderBy('meetings.startTime', 'desc')
        .orderBy('agendaItems.position')
        .orderBy('decisions.position')
        .orderBy('decisions.id')
        .limit(most)
        .execute()
    },
  }
}
