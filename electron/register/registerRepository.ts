import { type RawBuilder, sql } from 'kysely'
import type { RegisterOf, RegisterPeriod } from '../../shared/contract/register.ts'
import { AttendanceStatus, Capacity, isInvitee } from '../../shared/domain/attendance.ts'
import type { BodyId, PersonId } from '../../shared/domain/ids.ts'
import { isHeld, MeetingState } from '../../shared/domain/meetings.ts'
import { markLetters, type RegisterEntries, type RegisterMembership } from '../../shared/domain/register.ts'
import { fromText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'

const held = MeetingState.options.filter(isHeld)
const invitees = Capacity.options.filter(isInvitee)

/** Most rows of each list of what a person said. */
const most = 500

/** The letter of an attendance row; the letters are ours, so they may stand in the text of the query. */
const letter = (): RawBuilder<string> => {
  const cases = AttendanceStatus.options.map((status) => `when '${status}' then '${markLetters[status]}'`).join(' ')
  const upper = sql.raw<string>(`case status ${cases} end`)
  return sql<string>`case when capacity in (${sql.join(invitees.map((capacity) => sql.lit(capacity)))}) then lower(${upper}) else ${upper} end`
}

/** Reads what registers are made of: few queries, however many the meetings and the people. */
export const registerRepository = ({ trx }: Work) => {
  const heldIn = ({ from, to }: RegisterPeriod) =>
    trx
      .selectFrom('meetings')
      .where('meetings.deletedAt', 'is', null)
      .where('meetings.state', 'in', held)
      .where('meetings.date', '>=', from)
      .where('meetings.date', '<=', to)

  /** Those of the body, or those to which one of the people was called or that a body of theirs held. */
  const heldOf = (of: RegisterOf, period: RegisterPeriod) => {
    if (of.kind === 'body') return heldIn(period).where('meetings.bodyId', '=', of.bodyId)
    return heldIn(period).where((eb) =>
      eb.or([
        eb(
          'meetings.id',
          'in',
          eb.selectFrom('attendance').select('meetingId').where('personId', 'in', of.personIds).where('deletedAt', 'is', null),
        ),
        eb(
          'meetings.bodyId',
          'in',
          eb.selectFrom('memberships').select('bodyId').where('personId', 'in', of.personIds).where('deletedAt', 'is', null),
        ),
      ]),
    )
  }

  const membershipsIn = ({ from, to }: RegisterPeriod) =>
    trx
      .selectFrom('memberships')
      .select(['bodyId', 'personId', 'startsOn as from', 'endsOn as to'])
      .where('deletedAt', 'is', null)
      .where((eb) => eb.or([eb('startsOn', 'is', null), eb('startsOn', '<=', to)]))
      .where((eb) => eb.or([eb('endsOn', 'is', null), eb('endsOn', '>=', from)]))

  /** Whether the sheet of the meeting names anybody; 0 or 1. */
  const taken = sql<number>`exists (select 1 from attendance where attendance.meeting_id = meetings.id and attendance.deleted_at is null)`
  const withTaken = <Row extends { readonly taken: number }>({ taken: flag, ...row }: Row) => ({ ...row, isTaken: Number(flag) === 1 })

  return {
    /** In order of time. */
    async meetings(of: RegisterOf, period: RegisterPeriod) {
      const rows = await heldOf(of, period)
        .select(['id', 'titleHi', 'titleEn', 'number', 'bodyId', 'date', 'startTime', taken.as('taken')])
        .orderBy('date')
        .orderBy('startTime')
        .orderBy('id')
        .execute()
      return rows.map(withTaken)
    },

    memberships(of: RegisterOf, period: RegisterPeriod): Promise<readonly RegisterMembership[]> {
      const query = membershipsIn(period)
      return (of.kind === 'body' ? query.where('bodyId', '=', of.bodyId) : query.where('personId', 'in', of.personIds)).execute()
    },

    /** A row for each person and not for each mark, which is what makes a large register quick to read. */
    async entries(of: RegisterOf, period: RegisterPeriod): Promise<readonly RegisterEntries[]> {
      let query = trx
        .with('held', () =>
          heldOf(of, period).select([
            'meetings.id as meetingId',
            // Counted from 0, in the order of `meetings` above.
            sql<number>`row_number() over (order by date, start_time, id) - 1`.as('place'),
          ]),
        )
        .selectFrom('held')
        .innerJoin('attendance', 'attendance.meetingId', 'held.meetingId')
        .select(['attendance.personId', sql<string>`string_agg(held.place || ${letter()}, ',')`.as('entries')])
        .where('attendance.deletedAt', 'is', null)
        .groupBy('attendance.personId')
      if (of.kind === 'people') query = query.where('attendance.personId', 'in', of.personIds)
      return query.execute()
    },

    /** Of all bodies, in order of time. */
    async meetingsOfBodies(period: RegisterPeriod) {
      const rows = await heldIn(period)
        .select(['id', 'bodyId', 'date', taken.as('taken')])
        .where('bodyId', 'is not', null)
        .orderBy('bodyId')
        .orderBy('date')
        .orderBy('startTime')
        .orderBy('id')
        .execute()
      return rows.map(withTaken)
    },

    membershipsOfBodies(period: RegisterPeriod): Promise<readonly RegisterMembership[]> {
      return membershipsIn(period).execute()
    },

    /** Places count within each body. */
    entriesOfBodies(period: RegisterPeriod): Promise<readonly (RegisterEntries & { readonly bodyId: BodyId | null })[]> {
      return trx
        .with('held', () =>
          heldIn(period)
            .where('meetings.bodyId', 'is not', null)
            .select([
              'meetings.id as meetingId',
              'meetings.bodyId',
              sql<number>`row_number() over (partition by body_id order by date, start_time, id) - 1`.as('place'),
            ]),
        )
        .selectFrom('held')
        .innerJoin('attendance', 'attendance.meetingId', 'held.meetingId')
        .select(['held.bodyId', 'attendance.personId', sql<string>`string_agg(held.place || ${letter()}, ',')`.as('entries')])
        .where('attendance.deletedAt', 'is', null)
        .groupBy(['held.bodyId', 'attendance.personId'])
        .execute()
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
