import { type Kysely, sql } from 'kysely'

const firstAction = `insert into actions (id, decision_id, position, kind, text_hi, person_id, due) values ('ac1', 'd1', 0, 'action', 'कार्य', 'p1', '2026-02-07')`

/** One row for every table of the first release, as SQL, in an order in which each finds what it refers to. */
const firstRows: readonly string[] = [
  `insert into people (id, name_hi, gender, phone) values ('p1', 'महेश वर्मा', 'male', ''), ('p2', 'कमला नेगी', 'female', '')`,
  `insert into bodies (id, name_en, quorum_rule, quorum_value) values ('b1', 'Board', 'fraction', '1/3')`,
  `insert into positions (id, person_id, body_id, title_hi, rank, starts_on, ends_on) values ('po1', 'p1', 'b1', 'अध्यक्ष', 10, '2020-01-01', null)`,
  `insert into memberships (id, body_id, person_id, role, starts_on) values ('ms1', 'b1', 'p1', 'member', '2020-01-01')`,
  `insert into programmes (id, name_hi) values ('pr1', 'अभियान')`,
  `insert into programme_dates (programme_id, date) values ('pr1', '2026-02-08')`,
  `insert into venues (id, name_hi) values ('v1', 'सभागार')`,
  `insert into meetings (id, kind, title_hi, body_id, programme_id, venue_id, date, start_time, end_time, chair_id, number, next_venue_id)
    values ('m1', 'review', 'बैठक', 'b1', 'pr1', 'v1', '2026-02-05', '11:00', '12:45', 'p1', 1, 'v1')`,
  `insert into agenda_items (id, meeting_id, position, title_hi, kind, presenter_id, minutes) values ('a1', 'm1', 0, 'विषय', 'discussion', 'p1', 45)`,
  `insert into attendance (id, meeting_id, person_id, status, capacity, arrived_at, left_at) values ('at1', 'm1', 'p1', 'present', 'chair', '11:00', '12:00')`,
  `insert into remarks (id, item_id, position, person_id, verb, text_hi, press) values ('r1', 'a1', 0, 'p1', 'said', 'वाक्य', 1)`,
  `insert into decisions (id, item_id, position, kind, text_hi, proposer_id, votes_for, votes_against, votes_abstaining)
    values ('d1', 'a1', 0, 'decision', 'निर्णय', 'p1', 5, 1, 0)`,
  firstAction,
  `insert into press_notes (id, number, date, embargo) values ('pn1', '14', '2026-02-05', '2026-02-05T18:00')`,
  `insert into press_note_meetings (press_note_id, meeting_id, position) values ('pn1', 'm1', 0)`,
  `insert into attachments (id, entity, entity_id, file_name, mime, size, sha256, content)
    values ('f1', 'meeting', 'm1', 'पत्र.pdf', 'application/pdf', 3, '${'0'.repeat(64)}', x'010203')`,
  `insert into revisions (id, entity, entity_id, number, reason, at, facts) values ('re1', 'meeting', 'm1', 1, '', '2026-02-06T05:00:00.000Z', '{}')`,
  `insert into audit_trail (id, at, who, entity, entity_id, change, after)
    values ('t1', '2026-02-06T05:00:00.000Z', 'लिपिक', 'meeting', 'm1', 'created', '{}')`,
]

/** One row for every table of the desk. */
const deskRows: readonly string[] = [
  ...firstRows.map((row) =>
    row === firstAction
      ? `insert into actions (id, item_id, decision_id, position, kind, text_hi, person_id, due)
          values ('ac1', 'a1', 'd1', 2, 'action', 'कार्य', 'p1', '2026-02-07')`
      : row,
  ),
  `insert into agenda_item_interests (item_id, person_id) values ('a1', 'p2')`,
  `insert into decision_dissents (decision_id, person_id, position, text_hi) values ('d1', 'p2', 0, 'असहमति')`,
  `insert into action_entries (id, action_id, date, text_hi, status, who) values ('ae1', 'ac1', '2026-02-06', 'आरंभ', 'in-progress', 'लिपिक')`,
  `insert into templates (id, kind, minutes, items) values ('te1', 'review', 90, '[]')`,
  `insert into template_invitees (template_id, person_id, capacity, position) values ('te1', 'p1', 'guest', 0)`,
  `insert into proposed_items (id, body_id, position, title_hi, kind, presenter_id, minutes, item_id)
    values ('pi1', 'b1', 0, 'प्रस्ताव', 'proposal', 'p1', 15, 'a1')`,
  `insert into phrases (id, text_hi) values ('ph1', 'तय हुआ कि ')`,
  `insert into paragraphs (id, meeting_id, key, lang, runs, source) values ('pa1', 'm1', 'opening', 'hi', '[{"text":"बैठक हुई।"}]', 'बैठक हुई।')`,
  `insert into comments (id, meeting_id, key, text, who, at) values ('co1', 'm1', 'opening', 'ठीक करें', 'लिपिक', '2026-02-06T05:00:00.000Z')`,
  `insert into desk_places (meeting_id, item_id, line, offset) values ('m1', 'a1', 'r1', 4)`,
]

