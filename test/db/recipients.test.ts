import { describe, expect, test } from 'vitest'
import type { RecipientFields } from '../../shared/contract/recipients.ts'
import { refusalOf, temporaryApp } from './support.ts'

const daily = { hi: 'दैनिक समाचार', en: 'Daily News' }

describe('the distribution list', () => {
  test('is empty at first; an entry begins as a newspaper that gets the Hindi note by mail', async () => {
    const { client } = await temporaryApp()
    expect(await client.recipients.list()).toEqual([])
    const { id } = await client.recipients.create({ name: daily })
    const usual = { kind: 'newspaper', reporter: {}, medium: 'email', address: '', language: 'hi', font: 'unicode', active: true }
    expect(await client.recipients.list()).toEqual([{ ...usual, id, version: 1, name: daily }])
  })

  test('stands in order of names, and keeps every field', async () => {
    const { client } = await temporaryApp()
    await client.recipients.create({ name: { hi: 'समाचार भारती' } })
    const whole: RecipientFields = {
      ...{ name: { hi: 'आकाश चैनल' }, kind: 'channel', reporter: { hi: 'राकेश शर्मा', en: 'Rakesh Sharma' }, medium: 'messenger' },
      ...{ address: '+91 94250 12345', language: 'both', font: 'kruti-dev-010', active: false },
    }
    await client.recipients.create(whole)
    const list = await client.recipients.list()
    expect(list.map(({ name }) => name.hi)).toEqual(['आकाश चैनल', 'समाचार भारती'])
    expect(list[0]).toMatchObject(whole)
  })

  test('is changed, put in the bin and taken back, with a trail; a stale change is refused', async () => {
    const { client } = await temporaryApp()
    const { id } = await client.recipients.create({ name: daily })
    const changed = await client.recipients.update({ id, version: 1, changes: { address: 'desk@example.in', active: false } })
    expect(changed).toMatchObject({ version: 2, address: 'desk@example.in', active: false })
    expect(await refusalOf(client.recipients.update({ id, version: 1, changes: { language: 'en' } }))).toMatchObject({
      code: 'CONFLICT',
      data: { entity: 'recipient', theirs: { version: 2 } },
    })
    await client.recipients.remove({ id, version: 2 })
    expect(await client.recipients.list()).toEqual([])
    expect(await client.bin.list()).toMatchObject([{ entity: 'recipient', id, name: daily }])
    await client.recipients.restore({ id })
    expect(await client.recipients.list()).toMatchObject([{ id, version: 4, active: false }])
    const trail = await client.trail.list({ entityId: id, limit: 10 })
    expect(trail.map(({ change }) => change)).toEqual(['restored', 'removed', 'updated', 'created'])
  })

  test('takes no address that is none in its medium, and keeps what stood', async () => {
    const { client } = await temporaryApp()
    const { id } = await client.recipients.create({ name: daily, address: 'desk@example.in' })
    expect(await refusalOf(client.recipients.update({ id, version: 1, changes: { address: 'desk.example.in' } }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'address', code: 'mailInvalid' }] },
    })
    // The mail address is no telephone number.
    expect(await refusalOf(client.recipients.update({ id, version: 1, changes: { medium: 'messenger' } }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'address', code: 'phoneInvalid' }] },
    })
    expect(await client.recipients.list()).toMatchObject([{ version: 1, medium: 'email', address: 'desk@example.in' }])
    const both = { medium: 'messenger', address: '94250 12345' } as const
    expect(await client.recipients.update({ id, version: 1, changes: both })).toMatchObject(both)
  })
})
