import { CalendarDate, WallTime } from '../../shared/domain/calendar.ts'
import type { AttendanceFacts, MeetingFacts, PressNoteFacts } from '../../shared/domain/facts.ts'
import type { PersonFacts } from '../../shared/domain/people.ts'
import { pressChecks } from '../../shared/language/press/checks.ts'
import { draftPressNote } from '../../shared/language/pressNote.ts'
import { median, timed } from './median.ts'

const [meetings, people, remarks] = [10, 400, 12]

const person = (at: number): PersonFacts => ({
  id: `person-${at}`,
  name: { hi: `नाम${at} उपनाम${at % 40}`, en: `Name${at} Surname${at % 40}` },
  honorific: { hi: 'श्री', en: 'Shri' },
  gender: at % 2 === 0 ? 'male' : 'female',
  posts: [{ title: { hi: `पद ${at % 20}`, en: `Post ${at % 20}` }, former: false }],
  seniority: at,
  phone: null,
  district: null,
})

export const attendance: readonly AttendanceFacts[] = Array.from({ length: people }, (_, at) => ({
  ...{ person: person(at), status: 'present', capacity: at === 0 ? 'chair' : 'member', arrived: null, left: null, note: {} },
}))

const meeting = (at: number): MeetingFacts => ({
  ...{ id: `meeting-${at}`, kind: 'review', state: 'approved', number: null, body: null, jointBodies: [], programme: null },
  title: { hi: `समिति ${at} की समीक्षा बैठक`, en: `Review meeting of committee ${at}` },
  ...{ date: CalendarDate.parse('2026-02-05'), lastDate: null, start: WallTime.parse('10:00'), end: null, cancelled: null },
  ...{ opened: null, minutesNumber: null, venue: null, secretary: null, quorum: null, next: null },
  notice: { number: null, date: null, copiesTo: [], text: {} },
  chair: attendance[at]?.person ?? null,
  // Each meeting has its own people, so that no list is said once for all.
  attendance: attendance.slice(at),
  agenda: [
    {
      ...{ id: `item-${at}`, number: 1, kind: 'discussion', presenter: null, minutes: null, decisions: [], actions: [], section: {} },
      ...{ heldOver: false, confidential: false, interests: [], actionTaken: [] },
      title: { hi: `विषय ${at} की प्रगति`, en: `Progress of subject ${at}` },
      remarks: Array.from({ length: remarks }, (_, line) => ({
        id: `remark-${at}-${line}`,
        person: attendance[at + line]?.person ?? null,
        ...{ verb: 'said', press: line % 2 === 0 },
        text: { hi: `${line + 1} बूथों पर काम समय से पूरा किया जाए`, en: `work at ${line + 1} booths must be done in time` },
      })),
    },
  ],
})

/** A day of ten meetings with 400 people, in full. */
export const facts: PressNoteFacts = {
  organisation: {
    ...{ name: { hi: 'मंच', en: 'Manch' }, office: {}, place: { hi: 'शिमला', en: 'Shimla' }, address: {}, phone: '', email: '' },
    mediaContact: { name: {}, title: {}, phone: '' },
  },
  ...{
    digits: 'latin',
    number: '1/2026',
    date: CalendarDate.parse('2026-02-05'),
    state: 'draft',
    headline: {},
    subheadline: {},
    ...{ embargo: null, replaces: null },
  },
  ...{ options: { order: 'news', length: 'full' }, written: [], photographs: [] },
  meetings: Array.from({ length: meetings }, (_, at) => meeting(at)),
}

/** Milliseconds of drafting, and of checking, the press note of a day with ten meetings of 400 people, every name told. */
export const pressDraft = async (): Promise<{ readonly draft: number; readonly aMeeting: number; readonly checks: number }> => {
  const draft = median(await timed(() => draftPressNote(facts, 'hi')))
  const everybody = attendance.map((one) => one.person)
  const checks = median(await timed(() => pressChecks(facts, everybody)))
  return { draft, aMeeting: draft / meetings, checks }
}
