import { describe, expect, test } from 'vitest'
import type { ExportFile } from '../../electron/app/exportFile.ts'
import type { AttachmentOwner, AttachmentView } from '../../shared/contract/attachments.ts'
import { addAction, addDecision, addItem, addMeeting, addPerson, advanceTo, change } from './desk.ts'
import { refusalOf, temporaryApp } from './support.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')

const versionOf = ({ id, version }: AttachmentView) => ({ id, version })

/** A meeting with an item and an action, and what is saved from it. */
const office = async () => {
  const saved: { fileName: string; base64: string }[] = []
  const exporter: ExportFile = async (fileName, bytes) => {
    saved.push({ fileName, base64: Buffer.from(bytes).toString('base64') })
    return { outcome: 'cancelled' }
  }
  const world = await temporaryApp({ exporter })
  const { client } = world
  const meeting = await addMeeting(client, '2026-02-05')
  const item = await addItem(client, meeting, 'विषय')
  const action = await addAction(client, await addDecision(client, item, 'सूची बने'), 'सूची बनाना')
  const ofItem: AttachmentOwner = { entity: 'agendaItem', id: item.id }
  const ofAction: AttachmentOwner = { entity: 'action', id: action.id }
  const add = (owner: AttachmentOwner, fileName: string, text = fileName) =>
    client.attachments.add({ owner, fileName, mime: 'text/plain', data: base64(text) })
  /** Approves the minutes. */
  const approve = async () => {
    const chair = await addPerson(client, 'महेश वर्मा')
    await change(client, meeting, { chairId: chair.id })
    await advanceTo(client, meeting, 'approved')
  }
  return { ...world, saved, meeting, item, action, ofItem, ofAction, add, approve }
}

test('a file is listed with who added it and when, and comes out as it went in', async () => {
  const { client, ofItem, ofAction, add, saved } = await office()
  const first = await add(ofItem, 'पृष्ठभूमि.txt', 'पहला')
  const second = await add(ofItem, 'सूची.txt', 'दूसरा')
  expect(first).toMatchObject({
    ...{ version: 1, owner: ofItem, fileName: 'पृष्ठभूमि.txt', mime: 'text/plain', size: Buffer.from('पहला').length },
    added: { who: 'लिपिक', at: '2026-02-05T06:00:00.000Z' },
  })
  expect(await client.attachments.list({ owner: ofItem })).toEqual([first, second])
  expect(await client.attachments.list({ owner: ofAction })).toEqual([])
  await client.attachments.export({ id: second.id })
  expect(saved).toEqual([{ fileName: 'सूची.txt', base64: base64('दूसरा') }])
})

test('bytes of every value come out as they went in', async () => {
  const { client, ofAction, saved } = await office()
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, value) => value))
  const { id, size } = await client.attachments.add({
    ...{ owner: ofAction, fileName: 'x.bin', mime: 'application/octet-stream', data: bytes.toString('base64') },
  })
  expect(size).toBe(256)
  await client.attachments.export({ id })
  expect(saved[0]?.base64).toBe(bytes.toString('base64'))
})

test('twenty megabytes are taken, more are not', async () => {
  const { client, ofAction } = await office()
  const add = (size: number) =>
    client.attachments.add({
      ...{ owner: ofAction, fileName: 'x.bin', mime: 'application/octet-stream', data: Buffer.alloc(size, 7).toString('base64') },
    })
  expect(await refusalOf(add(20 * 1024 * 1024 + 1))).toMatchObject({ code: 'INVALID' })
  expect(await add(20 * 1024 * 1024)).toMatchObject({ size: 20 * 1024 * 1024 })
})

test('a file goes to the bin and comes back', async () => {
  const { client, ofAction, add } = await office()
  const { id } = await add(ofAction, 'पत्र.txt')
  expect(await refusalOf(client.attachments.remove({ id, version: 2 }))).toMatchObject({ code: 'CONFLICT' })
  await client.attachments.remove({ id, version: 1 })
  expect(await client.attachments.list({ owner: ofAction })).toEqual([])
  expect(await refusalOf(client.attachments.export({ id }))).toMatchObject({ code: 'NOT_FOUND', data: { entity: 'attachment' } })
  expect(await client.bin.list()).toMatchObject([{ entity: 'attachment', id, name: { hi: 'पत्र.txt' } }])
  expect(await client.attachments.restore({ id })).toMatchObject({ id, version: 3, added: { who: 'लिपिक' } })
  expect(await client.attachments.list({ owner: ofAction })).toHaveLength(1)
  const trail = await client.trail.list({ entityId: id, limit: 10 })
  expect(trail.map((entry) => entry.change)).toEqual(['restored', 'removed', 'created'])
  expect(JSON.stringify(trail)).not.toContain(base64('पत्र.txt'))
})

