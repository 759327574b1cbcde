import { spawn, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { compile, root } from './compile.ts'
import { installedBrowser } from './installed.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** How long the first download of Electron's binary may take, in milliseconds. */
const downloadLimit = 300_000

const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)

type Desktop = { readonly path: string } | { readonly missing: string }

/** Electron's own program; its package fetches the binary the first time it is asked for. */
const desktop = (): Desktop => {
  if (!hasDisplay()) return { missing: 'There is no display for a desktop window' }
  const found = spawnSync(process.execPath, ['-p', 'require("electron")'], { cwd: root, encoding: 'utf8', timeout: downloadLimit })
  const path = found.stdout?.trim().split('\n').at(-1)
  if (found.status !== 0 || !path) return { missing: "Electron's binary could not be downloaded" }
  return { path }
}

const ended = (child: ReturnType<typeof spawn>) => new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)))

/** The same app, API and database in a browser window on loopback. */
const openInBrowser = async (): Promise<number> => {
  const server = spawn(process.execPath, [join(root, 'dist/main/serve.js')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const stop = () => server.kill('SIGTERM')
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const done = ended(server)
  for await (const line of createInterface({ input: server.stdout })) {
    const { url }: { readonly url: string } = JSON.parse(line)
    const browser = hasDisplay() ? installedBrowser() : null
    if (browser === null) {
      say(`Open this address in a browser on this machine (Ctrl-C ends the program): ${url}`)
    } else {
      const profile = join(process.env.XDG_CACHE_HOME ?? tmpdir(), 'karyavritt-window')
      const args = [`--app=${url}`, `--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check']
      if (process.getuid?.() === 0) args.push('--no-sandbox')
      const window = spawn(browser, args, { stdio: 'ignore' })
      window.once('exit', stop)
      window.once('error', () => say(`Open this address in a browser on this machine: ${url}`))
    }
    break
  }
  return done
}

const built = await compile()
if (built.length > 0) say(`Built ${built.join(', ')}.`)
const found = desktop()
if ('path' in found) {
  const { main }: { readonly main: string } = createRequire(import.meta.url)('../package.json')
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), join(root, main)]
  process.exitCode = await ended(spawn(found.path, args, { cwd: root, stdio: 'inherit' }))
} else {
  say(`${found.missing}; opening the same app in a browser window instead.`)
  process.exitCode = await openInBrowser()
}
