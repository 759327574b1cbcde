import { describe, expect, test } from 'vitest'
import { addBody, addDecision, addItem, addMeeting, addPerson, advanceTo, change, date, type Meeting, setUp } from './desk.ts'
import { refusalOf, type TestApp, type TestClient, temporaryApp } from './support.ts'

const factsOf = async ({ app }: TestApp, { id }: Meeting) => (await app.transact(({ meetings }) => meetings.documentFacts(id))).meeting
const numbersIn = async (test: TestApp, meeting: Meeting) =>
  (await factsOf(test, meeting)).agenda.flatMap(({ decisions }) => decisions.map(({ number }) => number))

const reopen = async (client: TestClient, { id }: Meeting): Promise<Meeting> => {
  const { version } = await client.meetings.get({ id })
  return client.meetings.reopen({ id, version, reason: 'सुधार' })
}

describe('the settings of numbers', () => {
  test('hold the number, and are remembered', async () => {
    const { client } = await temporaryApp()
    const { version } = await client.settings.get()
    expect(await refusalOf(client.settings.update({ version, changes: { noticePattern: '{year}' } }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'changes.noticePattern', code: 'patternWithoutNumber' }] },
    })
    const user = await addPerson(client, 'लिपिक')
    await setUp(client, { userId: user.id, decisionPattern: '{body}/{n}', yearStart: 'april' })
    expect(await client.settings.get()).toMatchObject({ userId: user.id, decisionPattern: '{body}/{n}', yearStart: 'april', version: 2 })
  })

  test('name nobody who is not in the directory', async () => {
    const { client } = await temporaryApp()
    const gone = await addPerson(client, 'गया')
    await client.people.remove({ id: gone.id, version: gone.version })
    expect(await refusalOf(setUp(client, { userId: gone.id }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'userId', code: 'noSuch' }] },
    })
  })
})

describe('the number of a notice', () => {
  test('follows the pattern, for each body apart, and begins anew with the financial year', async () => {
    const { client } = await temporaryApp()
    await setUp(client, { noticePattern: '{body}/{year}/{n}', yearStart: 'april' })
    const [{ id: one }, { id: two }] = [await addBody(client, 'कार्यसमिति', 'का.स.'), await addBody(client, 'मंडल', 'मं.')]
    const noticeOf = async (bodyId: typeof one, day: string) => {
      const meeting = await addMeeting(client, '2026-06-01', { bodyId, noticeDate: date(day) })
      return (await advanceTo(client, meeting, 'notified')).noticeNumber
    }
    expect(await noticeOf(one, '2026-03-30')).toBe('का.स./2025-26/1')
    expect(await noticeOf(one, '2026-03-31')).toBe('का.स./2025-26/2')
    expect(await noticeOf(two, '2026-03-31')).toBe('मं./2025-26/1')
    expect(await noticeOf(one, '2026-04-01')).toBe('का.स./2026-27/1')
  })

  test('goes on from one that was typed, is not given twice, and is printed by the pattern where it is digits alone', async () => {
    const running = await temporaryApp()
    const { client } = running
    const typed = await addMeeting(client, '2026-02-12', { noticeNumber: '41', noticeDate: date('2026-02-05') })
    expect((await factsOf(running, typed)).notice.number).toBe('41/2026')
    expect((await factsOf(running, await addMeeting(client, '2026-02-12', { noticeNumber: 'का.-7' }))).notice.number).toBe('का.-7')
    const next = await advanceTo(client, await addMeeting(client, '2026-02-12'), 'notified')
    expect(next.noticeNumber).toBe('42/2026')
    await client.meetings.remove({ id: next.id, version: next.version })
    expect((await advanceTo(client, await addMeeting(client, '2026-02-12'), 'notified')).noticeNumber).toBe('43/2026')
  })
})

describe('the number of minutes', () => {
  test('is given at the first approval, by the year of the meeting, and kept', async () => {
    const running = await temporaryApp()
    const { client } = running
    await setUp(client, { minutesPattern: 'का.वृ./{n}/{year}' })
    const chairId = (await addPerson(client, 'अध्यक्ष')).id
    const [first, second] = [await addMeeting(client, '2026-01-05', { chairId }), await addMeeting(client, '2026-02-05', { chairId })]
    expect((await advanceTo(client, second, 'review')).minutesNumber).toBe(null)
    expect((await advanceTo(client, second, 'approved')).minutesNumber).toBe('का.वृ./1/2026')
    expect((await advanceTo(client, first, 'approved')).minutesNumber).toBe('का.वृ./2/2026')
    expect((await factsOf(running, second)).minutesNumber).toBe('का.वृ./1/2026')
    await setUp(client, { minutesPattern: '{n}' })
    await reopen(client, second)
    expect((await advanceTo(client, second, 'approved')).minutesNumber).toBe('का.वृ./1/2026')
  })
})

