import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Refusal } from '../../../electron/app/refusal.ts'
import { writeWhole } from '../../../electron/app/writeFile.ts'

const fileSystem = vi.hoisted(() => ({ renameFails: undefined as string | undefined }))

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>()
  return {
    ...real,
    rename: (from: string, to: string) => {
      if (fileSystem.renameFails === undefined) return real.rename(from, to)
      return Promise.reject(Object.assign(new Error('rename'), { code: fileSystem.renameFails }))
    },
  }
})

const folder = async (): Promise<string> => {
  const made = await mkdtemp(join(tmpdir(), 'karyavritt-write-'))
  onTestFinished(() => rm(made, { recursive: true, force: true }))
  return made
}

const reasonOf = async (writing: Promise<void>): Promise<unknown> => {
  const error: unknown = await writing.catch((reason: unknown) => reason)
  return error instanceof Refusal && error.detail.code === 'NOT_WRITTEN' ? error.detail.data : error
}

const bytes = new TextEncoder().encode('कार्यवृत्त')

test('writes a file, and in place of an old one, and leaves nothing beside it', async () => {
  const place = await folder()
  const path = join(place, 'कार्यवृत्त.docx')
  await writeWhole(path, bytes)
  await writeWhole(path, new TextEncoder().encode('नया'))
  expect(await readFile(path, 'utf8')).toBe('नया')
  expect(await readdir(place)).toEqual(['कार्यवृत्त.docx'])
})

test.each([
  ['ENOSPC', 'full'],
  ['EBUSY', 'busy'],
  ['EPERM', process.platform === 'win32' ? 'busy' : 'denied'],
  ['EACCES', process.platform === 'win32' ? 'busy' : 'denied'],
  ['EROFS', 'denied'],
  ['ENOENT', 'gone'],
  ['EMFILE', 'other'],
])('on %s leaves the old file as it was and says: %s', async (code, reason) => {
  const place = await folder()
  const path = join(place, 'a.docx')
  await writeFile(path, 'old')
  fileSystem.renameFails = code
  onTestFinished(() => {
    fileSystem.renameFails = undefined
  })
  expect(await reasonOf(writeWhole(path, bytes))).toEqual({ reason, path })
  expect(await readFile(path, 'utf8')).toBe('old')
  expect(await readdir(place)).toEqual(['a.docx'])
})

test('says that a folder is gone', async () => {
  const path = join(await folder(), 'gone', 'a.docx')
  expect(await reasonOf(writeWhole(path, bytes))).toEqual({ reason: 'gone', path })
})

test('does not write over a folder', async () => {
  const place = await folder()
  const path = join(place, 'a.docx')
  await mkdir(path)
  expect(await reasonOf(writeWhole(path, bytes))).toMatchObject({ path })
  expect(await readdir(place)).toEqual(['a.docx'])
})
