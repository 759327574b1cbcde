import { expect, test } from 'vitest'
import { refusalOf, runSql, temporaryApp } from './support.ts'

test('a programme has each of its dates once, in the order of the calendar', async () => {
  const { client } = await temporaryApp()
  const dates = ['2026-02-10', '2026-02-08', '2026-02-10', '2026-02-09']
  const programme = await client.programmes.create({ name: { hi: 'गाँव संपर्क अभियान' }, dates })
  expect(programme.dates).toEqual(['2026-02-08', '2026-02-09', '2026-02-10'])
  expect((await client.programmes.update({ id: programme.id, version: 1, changes: { dates } })).version).toBe(1)
  const changed = await client.programmes.update({ id: programme.id, version: 1, changes: { dates: [] } })
  expect(changed).toEqual({ ...programme, version: 2, dates: [] })
  expect(await client.programmes.list()).toEqual([changed])
})

test('several programmes keep their dates apart, and stand by name', async () => {
  const { client } = await temporaryApp()
  await client.programmes.create({ name: { hi: 'सदस्यता अभियान' }, dates: ['2026-03-01'] })
  await client.programmes.create({ name: { en: 'Beneficiary drive' }, dates: [] })
  await client.programmes.create({ name: { hi: 'गाँव संपर्क अभियान' }, dates: ['2026-02-08', '2026-02-09'] })
  const named = (await client.programmes.list()).map(({ name, dates }) => [name.hi ?? name.en, dates.length])
  expect(new Map(named.map(([name, count]) => [name, count]))).toEqual(
    new Map([
      ['सदस्यता अभियान', 1],
      ['Beneficiary drive', 0],
      ['गाँव संपर्क अभियान', 2],
    ]),
  )
  expect(named.findIndex(([name]) => name === 'गाँव संपर्क अभियान')).toBeLessThan(named.findIndex(([name]) => name === 'सदस्यता अभियान'))
})

test('a programme or a venue of a meeting can’t be removed', async () => {
  const { app, client, databaseFile } = await temporaryApp()
  const programme = await client.programmes.create({ name: { hi: 'अभियान' }, dates: [] })
  const venue = await client.venues.create({ name: { hi: 'सभागार' } })
  await runSql(
    databaseFile,
    `insert into meetings (id, kind, title_hi, date, start_time, programme_id, next_venue_id) values ('m', 'review', 'बैठक', '2026-02-05', '11:00', '${programme.id}', '${venue.id}')`,
  )
  for (const call of [client.programmes.remove({ id: programme.id, version: 1 }), client.venues.remove({ id: venue.id, version: 1 })]) {
    expect(await refusalOf(call)).toMatchObject({ code: 'IN_USE', data: { by: 'meeting', count: 1 } })
  }
  expect(await app.transact((services) => services.venues.get(venue.id))).toEqual(venue)
})
