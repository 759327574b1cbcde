import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { call, getRouter, isProcedure, ORPCError } from '@orpc/server'
import { type Kysely, sql } from 'kysely'
import { type App, createApp } from '../../electron/app/createApp.ts'
import { type Database, openDatabase } from '../../electron/db/connection.ts'

const uuid = (number: number): string => `01a20951-0000-7000-8000-${String(number).padStart(12, '0')}`

/** One thing of each kind, by name of its kind; all of them hang together. */
export const here = {
  person: uuid(1),
  otherPerson: uuid(2),
  body: uuid(3),
  position: uuid(4),
  membership: uuid(5),
  programme: uuid(6),
  venue: uuid(7),
  /** Held, with a chair who was there. */
  meeting: uuid(8),
  agendaItem: uuid(9),
  otherAgendaItem: uuid(10),
  attendance: uuid(11),
  remark: uuid(12),
  otherRemark: uuid(13),
  decision: uuid(14),
  otherDecision: uuid(15),
  action: uuid(16),
  otherAction: uuid(17),
  /** A draft of the meeting. */
  pressNote: uuid(18),
  /** Nothing refers to it. */
  freePerson: uuid(19),
  freeBody: uuid(20),
  freeProgramme: uuid(21),
  freeVenue: uuid(22),
  freeMeeting: uuid(23),
  template: uuid(30),
  proposedItem: uuid(31),
  otherProposedItem: uuid(32),
  /** Of the meeting alone. */
  series: uuid(33),
  phrase: uuid(34),
  recipient: uuid(45),
  actionEntry: uuid(35),
  /** Received on the action. */
  attachment: uuid(36),
  /** Of the press note. */
  photograph: uuid(43),
  otherPhotograph: uuid(44),
  /** Polished words of the decision in Hindi, and a comment on it. */
  paragraph: uuid(38),
  comment: uuid(39),
  /** Another entry of the free person was made one with it. */
  merge: uuid(41),
  /** A table that somebody has open. */
  import: uuid(42),
} as const

/** One thing of each kind in the bin, version 2, whose parents are there. */
export const removed = {
  person: uuid(101),
  body: uuid(103),
  position: uuid(104),
  membership: uuid(105),
  programme: uuid(106),
  venue: uuid(107),
  meeting: uuid(108),
  agendaItem: uuid(109),
  attendance: uuid(111),
  remark: uuid(112),
  decision: uuid(114),
  action: uuid(116),
  pressNote: uuid(118),
  template: uuid(130),
  proposedItem: uuid(131),
  phrase: uuid(134),
  recipient: uuid(145),
  actionEntry: uuid(135),
  attachment: uuid(136),
  photograph: uuid(143),
  paragraph: uuid(138),
  comment: uuid(139),
} as const

const at = '2026-02-06T05:00:00.000Z'
const bin = `2, '${at}'`

