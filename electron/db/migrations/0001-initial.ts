import { type Kysely, sql } from 'kysely'

const oneOf = (column: string, values: readonly string[]) => `check (${column} in (${values.map((value) => `'${value}'`).join(', ')}))`
const shape = (column: string, pattern: string) => `check (${column} glob '${pattern.replace(/0/g, '[0-9]')}')`
const date = (column: string) => shape(column, '0000-00-00')
const time = (column: string) => shape(column, '00:00')
const instant = (column: string) => shape(column, '0000-00-00T00:00:00.000Z')
const flag = (column: string) => `${column} integer not null default 0 check (${column} in (0, 1))`

/** Two columns of a text that may be missing in both languages; what is missing is null, never ''. */
const text = (column: string) => `${column}_hi text check (${column}_hi <> ''), ${column}_en text check (${column}_en <> '')`
/** The check that a name is given in one language at least; SQL wants it after all columns. */
const given = (column: string) => `check (${column}_hi is not null or ${column}_en is not null)`

const id = `id text not null primary key check (length(id) between 1 and 64)`
const versioned = `version integer not null default 1 check (version >= 1), deleted_at text ${instant('deleted_at')}`
const position = 'position integer not null check (position >= 0)'

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

const speechVerbs = [
  ...['said', 'informed', 'emphasised', 'presented', 'directed', 'suggested', 'proposed', 'requested', 'urged', 'appealed', 'demanded'],
  ...['assured', 'announced', 'welcomed', 'thanked', 'congratulated', 'asked', 'replied', 'explained', 'clarified', 'reported', 'stated'],
  ...['noted', 'added', 'reiterated', 'advised', 'recommended', 'agreed', 'supported', 'objected', 'warned', 'hoped', 'expressed-concern'],
]

const entities = [
  ...['organisation', 'settings', 'person', 'position', 'body', 'membership', 'programme', 'venue', 'meeting', 'agendaItem'],
  ...['attendance', 'remark', 'decision', 'action', 'pressNote'],
]

