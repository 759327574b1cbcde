import { beforeEach, describe, expect, test } from 'vitest'
import type { FollowUpFilter } from '../../shared/contract/followUp.ts'
import type { ActionStatus } from '../../shared/domain/proceedings.ts'
import { addBody, addDecision, addItem, addMeeting, addPerson, advanceTo, change, date, type Meeting, setUp } from './desk.ts'
import { refusalOf, type TestApp, temporaryApp } from './support.ts'

type Item = Awaited<ReturnType<typeof addItem>>
type Decision = Awaited<ReturnType<typeof addDecision>>
type NewAction = Parameters<TestApp['client']['actions']['create']>[0]

const everything: FollowUpFilter = { show: 'all', personId: null, bodyId: null, from: null, to: null }

let world: TestApp
let client: TestApp['client']
let body: Awaited<ReturnType<typeof addBody>>
let meeting: Meeting
let item: Item
let decision: Decision
beforeEach(async () => {
  // Today is 5 February 2026.
  world = await temporaryApp()
  client = world.client
  body = await addBody(client)
  meeting = await addMeeting(client, '2026-01-05', { bodyId: body.id })
  item = await addItem(client, meeting, 'विषय')
  decision = await addDecision(client, item, 'सूची बने')
})

type Given = {
  readonly due?: string | null
  readonly personId?: NewAction['personId']
  readonly bodyId?: NewAction['bodyId']
  readonly status?: ActionStatus
}

/** An action of the decision, or of the item alone. */
const give = (hi: string, { due = null, personId = null, bodyId = null, status = 'open' }: Given = {}, of: Item | Decision = decision) => {
  const fields = { kind: 'action', text: { hi }, personId, bodyId, due: due === null ? null : date(due), status } as const
  return client.actions.create('remarks' in of ? { ...fields, itemId: of.id } : { ...fields, decisionId: of.id })
}
const listed = async (filter: Partial<FollowUpFilter> = {}) =>
  (await client.followUp.list({ ...everything, ...filter })).map(({ text }) => text.hi)
const say = (actionId: NewActionId, day: string, hi: string, status: ActionStatus | null = null) =>
  client.actionEntries.create({ actionId, date: date(day), text: { hi }, status })
type NewActionId = Awaited<ReturnType<typeof give>>['id']

describe('the list', () => {
  test('holds the longest overdue first, then by date due, those without a date last', async () => {
    await give('बिना तिथि')
    await give('बाद में', { due: '2026-03-01' })
    await give('पुराना', { due: '2026-01-10' })
    await give('आज', { due: '2026-02-05' })
    expect(await listed()).toEqual(['पुराना', 'आज', 'बाद में', 'बिना तिथि'])
  })

  test('tells where each comes from, and its latest word', async () => {
    const person = await addPerson(client, 'कमला नेगी')
    const { id } = await give('सूची बनाना', { due: '2026-02-07', personId: person.id })
    const second = await addItem(client, meeting, 'दूसरा विषय')
    const alone = await give('अलग', { bodyId: body.id }, second)
    await say(id, '2026-02-03', 'बाद का')
    await say(id, '2026-01-20', 'पहले का')
    const [first, other] = await client.followUp.list(everything)
    expect(first).toMatchObject({
      ...{ id, kind: 'action', personId: person.id, due: '2026-02-07', status: 'open', closedOn: null, itemId: item.id },
      ...{ decisionId: decision.id, decisionNumber: '1.1' },
      meeting: { id: meeting.id, title: { hi: 'बैठक' }, date: '2026-01-05', state: 'draft', bodyId: body.id },
      word: { text: { hi: 'बाद का' }, date: '2026-02-03', who: 'लिपिक' },
    })
    expect(other).toMatchObject({ id: alone.id, bodyId: body.id, itemId: second.id, decisionId: null, decisionNumber: null, word: null })
  })

  test('numbers a decision by its item and place, whatever lies in the bin; or as it was printed', async () => {
    const later = await addItem(client, meeting, 'दूसरा विषय')
    const gone = await addDecision(client, later, 'हटाया')
    const kept = await addDecision(client, later, 'रहा')
    await give('कार्य', {}, kept)
    const number = async () => (await client.followUp.list(everything)).map((entry) => entry.decisionNumber)
    expect(await number()).toEqual(['2.2'])
    await client.decisions.remove({ id: gone.id, version: gone.version })
    expect(await number()).toEqual(['2.1'])
    await client.agenda.remove({ id: item.id, version: item.version })
    expect(await number()).toEqual(['1.1'])
    await setUp(client, { decisionPattern: '{n}/{year}' })
    await change(client, meeting, { chairId: (await addPerson(client, 'महेश वर्मा')).id })
    await advanceTo(client, meeting, 'approved')
    expect(await number()).toEqual(['1/2026'])
  })

  test('leaves out what lies in the bin, with all that belongs to it', async () => {
    const other = await addItem(client, meeting, 'दूसरा')
    const action = await give('स्वयं')
    await give('विषय का', {}, other)
    await give('निर्णय का')
    const second = await addMeeting(client, '2026-01-06')
    await give('बैठक का', {}, await addItem(client, second, 'विषय'))
    await client.actions.remove({ id: action.id, version: 1 })
    expect(await refusalOf(client.followUp.get({ id: action.id }))).toMatchObject({ code: 'NOT_FOUND', data: { entity: 'action' } })
    await client.agenda.remove({ id: other.id, version: other.version })
    await client.meetings.remove({ id: second.id, version: second.version })
    expect(await listed()).toEqual(['निर्णय का'])
    await client.decisions.remove({ id: decision.id, version: decision.version })
    expect(await listed()).toEqual([])
  })
})

