import { readFileSync } from 'node:fs'
import type { Contract } from '../../shared/contract/contract.ts'
import { wordLetterhead } from '../documents/letterheads.ts'
import { here, removed, type World } from './world.ts'

/**
 * A valid input of a procedure in the world of `world.ts`, as a fresh one has it. `before` brings about what it needs first.
 * Procedures without input have an input of undefined.
 */
export type Fixture = { readonly input: unknown; readonly before?: (world: World) => Promise<void> }

const dayFile = readFileSync(new URL('../../electron/days/sample/day.json', import.meta.url), 'utf8')

const name = { hi: 'नया नाम', en: 'New name' }
const text = { hi: 'पहली पंक्ति\nदूसरी', en: 'Text' }
const none: Fixture = { input: undefined }

const person = {
  name,
  otherNames: ['Naya Nam', 'नया नांव'],
  honorific: { hi: 'श्री' },
  gender: 'male',
  phone: '1',
  email: 'a@example.org',
  district: { hi: 'मंडी' },
}
/** A picture of one point. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

const letterheadData = Buffer.from(wordLetterhead()).toString('base64')

const position = { title: name, rank: 5, bodyId: here.body, from: '2024-01-01', to: '2026-12-31' }
const membership = { role: 'member', from: '2024-01-01', to: null }
const agendaItem = {
  ...{ title: name, kind: 'report', presenterId: here.person, minutes: 10, section: name, note: text, started: '11:05', ended: '11:20' },
  ...{ heldOver: true, confidential: true, interests: [here.otherPerson] },
}
const attendance = { status: 'online', capacity: 'member', arrived: '11:10', left: '12:00', note: text, substituteForId: here.otherPerson }
const remark = { personId: here.person, verb: 'informed', text, press: true }
const votes = { outcome: 'counted', for: 1, against: 0, abstaining: 0 }
const dissents = [{ personId: here.freePerson, text }]
const decision = { kind: 'resolution', text, proposerId: here.person, seconderId: here.otherPerson, votes, press: false, dissents }
const action = { kind: 'report', text, personId: null, bodyId: here.body, due: '2026-02-12', status: 'open' }
const meeting = {
  kind: 'committee',
  title: name,
  bodyId: here.body,
  programmeId: here.programme,
  venueId: here.venue,
  date: '2026-03-05',
  start: '10:00',
  end: '11:30',
  chairId: here.person,
  secretaryId: here.otherPerson,
  noticeNumber: '12',
  noticeDate: '2026-02-26',
  copiesTo: [name],
  nextDate: '2026-04-05',
  nextStart: '10:00',
  nextVenueId: here.venue,
  opened: '10:05',
  reviewerId: here.otherPerson,
  noticeText: text,
  lastDate: '2026-03-06',
  jointBodyIds: [],
  cancelled: null,
}
const table = "नाम\tपद\tमोबाइल\nसुनीता ठाकुर\tसचिव\t94250 12345\negs'k oekZ\tv/;{k\t\n"
const tableUses = ['name', 'post', 'phone'].map((field) => ({ field, krutiDev: field !== 'phone' }))
const openTable = async (world: World): Promise<void> => {
  await world.call(['directoryImport', 'open'], { id: here.import, source: { kind: 'cells', text: table } })
}
const checkTable = async (world: World): Promise<void> => {
  await openTable(world)
  await world.call(['directoryImport', 'check'], { id: here.import, uses: tableUses })
}
const written = { key: 'lead', lang: 'hi', runs: [{ text: 'आज बैठक हुई।', bold: true }], fingerprint: 'abc', after: null }
const pressNote = {
  ...{ number: '15', date: '2026-02-05', headline: name, embargo: '2026-02-06T18:00', meetingIds: [here.meeting] },
  ...{ subheadline: name, options: { order: 'news', length: 'full' }, written: [written] },
}

const template = {
  minutes: 90,
  items: [{ title: name, kind: 'report', minutes: 10 }],
  invitees: [{ personId: here.otherPerson, capacity: 'special-invitee' }],
  copiesTo: [name],
  noticeText: text,
}
const proposedItem = { title: name, kind: 'proposal', presenterId: here.person, minutes: 15, note: text }

const newLine = '01a20951-2000-7000-8000-000000000001'

const update = (id: string, changes: object): Fixture => ({ input: { id, version: 1, changes } })
const version = (id: string): Fixture => ({ input: { id, version: 1 } })
const only = (id: string): Fixture => ({ input: { id } })
const move = (id: string): Fixture => ({ input: { id, to: 0 } })

const done = async (world: World, path: readonly string[], input: unknown): Promise<void> => {
  const outcome = await world.call(path, input)
  if (!outcome.done) throw new Error(`${path.join('.')}: ${outcome.code} ${JSON.stringify(outcome.data)}`)
}

/** Takes the meeting on until its minutes are approved. */
const approve = async (world: World): Promise<void> => {
  await done(world, ['minutes', 'resolve'], { id: here.comment, version: 1, resolved: true })
  await done(world, ['meetings', 'advance'], { id: here.meeting, version: 1 })
  await done(world, ['meetings', 'advance'], { id: here.meeting, version: 2 })
}

