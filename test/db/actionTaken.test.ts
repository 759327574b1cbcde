import { describe, expect, test } from 'vitest'
import type { ActionStatus } from '../../shared/domain/proceedings.ts'
import { addAction, addBody, addDecision, addItem, addMeeting, addPerson, advanceTo, type Meeting } from './desk.ts'
import { runSql, type TestApp, temporaryApp } from './support.ts'

type BodyId = Awaited<ReturnType<typeof addBody>>['id']

/** A held meeting of the body with one decision and one action for each name. */
const heldWith = async ({ client }: TestApp, bodyId: BodyId, day: string, ...actions: readonly string[]) => {
  const made = await addMeeting(client, day, { bodyId })
  const item = await addItem(client, made, 'विषय')
  const decision = await addDecision(client, item, `निर्णय ${day}`)
  const given = []
  for (const hi of actions) given.push(await addAction(client, decision, hi))
  return { meeting: await advanceTo(client, made, 'held'), item, decision, actions: given }
}

const toldIn = async ({ app, client }: TestApp, meeting: Meeting) => {
  if (meeting.agenda.every(({ kind }) => kind !== 'action-taken')) await addItem(client, meeting, 'कृत कार्यवाही', { kind: 'action-taken' })
  const facts = await app.transact(({ meetings }) => meetings.documentFacts(meeting.id))
  return facts.meeting.agenda.find(({ kind }) => kind === 'action-taken')?.actionTaken ?? []
}

const namesToldIn = async (running: TestApp, meeting: Meeting) => (await toldIn(running, meeting)).map(({ action }) => action.text.hi)

const close = ({ databaseFile }: TestApp, { id }: { readonly id: string }, day: string) =>
  runSql(databaseFile, `update actions set status = 'done', closed_on = '${day}' where id = '${id}'`)

let entries = 0
const log = ({ databaseFile }: TestApp, { id }: { readonly id: string }, day: string, status: ActionStatus | null, hi: string | null) => {
  entries += 1
  const [state, text] = [status === null ? 'null' : `'${status}'`, hi === null ? 'null' : `'${hi}'`]
  return runSql(
    databaseFile,
    `insert into action_entries (id, action_id, date, status, text_hi, who) values ('e${entries}', '${id}', '${day}', ${state}, ${text}, 'लिपिक')`,
  )
}