const statements = (): readonly string[] => {
  const h = here
  const r = removed
  return [
    `insert into people (id, name_hi, name_en, gender, version, deleted_at) values
      ('${h.person}', 'महेश वर्मा', 'Mahesh Verma', 'male', 1, null), ('${h.otherPerson}', 'कमला नेगी', 'Kamla Negi', 'female', 1, null),
      ('${h.freePerson}', 'पवन खन्ना', null, null, 1, null), ('${r.person}', 'राजीव सूद', null, null, ${bin})`,
    `insert into people (id, name_hi, merged_into_id, version, deleted_at) values ('${uuid(141)}', 'पवन खन्ना', '${h.freePerson}', ${bin})`,
    `insert into merges (id, kept_id, removed_id, at, who) values ('${h.merge}', '${h.freePerson}', '${uuid(141)}', '${at}', 'लिपिक')`,
    `insert into bodies (id, name_hi, quorum_rule, quorum_value, version, deleted_at) values
      ('${h.body}', 'कार्यसमिति', 'fraction', '1/3', 1, null), ('${h.freeBody}', 'मंडल', null, null, 1, null), ('${r.body}', 'पुरानी', null, null, ${bin})`,
    `insert into positions (id, person_id, body_id, title_hi, title_en, rank, starts_on, version, deleted_at) values
      ('${h.position}', '${h.person}', '${h.body}', 'अध्यक्ष', 'President', 10, '2020-01-01', 1, null), ('${r.position}', '${h.person}', null, 'सचिव', null, 20, null, ${bin})`,
    `insert into memberships (id, body_id, person_id, role, starts_on, version, deleted_at) values
      ('${h.membership}', '${h.body}', '${h.otherPerson}', 'member', '2020-01-01', 1, null), ('${r.membership}', '${h.body}', '${h.person}', 'chair', null, ${bin})`,
    `insert into programmes (id, name_hi, version, deleted_at) values
      ('${h.programme}', 'अभियान', 1, null), ('${h.freeProgramme}', 'मेला', 1, null), ('${r.programme}', 'यात्रा', ${bin})`,
    `insert into programme_dates (programme_id, date) values ('${h.programme}', '2026-02-08'), ('${r.programme}', '2026-03-01')`,
    `insert into venues (id, name_hi, version, deleted_at) values
      ('${h.venue}', 'सभागार', 1, null), ('${h.freeVenue}', 'कक्ष', 1, null), ('${r.venue}', 'मैदान', ${bin})`,
    `insert into meetings (id, kind, title_hi, title_en, body_id, programme_id, venue_id, date, start_time, end_time, chair_id, secretary_id, state, number,
      version, deleted_at) values
      ('${h.meeting}', 'review', 'समीक्षा बैठक', 'Review meeting', '${h.body}', '${h.programme}', '${h.venue}', '2026-02-05', '11:00', '12:45',
        '${h.person}', '${h.otherPerson}', 'held', 1, 1, null),
      ('${h.freeMeeting}', 'regular', 'बैठक', null, null, null, null, '2026-02-06', '11:00', null, null, null, 'draft', null, 1, null),
      ('${r.meeting}', 'regular', 'रद्द बैठक', null, null, null, null, '2026-02-07', '11:00', null, null, null, 'draft', null, ${bin})`,
    `insert into agenda_items (id, meeting_id, position, title_hi, title_en, kind, presenter_id, minutes, version, deleted_at) values
      ('${h.agendaItem}', '${h.meeting}', 0, 'विषय', 'Subject', 'discussion', '${h.person}', 45, 1, null),
      ('${h.otherAgendaItem}', '${h.meeting}', 1, 'अन्य', null, 'any-other', null, null, 1, null),
      ('${r.agendaItem}', '${h.meeting}', 2, 'हटाया', null, 'report', null, null, ${bin})`,
    `insert into attendance (id, meeting_id, person_id, status, capacity, arrived_at, version, deleted_at) values
      ('${h.attendance}', '${h.meeting}', '${h.person}', 'present', 'chair', '11:00', 1, null),
      ('${r.attendance}', '${h.meeting}', '${h.otherPerson}', 'absent', 'member', null, ${bin})`,
    `insert into remarks (id, item_id, position, person_id, verb, text_hi, text_en, press, version, deleted_at) values
      ('${h.remark}', '${h.agendaItem}', 0, '${h.person}', 'said', 'हर गाँव तक पहुँचें', 'every village must be reached', 1, 1, null),
      ('${h.otherRemark}', '${h.agendaItem}', 1, null, 'noted', 'ठीक', null, 0, 1, null),
      ('${r.remark}', '${h.agendaItem}', 2, null, 'noted', 'हटाया', null, 0, ${bin})`,
    `insert into decisions (id, item_id, position, kind, text_hi, text_en, proposer_id, votes_for, votes_against, votes_abstaining, press, version, deleted_at)
      values ('${h.decision}', '${h.agendaItem}', 0, 'decision', 'सूची बने', 'A list is to be made', '${h.person}', 5, 1, 0, 1, 1, null),
      ('${h.otherDecision}', '${h.agendaItem}', 1, 'directive', 'सूची जाए', null, null, null, null, null, 0, 1, null),
      ('${r.decision}', '${h.agendaItem}', 2, 'directive', 'हटाया', null, null, null, null, null, 0, ${bin})`,
    `insert into actions (id, item_id, decision_id, position, kind, text_hi, text_en, person_id, body_id, due, version, deleted_at) values
      ('${h.action}', '${h.agendaItem}', '${h.decision}', 0, 'action', 'सूची बनाना', 'Make the list', '${h.otherPerson}', null, '2026-02-07', 1, null),
      ('${h.otherAction}', '${h.agendaItem}', '${h.decision}', 1, 'report', 'रिपोर्ट', null, null, '${h.body}', null, 1, null),
      ('${r.action}', '${h.agendaItem}', '${h.decision}', 2, 'report', 'हटाया', null, null, null, null, ${bin})`,
    `insert into press_notes (id, number, date, headline_hi, headline_en, version, deleted_at) values
      ('${h.pressNote}', '14', '2026-02-05', 'गाँव-गाँव अभियान', 'Campaign in every village', 1, null), ('${r.pressNote}', '9', '2026-01-05', null, null, ${bin})`,
    `insert into press_note_meetings (press_note_id, meeting_id, position) values ('${h.pressNote}', '${h.meeting}', 0)`,
    `update meetings set series = '${h.series}' where id = '${h.meeting}'`,
    `insert into templates (id, kind, minutes, items, version, deleted_at) values
      ('${h.template}', 'review', 90, '[{"title":{"hi":"प्रगति"},"kind":"review","minutes":30}]', 1, null),
      ('${r.template}', 'workshop', null, '[]', ${bin})`,
    `insert into template_invitees (template_id, person_id, capacity, position) values ('${h.template}', '${h.person}', 'guest', 0)`,
    `insert into proposed_items (id, body_id, position, title_hi, kind, presenter_id, minutes, version, deleted_at) values
      ('${h.proposedItem}', '${h.body}', 0, 'भवन', 'proposal', '${h.person}', 15, 1, null),
      ('${h.otherProposedItem}', '${h.body}', 1, 'वाहन', 'discussion', null, null, 1, null),
      ('${r.proposedItem}', '${h.body}', 2, 'हटाया', 'report', null, null, ${bin})`,
    `insert into phrases (id, text_hi, version, deleted_at) values ('${h.phrase}', 'निर्णय लिया गया कि', 1, null), ('${r.phrase}', 'हटाया', ${bin})`,
    `insert into recipients (id, name_hi, kind, medium, address, language, font, version, deleted_at) values
      ('${h.recipient}', 'दैनिक समाचार', 'newspaper', 'email', 'news@example.in', 'hi', 'kruti-dev-010', 1, null),
      ('${r.recipient}', 'हटाया', 'agency', 'hand', '', 'both', 'unicode', ${bin})`,
    `insert into action_entries (id, action_id, date, text_hi, status, who, version, deleted_at) values
      ('${h.actionEntry}', '${h.action}', '2026-02-06', 'सूची बन रही है', 'in-progress', 'लिपिक', 1, null),
      ('${r.actionEntry}', '${h.action}', '2026-02-06', 'हटाया', null, 'लिपिक', ${bin})`,
    `insert into attachments (id, entity, entity_id, file_name, mime, size, sha256, content, version, deleted_at) values
      ('${h.attachment}', 'action', '${h.action}', 'सूची.pdf', 'application/pdf', 3, '${'a'.repeat(64)}', x'010203', 1, null),
      ('${r.attachment}', 'action', '${h.action}', 'हटाया.pdf', 'application/pdf', 3, '${'b'.repeat(64)}', x'040506', ${bin})`,
    `insert into photograph_files (sha256, mime, size, width, height, content) values
      ('${'c'.repeat(64)}', 'image/png', 3, 1, 1, x'010203'), ('${'d'.repeat(64)}', 'image/jpeg', 3, 1, 1, x'040506'),
      ('${'e'.repeat(64)}', 'image/jpeg', 3, 1, 1, x'070809')`,
    `insert into photographs (id, press_note_id, position, file_name, original_id, print_id, caption_hi, version, deleted_at) values
      ('${h.photograph}', '${h.pressNote}', 0, 'बैठक.png', '${'c'.repeat(64)}', '${'c'.repeat(64)}', 'बैठक', 1, null),
      ('${h.otherPhotograph}', '${h.pressNote}', 1, 'मंच.jpg', '${'d'.repeat(64)}', '${'d'.repeat(64)}', null, 1, null),
      ('${r.photograph}', '${h.pressNote}', 2, 'हटाया.jpg', '${'e'.repeat(64)}', '${'c'.repeat(64)}', null, ${bin})`,
    `insert into photograph_people (photograph_id, person_id, position) values ('${h.photograph}', '${h.person}', 0)`,
    `insert into paragraphs (id, meeting_id, key, lang, runs, source, version, deleted_at) values
      ('${h.paragraph}', '${h.meeting}', 'decision:${h.decision}', 'hi', '[{"text":"सूची बनाई जाए।"}]', 'सूची बने।', 1, null),
      ('${r.paragraph}', '${h.meeting}', 'thanks', 'hi', '[{"text":"धन्यवाद।"}]', 'समाप्त।', ${bin})`,
    `insert into comments (id, meeting_id, key, text, who, at, version, deleted_at) values
      ('${h.comment}', '${h.meeting}', 'decision:${h.decision}', 'कब तक?', 'समीक्षक', '${at}', 1, null),
      ('${r.comment}', '${h.meeting}', 'thanks', 'हटाया', 'समीक्षक', '${at}', ${bin})`,
  ]
}

