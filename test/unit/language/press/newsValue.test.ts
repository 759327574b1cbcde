import { describe, expect, test } from 'vitest'
import type { MeetingFacts } from '../../../../shared/domain/facts.ts'
import { DecisionKind, SpeechVerb } from '../../../../shared/domain/proceedings.ts'
import { releasedLines } from '../../../../shared/language/press/lines.ts'
import {
  bestDecision,
  briefLines,
  linesByValue,
  lineValue,
  meetingsByValue,
  meetingValue,
} from '../../../../shared/language/press/newsValue.ts'
import { samplePressNote } from '../sampleFacts.ts'

const [review, committee, workshop] = samplePressNote.meetings
if (!review || !committee || !workshop) throw new Error('the sample lost its meetings')

const { date } = samplePressNote
const idsOf = (meeting: MeetingFacts): readonly string[] => releasedLines(meeting).map(({ line }) => line.id)

describe('the news value of a line', () => {
  const [decided] = releasedLines(review).filter(({ kind }) => kind === 'decision')
  const [said] = releasedLines(review).filter(({ kind }) => kind === 'remark')
  if (decided?.kind !== 'decision' || said?.kind !== 'remark') throw new Error('the sample lost its lines')

  test('of a decision is at least that of anything said by another than the head', () => {
    const decisions = DecisionKind.options.map((kind) => lineValue({ ...decided, line: { ...decided.line, kind } }))
    const remarks = SpeechVerb.options.map((verb) => lineValue({ ...said, line: { ...said.line, verb, person: null } }))
    expect(Math.min(...decisions)).toBeGreaterThanOrEqual(Math.max(...remarks))
  })

  test('grows with unanimity and with the rank of the speaker, and falls for a formality', () => {
    expect(lineValue({ ...decided, line: { ...decided.line, votes: { outcome: 'unanimous' } } })).toBe(lineValue(decided) + 5)
    expect(lineValue({ ...decided, item: { ...decided.item, kind: 'confirmation' } })).toBe(5)
    expect(lineValue(said)).toBeGreaterThan(lineValue({ ...said, line: { ...said.line, person: null } }))
  })

  test('puts the weightiest first and leaves equals in their order', () => {
    expect(linesByValue(releasedLines(review)).map(({ line }) => line.id)).toEqual(['review-2-d1', 'review-2-r1', 'review-2-r2'])
    const twins = [said, { ...said, line: { ...said.line, id: 'twin' } }]
    expect(linesByValue(twins).map(({ line }) => line.id)).toEqual([said.line.id, 'twin'])
  })

  test('a brief note keeps the weightiest line and the weightiest decision, in their order', () => {
    const announced = { ...said, line: { ...said.line, verb: 'announced' as const } }
    const recommended = { ...decided, line: { ...decided.line, kind: 'recommendation' as const } }
    expect(briefLines([said, announced, recommended], [])).toEqual([announced, recommended])
    expect(briefLines([said, decided], [])).toEqual([decided])
    expect(briefLines([said, decided], [said.line.id])).toEqual([said, decided])
    expect(bestDecision([{ ...decided, item: { ...decided.item, kind: 'condolence' } }])).toBe(null)
  })
})

describe('the news value of a meeting', () => {
  test('grows with a programme ahead, the rank of the chair and those present', () => {
    const value = meetingValue(review, date)
    expect(meetingValue({ ...review, programme: null }, date)).toBe(value - 20)
    expect(
      meetingValue({ ...review, chair: null, attendance: review.attendance.filter(({ capacity }) => capacity !== 'chair') }, date),
    ).toBeLessThan(value)
    expect(meetingValue({ ...review, attendance: review.attendance.slice(0, 1) }, date)).toBeLessThan(value)
  })

  test('orders them; one called off comes last', () => {
    expect(meetingsByValue(samplePressNote.meetings, date).map(({ id }) => id)).toEqual(['review', 'committee', 'workshop'])
    const off = { ...review, cancelled: { to: null, reason: {} } }
    expect(meetingsByValue([off, workshop], date).map(({ id }) => id)).toEqual(['workshop', 'review'])
  })
})

test('of a meeting called off, and of a confidential item, no line is released', () => {
  expect(idsOf({ ...review, cancelled: { to: null, reason: {} } })).toEqual([])
  expect(idsOf({ ...review, agenda: review.agenda.map((item) => ({ ...item, confidential: true })) })).toEqual([])
  expect(idsOf(committee)).toHaveLength(3)
})