describe('what is shown', () => {
  beforeEach(async () => {
    await give('बीता', { due: '2026-02-04' })
    await give('आज', { due: '2026-02-05', status: 'in-progress' })
    await give('सातवाँ दिन', { due: '2026-02-12' })
    await give('आठवाँ दिन', { due: '2026-02-13' })
    await give('बिना तिथि')
    await give('पूर्ण', { due: '2026-02-01', status: 'done' })
    await give('निरस्त', { due: '2026-02-06', status: 'dropped' })
  })

  test.each([
    ['open', ['बीता', 'आज', 'सातवाँ दिन', 'आठवाँ दिन', 'बिना तिथि']],
    ['overdue', ['बीता']],
    ['week', ['आज', 'सातवाँ दिन']],
    ['closed', ['पूर्ण', 'निरस्त']],
    ['all', ['पूर्ण', 'बीता', 'आज', 'निरस्त', 'सातवाँ दिन', 'आठवाँ दिन', 'बिना तिथि']],
    ['mine', []],
  ] as const)('%s', async (show, texts) => {
    expect(await listed({ show })).toEqual(texts)
    const { show: _show, ...narrowing } = everything
    expect((await client.followUp.counts(narrowing))[show]).toBe(texts.length)
  })

  test('mine are those of the person named in the settings that are open', async () => {
    const person = await addPerson(client, 'कमला नेगी')
    await give('मेरा', { personId: person.id })
    await give('मेरा पूर्ण', { personId: person.id, status: 'done' })
    expect(await listed({ show: 'mine' })).toEqual([])
    await setUp(client, { userId: person.id })
    expect(await listed({ show: 'mine' })).toEqual(['मेरा'])
  })

  test('what is due by a date, and in the week after it', async () => {
    const { due, soon } = await client.days.desk({ date: date('2026-02-05') })
    expect(due.map(({ text }) => text.hi)).toEqual(['बीता', 'आज'])
    expect(soon.map(({ text }) => text.hi)).toEqual(['सातवाँ दिन'])
    expect((await client.days.desk({ date: date('9999-12-31') })).due).toHaveLength(4)
  })
})