const seed = async (databaseFile: string): Promise<void> => {
  const db = await openDatabase(databaseFile)
  try {
    for (const statement of statements()) await sql.raw(statement).execute(db)
  } finally {
    await db.destroy()
  }
}

/** What a call came to: done, or refused with an error of the contract. Whatever else it throws goes on to the test. */
export type Outcome =
  | { readonly done: true; readonly answer: unknown }
  | { readonly done: false; readonly code: string; readonly data: unknown }

/** The program over a database in which there is one thing of each kind. */
export class World {
  readonly #folder: string
  #app: App | undefined
  #watcher: Database | undefined
  #version = 0

  private constructor(folder: string) {
    this.#folder = folder
  }

  static async open(): Promise<World> {
    const folder = await mkdtemp(join(tmpdir(), 'karyavritt-contract-'))
    await seed(join(folder, 'seed.sqlite'))
    const world = new World(folder)
    await world.reset()
    return world
  }

  /** Back to the first state. */
  async reset(): Promise<void> {
    await this.#release()
    const databaseFile = join(this.#folder, 'karyavritt.sqlite')
    for (const suffix of ['', '-wal', '-shm']) await rm(`${databaseFile}${suffix}`, { force: true })
    await copyFile(join(this.#folder, 'seed.sqlite'), databaseFile)
    this.#app = await createApp({
      pdf: { way: 'page', make: async () => new TextEncoder().encode('%PDF-1.7') },
      databaseFile,
      who: 'लिपिक',
      exporter: async (fileName, bytes) => ({ outcome: 'download', fileName, data: Buffer.from(bytes).toString('base64') }),
      clock: () => new Date('2026-02-06T06:00:00.000Z'),
    })
    this.#watcher = await openDatabase(databaseFile)
    await this.wrote()
  }

  async close(): Promise<void> {
    await this.#release()
    await rm(this.#folder, { recursive: true, force: true })
  }

  /** Calls a procedure by its path, such as `['venues', 'list']`. */
  async call(path: readonly string[], input: unknown): Promise<Outcome> {
    const procedure = getRouter(this.#app?.router, path)
    if (!isProcedure(procedure)) throw new Error(`no procedure ${path.join('.')}`)
    try {
      return { done: true, answer: await call(procedure, input, { context: {}, path }) }
    } catch (error) {
      if (error instanceof ORPCError && error.defined) return { done: false, code: error.code, data: error.data }
      throw error
    }
  }

  /** Whether anything was written since this was last asked; SQLite counts the writes that others commit. */
  async wrote(): Promise<boolean> {
    if (!this.#watcher) throw new Error('the world is closed')
    const bare: Kysely<never> = this.#watcher.withoutPlugins().withTables<never>()
    const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(bare)
    const version = rows[0]?.data_version ?? 0
    const changed = version !== this.#version
    this.#version = version
    return changed
  }

  async #release(): Promise<void> {
    await this.#watcher?.destroy()
    await this.#app?.close()
  }
}