describe('the action taken on the previous minutes', () => {
  test('names every open action of the earlier meetings of the body, with its decision, in order', async () => {
    const running = await temporaryApp()
    const { id: bodyId } = await addBody(running.client)
    const { id: elsewhere } = await addBody(running.client, 'दूसरी')
    await heldWith(running, bodyId, '2026-01-05', 'एक', 'दो')
    await heldWith(running, bodyId, '2026-02-05', 'तीन')
    await heldWith(running, elsewhere, '2026-02-06', 'पराया')
    await heldWith(running, bodyId, '2026-04-05', 'बाद का')
    const draft = await addMeeting(running.client, '2026-02-20', { bodyId })
    await addAction(running.client, await addDecision(running.client, await addItem(running.client, draft, 'विषय'), 'निर्णय'), 'न हुई बैठक का')
    const meeting = await addMeeting(running.client, '2026-03-05', { bodyId })
    const told = await toldIn(running, meeting)
    expect(
      told.map(({ action, meetingDate, decisionNumber, decision }) => [action.text.hi, meetingDate, decisionNumber, decision.hi]),
    ).toEqual([
      ['एक', '2026-01-05', '1.1', 'निर्णय 2026-01-05'],
      ['दो', '2026-01-05', '1.1', 'निर्णय 2026-01-05'],
      ['तीन', '2026-02-05', '1.1', 'निर्णय 2026-02-05'],
    ])
    expect(await toldIn(running, await addMeeting(running.client, '2026-03-05'))).toEqual([])
  })

  test('leaves out what was closed before the meeting between, and keeps what was closed since', async () => {
    const running = await temporaryApp()
    const { id: bodyId } = await addBody(running.client)
    const { actions } = await heldWith(running, bodyId, '2026-01-05', 'पहले', 'उसी दिन', 'बाद में', 'खुली')
    const [before, sameDay, since] = actions
    if (before === undefined || sameDay === undefined || since === undefined) throw new Error('an action is missing')
    await close(running, before, '2026-02-04')
    await close(running, sameDay, '2026-02-05')
    await close(running, since, '2026-02-06')
    const second = await heldWith(running, bodyId, '2026-02-05', 'तुरंत')
    const [atOnce] = second.actions
    if (atOnce === undefined) throw new Error('an action is missing')
    await close(running, atOnce, '2026-02-05')
    expect(await namesToldIn(running, second.meeting)).toEqual(['पहले', 'उसी दिन', 'बाद में', 'खुली'])
    expect(await namesToldIn(running, await addMeeting(running.client, '2026-03-05', { bodyId }))).toEqual([
      'उसी दिन',
      'बाद में',
      'खुली',
      'तुरंत',
    ])
  })

  test('tells how each stood on the day of the meeting, who answers for it, and its latest word', async () => {
    const running = await temporaryApp()
    const { client } = running
    const { id: bodyId } = await addBody(client)
    const person = await addPerson(client, 'अमित')
    const { actions } = await heldWith(running, bodyId, '2026-01-05', 'सूची')
    const [action] = actions
    if (action === undefined) throw new Error('the action is missing')
    // What is known of it later changes nothing in what an earlier meeting was told.
    await runSql(running.databaseFile, `update actions set person_id = '${person.id}' where id = '${action.id}'`)
    await log(running, action, '2026-02-01', 'in-progress', 'बन रही है')
    await log(running, action, '2026-02-20', 'done', 'बन गई')
    await close(running, action, '2026-02-20')
    const [second, third] = [await heldWith(running, bodyId, '2026-02-05'), await addMeeting(client, '2026-03-05', { bodyId })]
    expect(await toldIn(running, second.meeting)).toMatchObject([
      {
        action: { person: { name: { hi: 'अमित' } }, body: null },
        ...{ status: 'in-progress', closedOn: null, word: { hi: 'बन रही है' }, wordDate: '2026-02-01' },
      },
    ])
    expect(await toldIn(running, third)).toMatchObject([
      { status: 'done', closedOn: '2026-02-20', word: { hi: 'बन गई' }, wordDate: '2026-02-20' },
    ])
  })

  test('is kept with the approved minutes as it was', async () => {
    const running = await temporaryApp()
    const { client } = running
    const { id: bodyId } = await addBody(client)
    const { actions } = await heldWith(running, bodyId, '2026-01-05', 'सूची')
    const [action] = actions
    if (action === undefined) throw new Error('the action is missing')
    const chairId = (await addPerson(client, 'अध्यक्ष')).id
    const meeting = await addMeeting(client, '2026-02-05', { bodyId, chairId })
    await addItem(client, meeting, 'कृत कार्यवाही', { kind: 'action-taken' })
    const approved = await advanceTo(client, meeting, 'approved')
    await close(running, action, '2026-02-05')
    expect(await toldIn(running, approved)).toMatchObject([{ status: 'open', closedOn: null }])
  })

  test('says nothing of a confidential item, of what is in the bin, or of actions of decisions there', async () => {
    const running = await temporaryApp()
    const { client } = running
    const { id: bodyId } = await addBody(client)
    const [secret, gone, undecided] = [
      await heldWith(running, bodyId, '2026-01-05', 'गोपनीय'),
      await heldWith(running, bodyId, '2026-01-06', 'हटाई', 'रही'),
      await heldWith(running, bodyId, '2026-01-07', 'बिना निर्णय'),
    ]
    await client.agenda.update({ id: secret.item.id, version: secret.item.version, changes: { confidential: true } })
    const [action] = gone.actions
    if (action === undefined) throw new Error('the action is missing')
    await client.actions.remove({ id: action.id, version: action.version })
    await client.decisions.remove({ id: undecided.decision.id, version: undecided.decision.version })
    expect(await namesToldIn(running, await addMeeting(client, '2026-02-05', { bodyId }))).toEqual(['रही'])
  })
})