test('the same file twice, an empty one, and what is no base64 are refused', async () => {
  const { client, ofAction, ofItem, add } = await office()
  await add(ofAction, 'पत्र.txt', 'एक')
  expect(await refusalOf(add(ofAction, 'वही.txt', 'एक'))).toMatchObject({ data: { problems: [{ path: 'data', code: 'duplicate' }] } })
  await add(ofItem, 'वही.txt', 'एक')
  expect(await refusalOf(add(ofAction, 'खाली.txt', ''))).toMatchObject({ data: { problems: [{ path: 'data', code: 'empty' }] } })
  for (const data of ['a', 'YQ', 'Y Q==', 'YQ==\n', 'é'.repeat(4), 'YR==']) {
    expect(await refusalOf(client.attachments.add({ owner: ofAction, fileName: 'x', mime: 'text/plain', data })), data).toMatchObject({
      data: { problems: [{ path: 'data', code: 'wrongType' }] },
    })
  }
})

describe('names', () => {
  test.each([
    ['C:\\Users\\x\\पत्र.pdf', 'पत्र.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['  दो   शब्द.txt ', 'दो शब्द.txt'],
  ])('%s is kept as %s', async (given, kept) => {
    const { ofAction, add } = await office()
    expect((await add(ofAction, given)).fileName).toBe(kept)
  })

  test.each(['', ' ', '.', '..', 'a/', '\u0000'])('%j is none', async (name) => {
    const { ofAction, add } = await office()
    expect(await refusalOf(add(ofAction, name, 'x'))).toMatchObject({ code: 'INVALID' })
  })

  test.each([
    ['CON.txt', '_CON.txt'],
    ['a:b*c?.pdf', 'a-b-c-.pdf'],
    ['बिल\u202Efdp.exe', 'बिल-fdp.exe'],
    ['.htaccess', 'htaccess'],
  ])('%s is offered for saving as %s', async (given, offered) => {
    const { client, ofAction, add, saved } = await office()
    const { id } = await add(ofAction, given)
    await client.attachments.export({ id })
    expect(saved[0]?.fileName).toBe(offered)
  })
})

test('approval locks the files of the agenda, not what is received on its actions', async () => {
  const { client, ofItem, ofAction, add, approve } = await office()
  const kept = await add(ofItem, 'पृष्ठभूमि.txt')
  const dropped = await add(ofItem, 'पुराना.txt')
  await client.attachments.remove(versionOf(dropped))
  await approve()
  expect(await refusalOf(add(ofItem, 'नया.txt'))).toMatchObject({ code: 'LOCKED' })
  expect(await refusalOf(client.attachments.remove(versionOf(kept)))).toMatchObject({ code: 'LOCKED' })
  expect(await refusalOf(client.attachments.restore({ id: dropped.id }))).toMatchObject({ code: 'LOCKED' })
  const received = await add(ofAction, 'आख्या.txt')
  await client.attachments.remove(versionOf(received))
  await client.attachments.restore({ id: received.id })
  expect(await client.attachments.list({ owner: ofAction })).toMatchObject([{ fileName: 'आख्या.txt' }])
})

test('nothing is attached to what lies in the bin', async () => {
  const { client, item, action, ofItem, ofAction, add } = await office()
  await client.actions.remove({ id: action.id, version: 1 })
  expect(await refusalOf(add(ofAction, 'x.txt'))).toMatchObject({ code: 'NOT_FOUND', data: { entity: 'action' } })
  await client.agenda.remove({ id: item.id, version: 1 })
  expect(await refusalOf(add(ofItem, 'x.txt'))).toMatchObject({ code: 'NOT_FOUND', data: { entity: 'agendaItem' } })
})
