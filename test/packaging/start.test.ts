import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compile, root } from '../../build/compile.ts'

describe('npm start without Electron', () => {
  let data: string
  let program: ChildProcess
  const lines: string[] = []
  let address = ''

  /** Electron has no binary for this made-up system, and the browser it is given can't open a page: Node is none. */
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'karyavritt-start-'))
    await compile()
    const child = spawn(process.execPath, [join(root, 'build/start.ts')], {
      cwd: tmpdir(),
      env: { ...process.env, DISPLAY: ':99', ELECTRON_INSTALL_PLATFORM: 'none', CHROME_PATH: process.execPath, KARYAVRITT_DATA: data },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    program = child
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line)
      address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(line)?.[0] ?? ''
      if (address !== '') break
    }
  }, 120_000)

  afterAll(async () => {
    if (program.exitCode === null) {
      const ended = once(program, 'exit')
      program.kill('SIGTERM')
      await ended
    }
    await rm(data, { recursive: true, force: true, maxRetries: 5 })
  })

  it('says in one line that there is no desktop window, then gives the address', () => {
    expect(lines).toHaveLength(2)
    expect(lines[0]).toBe("Electron's binary could not be downloaded; the same app opens in a browser instead.")
    expect(lines[1]).toContain(address)
  })

  it('goes on serving the page there', async () => {
    const page = await fetch(address)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<div id="root">')
  })

  it('ends with its server when it is told to', async () => {
    const ended = once(program, 'exit')
    program.kill('SIGTERM')
    await ended
    await expect(fetch(address)).rejects.toThrow()
  })
})
