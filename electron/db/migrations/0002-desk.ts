import { type Kysely, sql } from 'kysely'

const oneOf = (column: string, values: readonly string[]) => `check (${column} in (${values.map((value) => `'${value}'`).join(', ')}))`
const shape = (column: string, pattern: string) => `check (${column} glob '${pattern.replace(/0/g, '[0-9]')}')`
const date = (column: string) => shape(column, '0000-00-00')
const time = (column: string) => shape(column, '00:00')
const instant = (column: string) => shape(column, '0000-00-00T00:00:00.000Z')
const flag = (column: string) => `${column} integer not null default 0 check (${column} in (0, 1))`
/** Two columns of a text that may be missing in both languages; what is missing is null, never ''. */
const text = (column: string) => `${column}_hi text check (${column}_hi <> ''), ${column}_en text check (${column}_en <> '')`
const given = (column: string) => `check (${column}_hi is not null or ${column}_en is not null)`
const id = `id text not null primary key check (length(id) between 1 and 64)`
const versioned = `version integer not null default 1 check (version >= 1), deleted_at text ${instant('deleted_at')}`
const position = 'position integer not null check (position >= 0)'
const json = (column: string) => `${column} text not null default '[]' check (json_valid(${column}))`

const capacities = ['chair', 'secretary', 'convener', 'member', 'speaker', 'special-invitee', 'in-attendance', 'observer', 'guest', 'press']

const meetingKinds = [
  ...['regular', 'review', 'committee', 'executive', 'general', 'board', 'core', 'coordination', 'planning', 'preparatory', 'monthly'],
  ...['annual', 'special', 'emergency', 'joint', 'district', 'workshop', 'training', 'orientation', 'seminar', 'conference'],
  ...['press-conference', 'other'],
]

const agendaKinds = [
  ...['confirmation', 'action-taken', 'discussion', 'report', 'review', 'presentation', 'proposal', 'decision', 'information'],
  ...['election', 'condolence', 'any-other'],
]

const statuses = ['open', 'in-progress', 'done', 'dropped']

const entities = [
  ...['organisation', 'settings', 'person', 'position', 'body', 'membership', 'programme', 'venue', 'meeting', 'agendaItem'],
  ...['attendance', 'remark', 'decision', 'action', 'pressNote', 'template', 'proposedItem', 'phrase', 'attachment', 'actionEntry'],
  ...['paragraph', 'comment'],
]

/** What older tables lack: numbering and templates, the clock of a meeting, review, confidential and postponed items, dissent. */
const columns = [
  // Who works at this desk: whose actions are "mine", and whose review is waited for.
  `alter table settings add column user_id text references people (id) on delete set null`,
  `alter table settings add column year_start text not null default 'january' ${oneOf('year_start', ['january', 'april'])}`,
  `alter table settings add column notice_pattern text not null default '{n}/{year}'`,
  `alter table settings add column minutes_pattern text not null default '{n}/{year}'`,
  // '' numbers decisions by item and place: 2.1.
  `alter table settings add column decision_pattern text not null default ''`,

  `alter table bodies add column code text not null default ''`,

  `alter table meetings add column opened_at text ${time('opened_at')}`,
  `alter table meetings add column reviewer_id text references people (id) on delete restrict`,
  `alter table meetings add column accepted_at text ${instant('accepted_at')}`,
  `alter table meetings add column minutes_number text`,
  `alter table meetings add column notice_text_hi text check (notice_text_hi <> '')`,
  `alter table meetings add column notice_text_en text check (notice_text_en <> '')`,
  // Meetings made as one series share it; the series has no row of its own.
  `alter table meetings add column series text`,
  `create index meetings_reviewer on meetings (reviewer_id)`,
  `create index meetings_series on meetings (series)`,
  `create index settings_user on settings (user_id)`,

  ...['section_hi', 'section_en', 'note_hi', 'note_en'].map(
    (column) => `alter table agenda_items add column ${column} text check (${column} <> '')`,
  ),
  `alter table agenda_items add column started_at text ${time('started_at')}`,
  `alter table agenda_items add column ended_at text ${time('ended_at')}`,
  `alter table agenda_items add column ${flag('held_over')}`,
  `alter table agenda_items add column ${flag('confidential')}`,
  `alter table agenda_items add column carried_from_id text references agenda_items (id) on delete set null`,
  `create index agenda_items_carried_from on agenda_items (carried_from_id)`,

  // Given at approval, where decisions run through the year; null: numbered by item and place.
  `alter table decisions add column number text`,
]

