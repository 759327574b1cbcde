import { describe, expect, test } from 'vitest'
import { lackingOf } from '../../../renderer/features/days/lacking.ts'
import { MeetingSummary } from '../../../shared/contract/meetings.ts'

const id = '01930000-0000-7000-8000-000000000001'
const meeting = (changes: object = {}): MeetingSummary =>
  MeetingSummary.parse({
    id,
    version: 1,
    state: 'draft',
    number: null,
    kind: 'review',
    title: { hi: 'समीक्षा बैठक', en: 'Review meeting' },
    bodyId: null,
    programmeId: null,
    venueId: id,
    date: '2026-02-05',
    start: '11:00',
    end: '12:00',
    chairId: id,
    secretaryId: null,
    noticeNumber: null,
    noticeDate: null,
    copiesTo: [],
    nextDate: null,
    nextStart: null,
    nextVenueId: null,
    opened: null,
    reviewerId: null,
    noticeText: {},
    lastDate: null,
    jointBodyIds: [],
    cancelled: null,
    acceptedAt: null,
    minutesNumber: null,
    series: null,
    counts: { called: 8, present: 6, agenda: 2, decisions: 1, actions: 0, released: 0 },
    ...changes,
  })
const bare = { called: 0, present: 0, agenda: 0, decisions: 0, actions: 0, released: 0 }

describe('what a meeting still lacks', () => {
  test('is nothing where all is there', () => {
    expect(lackingOf(meeting())).toEqual([])
  })
  test('is nothing where it does not take place', () => {
    expect(lackingOf(meeting({ chairId: null, cancelled: { to: null, reason: {} } }))).toEqual([])
  })
  test('before it is held is what the notice needs', () => {
    expect(lackingOf(meeting({ chairId: null, venueId: null, end: null, title: { hi: 'बैठक' }, counts: bare }))).toEqual([
      'chair',
      'venue',
      'agenda',
      'called',
      'titleEn',
    ])
  })
  test('once it is held is what the minutes need', () => {
    const counts = { ...bare, called: 8, agenda: 2 }
    expect(lackingOf(meeting({ state: 'held', end: null, counts }))).toEqual(['attendance', 'end', 'decisions'])
  })
  test('of a workshop is no decision', () => {
    expect(lackingOf(meeting({ state: 'held', kind: 'workshop', counts: { ...bare, called: 8, present: 5, agenda: 2 } }))).toEqual([])
  })
  test('is nothing more once the minutes are approved', () => {
    expect(lackingOf(meeting({ state: 'approved', chairId: null, counts: bare }))).toEqual([])
  })
})