describe('narrowed', () => {
  test('to a person who answers for it', async () => {
    const person = await addPerson(client, 'कमला नेगी')
    await give('उनका', { personId: person.id })
    await give('औरों का')
    expect(await listed({ personId: person.id })).toEqual(['उनका'])
  })

  test('to a body that answers for it, or whose meeting gave it', async () => {
    const board = await addBody(client, 'मंडल')
    const elsewhere = await addItem(client, await addMeeting(client, '2026-01-06'), 'विषय')
    await give('मंडल को', { bodyId: board.id })
    await give('कार्यसमिति की बैठक से', { due: '2026-02-01' })
    await give('मंडल को, अन्यत्र से', { bodyId: board.id }, elsewhere)
    expect(await listed({ bodyId: board.id })).toEqual(['मंडल को', 'मंडल को, अन्यत्र से'])
    expect(await listed({ bodyId: body.id })).toEqual(['कार्यसमिति की बैठक से', 'मंडल को'])
  })

  test('to meetings of a span, both ends included; the counts too', async () => {
    const late = await addItem(client, await addMeeting(client, '2026-01-20'), 'विषय')
    await give('पाँच को')
    await give('बीस को', {}, late)
    const span = (from: string, to: string) => ({ from: date(from), to: date(to) })
    expect(await listed(span('2026-01-05', '2026-01-20'))).toEqual(['पाँच को', 'बीस को'])
    expect(await listed(span('2026-01-06', '2026-01-20'))).toEqual(['बीस को'])
    expect(await listed(span('2026-01-05', '2026-01-19'))).toEqual(['पाँच को'])
    const counts = await client.followUp.counts({ personId: null, bodyId: null, ...span('2026-01-06', '2026-01-20') })
    expect(counts).toEqual({ open: 1, mine: 0, overdue: 0, week: 0, closed: 0, all: 1 })
  })
})

describe('the status', () => {
  test('closes with the date of today, and opens again', async () => {
    const { id } = await give('कार्य')
    expect(await client.followUp.setStatus({ id, version: 1, status: 'done' })).toMatchObject({
      status: 'done',
      closedOn: '2026-02-05',
      version: 2,
    })
    world.clock.now = new Date('2026-02-10T06:00:00.000Z')
    expect(await client.followUp.setStatus({ id, version: 2, status: 'done' })).toMatchObject({ closedOn: '2026-02-05', version: 2 })
    expect(await client.followUp.setStatus({ id, version: 2, status: 'dropped' })).toMatchObject({ closedOn: '2026-02-10', version: 3 })
    expect(await client.followUp.setStatus({ id, version: 3, status: 'in-progress' })).toMatchObject({ closedOn: null, version: 4 })
    expect(await refusalOf(client.followUp.setStatus({ id, version: 2, status: 'done' }))).toMatchObject({ code: 'CONFLICT' })
  })

  test('goes on when the minutes are approved', async () => {
    const { id } = await give('कार्य')
    await change(client, meeting, { chairId: (await addPerson(client, 'महेश वर्मा')).id })
    await advanceTo(client, meeting, 'approved')
    expect(await refusalOf(client.actions.update({ id, version: 1, changes: { status: 'done' } }))).toMatchObject({ code: 'LOCKED' })
    expect(await client.followUp.setStatus({ id, version: 1, status: 'in-progress' })).toMatchObject({ status: 'in-progress' })
    const entry = await say(id, '2026-02-05', 'हो गया', 'done')
    expect(await client.actionEntries.update({ id: entry.id, version: 1, changes: { text: { hi: 'पूरा हो गया' } } })).toMatchObject({
      version: 2,
    })
    expect(await client.followUp.get({ id })).toMatchObject({
      status: 'done',
      closedOn: '2026-02-05',
      word: { text: { hi: 'पूरा हो गया' } },
    })
  })
})

