import { describe, expect, test } from 'vitest'
import { addBody, addDecision, addItem, addMeeting, addPerson, change, time } from './desk.ts'
import { refusalOf, runSql, temporaryApp } from './support.ts'

describe('the facts of a meeting', () => {
  test('hold its clock, the words of its notice, and what is said of its items and decisions', async () => {
    const { app, client } = await temporaryApp()
    const [person, dissenter] = [await addPerson(client, 'हितबद्ध'), await addPerson(client, 'असहमत')]
    const meeting = await addMeeting(client, '2026-02-05', { opened: time('11:05'), noticeText: { hi: 'समय से पधारें।' } })
    const item = await addItem(client, meeting, 'भवन', {
      ...{ section: { hi: 'संगठन' }, heldOver: true, confidential: true, interests: [person.id] },
    })
    await client.decisions.create({
      ...{ itemId: item.id, kind: 'decision', text: { hi: 'निर्णय' }, proposerId: null, seconderId: null, votes: null, press: false },
      dissents: [{ personId: dissenter.id, text: { hi: 'व्यय अधिक है' } }],
    })
    const facts = await app.transact(({ meetings }) => meetings.documentFacts(meeting.id))
    expect(facts.meeting).toMatchObject({
      ...{ start: '11:00', opened: '11:05', end: null, minutesNumber: null, notice: { number: null, text: { hi: 'समय से पधारें।' } } },
      agenda: [
        {
          ...{ section: { hi: 'संगठन' }, heldOver: true, confidential: true, interests: [{ name: { hi: 'हितबद्ध' } }], actionTaken: [] },
          decisions: [{ number: '1.1', dissents: [{ person: { name: { hi: 'असहमत' } }, text: { hi: 'व्यय अधिक है' } }] }],
        },
      ],
    })
  })

  test('hold the actions of a decision and those that stand alone, with their status; both are counted', async () => {
    const { app, client, databaseFile } = await temporaryApp()
    const [body, person] = [await addBody(client), await addPerson(client, 'अमित')]
    const meeting = await addMeeting(client, '2026-02-05')
    const item = await addItem(client, meeting, 'भवन')
    const decision = await addDecision(client, item, 'निर्णय')
    const action = { kind: 'action', due: null, status: 'in-progress' } as const
    await client.actions.create({ ...action, decisionId: decision.id, text: { hi: 'सूची' }, personId: person.id, bodyId: null })
    await client.actions.create({ ...action, itemId: item.id, text: { hi: 'रिपोर्ट' }, personId: null, bodyId: body.id })
    const facts = await app.transact(({ meetings }) => meetings.documentFacts(meeting.id))
    expect(facts.meeting.agenda).toMatchObject([
      {
        decisions: [{ actions: [{ text: { hi: 'सूची' }, status: 'in-progress', person: { name: { hi: 'अमित' } }, body: null }] }],
        actions: [{ text: { hi: 'रिपोर्ट' }, status: 'in-progress', person: null, body: { hi: 'कार्यसमिति' } }],
      },
    ])
    const counted = async () => (await client.meetings.get({ id: meeting.id })).counts.actions
    expect(await counted()).toBe(2)
    await runSql(databaseFile, `update decisions set deleted_at = '2026-02-05T06:00:00.000Z' where id = '${decision.id}'`)
    expect(await counted()).toBe(1)
  })

  test('refuse an end before it really began', async () => {
    const { client } = await temporaryApp()
    const meeting = await addMeeting(client, '2026-02-05', { opened: time('11:30') })
    expect(await refusalOf(change(client, meeting, { end: time('11:20') }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'end', code: 'endBeforeStart' }] },
    })
    expect((await change(client, meeting, { end: time('11:40') })).end).toBe('11:40')
  })
})
