import { type RawBuilder, sql } from 'kysely'
import type { Entity } from '../../shared/contract/base.ts'
import type { BinEntry } from '../../shared/contract/bin.ts'
import type { Instant } from '../../shared/domain/calendar.ts'
import { MeetingKind } from '../../shared/domain/meetings.ts'
import { meetingKindLabel } from '../../shared/language/meetingKinds.ts'
import type { Tables } from '../db/tables.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { VersionedTable } from '../db/versioned.ts'

type Row = { readonly entity: Entity; readonly id: string; readonly hi: string | null; readonly en: string | null; readonly at: Instant }

/** The bilingual columns of a table, each by the name that its two columns begin with. */
type Text<Table extends VersionedTable> = keyof Tables[Table] extends infer Column
  ? Column extends `${infer Name}Hi`
    ? Name
    : never
  : never

/** What lies in the bin of one table, by a name of its own. */
const named = <Table extends VersionedTable>(entity: Entity, table: Table, text: Text<Table>): RawBuilder<Row> =>
  sql`select ${sql.lit(entity)} as entity, id, ${sql.ref(`${text}Hi`)} as hi, ${sql.ref(`${text}En`)} as en, deleted_at as at
    from ${sql.table(table)} where deleted_at is not null`

/** What lies in the bin of one table, by the name of the person whose it was. */
const ofPerson = (entity: Entity, table: 'memberships' | 'attendance'): RawBuilder<Row> =>
  sql`select ${sql.lit(entity)} as entity, t.id, p.name_hi as hi, p.name_en as en, t.deleted_at as at
    from ${sql.table(table)} as t join people as p on p.id = t.person_id where t.deleted_at is not null`

/** A press note without a headline goes by its number. */
const pressNotes: RawBuilder<Row> = sql`select 'pressNote' as entity, id,
    case when headline_hi is null and headline_en is null then number else headline_hi end as hi, headline_en as en, deleted_at as at
    from press_notes where deleted_at is not null`

/** A template has no name of its own; it goes by its kind of meeting. */
const templates: RawBuilder<Row> = sql`select 'template' as entity, id, kind as hi, kind as en, deleted_at as at
    from templates where deleted_at is not null`

const nameOf = ({ entity, hi, en }: Row): BinEntry['name'] => {
  if (entity === 'template') {
    const kind = MeetingKind.parse(hi)
    return { hi: meetingKindLabel(kind, 'hi'), en: meetingKindLabel(kind, 'en') }
  }
  return { ...(hi === null ? {} : { hi }), ...(en === null ? {} : { en }) }
}

const sources: readonly RawBuilder<Row>[] = [
  named('person', 'people', 'name'),
  named('position', 'positions', 'title'),
  named('body', 'bodies', 'name'),
  ofPerson('membership', 'memberships'),
  named('programme', 'programmes', 'name'),
  named('venue', 'venues', 'name'),
  named('meeting', 'meetings', 'title'),
  named('agendaItem', 'agendaItems', 'title'),
  ofPerson('attendance', 'attendance'),
  named('remark', 'remarks', 'text'),
  named('decision', 'decisions', 'text'),
  named('action', 'actions', 'text'),
  pressNotes,
  templates,
  named('proposedItem', 'proposedItems', 'title'),
  named('phrase', 'phrases', 'text'),
]

export const binRepository = ({ trx }: Work) => ({
  /** Everything in the bin, what was removed last first, with the name that it goes by. */
  async list(): Promise<BinEntry[]> {
    const { rows } = await sql<Row>`${sql.join(sources, sql` union all `)} order by at desc, id desc`.execute(trx)
    return rows.map((row) => ({ entity: row.entity, id: row.id, name: nameOf(row), removedAt: row.at }))
  },
})
