import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../../build/compile.ts'

const setUp = (environment: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, [join(root, 'build/setup.ts')], { encoding: 'utf8', env: { ...process.env, ...environment } })

describe('the set-up of the tests', () => {
  it('fails with the one command that helps, where something is missing and cannot be installed', () => {
    const { status, stderr } = setUp({ PATH: '', Path: '' })
    expect(status).toBe(1)
    const [words, command, ...rest] = stderr.trimEnd().split('\n')
    expect(words).toMatch(/^The tests need .*poppler \(pdftotext, pdftoppm\).*This installs it:$/)
    expect(command).toMatch(
      /^ {2}(sudo apt-get install -y .*poppler-utils|.*brew install poppler|.*winget install oschwartz10612\.Poppler)/,
    )
    expect(rest).toEqual([])
  })

  it('tells the tests where the browser and LibreOffice are', () => {
    const { status, stdout } = setUp({ CHROME_PATH: process.execPath })
    expect(status).toBe(0)
    const found: unknown = JSON.parse(stdout.slice(stdout.indexOf('{')))
    expect(found).toMatchObject({
      KARYAVRITT_TEST_BROWSER: expect.any(String),
      KARYAVRITT_TEST_SOFFICE: expect.stringContaining('soffice'),
    })
  })
})
