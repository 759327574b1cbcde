import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import envPaths from 'env-paths'
import { compile, root } from './compile.ts'
import { installedBrowser } from './installed.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** How long the first download of Electron's binary may take, in milliseconds. */
const downloadLimit = 300_000
/** A refused download answers sooner than this; one that goes on is worth a line, in milliseconds. */
const worthALine = 3_000
/** A window that crashes within this time never opened, in milliseconds. */
const startLimit = 15_000

const require = createRequire(import.meta.url)
const isRoot = process.getuid?.() === 0

const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)

type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null }
const ended = (child: ChildProcess) =>
  new Promise<Ended>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
    child.once('error', () => resolve({ code: 127, signal: null }))
  })

/** Runs the `electron` package's own installer, which answers at once where the binary is there already. */
const fetchElectron = async (): Promise<boolean> => {
  const installer = join(dirname(require.resolve('electron/package.json')), 'install.js')
  const child = spawn(process.execPath, [installer], { cwd: root, stdio: 'ignore', timeout: downloadLimit })
  const line = setTimeout(() => say('Fetching Electron, the first time only …'), worthALine)
  const { code } = await ended(child)
  clearTimeout(line)
  return code === 0
}

const setting = (name: string): string | null => {
  try {
    return readFileSync(join('/proc/sys/kernel', name), 'utf8').trim()
  } catch {
    return null
  }
}

/**
 * Whether this Linux keeps programs from the user namespaces that Electron's sandbox stands on (Ubuntu since 23.10), while the
 * helper that could do without them has not been given to root. The sandbox is never switched off for that.
 */
const sandboxRefused = (electron: string): boolean => {
  if (process.platform !== 'linux' || isRoot) return false
  const refused = setting('apparmor_restrict_unprivileged_userns') === '1' || setting('unprivileged_userns_clone') === '0'
  if (!refused) return false
  const helper = join(dirname(electron), 'chrome-sandbox')
  if (!existsSync(helper)) return true
  const { uid, mode } = statSync(helper)
  return uid !== 0 || (mode & 0o4000) === 0
}

/** Opens the desktop window and waits for its end; where it can't be opened, says why. */
const openDesktop = async (): Promise<{ readonly exitCode: number } | { readonly missing: string }> => {
  if (!hasDisplay()) return { missing: 'There is no display for a desktop window' }
  if (!(await fetchElectron())) return { missing: "Electron's binary could not be downloaded" }
  const electron: string = require('electron')
  if (sandboxRefused(electron)) return { missing: "This system does not let Electron's sandbox start" }
  const began = Date.now()
  const { code, signal } = await ended(
    spawn(electron, [...(isRoot ? ['--no-sandbox'] : []), root], { cwd: root, stdio: ['ignore', 'inherit', 'ignore'] }),
  )
  const crashed = code === 127 || (signal !== null && signal !== 'SIGINT' && signal !== 'SIGTERM')
  if (crashed && Date.now() - began < startLimit) return { missing: 'The desktop window could not start on this system' }
  return { exitCode: code ?? 1 }
}

/** A fresh profile for each start: the address is another each time, and two starts must not share a window's process. */
const makeProfile = (browser: string): string => {
  // A browser from a snap may write in its own folder only.
  const folder = browser.startsWith('/snap/') ? join(homedir(), 'snap/chromium/common') : envPaths('Karyavritt', { suffix: '' }).cache
  mkdirSync(folder, { recursive: true })
  return mkdtempSync(join(folder, 'karyavritt-window-'))
}

/** The same app, API and database on loopback, in a browser window where there can be one. */
const openInBrowser = async (): Promise<number> => {
  const server = spawn(process.execPath, [join(root, 'dist/main/serve.js')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const stop = () => server.kill('SIGTERM')
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const done = ended(server)
  let profile: string | undefined
  for await (const line of createInterface({ input: server.stdout })) {
    const { url }: { readonly url: string } = JSON.parse(line)
    const browser = hasDisplay() ? installedBrowser() : null
    const sayAddress = () => say(`Open this address in a browser on this machine (Ctrl-C ends the program): ${url}`)
    if (browser === null) {
      sayAddress()
    } else {
      profile = makeProfile(browser)
      const args = [`--app=${url}`, `--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check', '--lang=hi']
      if (isRoot) args.push('--no-sandbox')
      void ended(spawn(browser, args, { stdio: 'ignore', env: { ...process.env, LANGUAGE: 'hi' } })).then(({ code }) =>
        code === 0 ? stop() : sayAddress(),
      )
    }
    break
  }
  const { code } = await done
  if (profile !== undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  return code ?? 0
}

const built = await compile()
if (built.length > 0) say(`Built ${built.join(', ')}.`)
const desktop = await openDesktop()
if ('exitCode' in desktop) {
  process.exitCode = desktop.exitCode
} else {
  say(`${desktop.missing}; the same app opens in a browser instead.`)
  process.exitCode = await openInBrowser()
}
