import { describe, expect, it } from 'vitest'
import { countLines, linesByItem } from '../../../renderer/features/press/lines.ts'
import { type AgendaItemView, agendaItemDefaults } from '../../../shared/contract/agenda.ts'
import type { DecisionView, RemarkView } from '../../../shared/contract/proceedings.ts'
import { AgendaItemId, DecisionId, MeetingId, RemarkId } from '../../../shared/domain/ids.ts'

const uuid = (n: number) => `0198c0de-0000-7000-8000-${String(n).padStart(12, '0')}`
const itemId = (n: number) => AgendaItemId.parse(uuid(n))

const remark = (n: number, press: boolean): RemarkView => ({
  id: RemarkId.parse(uuid(n)),
  version: 1,
  itemId: itemId(1),
  personId: null,
  verb: 'said',
  text: { hi: 'पाठ' },
  press,
})
const decision = (n: number, press: boolean): DecisionView => ({
  id: DecisionId.parse(uuid(n)),
  version: 1,
  itemId: itemId(1),
  kind: 'decision',
  text: { hi: 'पाठ' },
  proposerId: null,
  seconderId: null,
  votes: null,
  press,
  actions: [],
  dissents: [],
  number: null,
})
const item = (n: number, remarks: RemarkView[], decisions: DecisionView[]): AgendaItemView => ({
  id: itemId(n),
  version: 1,
  meetingId: MeetingId.parse(uuid(900)),
  title: { hi: `विषय ${n}` },
  kind: 'discussion',
  presenterId: null,
  minutes: null,
  ...agendaItemDefaults,
  interests: [],
  carriedFromId: null,
  remarks,
  decisions,
  actions: [],
})

describe('the lines of a meeting at the press desk', () => {
  const agenda = [item(1, [], []), item(2, [remark(21, true), remark(22, false)], [decision(23, true), decision(24, false)])]

  it('leaves out items without lines, and keeps the number that the item has on the agenda', () => {
    expect(linesByItem({ agenda }).map(({ number }) => number)).toEqual([2])
  })
  it('puts remarks before decisions, and numbers decisions by item and place', () => {
    const [only] = linesByItem({ agenda })
    expect(only?.lines.map((entry) => (entry.kind === 'decision' ? entry.number : entry.kind))).toEqual(['remark', 'remark', '2.1', '2.2'])
  })
  it('counts what is released and what is held back', () => {
    expect(countLines(linesByItem({ agenda }).flatMap(({ lines }) => lines))).toEqual({ released: 2, held: 2 })
    expect(countLines([])).toEqual({ released: 0, held: 0 })
  })
})
