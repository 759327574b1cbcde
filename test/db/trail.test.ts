import { expect, test } from 'vitest'
import { temporaryApp } from './support.ts'

test('every change is in the trail: who, when, and the fields that changed, before and after', async () => {
  const { client, clock } = await temporaryApp()
  const { id } = await client.programmes.create({ name: { hi: 'अभियान' }, dates: ['2026-02-08'] })
  clock.now = new Date('2026-02-05T07:00:00.000Z')
  await client.programmes.update({ id, version: 1, changes: { name: { hi: 'अभियान' }, dates: ['2026-02-09', '2026-02-08'] } })
  await client.programmes.remove({ id, version: 2 })
  await client.programmes.restore({ id })
  const all = { name: { hi: 'अभियान' }, dates: ['2026-02-08', '2026-02-09'] }
  const entry = { id: expect.any(String), who: 'लिपिक', entity: 'programme', entityId: id, at: '2026-02-05T07:00:00.000Z' }
  expect(await client.trail.list({ entityId: id, limit: 10 })).toEqual([
    { ...entry, change: 'restored', before: null, after: all },
    { ...entry, change: 'removed', before: all, after: null },
    { ...entry, change: 'updated', before: { dates: ['2026-02-08'] }, after: { dates: ['2026-02-08', '2026-02-09'] } },
    { ...entry, at: '2026-02-05T06:00:00.000Z', change: 'created', before: null, after: { ...all, dates: ['2026-02-08'] } },
  ])
})

test('the trail comes page by page, the newest first', async () => {
  const { client } = await temporaryApp()
  for (const en of ['a', 'b', 'c', 'd', 'e']) await client.venues.create({ name: { en } })
  const seen: unknown[] = []
  let before: string | undefined
  for (;;) {
    const page = await client.trail.list(before === undefined ? { limit: 2 } : { limit: 2, before })
    seen.push(...page.map(({ after }) => after?.name))
    before = page.at(-1)?.id
    if (before === undefined) break
  }
  expect(seen).toEqual(['e', 'd', 'c', 'b', 'a'].map((en) => ({ en })))
})

test('settings and the organisation leave their trail too', async () => {
  const { client } = await temporaryApp()
  await client.settings.update({ version: 1, changes: { noticeDays: 10 } })
  await client.organisation.update({ version: 1, changes: { phone: '0177-2650000' } })
  expect(await client.trail.list({ limit: 10 })).toMatchObject([
    { entity: 'organisation', entityId: 'organisation', change: 'updated', before: { phone: '' }, after: { phone: '0177-2650000' } },
    { entity: 'settings', entityId: 'settings', change: 'updated', before: { noticeDays: 7 }, after: { noticeDays: 10 } },
  ])
})
