import { expect, test } from 'vitest'
import { refusalOf, temporaryApp } from './support.ts'

test('an office has stock phrases from the start, and adds its own behind them', async () => {
  const { client } = await temporaryApp()
  const first = await client.phrases.list()
  expect(first.map(({ text }) => text.hi)).toContain('निर्णय लिया गया कि')
  for (const { text } of first) expect(text.hi !== undefined && text.en !== undefined).toBe(true)
  const own = await client.phrases.create({ text: { hi: 'सदन ने सराहना की।' } })
  const other = await client.phrases.create({ text: { en: 'The house noted that' } })
  expect((await client.phrases.list()).map(({ id }) => id)).toEqual([...first.map(({ id }) => id), own.id, other.id])
})

test('a phrase is changed, removed to the bin and taken back to its place', async () => {
  const { client } = await temporaryApp()
  const [phrase, next] = await client.phrases.list()
  if (!phrase || !next) throw new Error('phrases')
  const changed = await client.phrases.update({ id: phrase.id, version: 1, changes: { text: { hi: 'तय हुआ कि' } } })
  expect(changed).toEqual({ id: phrase.id, version: 2, text: { hi: 'तय हुआ कि' } })
  expect(await refusalOf(client.phrases.update({ id: phrase.id, version: 1, changes: { text: { hi: 'और' } } }))).toMatchObject({
    code: 'CONFLICT',
    data: { entity: 'phrase', theirs: { version: 2 } },
  })
  await client.phrases.remove({ id: phrase.id, version: 2 })
  expect((await client.phrases.list())[0]?.id).toBe(next.id)
  expect((await client.bin.list()).map(({ entity, name }) => [entity, name])).toEqual([['phrase', { hi: 'तय हुआ कि' }]])
  await client.phrases.restore({ id: phrase.id })
  expect((await client.phrases.list())[0]).toEqual({ id: phrase.id, version: 4, text: { hi: 'तय हुआ कि' } })
  expect((await client.trail.list({ entityId: phrase.id, limit: 10 })).map(({ change }) => change)).toEqual([
    'restored',
    'removed',
    'updated',
  ])
})

test('a phrase has words', async () => {
  const { client } = await temporaryApp()
  expect(await refusalOf(client.phrases.create({ text: { hi: '  ' } }))).toMatchObject({
    code: 'INVALID',
    data: { problems: [{ path: 'text', code: 'bilingualEmpty' }] },
  })
})