const directoryRows: readonly string[] = [
  ...deskRows,
  `insert into people (id, name_hi, merged_into_id, version, deleted_at) values ('p3', 'महेश वर्मा', 'p1', 2, '2026-02-06T05:00:00.000Z')`,
  `insert into merges (id, kept_id, removed_id, at, who) values ('mg1', 'p1', 'p3', '2026-02-06T05:00:00.000Z', 'लिपिक')`,
  `insert into distinct_people (person_id, other_id) values ('p1', 'p2')`,
  `insert into people_sorting (person_id, sort_hi, sort_en, edition) values ('p1', 'महेश वर्मा', 'महेश वर्मा', 1)`,
  `insert into people_words (word, person_id, weight) values ('mahes', 'p1', 0)`,
  `insert into people_likeness (kind, key, person_id) values ('name', 'mahes varma', 'p1')`,
]

/** With the corrections of the register. */
const registerRows: readonly string[] = [
  ...directoryRows,
  `insert into attendance_corrections (id, attendance_id, meeting_id, at, who, reason, after) values
    ('c1', 'at1', 'm1', '2026-02-06T05:00:00.000Z', 'लिपिक', 'भूल सुधार', '{}')`,
]

const importRows: readonly string[] = [
  ...registerRows,
  `insert into import_mappings (signature, uses, at) values ('नाम|पद', '[]', '2026-02-06T05:00:00.000Z')`,
  `insert into directory_imports (id, source, at, who, counts, steps)
    values ('di1', 'सूची.xlsx', '2026-02-06T05:00:00.000Z', 'लिपिक', '{}', '{}')`,
]

const photographRows: readonly string[] = [
  ...importRows,
  `insert into photograph_files (sha256, mime, size, width, height, content) values ('${'1'.repeat(64)}', 'image/jpeg', 3, 48, 32, x'010203')`,
  `insert into photographs (id, press_note_id, position, file_name, original_id, print_id, caption_hi)
    values ('fo1', 'pn1', 0, 'बैठक.jpg', '${'1'.repeat(64)}', '${'1'.repeat(64)}', 'बैठक का दृश्य')`,
  `insert into photograph_people (photograph_id, person_id, position) values ('fo1', 'p1', 0)`,
]

const letterheadRows: readonly string[] = [
  ...photographRows,
  `insert into letterhead_files (sha256, size, content) values ('${'2'.repeat(64)}', 3, x'010203')`,
  `update organisation set letterhead_id = '${'2'.repeat(64)}', letterhead_name = 'पत्रशीर्ष.docx'`,
]

/** One row for every table as it is now. */
export const rows: readonly string[] = [
  ...letterheadRows,
  `insert into recipients (id, name_hi, kind, medium, address, language, font)
    values ('rp1', 'दैनिक समाचार', 'newspaper', 'email', 'news@example.in', 'hi', 'unicode')`,
]

/** The rows that a database holds after each migration, in the shape that it left. */
const rowsAfter: Readonly<Record<string, readonly string[]>> = {
  '0001-initial': firstRows,
  '0002-desk': deskRows,
  '0003-directory': directoryRows,
  '0004-register': registerRows,
  '0005-press': registerRows,
  '0006-import': importRows,
  '0007-register-settings': importRows,
  '0009-photographs': photographRows,
  '0010-letterhead': letterheadRows,
  '0011-sittings': letterheadRows,
  '0012-release': letterheadRows,
  '0013-distribution': rows,
  '0016-phrases': rows,
}

/** Puts one row into every table, in the shape of the last migration, or of the one that is named. */
export const fill = async (db: Kysely<never>, migration = '0016-phrases'): Promise<void> => {
  const all = rowsAfter[migration]
  if (!all) throw new Error(`no rows in the shape of ${migration}`)
  for (const row of all) await sql.raw(row).execute(db)
}