/** One for each procedure of the contract: a procedure without one does not compile. */
export const fixtures: { readonly [Feature in keyof Contract]: { readonly [Procedure in keyof Contract[Feature]]: Fixture } } = {
  organisation: {
    get: none,
    update: { input: { version: 1, changes: { name, phone: '0177-2650000', address: name } } },
    setLetterhead: { input: { version: 1, fileName: 'पत्रशीर्ष.docx', data: letterheadData } },
    exportLetterhead: {
      input: undefined,
      before: (world) => done(world, ['organisation', 'setLetterhead'], { version: 1, fileName: 'पत्रशीर्ष.docx', data: letterheadData }),
    },
  },
  settings: {
    get: none,
    update: {
      input: {
        version: 1,
        changes: {
          ...{ interfaceLanguage: 'en', theme: 'dark', digits: 'devanagari', noticeDays: 10, userId: here.person, yearStart: 'april' },
          ...{ noticePattern: '{body}/{year}/{n}', minutesPattern: 'का.वृ./{n}', decisionPattern: '{n}/{year}' },
          ...{ leaveRule: 'left-out', attendanceThreshold: 60 },
        },
      },
    },
  },
  people: {
    list: none,
    page: { input: { query: 'mahesh वर्मा', on: '2026-02-05', bodyId: here.body, lang: 'hi', offset: 0, limit: 50 } },
    many: { input: { ids: [here.person, removed.person] } },
    names: { input: { ids: [here.person, removed.person] } },
    setPhoto: { input: { id: here.person, fileName: 'फ़ोटो.png', mime: 'image/png', data: pixel, preview: pixel } },
    putPhoto: { input: { id: here.otherPerson, photo: null } },
    photo: only(here.otherPerson),
    previews: { input: { ids: [here.person, here.otherPerson] } },
    export: { input: { query: '', on: '2026-02-05', bodyId: null, format: 'csv', lang: 'hi' } },
    get: only(here.person),
    create: { input: person },
    update: update(here.person, person),
    remove: version(here.freePerson),
    restore: only(removed.person),
  },
  positions: {
    create: { input: { ...position, personId: here.person } },
    update: update(here.position, position),
    remove: version(here.position),
    restore: only(removed.position),
    order: { input: { on: '2026-02-05', bodyId: here.body, lang: 'hi', offset: 0, limit: 50 } },
    place: { input: { on: '2026-02-05', bodyId: null, lang: 'hi', id: here.position, after: null } },
    setRanks: { input: { ranks: [{ id: here.position, version: 1, rank: 7 }] } },
  },
  duplicates: {
    list: { input: { offset: 0, limit: 50 } },
    setDistinct: { input: { keptId: here.person, removedId: here.freePerson, distinct: true } },
    preview: { input: { keptId: here.person, removedId: here.otherPerson } },
    merge: {
      input: {
        ...{ kept: { id: here.person, version: 1 }, removed: { id: here.otherPerson, version: 1 } },
        ...{ fields: person, stays: [here.attendance] },
      },
    },
    merges: none,
    undo: only(here.merge),
  },
  bodies: {
    list: none,
    create: { input: { name, quorum: { rule: 'count', value: 5 }, code: 'का.स.', kind: 'board', from: '2024-04-01', to: '2027-03-31' } },
    update: update(here.body, {
      ...{ name, quorum: { rule: 'fraction', value: '2/3' }, code: 'का.स.', kind: null, from: '2024-04-01', to: null },
    }),
    remove: version(here.freeBody),
    restore: only(removed.body),
  },
  directoryImport: {
    open: { input: { id: here.import, source: { kind: 'cells', text: table } } },
    arrange: { input: { id: here.import, layout: { sheet: 0, headingRow: 1, headingRows: 1, withHidden: true } }, before: openTable },
    check: { input: { id: here.import, uses: tableUses }, before: openTable },
    rows: { input: { id: here.import, kinds: ['new', 'doubtful'], offset: 0, limit: 20 }, before: checkTable },
    decide: { input: { id: here.import, row: 3, choice: 'new' }, before: checkTable },
    apply: { input: { id: here.import }, before: checkTable },
    progress: { input: { id: here.import } },
    cancel: { input: { id: here.import } },
    close: { input: { id: here.import }, before: openTable },
    list: none,
    undo: {
      input: { id: here.import },
      before: async (world) => {
        await checkTable(world)
        await world.call(['directoryImport', 'apply'], { id: here.import })
      },
    },
  },
  memberships: {
    create: { input: { ...membership, bodyId: here.body, personId: here.person } },
    update: update(here.membership, membership),
    remove: version(here.membership),
    restore: only(removed.membership),
  },
  programmes: {
    list: none,
    create: { input: { name, dates: ['2026-02-08', '2026-02-09'] } },
    update: update(here.programme, { name, dates: ['2026-02-10'] }),
    remove: version(here.freeProgramme),
    restore: only(removed.programme),
  },
  venues: {
    list: none,
    create: { input: { name } },
    update: update(here.venue, { name }),
    remove: version(here.freeVenue),
    restore: only(removed.venue),
  },
  days: {
    desk: { input: { date: '2026-02-05' } },
    calendar: { input: { from: '2026-02-01', to: '2026-02-28' } },
    get: { input: { date: '2026-02-05' } },
    dates: { input: { from: '2026-02-01', to: '2026-02-28' } },
    nearest: { input: { date: '2026-02-05', direction: 'after' } },
    import: {
      input: { json: dayFile },
      // The number of its press note is taken in this world.
      before: (world) => done(world, ['press', 'remove'], { id: here.pressNote, version: 1 }),
    },
    importSample: { input: undefined, before: (world) => done(world, ['press', 'remove'], { id: here.pressNote, version: 1 }) },
  },
  meetings: {
    get: only(here.meeting),
    create: { input: { ...meeting, withAgenda: true } },
    update: update(here.meeting, { ...meeting, date: '2026-02-05' }),
    remove: version(here.freeMeeting),
    restore: only(removed.meeting),
    advance: version(here.meeting),
    accept: {
      input: { id: here.meeting, version: 3 },
      before: async (world) => {
        await done(world, ['meetings', 'update'], { id: here.meeting, version: 1, changes: { reviewerId: here.person } })
        await done(world, ['meetings', 'advance'], { id: here.meeting, version: 2 })
      },
    },
    copy: { input: { id: here.meeting, date: '2026-03-05', start: '10:00' } },
    repeat: { input: { id: here.meeting, every: { unit: 'month-weekday', step: 1 }, times: 2 } },
    series: { input: { series: here.series } },
    clashes: {
      input: {
        ...{ id: here.freeMeeting, date: '2026-02-05', start: '11:30', minutes: 30 },
        ...{ venueId: here.venue, chairId: here.person, secretaryId: null },
      },
    },
    reopen: { input: { id: here.meeting, version: 1, reason: 'भूल सुधार' } },
  },
  templates: {
    list: none,
    create: { input: { ...template, kind: 'board' } },
    update: update(here.template, template),
    remove: version(here.template),
    restore: only(removed.template),
  },
  backlog: {
    list: { input: { bodyId: here.body } },
    create: { input: { ...proposedItem, bodyId: here.body } },
    update: update(here.proposedItem, proposedItem),
    remove: version(here.proposedItem),
    restore: only(removed.proposedItem),
    move: move(here.otherProposedItem),
    draw: { input: { id: here.proposedItem, meetingId: here.meeting } },
    sendBack: version(here.otherAgendaItem),
  },
  agenda: {
    create: { input: { ...agendaItem, meetingId: here.meeting } },
    update: update(here.agendaItem, agendaItem),
    remove: version(here.otherAgendaItem),
    restore: only(removed.agendaItem),
    move: move(here.otherAgendaItem),
  },
  attendance: {
    create: { input: { ...attendance, meetingId: here.meeting, personId: here.freePerson } },
    update: update(here.attendance, { ...attendance, capacity: 'chair' }),
    remove: version(here.attendance),
    restore: only(removed.attendance),
    callMembers: { input: { meetingId: here.meeting } },
    correct: {
      input: { id: here.attendance, version: 1, changes: { status: 'online', left: '12:00' }, reason: 'भूल सुधार' },
      before: approve,
    },
    addLate: { input: { ...attendance, meetingId: here.meeting, personId: here.freePerson, reason: 'नाम छूट गया था' }, before: approve },
    corrections: { input: { meetingId: here.meeting } },
    number: { input: { meetingId: here.meeting } },
  },
  remarks: {
    create: { input: { ...remark, itemId: here.agendaItem } },
    update: update(here.remark, remark),
    remove: version(here.remark),
    restore: only(removed.remark),
    move: move(here.otherRemark),
  },
  decisions: {
    create: { input: { ...decision, itemId: here.agendaItem } },
    update: update(here.decision, decision),
    remove: version(here.otherDecision),
    restore: only(removed.decision),
    move: move(here.otherDecision),
  },
  actions: {
    create: { input: { ...action, decisionId: here.decision } },
    update: update(here.action, action),
    remove: version(here.action),
    restore: only(removed.action),
    move: move(here.otherAction),
  },
  desk: {
    open: { input: { meetingId: here.meeting } },
    sync: {
      input: {
        ...{ meetingId: here.meeting, since: here.meeting, place: { itemId: here.agendaItem, line: here.remark, offset: 3 } },
        changes: [
          { op: 'put', itemId: here.agendaItem, version: null, line: { ...remark, line: 'remark', id: newLine } },
          { op: 'put', itemId: here.agendaItem, version: null, line: { ...remark, line: 'remark', id: removed.remark } },
          { op: 'put', itemId: here.agendaItem, version: 1, line: { ...decision, line: 'decision', id: here.decision } },
          { op: 'put', itemId: here.otherAgendaItem, version: 1, line: { ...action, line: 'action', id: here.action, decisionId: null } },
          { op: 'remove', id: here.otherDecision, version: 1 },
        ],
        orders: [
          { itemId: here.agendaItem, lines: [newLine, here.decision, here.otherAction, here.remark, here.otherRemark] },
          { itemId: here.otherAgendaItem, lines: [here.action] },
        ],
      },
    },
  },
  followUp: {
    list: { input: { show: 'open', personId: null, bodyId: here.body, from: '2026-02-01', to: '2026-02-28' } },
    counts: { input: { personId: here.otherPerson, bodyId: null, from: '2026-02-01', to: '2026-02-28' } },
    get: only(here.action),
    setStatus: { input: { id: here.action, version: 1, status: 'done' } },
    life: { input: { decisionId: here.decision } },
  },
  actionEntries: {
    create: { input: { date: '2026-02-06', text, status: 'done', actionId: here.action } },
    update: update(here.actionEntry, { date: '2026-02-06', text, status: 'dropped' }),
    remove: version(here.actionEntry),
    restore: only(removed.actionEntry),
  },
  attachments: {
    list: { input: { owner: { entity: 'action', id: here.action } } },
    add: {
      input: {
        owner: { entity: 'agendaItem', id: here.agendaItem },
        fileName: 'पत्र 12.pdf',
        mime: 'application/pdf',
        data: 'JVBERi0xLjc=',
      },
    },
    remove: version(here.attachment),
    restore: only(removed.attachment),
    export: only(here.attachment),
  },
  minutes: {
    get: { input: { meetingId: here.meeting, lang: 'hi', revision: null } },
    polish: {
      input: {
        ...{ meetingId: here.meeting, key: `decision:${here.decision}`, lang: 'hi', version: 1, source: 'सूची बने।' },
        runs: [{ text: 'सूची ' }, { text: 'अविलंब', bold: true, italic: true, underline: true }, { text: ' बनाई जाए।' }],
      },
    },
    unpolish: { input: { meetingId: here.meeting, key: `decision:${here.decision}`, lang: 'hi', version: 1 } },
    restore: only(removed.paragraph),
    comment: { input: { meetingId: here.meeting, key: 'thanks', text: 'पहली पंक्ति\nदूसरी' } },
    resolve: { input: { id: here.comment, version: 1, resolved: true } },
    removeComment: version(here.comment),
    restoreComment: only(removed.comment),
    compare: {
      input: { meetingId: here.meeting, lang: 'en', from: 1, to: null },
      before: approve,
    },
  },
  phrases: {
    list: none,
    create: { input: { text } },
    update: update(here.phrase, { text }),
    remove: version(here.phrase),
    restore: only(removed.phrase),
  },
  recipients: {
    list: none,
    create: {
      input: {
        ...{ name, kind: 'channel', reporter: name, medium: 'messenger', address: '+91 94250 12345', language: 'both', font: 'unicode' },
        active: false,
      },
    },
    update: update(here.recipient, { address: 'desk@example.in', language: 'en', active: false }),
    remove: version(here.recipient),
    restore: only(removed.recipient),
  },
  register: {
    read: { input: { of: { kind: 'body', bodyId: here.body }, from: '2026-01-01', to: '2026-12-31' } },
    compare: { input: { from: '2026-01-01', to: '2026-12-31' } },
    speech: { input: { personId: here.person } },
  },
  documents: {
    preview: { input: { document: { kind: 'minutes', meetingId: here.meeting }, lang: 'hi' } },
    export: { input: { document: { kind: 'press-note', pressNoteId: here.pressNote }, lang: 'en' } },
    pdfWay: none,
    exportPdf: { input: { document: { kind: 'press-note-both', pressNoteId: here.pressNote }, lang: 'hi' } },
    savePicture: { input: { name: 'उपस्थिति', data: 'iVBORw0KGgo=' } },
  },
  press: {
    get: only(here.pressNote),
    create: { input: pressNote },
    update: update(here.pressNote, pressNote),
    remove: version(here.pressNote),
    restore: only(removed.pressNote),
    draft: { input: { id: here.pressNote, lang: 'hi' } },
    checks: only(here.pressNote),
    advance: version(here.pressNote),
    reopen: {
      input: { id: here.pressNote, version: 2, reason: 'भूल सुधार' },
      before: (world) => done(world, ['press', 'advance'], { id: here.pressNote, version: 1 }),
    },
  },
  photographs: {
    list: { input: { pressNoteId: here.pressNote } },
    add: { input: { pressNoteId: here.pressNote, fileName: 'बिंदु.png', original: pixel, print: pixel } },
    update: update(here.photograph, {
      ...{ caption: name, credit: { hi: 'राकेश शर्मा', en: 'Rakesh Sharma' }, people: [here.otherPerson, here.person] },
      ...{ namesPeople: false, wide: true },
    }),
    remove: version(here.photograph),
    restore: only(removed.photograph),
    move: move(here.otherPhotograph),
    picture: only(here.photograph),
    export: only(here.photograph),
  },
  trail: { list: { input: { entityId: here.venue, before: here.venue, limit: 10 } } },
  bin: { list: none },
}
