import { isAbsolute, join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { databaseFile, dataFolder } from '../../../electron/app/dataFolder.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('the data lie where KARYAVRITT_DATA says', () => {
  vi.stubEnv('KARYAVRITT_DATA', join('/srv', 'कार्यालय'))
  expect(dataFolder()).toBe(join('/srv', 'कार्यालय'))
  expect(databaseFile()).toBe(join('/srv', 'कार्यालय', 'karyavritt.sqlite'))
})

test('else they lie in the user’s own data folder', () => {
  vi.stubEnv('KARYAVRITT_DATA', '')
  expect(isAbsolute(dataFolder())).toBe(true)
  expect(dataFolder()).toContain('Karyavritt')
  expect(databaseFile()).toBe(join(dataFolder(), 'karyavritt.sqlite'))
})
