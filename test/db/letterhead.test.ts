import { createHash } from 'node:crypto'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { wordLetterhead } from '../documents/letterheads.ts'
import { refusalOf, temporaryApp } from './support.ts'

const letterhead = wordLetterhead()
const data = Buffer.from(letterhead).toString('base64')
const fileName = 'पत्रशीर्ष.docx'

type Client = Awaited<ReturnType<typeof temporaryApp>>['client']

const documentOf = async (client: Client, kind: 'press-note' | 'letterhead' | 'attendance-certificate', id: string) => {
  const document =
    kind === 'press-note'
      ? { kind, pressNoteId: id as never }
      : kind === 'letterhead'
        ? { kind }
        : { kind, personId: id as never, from: '2026-01-01' as never, to: '2026-12-31' as never }
  const { data: docx } = await client.documents.preview({ document, lang: 'hi' })
  return unzipSync(new Uint8Array(Buffer.from(docx, 'base64')))
}

test('a letterhead is kept as it was given, and papers that are for it are printed on it', async () => {
  const saved: { readonly name: string; readonly bytes: Uint8Array }[] = []
  const { client } = await temporaryApp({
    exporter: async (name, bytes) => {
      saved.push({ name, bytes })
      return { outcome: 'saved', path: name }
    },
  })
  const { id } = await client.press.create({ date: '2026-02-05' as never })
  const view = await client.organisation.setLetterhead({ version: 1, fileName, data })
  expect(view).toMatchObject({
    letterheadId: createHash('sha256').update(letterhead).digest('hex'),
    letterheadName: fileName,
    letterheadFor: ['press-note'],
    version: 2,
  })
  await client.organisation.exportLetterhead()
  expect(saved.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')])).toEqual([[fileName, data]])
  const note = await documentOf(client, 'press-note', id)
  expect(strFromU8(note['word/letterhead1.xml'] ?? new Uint8Array())).toContain('जन सेवा मंच')
  expect(Object.keys(await documentOf(client, 'letterhead', id))).toContain('word/letterhead1.xml')

  const { version } = await client.organisation.update({ version: 2, changes: { letterheadFor: ['notice'] } })
  expect(Object.keys(await documentOf(client, 'press-note', id))).not.toContain('word/letterhead1.xml')
  expect(version).toBe(3)
  const person = await client.people.create({ name: { hi: 'महेश वर्मा' }, honorific: {}, gender: 'male', phone: '', email: '', district: {} })
  expect(Object.keys(await documentOf(client, 'attendance-certificate', person.id))).toContain('word/letterhead1.xml')
  await client.organisation.update({ version: 3, changes: { letterheadFor: ['minutes'] } })
  expect(Object.keys(await documentOf(client, 'attendance-certificate', person.id))).not.toContain('word/letterhead1.xml')
})

test('one that is removed can be taken back; one that was never given can not be named', async () => {
  const { client } = await temporaryApp()
  const { letterheadId, letterheadName } = await client.organisation.setLetterhead({ version: 1, fileName, data })
  const removed = await client.organisation.update({ version: 2, changes: { letterheadId: null, letterheadName: '' } })
  expect(removed.letterheadId).toBeNull()
  expect((await refusalOf(client.organisation.exportLetterhead())).code).toBe('NOT_FOUND')
  const back = await client.organisation.update({ version: 3, changes: { letterheadId, letterheadName } })
  expect(back).toMatchObject({ letterheadId, letterheadName: fileName })
  expect(await refusalOf(client.organisation.update({ version: 4, changes: { letterheadId: 'f'.repeat(64) } }))).toEqual({
    code: 'INVALID',
    data: { problems: [{ path: 'letterheadId', code: 'noSuch', params: {} }] },
  })
})

test('one that can not be taken leaves the old one as it was, and says why', async () => {
  const { client } = await temporaryApp()
  const before = await client.organisation.setLetterhead({ version: 1, fileName, data })
  const macros = Buffer.from(wordLetterhead({ 'word/vbaProject.bin': strToU8('x') })).toString('base64')
  expect(await refusalOf(client.organisation.setLetterhead({ version: 2, fileName: 'b.docx', data: macros }))).toEqual({
    code: 'INVALID',
    data: { problems: [{ path: 'letterhead', code: 'letterheadMacros', params: {} }] },
  })
  expect(await client.organisation.get()).toEqual(before)
  expect((await refusalOf(client.organisation.setLetterhead({ version: 1, fileName, data }))).code).toBe('CONFLICT')
})