/** Tables whose old shape can't be altered: what they hold goes over. */
const rebuilt = [
  `create table actions_new (
    ${id},
    item_id text not null references agenda_items (id) on delete cascade,
    decision_id text references decisions (id) on delete cascade,
    ${position},
    kind text not null ${oneOf('kind', ['action', 'report'])},
    ${text('text')},
    person_id text references people (id) on delete restrict,
    body_id text references bodies (id) on delete restrict,
    due text ${date('due')},
    status text not null default 'open' ${oneOf('status', statuses)},
    closed_on text ${date('closed_on')},
    ${versioned},
    check (person_id is null or body_id is null)
  )`,
  `insert into actions_new (id, item_id, decision_id, position, kind, text_hi, text_en, person_id, body_id, due, status, version, deleted_at)
    select a.id, d.item_id, a.decision_id, a.position, a.kind, a.text_hi, a.text_en, a.person_id, a.body_id, a.due, a.status, a.version,
      a.deleted_at from actions a join decisions d on d.id = a.decision_id`,
  'drop table actions',
  'alter table actions_new rename to actions',
  'create index actions_item on actions (item_id, position)',
  'create index actions_decision on actions (decision_id, position)',
  'create index actions_person on actions (person_id)',
  'create index actions_body on actions (body_id)',
  'create index actions_due on actions (due, status)',

  // Remarks, decisions and actions now stand in one order: first what was said, then each decision with its actions.
  'create temporary table line_order (id text not null primary key, place integer not null)',
  `insert into line_order select id, row_number() over (partition by item_id order by part, place, owner, below, own_place, id) - 1 from (
    select id, item_id, 0 as part, position as place, id as owner, 0 as below, 0 as own_place from remarks
    union all select id, item_id, 1, position, id, 0, 0 from decisions
    union all select a.id, a.item_id, 1, d.position, d.id, 1, a.position from actions a join decisions d on d.id = a.decision_id
  ) lines`,
  ...['remarks', 'decisions', 'actions'].map(
    (table) => `update ${table} set position = (select place from line_order where line_order.id = ${table}.id)`,
  ),
  'drop table line_order',

  `create table attachments_new (
    ${id},
    entity text not null ${oneOf('entity', entities)},
    entity_id text not null,
    file_name text not null check (file_name <> ''),
    mime text not null check (mime like '%/%'),
    size integer not null check (size >= 0),
    sha256 text not null check (length(sha256) = 64),
    content blob not null,
    ${versioned},
    check (length(content) = size)
  )`,
  'insert into attachments_new select id, entity, entity_id, file_name, mime, size, sha256, content, version, deleted_at from attachments',
  'drop table attachments',
  'alter table attachments_new rename to attachments',
  'create index attachments_owner on attachments (entity, entity_id)',

  `create table audit_trail_new (
    ${id},
    at text not null ${instant('at')},
    who text not null,
    entity text not null ${oneOf('entity', entities)},
    entity_id text not null,
    change text not null ${oneOf('change', ['created', 'updated', 'removed', 'restored', 'advanced', 'reopened'])},
    before text check (json_valid(before)),
    after text check (json_valid(after))
  )`,
  'insert into audit_trail_new select id, at, who, entity, entity_id, change, before, after from audit_trail',
  'drop table audit_trail',
  'alter table audit_trail_new rename to audit_trail',
  'create index audit_trail_entity on audit_trail (entity_id, id)',
]

