import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { _electron, chromium, type Page } from 'playwright'
import { z } from 'zod'
import { browserArguments, browserPath } from './browser.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const double = fileURLToPath(new URL('./registerElectronDouble.ts', import.meta.url))

/** Where the specs run: the loopback host in a browser, Electron itself, or its double. */
export const HostName = z.enum(['browser', 'electron', 'electron-double'])
export type HostName = z.infer<typeof HostName>

/** One start of the program on a data folder, with its window. */
export type Running = {
  readonly page: Page
  /** What the host said when it was ready. */
  readonly announced: Readonly<Record<string, unknown>>
  /** Ends the program at once, as a power cut does: no goodbye, no flush. */
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
}

export type Folders = { readonly data: string; readonly saves: string }

/** A fresh folder for one test's data, another for the files it saves; removed afterwards by `removeFolders`. */
export const makeFolders = async (): Promise<Folders> => ({
  data: await mkdtemp(join(tmpdir(), 'karyavritt-e2e-')),
  saves: await mkdtemp(join(tmpdir(), 'karyavritt-saves-')),
})
export const removeFolders = async (folders: Folders): Promise<void> => {
  for (const folder of [folders.data, folders.saves]) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** Starts a Node program of ours and gives the one line of JSON that it announces itself with. */
const announce = async (args: readonly string[], environment: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaints = ''
  child.stderr.on('data', (data: Buffer) => {
    complaints += data.toString()
  })
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) return { child, announced: z.record(z.string(), z.unknown()).parse(JSON.parse(line)) }
  }
  throw new Error(`the program ended before it was ready:\n${complaints}`)
}

const end = async (child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM') => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

const launchBrowser = async (folders: Folders): Promise<Running> => {
  const { child, announced } = await announce([join(root, 'dist/main/serve.js')], { KARYAVRITT_DATA: folders.data })
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: [...browserArguments, '--lang=hi'],
    env: { ...process.env, LANGUAGE: 'hi' },
  })
  const context = await browser.newContext({ locale: 'hi-IN', acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(z.string().parse(announced.url))
  const stop = (signal: 'SIGKILL' | 'SIGTERM') => async () => {
    await end(child, signal)
    await browser.close()
  }
  return { page, announced, kill: stop('SIGKILL'), close: stop('SIGTERM') }
}

const launchDouble = async (folders: Folders): Promise<Running> => {
  const profile = await mkdtemp(join(tmpdir(), 'karyavritt-profile-'))
  const { child, announced } = await announce(['--import', double, join(root, 'dist/main/main.js')], {
    KARYAVRITT_DATA: folders.data,
    KARYAVRITT_DOUBLE_PROFILE: profile,
    KARYAVRITT_DOUBLE_SAVES: folders.saves,
    KARYAVRITT_DOUBLE_PRELOAD: join(root, 'dist/preload/preload.cjs'),
  })
  const browser = await chromium.connectOverCDP(z.string().parse(announced.devTools))
  const page = browser.contexts()[0]?.pages()[0]
  if (page === undefined) throw new Error('the double opened no page')
  const stop = (signal: 'SIGKILL' | 'SIGTERM') => async () => {
    await browser.close()
    await end(child, signal)
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return { page, announced, kill: stop('SIGKILL'), close: stop('SIGTERM') }
}

const launchElectron = async (folders: Folders): Promise<Running> => {
  const electron = await _electron.launch({
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root],
    env: { ...process.env, KARYAVRITT_DATA: folders.data },
  })
  await electron.evaluate(({ dialog }, folder) => {
    dialog.showSaveDialog = async (...args: readonly unknown[]) => {
      const options = args.at(-1)
      const name = typeof options === 'object' && options !== null && 'defaultPath' in options ? String(options.defaultPath) : ''
      return { canceled: false, filePath: `${folder}/${name}` }
    }
  }, folders.saves)
  return {
    page: await electron.firstWindow(),
    announced: {},
    kill: () => end(electron.process(), 'SIGKILL'),
    close: () => electron.close(),
  }
}

/** Starts the built program on the host that the run is for. */
export const launch = async (host: HostName, folders: Folders): Promise<Running> => {
  const running = await launchOn(host, folders)
  running.page.setDefaultTimeout(15_000)
  return running
}

const launchOn = (host: HostName, folders: Folders): Promise<Running> => {
  switch (host) {
    case 'browser':
      return launchBrowser(folders)
    case 'electron':
      return launchElectron(folders)
    case 'electron-double':
      return launchDouble(folders)
  }
}