describe('the numbers of decisions', () => {
  const meetingWith = async (client: TestClient, day: string, decisions: readonly string[]) => {
    const chairId = (await addPerson(client, 'अध्यक्ष')).id
    const meeting = await addMeeting(client, day, { chairId })
    await addItem(client, meeting, 'पहला विषय')
    const item = await addItem(client, meeting, 'दूसरा विषय')
    for (const hi of decisions) await addDecision(client, item, hi)
    return { meeting, item }
  }

  test('are item and place where no pattern is set', async () => {
    const running = await temporaryApp()
    const { meeting } = await meetingWith(running.client, '2026-02-05', ['एक', 'दो'])
    expect(await numbersIn(running, meeting)).toEqual(['2.1', '2.2'])
    const approved = await advanceTo(running.client, meeting, 'approved')
    expect(await numbersIn(running, meeting)).toEqual(['2.1', '2.2'])
    expect(approved.agenda[1]?.decisions.map(({ number }) => number)).toEqual([null, null])
  })

  test('run through the year: provisional at first, for good with the approval', async () => {
    const running = await temporaryApp()
    const { client } = running
    await setUp(client, { decisionPattern: 'नि./{n}/{year}' })
    const [one, two] = [await meetingWith(client, '2026-01-05', ['एक', 'दो']), await meetingWith(client, '2026-02-05', ['तीन'])]
    expect(await numbersIn(running, one.meeting)).toEqual(['नि./1/2026', 'नि./2/2026'])
    expect(await numbersIn(running, two.meeting)).toEqual(['नि./1/2026'])
    await advanceTo(client, two.meeting, 'approved')
    expect(await numbersIn(running, one.meeting)).toEqual(['नि./2/2026', 'नि./3/2026'])
    expect((await client.meetings.get({ id: one.meeting.id })).agenda[1]?.decisions.map(({ number }) => number)).toEqual([null, null])
    const approved = await advanceTo(client, one.meeting, 'approved')
    expect(approved.agenda[1]?.decisions.map(({ number }) => number)).toEqual(['नि./2/2026', 'नि./3/2026'])
    expect(await numbersIn(running, one.meeting)).toEqual(['नि./2/2026', 'नि./3/2026'])
    const { id } = await client.press.create({ date: date('2026-01-05') })
    const { lines } = await client.press.draft({ id, lang: 'hi' })
    expect(lines.map((line) => line.kind === 'decision' && line.number)).toEqual(['नि./2/2026', 'नि./3/2026'])
  })

  test('are kept when the minutes are corrected; a new decision gets the next, and that of a removed one is not given again', async () => {
    const running = await temporaryApp()
    const { client } = running
    await setUp(client, { decisionPattern: '{n}/{year}' })
    const { meeting, item } = await meetingWith(client, '2026-01-05', ['एक', 'दो'])
    await advanceTo(client, meeting, 'approved')
    const reopened = await reopen(client, meeting)
    const second = reopened.agenda[1]?.decisions[1]
    if (second === undefined) throw new Error('the second decision is missing')
    await client.decisions.remove({ id: second.id, version: second.version })
    const third = await addDecision(client, item, 'तीन')
    await client.decisions.move({ id: third.id, to: 0 })
    await advanceTo(client, meeting, 'approved')
    expect(await numbersIn(running, meeting)).toEqual(['3/2026', '1/2026'])
    await setUp(client, { decisionPattern: '' })
    await reopen(client, meeting)
    expect(await numbersIn(running, meeting)).toEqual(['3/2026', '1/2026'])
  })

  test('take the code of the body as it stands', async () => {
    const running = await temporaryApp()
    const { client } = running
    await setUp(client, { decisionPattern: '{body}/{year}/{n}' })
    const body = await addBody(client, 'कार्यसमिति', 'का.स.')
    const { meeting } = await meetingWith(client, '2026-01-05', ['एक'])
    expect(await numbersIn(running, meeting)).toEqual(['2026/1'])
    await change(client, meeting, { bodyId: body.id })
    expect(await numbersIn(running, meeting)).toEqual(['का.स./2026/1'])
  })
})