const tables = [
  `create table organisation (
    id text not null primary key check (id = 'organisation'),
    ${text('name')}, ${text('office')}, ${text('place')}, ${text('address')},
    phone text not null default '',
    email text not null default '',
    ${text('media_contact_name')}, ${text('media_contact_title')},
    media_contact_phone text not null default '',
    version integer not null default 1 check (version >= 1)
  )`,
  `insert into organisation (id) values ('organisation')`,

  `create table settings (
    id text not null primary key check (id = 'settings'),
    interface_language text not null default 'hi' ${oneOf('interface_language', ['hi', 'en'])},
    theme text not null default 'system' ${oneOf('theme', ['system', 'light', 'dark'])},
    digits text not null default 'latin' ${oneOf('digits', ['latin', 'devanagari'])},
    notice_days integer not null default 7 check (notice_days between 0 and 90),
    version integer not null default 1 check (version >= 1)
  )`,
  `insert into settings (id) values ('settings')`,

  `create table people (
    ${id}, ${text('name')}, ${text('honorific')},
    gender text ${oneOf('gender', ['male', 'female', 'other'])},
    phone text not null default '',
    email text not null default '',
    ${text('district')}, ${versioned}, ${given('name')}
  )`,

  `create table bodies (
    ${id}, ${text('name')},
    quorum_rule text ${oneOf('quorum_rule', ['count', 'fraction'])},
    quorum_value text,
    ${versioned}, ${given('name')},
    check ((quorum_rule is null) = (quorum_value is null)),
    check (quorum_rule <> 'count' or cast(quorum_value as integer) >= 1),
    check (quorum_rule <> 'fraction' or quorum_value like '%/%')
  )`,

  `create table positions (
    ${id},
    person_id text not null references people (id) on delete cascade,
    body_id text references bodies (id) on delete restrict,
    ${text('title')},
    rank integer not null check (rank >= 1),
    starts_on text ${date('starts_on')},
    ends_on text ${date('ends_on')},
    ${versioned}, ${given('title')},
    check (ends_on >= starts_on)
  )`,

  `create table memberships (
    ${id},
    body_id text not null references bodies (id) on delete cascade,
    person_id text not null references people (id) on delete cascade,
    role text not null ${oneOf('role', capacities)},
    starts_on text ${date('starts_on')},
    ends_on text ${date('ends_on')},
    ${versioned},
    check (ends_on >= starts_on)
  )`,

  `create table programmes (${id}, ${text('name')}, ${versioned}, ${given('name')})`,
  `create table programme_dates (
    programme_id text not null references programmes (id) on delete cascade,
    date text not null ${date('date')},
    primary key (programme_id, date)
  )`,

  `create table venues (${id}, ${text('name')}, ${versioned}, ${given('name')})`,

  `create table meetings (
    ${id},
    kind text not null ${oneOf('kind', meetingKinds)},
    ${text('title')},
    body_id text references bodies (id) on delete restrict,
    programme_id text references programmes (id) on delete restrict,
    venue_id text references venues (id) on delete restrict,
    date text not null ${date('date')},
    start_time text not null ${time('start_time')},
    end_time text ${time('end_time')},
    chair_id text references people (id) on delete restrict,
    secretary_id text references people (id) on delete restrict,
    state text not null default 'draft' ${oneOf('state', ['draft', 'notified', 'held', 'review', 'approved'])},
    number integer check (number >= 1),
    notice_number text,
    notice_date text ${date('notice_date')},
    copies_to text not null default '[]' check (json_valid(copies_to)),
    next_date text ${date('next_date')},
    next_start text ${time('next_start')},
    next_venue_id text references venues (id) on delete restrict,
    ${versioned}, ${given('title')},
    check (end_time >= start_time)
  )`,

  `create table agenda_items (
    ${id},
    meeting_id text not null references meetings (id) on delete cascade,
    ${position},
    ${text('title')},
    kind text not null ${oneOf('kind', agendaKinds)},
    presenter_id text references people (id) on delete restrict,
    minutes integer check (minutes between 1 and 1440),
    ${versioned}
  )`,

  `create table attendance (
    ${id},
    meeting_id text not null references meetings (id) on delete cascade,
    person_id text not null references people (id) on delete restrict,
    status text not null ${oneOf('status', ['present', 'online', 'leave', 'absent'])},
    capacity text not null ${oneOf('capacity', capacities)},
    arrived_at text ${time('arrived_at')},
    left_at text ${time('left_at')},
    ${text('note')}, ${versioned},
    check (left_at >= arrived_at)
  )`,

  `create table remarks (
    ${id},
    item_id text not null references agenda_items (id) on delete cascade,
    ${position},
    person_id text references people (id) on delete restrict,
    verb text not null ${oneOf('verb', speechVerbs)},
    ${text('text')}, ${flag('press')}, ${versioned}
  )`,

  `create table decisions (
    ${id},
    item_id text not null references agenda_items (id) on delete cascade,
    ${position},
    kind text not null ${oneOf('kind', ['decision', 'directive', 'resolution', 'recommendation', 'approval', 'appointment'])},
    ${text('text')},
    proposer_id text references people (id) on delete restrict,
    seconder_id text references people (id) on delete restrict,
    ${flag('votes_unanimous')},
    votes_for integer check (votes_for >= 0),
    votes_against integer check (votes_against >= 0),
    votes_abstaining integer check (votes_abstaining >= 0),
    ${flag('press')}, ${versioned},
    check ((votes_for is null) = (votes_against is null) and (votes_for is null) = (votes_abstaining is null)),
    check (votes_unanimous = 0 or votes_for is null)
  )`,

  `create table actions (
    ${id},
    decision_id text not null references decisions (id) on delete cascade,
    ${position},
    kind text not null ${oneOf('kind', ['action', 'report'])},
    ${text('text')},
    person_id text references people (id) on delete restrict,
    body_id text references bodies (id) on delete restrict,
    due text ${date('due')},
    status text not null default 'open' ${oneOf('status', ['open', 'in-progress', 'done', 'dropped'])},
    ${versioned},
    check (person_id is null or body_id is null)
  )`,

  `create table press_notes (
    ${id},
    number text not null check (number <> ''),
    date text not null ${date('date')},
    ${text('headline')},
    embargo text ${shape('embargo', '0000-00-00T00:00')},
    state text not null default 'draft' ${oneOf('state', ['draft', 'approved', 'released'])},
    approved_at text ${instant('approved_at')},
    released_at text ${instant('released_at')},
    ${versioned},
    check (released_at >= approved_at)
  )`,
  `create table press_note_meetings (
    press_note_id text not null references press_notes (id) on delete cascade,
    meeting_id text not null references meetings (id) on delete restrict,
    ${position},
    primary key (press_note_id, meeting_id),
    unique (press_note_id, position)
  )`,

  `create table attachments (
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

  `create table revisions (
    ${id},
    entity text not null ${oneOf('entity', ['meeting', 'pressNote'])},
    entity_id text not null,
    number integer not null check (number >= 1),
    reason text not null,
    at text not null ${instant('at')},
    facts text not null check (json_valid(facts)),
    unique (entity, entity_id, number)
  )`,

  `create table audit_trail (
    ${id},
    at text not null ${instant('at')},
    who text not null,
    entity text not null ${oneOf('entity', entities)},
    entity_id text not null,
    change text not null ${oneOf('change', ['created', 'updated', 'removed', 'restored', 'advanced', 'reopened'])},
    before text check (json_valid(before)),
    after text check (json_valid(after))
  )`,
]

const indexes = [
  'create index positions_person on positions (person_id)',
  'create index positions_body on positions (body_id)',
  'create index memberships_body on memberships (body_id)',
  'create index memberships_person on memberships (person_id)',
  'create index meetings_date on meetings (date, start_time)',
  'create index meetings_body on meetings (body_id)',
  'create index meetings_programme on meetings (programme_id)',
  'create index meetings_venue on meetings (venue_id)',
  'create index meetings_next_venue on meetings (next_venue_id)',
  'create index meetings_chair on meetings (chair_id)',
  'create index meetings_secretary on meetings (secretary_id)',
  // A meeting has one number among those of its body in its year.
  'create unique index meetings_number on meetings (body_id, substr(date, 1, 4), number) where deleted_at is null',
  'create index agenda_items_meeting on agenda_items (meeting_id, position)',
  'create index agenda_items_presenter on agenda_items (presenter_id)',
  'create unique index attendance_once on attendance (meeting_id, person_id) where deleted_at is null',
  'create index attendance_meeting on attendance (meeting_id)',
  'create index attendance_person on attendance (person_id)',
  'create index remarks_item on remarks (item_id, position)',
  'create index remarks_person on remarks (person_id)',
  'create index decisions_item on decisions (item_id, position)',
  'create index decisions_proposer on decisions (proposer_id)',
  'create index decisions_seconder on decisions (seconder_id)',
  'create index actions_decision on actions (decision_id, position)',
  'create index actions_person on actions (person_id)',
  'create index actions_body on actions (body_id)',
  'create index actions_due on actions (due, status)',
  'create index press_notes_date on press_notes (date)',
  // A press note has one number in its year.
  'create unique index press_notes_number on press_notes (substr(date, 1, 4), number) where deleted_at is null',
  'create index press_note_meetings_meeting on press_note_meetings (meeting_id)',
  'create index attachments_owner on attachments (entity, entity_id)',
  'create index audit_trail_entity on audit_trail (entity_id, id)',
]

/** Every table of the first release, with the organisation and its settings as their one row each. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [...tables, ...indexes]) await sql.raw(statement).execute(db)
}
