import { describe, expect, test } from 'vitest'
import { addBody, addItem, addMeeting, addPerson, date, type Meeting } from './desk.ts'
import { refusalOf, type TestClient, temporaryApp } from './support.ts'

const bare = { minutes: null, items: [], invitees: [], copiesTo: [], noticeText: {} }
const agendaOf = ({ agenda }: Meeting) => agenda.map(({ title }) => title.hi)

const confirmation = 'गत बैठक के कार्यवृत्त की पुष्टि'
const actionTaken = 'गत बैठक के निर्णयों पर कृत कार्यवाही'
const anyOther = 'अन्य विषय, अध्यक्ष की अनुमति से'

describe('a template', () => {
  test('keeps all that it holds, in order', async () => {
    const { client } = await temporaryApp()
    const [one, other] = [await addPerson(client, 'अमित'), await addPerson(client, 'बीना')]
    const made = await client.templates.create({
      kind: 'review',
      minutes: 90,
      items: [
        { title: { hi: 'प्रगति' }, kind: 'review', minutes: 30 },
        { title: { en: 'Figures' }, kind: 'report', minutes: null },
      ],
      invitees: [
        { personId: other.id, capacity: 'special-invitee' },
        { personId: one.id, capacity: 'in-attendance' },
      ],
      copiesTo: [{ hi: 'समस्त ज़िला अध्यक्ष' }],
      noticeText: { hi: 'समय से पधारें।' },
    })
    expect(await client.templates.list()).toEqual([made])
    const changed = await client.templates.update({ id: made.id, version: made.version, changes: { items: made.items.toReversed() } })
    expect(changed).toEqual({ ...made, version: 2, items: made.items.toReversed() })
  })

  test('stands in the order of the kinds, one for each', async () => {
    const { client } = await temporaryApp()
    const workshop = await client.templates.create({ ...bare, kind: 'workshop' })
    const regular = await client.templates.create({ ...bare, kind: 'regular' })
    expect((await client.templates.list()).map(({ kind }) => kind)).toEqual(['regular', 'workshop'])
    const twice = { code: 'INVALID', data: { problems: [{ path: 'kind', code: 'duplicate', params: { id: 'regular' } }] } }
    expect(await refusalOf(client.templates.create({ ...bare, kind: 'regular' }))).toEqual(twice)
    await client.templates.remove({ id: regular.id, version: regular.version })
    expect(await client.bin.list()).toMatchObject([{ entity: 'template', name: { hi: 'नियमित बैठक', en: 'Regular meeting' } }])
    const again = await client.templates.create({ ...bare, kind: 'regular', minutes: 5 })
    expect(await refusalOf(client.templates.restore({ id: regular.id }))).toEqual(twice)
    await client.templates.remove({ id: again.id, version: again.version })
    await client.templates.restore({ id: regular.id })
    expect((await client.templates.list()).map(({ id }) => id)).toEqual([regular.id, workshop.id])
  })

  test('calls people of the directory, each once, and keeps them there', async () => {
    const { client } = await temporaryApp()
    const [person, gone] = [await addPerson(client, 'अमित'), await addPerson(client, 'बीना')]
    await client.people.remove({ id: gone.id, version: gone.version })
    const calling = (...ids: (typeof person.id)[]) =>
      client.templates.create({ ...bare, kind: 'board', invitees: ids.map((personId) => ({ personId, capacity: 'guest' })) })
    expect(await refusalOf(calling(person.id, person.id))).toEqual({
      code: 'INVALID',
      data: { problems: [{ path: 'invitees[1].personId', code: 'duplicate', params: { id: person.id } }] },
    })
    expect(await refusalOf(calling(person.id, gone.id))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'invitees[1].personId', code: 'noSuch' }] },
    })
    const template = await calling(person.id)
    const remove = () => client.people.remove({ id: person.id, version: person.version })
    expect(await refusalOf(remove())).toMatchObject({ code: 'IN_USE', data: { by: 'template', count: 1 } })
    await client.templates.remove({ id: template.id, version: template.version })
    await remove()
    expect((await refusalOf(client.templates.restore({ id: template.id }))).code).toBe('NOT_FOUND')
  })
})

