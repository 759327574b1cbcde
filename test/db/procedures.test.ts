import { expect, onTestFinished, test, vi } from 'vitest'
import { refusalOf, runSql, temporaryApp } from './support.ts'

test('an input that breaks rules is refused with every problem at once, and nothing is written', async () => {
  const { client } = await temporaryApp()
  const { code, data } = await refusalOf(client.bodies.create({ name: {}, quorum: { rule: 'fraction', value: '3/2' } }))
  expect(code).toBe('INVALID')
  expect(data).toEqual({
    problems: [
      { path: 'name', code: 'bilingualEmpty', params: {} },
      { path: 'quorum.value', code: 'quorumFraction', params: {} },
    ],
  })
  expect(await client.bodies.list()).toEqual([])
})

test('an error that nobody foresaw is logged, and tells the screens nothing of itself', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => logged.mockRestore())
  const { client, databaseFile } = await temporaryApp()
  await runSql(databaseFile, 'alter table venues rename to gone')
  const error: unknown = await client.venues.list().catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', defined: false })
  expect(JSON.stringify(error)).not.toContain('venues')
  expect(logged).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringContaining('no such table: venues') }))
})