const tables = [
  // Who declared an interest in an item, and took no part in it.
  `create table agenda_item_interests (
    item_id text not null references agenda_items (id) on delete cascade,
    person_id text not null references people (id) on delete restrict,
    primary key (item_id, person_id)
  )`,
  'create index agenda_item_interests_person on agenda_item_interests (person_id)',

  `create table decision_dissents (
    decision_id text not null references decisions (id) on delete cascade,
    person_id text not null references people (id) on delete restrict,
    ${position}, ${text('text')},
    primary key (decision_id, person_id)
  )`,
  'create index decision_dissents_person on decision_dissents (person_id)',

  // What has been done on an action: words with their dates.
  `create table action_entries (
    ${id},
    action_id text not null references actions (id) on delete cascade,
    date text not null ${date('date')},
    ${text('text')},
    status text ${oneOf('status', statuses)},
    who text not null,
    ${versioned}
  )`,
  'create index action_entries_action on action_entries (action_id, date)',

  // What a meeting of one kind starts with.
  `create table templates (
    ${id},
    kind text not null ${oneOf('kind', meetingKinds)},
    minutes integer check (minutes between 1 and 1440),
    ${json('items')},
    ${json('copies_to')},
    ${text('notice_text')}, ${versioned}
  )`,
  'create unique index templates_kind on templates (kind) where deleted_at is null',
  `create table template_invitees (
    template_id text not null references templates (id) on delete cascade,
    person_id text not null references people (id) on delete restrict,
    capacity text not null ${oneOf('capacity', capacities)},
    ${position},
    primary key (template_id, person_id)
  )`,
  'create index template_invitees_person on template_invitees (person_id)',

  // Subjects that wait until a meeting of their body takes them up.
  `create table proposed_items (
    ${id},
    body_id text not null references bodies (id) on delete restrict,
    ${position},
    ${text('title')},
    kind text not null ${oneOf('kind', agendaKinds)},
    presenter_id text references people (id) on delete restrict,
    minutes integer check (minutes between 1 and 1440),
    ${text('note')},
    item_id text references agenda_items (id) on delete set null,
    ${versioned}
  )`,
  'create index proposed_items_body on proposed_items (body_id, position)',
  'create index proposed_items_presenter on proposed_items (presenter_id)',
  'create index proposed_items_item on proposed_items (item_id)',

  `create table phrases (${id}, ${text('text')}, ${versioned}, ${given('text')})`,

  // A paragraph of the minutes as the writer polished it; source is the draft that it was polished from.
  `create table paragraphs (
    ${id},
    meeting_id text not null references meetings (id) on delete cascade,
    key text not null check (key <> ''),
    lang text not null ${oneOf('lang', ['hi', 'en'])},
    ${json('runs')},
    source text not null,
    ${versioned}
  )`,
  'create unique index paragraphs_key on paragraphs (meeting_id, key, lang) where deleted_at is null',

  `create table comments (
    ${id},
    meeting_id text not null references meetings (id) on delete cascade,
    key text not null check (key <> ''),
    text text not null check (text <> ''),
    who text not null,
    at text not null ${instant('at')},
    ${flag('resolved')}, ${versioned}
  )`,
  'create index comments_meeting on comments (meeting_id, key)',

  // Where the desk of a meeting was left: its item, the line in it and the place in the line.
  `create table desk_places (
    meeting_id text not null primary key references meetings (id) on delete cascade,
    item_id text references agenda_items (id) on delete set null,
    line text,
    offset integer not null default 0 check (offset >= 0)
  )`,
  'create index desk_places_item on desk_places (item_id)',
]

const phrases: readonly (readonly [id: string, hi: string, en: string])[] = [
  ['01900000-1000-7000-8000-000000000001', 'निर्णय लिया गया कि ', 'It was decided that '],
  ['01900000-1000-7000-8000-000000000002', 'सर्वसम्मति से निर्णय लिया गया कि ', 'It was unanimously decided that '],
  ['01900000-1000-7000-8000-000000000003', 'विस्तृत विचार-विमर्श के उपरांत ', 'After detailed discussion, '],
  ['01900000-1000-7000-8000-000000000004', 'निर्देशित किया गया कि ', 'It was directed that '],
  ['01900000-1000-7000-8000-000000000005', 'अवगत कराया गया कि ', 'The meeting was informed that '],
  ['01900000-1000-7000-8000-000000000006', 'प्रस्ताव पर सैद्धांतिक सहमति दी गई।', 'The proposal was agreed to in principle.'],
  ['01900000-1000-7000-8000-000000000007', 'विषय आगामी बैठक तक स्थगित किया गया।', 'The item was held over to the next meeting.'],
  ['01900000-1000-7000-8000-000000000008', 'कृत कार्यवाही से सदन को अवगत कराया जाए।', 'The action taken is to be reported to the house.'],
]

/** The minute-taker's desk: templates, proposed items, free-standing actions and their log, polished minutes and their review. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [...columns, ...rebuilt, ...tables]) await sql.raw(statement).execute(db)
  for (const [phrase, hi, en] of phrases) {
    await sql`insert into phrases (id, text_hi, text_en) values (${phrase}, ${hi}, ${en})`.execute(db)
  }
}
