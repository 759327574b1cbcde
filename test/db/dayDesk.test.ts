import { describe, expect, test } from 'vitest'
import { addMeeting, addPerson, advanceTo, change, date, setUp } from './desk.ts'
import { temporaryApp } from './support.ts'

describe('the desk of a day', () => {
  test('shows the minutes that wait for the review of the person who works here, or of anybody where nobody does', async () => {
    const { client } = await temporaryApp()
    const [me, other] = [await addPerson(client, 'मैं'), await addPerson(client, 'अन्य')]
    const reviewOf = async (day: string, reviewerId: typeof me.id | null) =>
      advanceTo(client, await addMeeting(client, day, { reviewerId }), 'review')
    const nobodys = await reviewOf('2026-02-03', null)
    const [later, mine, others] = [
      await reviewOf('2026-02-02', me.id),
      await reviewOf('2026-02-01', me.id),
      await reviewOf('2026-01-31', other.id),
    ]
    const accepted = await reviewOf('2026-01-30', me.id)
    await client.meetings.accept({ id: accepted.id, version: accepted.version })
    const waiting = async () => (await client.days.desk({ date: date('2026-02-05') })).reviews.map(({ id }) => id)
    expect(await waiting()).toEqual([others.id, mine.id, later.id, nobodys.id])
    await setUp(client, { userId: me.id })
    expect(await waiting()).toEqual([mine.id, later.id])
    await change(client, mine, { reviewerId: other.id })
    expect(await waiting()).toEqual([later.id])
  })

  test('shows the meetings that were held and have no minutes under review yet, oldest first', async () => {
    const { client } = await temporaryApp()
    const [second, first, draft] = [
      await addMeeting(client, '2026-02-02'),
      await addMeeting(client, '2026-02-01'),
      await addMeeting(client, '2026-01-01'),
    ]
    for (const meeting of [second, first]) await advanceTo(client, meeting, 'held')
    await advanceTo(client, draft, 'notified')
    const unminuted = async () => (await client.days.desk({ date: date('2026-02-05') })).unminuted.map(({ id }) => id)
    expect(await unminuted()).toEqual([first.id, second.id])
    await advanceTo(client, first, 'review')
    expect(await unminuted()).toEqual([second.id])
  })

  test('shows the drafts whose notice should be out by then, soonest first', async () => {
    const { client } = await temporaryApp()
    await setUp(client, { noticeDays: 7 })
    await addMeeting(client, '2026-02-04')
    const last = await addMeeting(client, '2026-02-12')
    await addMeeting(client, '2026-02-13')
    const first = await addMeeting(client, '2026-02-05')
    await advanceTo(client, await addMeeting(client, '2026-02-06'), 'notified')
    const unnotified = async () => (await client.days.desk({ date: date('2026-02-05') })).unnotified.map(({ id }) => id)
    expect(await unnotified()).toEqual([first.id, last.id])
    await setUp(client, { noticeDays: 0 })
    expect(await unnotified()).toEqual([first.id])
  })
})