describe('the log', () => {
  test('stands in order of date, of one day as it was entered, and says who entered it', async () => {
    const { id } = await give('कार्य')
    await say(id, '2026-02-03', 'तीसरा')
    await say(id, '2026-01-10', 'पहला')
    await say(id, '2026-02-03', 'चौथा')
    const { entries, word } = await client.followUp.get({ id })
    expect(entries.map(({ text, who }) => [text.hi, who])).toEqual([
      ['पहला', 'लिपिक'],
      ['तीसरा', 'लिपिक'],
      ['चौथा', 'लिपिक'],
    ])
    expect(word?.text.hi).toBe('चौथा')
  })

  test('sets the status, closed on the date of the word', async () => {
    const { id } = await give('कार्य')
    const now = async () => {
      const { status, closedOn } = await client.followUp.get({ id })
      return [status, closedOn]
    }
    await say(id, '2026-01-10', 'बात हुई')
    expect(await now()).toEqual(['open', null])
    await say(id, '2026-01-12', 'आरंभ', 'in-progress')
    expect(await now()).toEqual(['in-progress', null])
    const done = await say(id, '2026-01-20', 'हो गया', 'done')
    expect(await now()).toEqual(['done', '2026-01-20'])
    // A word that was entered late leaves what came after it.
    await say(id, '2026-01-15', 'आधा हुआ', 'in-progress')
    expect(await now()).toEqual(['done', '2026-01-20'])
    const moved = await client.actionEntries.update({ id: done.id, version: 1, changes: { date: date('2026-01-25') } })
    expect(await now()).toEqual(['done', '2026-01-25'])
    await client.actionEntries.update({ id: done.id, version: moved.version, changes: { status: 'dropped' } })
    expect(await now()).toEqual(['dropped', '2026-01-25'])
    await say(id, '2026-02-01', 'फिर से', 'open')
    expect(await now()).toEqual(['open', null])
  })

  test('loses a word to the bin and gets it back; the status stays', async () => {
    const { id } = await give('कार्य')
    const entry = await say(id, '2026-01-20', 'हो गया', 'done')
    await client.actionEntries.remove({ id: entry.id, version: 1 })
    expect(await client.followUp.get({ id })).toMatchObject({ entries: [], word: null, status: 'done' })
    expect(await client.bin.list()).toMatchObject([{ entity: 'actionEntry', id: entry.id, name: { hi: 'हो गया' } }])
    await client.actionEntries.restore({ id: entry.id })
    expect(await client.followUp.get({ id })).toMatchObject({ entries: [{ id: entry.id, version: 3 }] })
  })

  test('takes no word on what lies in the bin', async () => {
    const { id } = await give('कार्य')
    const entry = await say(id, '2026-01-20', 'पहले')
    await client.actionEntries.remove({ id: entry.id, version: 1 })
    await client.agenda.remove({ id: item.id, version: item.version })
    expect(await refusalOf(say(id, '2026-01-21', 'बाद में'))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusalOf(client.actionEntries.restore({ id: entry.id }))).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the life of a decision', () => {
  const told = (day: string) =>
    addMeeting(client, day, { bodyId: body.id }).then(async (made) => ({
      made,
      item: await addItem(client, made, 'कृत कार्यवाही', { kind: 'action-taken' }),
    }))

  test('is where it was taken, by whom it was moved, and what followed', async () => {
    const [mover, seconder] = [await addPerson(client, 'महेश वर्मा'), await addPerson(client, 'कमला नेगी')]
    const votes = { outcome: 'counted', for: 5, against: 1, abstaining: 0 } as const
    await client.decisions.update({ id: decision.id, version: 1, changes: { proposerId: mover.id, seconderId: seconder.id, votes } })
    const action = await give('सूची बनाना')
    await give('अलग', {}, item)
    await say(action.id, '2026-01-10', 'आरंभ', 'in-progress')
    expect(await client.followUp.life({ decisionId: decision.id })).toMatchObject({
      ...{ id: decision.id, kind: 'decision', number: '1.1', text: { hi: 'सूची बने' }, proposerId: mover.id, seconderId: seconder.id, votes },
      meeting: { id: meeting.id, date: '2026-01-05' },
      item: { id: item.id, number: 1, title: { hi: 'विषय' } },
      actions: [{ id: action.id, status: 'in-progress', entries: [{ text: { hi: 'आरंभ' } }] }],
      reported: [],
    })
  })

  test('is told in each later meeting of its body until the one after it was closed, as it stood then', async () => {
    const action = await give('सूची बनाना')
    await advanceTo(client, meeting, 'held')
    const first = await told('2026-01-12')
    await advanceTo(client, first.made, 'held')
    const second = await told('2026-01-19')
    await advanceTo(client, second.made, 'held')
    const third = await told('2026-01-26')
    await advanceTo(client, third.made, 'held')
    const fourth = await told('2026-02-02')
    // Neither an earlier meeting, nor one of another body, nor one without that item is told.
    await told('2026-01-04')
    await addItem(client, await addMeeting(client, '2026-01-20'), 'कृत कार्यवाही', { kind: 'action-taken' })
    await addMeeting(client, '2026-01-21', { bodyId: body.id })
    await say(action.id, '2026-01-10', 'आरंभ', 'in-progress')
    await say(action.id, '2026-01-20', 'हो गया', 'done')
    const reported = async () =>
      (await client.followUp.life({ decisionId: decision.id })).reported.map((one) => [
        one.meeting.date,
        one.itemId,
        one.status,
        one.word.hi,
      ])
    expect(await reported()).toEqual([
      ['2026-01-12', first.item.id, 'in-progress', 'आरंभ'],
      ['2026-01-19', second.item.id, 'in-progress', 'आरंभ'],
      ['2026-01-26', third.item.id, 'done', 'हो गया'],
    ])
    await client.followUp.setStatus({ id: action.id, version: (await client.followUp.get({ id: action.id })).version, status: 'open' })
    expect((await reported()).map(([day]) => day)).toEqual(['2026-01-12', '2026-01-19', '2026-01-26', fourth.made.date])
  })

  test('is none of one that lies in the bin', async () => {
    await client.decisions.remove({ id: decision.id, version: decision.version })
    expect(await refusalOf(client.followUp.life({ decisionId: decision.id }))).toMatchObject({
      code: 'NOT_FOUND',
      data: { entity: 'decision' },
    })
  })
})

describe('its papers', () => {
  test('the report of a body holds what its meetings of the period gave to do, and leaves out what is confidential', async () => {
    await advanceTo(client, meeting, 'notified')
    const { id } = await give('सूची बनाना', { due: '2026-01-20' })
    const secret = await addItem(client, meeting, 'गोपनीय विषय', { confidential: true })
    await give('गुप्त कार्य', {}, secret)
    await addDecision(client, item, 'कुछ करना नहीं है')
    const asked = () => world.app.transact((s) => s.followUpPapers.report(body.id, date('2026-01-01'), date('2026-01-31')))
    expect((await asked()).meetings).toEqual([])
    await advanceTo(client, meeting, 'held')
    await say(id, '2026-02-01', 'आधा हुआ', 'in-progress')
    const facts = await asked()
    const actions = facts.meetings.flatMap(({ decisions }) => decisions.flatMap((each) => each.actions))
    expect(actions.map(({ action, status, words }) => [action.text.hi, status, words.map(({ text }) => text.hi)])).toEqual([
      ['सूची बनाना', 'in-progress', ['आधा हुआ']],
    ])
    expect(facts.withoutAction).toBe(1)
    const later = await world.app.transact((s) => s.followUpPapers.report(body.id, date('2026-01-06'), date('2026-01-31')))
    expect(later.meetings).toEqual([])
  })

  test('an extract holds the decisions that somebody moved, seconded or answers for, and no others', async () => {
    const mover = await addPerson(client, 'सुनीता ठाकुर')
    const other = await addPerson(client, 'राजीव सूद')
    await client.decisions.update({ id: decision.id, version: decision.version, changes: { proposerId: mover.id } })
    const second = await addDecision(client, item, 'दूसरा निर्णय')
    await give('दूसरे का कार्य', { personId: other.id }, second)
    await advanceTo(client, meeting, 'held')
    const extract = (personId: typeof mover.id) => world.app.transact((s) => s.followUpPapers.extract({ personId }, null, null))
    const texts = async (personId: typeof mover.id) =>
      (await extract(personId)).meetings.flatMap(({ decisions }) => decisions.map(({ decision: each }) => each?.text.hi))
    expect(await texts(mover.id)).toEqual(['सूची बने'])
    expect(await texts(other.id)).toEqual(['दूसरा निर्णय'])
    expect(await texts((await addPerson(client, 'कोई और')).id)).toEqual([])
  })

  test('a reminder is of one action with its decision; of one that is gone there is none', async () => {
    const { id, version } = await give('सूची बनाना', { due: '2026-01-20' })
    const facts = await world.app.transact((s) => s.followUpPapers.reminder(id, 2))
    expect([facts.ordinal, facts.action.action.id, facts.decision.decision?.id]).toEqual([2, id, decision.id])
    await client.actions.remove({ id, version })
    expect(
      await refusalOf(client.documents.preview({ document: { kind: 'reminder', actionId: id, ordinal: 1 }, lang: 'hi' })),
    ).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
