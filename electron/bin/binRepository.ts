import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Entity } from '../../shared/contract/base.ts'
import type { BinEntry } from '../../shared/contract/bin.ts'
import type { Instant } from '../../shared/domain/calendar.ts'
import { TextRun } from '../../shared/domain/facts.ts'
import { MeetingKind } from '../../shared/domain/meetings.ts'
import { textOfRuns } from '../../shared/domain/richText.ts'
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

/** A file goes by its name, which is in no language. */
const attachments: RawBuilder<Row> = sql`select 'attachment' as entity, id, file_name as hi, null as en, deleted_at as at
    from attachments where deleted_at is not null`

/** A photograph goes by its caption, or by the name of its file. */
const photographs: RawBuilder<Row> = sql`select 'photograph' as entity, id,
    case when caption_hi is null and caption_en is null then file_name else caption_hi end as hi, caption_en as en, deleted_at as at
    from photographs where deleted_at is not null`

/** Polished words go by what they say, in their language. */
const paragraphs: RawBuilder<Row> = sql`select 'paragraph' as entity, id, case when lang = 'hi' then runs end as hi,
    case when lang = 'en' then runs end as en, deleted_at as at from paragraphs where deleted_at is not null`

const comments: RawBuilder<Row> = sql`select 'comment' as entity, id, text as hi, null as en, deleted_at as at
    from comments where deleted_at is not null`

const wordsOf = (runs: string | null): string | null => runs && textOfRuns(Runs.parse(JSON.parse(runs)))

const Runs = z.array(TextRun)

const nameOf = (row: Row): BinEntry['name'] => {
  const { entity } = row
  const [hi, en] = entity === 'paragraph' ? [wordsOf(row.hi), wordsOf(row.en)] : [row.hi, row.en]
  if (entity === 'template') {
    const kind = MeetingKind.parse(hi)
    return { hi: meetingKindLabel(kind, 'hi'), en: meetingKindLabel(kind, 'en') }
  }
  return { ...(hi === null ? {} : { hi }), ...(en === null ? {} : { en }) }
}

/** Whom a merge has taken away comes back by undoing it, not one by one. */
const people: RawBuilder<Row> = sql`select 'person' as entity, id, name_hi as hi, name_en as en, deleted_at as at
    from people where deleted_at is not null and merged_into_id is null`

const sources: readonly RawBuilder<Row>[] = [
  people,
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
  named('recipient', 'recipients', 'name'),
  named('actionEntry', 'actionEntries', 'text'),
  attachments,
  photographs,
  paragraphs,
  comments,
]

export const binRepository = ({ trx }: Work) => ({
  /** Everything in the bin, what was removed last first, with the name that it goes by. */
  async list(): Promise<BinEntry[]> {
    const { rows } = await sql<Row>`${sql.join(sources, sql` union all `)} order by at desc, id desc`.execute(trx)
    return rows.map((row) => ({ entity: row.entity, id: row.id, name: nameOf(row), removedAt: row.at }))
  },
})
