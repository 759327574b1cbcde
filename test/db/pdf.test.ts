import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { convertToPdf, installedLibreOffice } from '../../electron/app/libreOffice.ts'
import { Refusal } from '../../electron/app/refusal.ts'
import { CalendarDate } from '../../shared/domain/calendar.ts'
import { pdfText } from '../documents/render.ts'
import { refusalOf, temporaryApp } from './support.ts'

const libreOffice = (): string => {
  const program = process.env.KARYAVRITT_TEST_SOFFICE ?? installedLibreOffice()
  if (program === null) throw new Error('LibreOffice is not installed: apt-get install -y libreoffice-writer-nogui')
  return program
}

/** Whether a process runs; one that has ended and whose parent has not looked yet does not. */
const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

const left = async (): Promise<readonly string[]> => (await readdir(tmpdir())).filter((name) => name.startsWith('karyavritt-pdf-'))

test('a note as a PDF has its words as text, Devanagari and Latin, and leaves nothing behind', async () => {
  const saved: { readonly name: string; readonly bytes: Uint8Array }[] = []
  const { client } = await temporaryApp({
    pdf: { way: 'converter', make: (docx, cancel) => convertToPdf(libreOffice(), docx, cancel) },
    exporter: async (name, bytes) => {
      saved.push({ name, bytes })
      return { outcome: 'saved', path: name }
    },
  })
  const { pressNotes } = await client.days.importSample()
  const pressNoteId = pressNotes[0]?.id
  if (pressNoteId === undefined) throw new Error('the sample has no note')
  await client.documents.exportPdf({ document: { kind: 'press-note-both', pressNoteId }, lang: 'hi' })
  expect(saved.map(({ name }) => name)).toEqual(['press-note-14-2026.hi-en.pdf'])
  const text = pdfText(saved[0]?.bytes ?? new Uint8Array())
  for (const word of ['विज्ञप्ति', 'अध्यक्षता', 'PRESS NOTE', 'Shimla']) expect(text).toContain(word.normalize('NFC'))
  await expect(
    refusalOf(client.documents.exportPdf({ document: { kind: 'press-note-website', pressNoteId }, lang: 'hi' })),
  ).resolves.toMatchObject({
    code: 'INVALID',
  })
})

test('where there is no way but the print dialog, a PDF is refused with what to do', async () => {
  const { client } = await temporaryApp()
  expect(await client.documents.pdfWay()).toBe('dialog')
  const { id: pressNoteId } = await client.press.create({ date: CalendarDate.parse('2026-02-05') })
  expect(await refusalOf(client.documents.exportPdf({ document: { kind: 'press-note', pressNoteId }, lang: 'hi' }))).toEqual({
    code: 'INVALID',
    data: { problems: [{ path: '', code: 'pdfNotMade', params: {} }] },
  })
})

test('a converter that fails or is stopped ends at once, says so and leaves nothing behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'karyavritt-converter-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const script = async (name: string, lines: string): Promise<string> => {
    const path = join(folder, name)
    await writeFile(path, `#!/bin/sh\n${lines}\n`)
    await chmod(path, 0o755)
    return path
  }
  const before = await left()
  const failure = async (work: Promise<unknown>): Promise<unknown> => {
    const error: unknown = await work.catch((reason: unknown) => reason)
    return error instanceof Refusal && error.detail.code === 'INVALID' ? error.detail.data.problems[0]?.code : error
  }
  expect(await failure(convertToPdf(await script('fails', 'exit 3'), new Uint8Array(1)))).toBe('pdfNotMade')
  expect(await failure(convertToPdf(await script('nothing', 'exit 0'), new Uint8Array(1)))).toBe('pdfNotMade')
  const stop = new AbortController()
  const stopped = failure(convertToPdf(await script('waits', `sleep 60 &\necho $! > ${folder}/pid\nwait`), new Uint8Array(1), stop.signal))
  await expect.poll(() => existsSync(join(folder, 'pid'))).toBe(true)
  stop.abort()
  expect(await stopped).toBe('pdfNotMade')
  expect(await left()).toEqual(before)
  // What it had started has ended with it.
  const pid = Number(await readFile(join(folder, 'pid'), 'utf8'))
  await expect.poll(() => isRunning(pid)).toBe(false)
})