describe('a meeting that starts with its agenda', () => {
  const held = async (client: TestClient, meeting: Meeting, hi: string) => {
    const item = await addItem(client, meeting, hi, { minutes: 20, section: { hi: 'संगठन' }, note: { hi: 'पृष्ठभूमि' } })
    return client.agenda.update({ id: item.id, version: item.version, changes: { heldOver: true } })
  }

  test('has the last item alone where its body has never met, and nothing where none is asked for', async () => {
    const { client } = await temporaryApp()
    const { id: bodyId } = await addBody(client)
    expect(agendaOf(await addMeeting(client, '2026-02-05', { bodyId, withAgenda: true }))).toEqual([anyOther])
    expect(agendaOf(await addMeeting(client, '2026-02-06', { withAgenda: true }))).toEqual([anyOther])
    expect(agendaOf(await addMeeting(client, '2026-02-07', { bodyId }))).toEqual([])
  })

  test('goes from the previous minutes over what was held over and the subjects of its kind to any other business', async () => {
    const { client } = await temporaryApp()
    const [{ id: bodyId }, { id: elsewhere }] = [await addBody(client), await addBody(client, 'दूसरी')]
    await client.templates.create({ ...bare, kind: 'review', items: [{ title: { hi: 'प्रगति' }, kind: 'review', minutes: 30 }] })
    const first = await addMeeting(client, '2026-01-05', { bodyId })
    const item = await held(client, first, 'भवन')
    await addItem(client, first, 'निपट गया')
    await held(client, await addMeeting(client, '2026-01-06', { bodyId: elsewhere }), 'पराया')
    await held(client, await addMeeting(client, '2026-05-05', { bodyId }), 'बाद का')
    const meeting = await addMeeting(client, '2026-02-05', { bodyId, kind: 'review', withAgenda: true })
    expect(agendaOf(meeting)).toEqual([confirmation, actionTaken, 'भवन', 'प्रगति', anyOther])
    expect(meeting.agenda.map(({ kind }) => kind)).toEqual(['confirmation', 'action-taken', 'discussion', 'review', 'any-other'])
    expect(meeting.agenda[2]).toMatchObject({
      carriedFromId: item.id,
      heldOver: false,
      minutes: 20,
      section: { hi: 'संगठन' },
      note: { hi: 'पृष्ठभूमि' },
    })
    expect(meeting.agenda[0]?.title.en).toBe('Confirmation of the minutes of the previous meeting')
    expect(meeting.agenda[3]?.minutes).toBe(30)
  })

  test('takes up what was held over once, and again when that item is gone or held over again', async () => {
    const { client } = await temporaryApp()
    const { id: bodyId } = await addBody(client)
    await held(client, await addMeeting(client, '2026-01-05', { bodyId }), 'भवन')
    const starting = async (day: string) => addMeeting(client, day, { bodyId, withAgenda: true })
    const second = await starting('2026-02-05')
    const third = await starting('2026-03-05')
    expect(agendaOf(third)).not.toContain('भवन')
    const [, , carried] = second.agenda
    if (carried === undefined) throw new Error('nothing was carried over')
    await client.agenda.update({ id: carried.id, version: carried.version, changes: { heldOver: true } })
    const fourth = await starting('2026-04-05')
    expect(fourth.agenda.filter(({ title }) => title.hi === 'भवन').map(({ carriedFromId }) => carriedFromId)).toEqual([carried.id])
    await client.meetings.remove({ id: fourth.id, version: fourth.version })
    expect(agendaOf(await starting('2026-05-05'))).toContain('भवन')
  })

  test('calls the members of its body and those of the template, and has its wordings, unless others are given', async () => {
    const { client } = await temporaryApp()
    const { id: bodyId } = await addBody(client)
    const [chair, member, guest, past] = [
      await addPerson(client, 'अध्यक्ष'),
      await addPerson(client, 'सदस्य'),
      await addPerson(client, 'अतिथि'),
      await addPerson(client, 'पूर्व'),
    ]
    await client.memberships.create({ bodyId, personId: member.id, role: 'member', from: null, to: null })
    await client.memberships.create({ bodyId, personId: past.id, role: 'member', from: null, to: date('2026-01-31') })
    await client.templates.create({
      ...bare,
      kind: 'regular',
      invitees: [
        { personId: guest.id, capacity: 'chair' },
        { personId: member.id, capacity: 'guest' },
      ],
      copiesTo: [{ hi: 'कार्यालय प्रति' }],
      noticeText: { hi: 'समय से पधारें।' },
    })
    const meeting = await addMeeting(client, '2026-02-05', { bodyId, chairId: chair.id, withAgenda: true })
    expect(Object.fromEntries(meeting.attendance.map(({ personId, capacity }) => [personId, capacity]))).toEqual({
      [chair.id]: 'chair',
      [member.id]: 'member',
      // The office is filled: nobody else sits in it.
      [guest.id]: 'member',
    })
    expect(meeting).toMatchObject({ copiesTo: [{ hi: 'कार्यालय प्रति' }], noticeText: { hi: 'समय से पधारें।' } })
    const own = await addMeeting(client, '2026-03-05', { copiesTo: [], noticeText: { hi: 'और' }, withAgenda: true })
    expect(own).toMatchObject({ copiesTo: [], noticeText: { hi: 'और' } })
    expect(await addMeeting(client, '2026-04-05')).toMatchObject({ copiesTo: [], noticeText: {}, attendance: [] })
  })

  test('keeps the standing items in their places when the template speaks of them', async () => {
    const { client } = await temporaryApp()
    await client.templates.create({
      ...bare,
      kind: 'regular',
      items: [
        { title: { hi: 'विविध' }, kind: 'any-other', minutes: 5 },
        { title: {}, kind: 'confirmation', minutes: 10 },
        { title: { hi: 'प्रगति' }, kind: 'review', minutes: null },
      ],
    })
    const { id: bodyId } = await addBody(client)
    await addMeeting(client, '2026-01-05', { bodyId })
    const { agenda } = await addMeeting(client, '2026-02-05', { bodyId, withAgenda: true })
    expect(agenda.map(({ title, minutes }) => [title.hi, minutes])).toEqual([
      [confirmation, 10],
      [actionTaken, null],
      ['प्रगति', null],
      ['विविध', 5],
    ])
  })
})
