import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig } from 'vite'

export const root = fileURLToPath(new URL('../', import.meta.url))
const dist = join(root, 'dist')

const common = { root, configFile: false, logLevel: 'warn', publicDir: false } satisfies InlineConfig
const output = (folder: string) => ({ outDir: join(dist, folder), emptyOutDir: true, sourcemap: false, minify: false }) as const

/** The page: no inline script (the content policy forbids it), fonts and styles as files. */
const renderer: InlineConfig = {
  ...common,
  root: join(root, 'renderer'),
  base: './',
  plugins: [react()],
  build: {
    ...output('renderer'),
    minify: true,
    target: 'chrome140',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
  },
}

/** The main process and the programs beside it, for Node 24; only the native addon and Electron stay outside. */
const main: InlineConfig = {
  ...common,
  build: {
    ...output('main'),
    ssr: true,
    target: 'node24',
    rolldownOptions: {
      input: { main: join(root, 'electron/main.ts'), serve: join(root, 'electron/serve.ts') },
      external: ['electron', 'sqlite3'],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true, external: ['electron', 'sqlite3'] },
}

/** A sandboxed preload is CommonJS in one file (Electron, "Process sandboxing"). */
const preload: InlineConfig = {
  ...common,
  build: {
    ...output('preload'),
    ssr: true,
    target: 'chrome140',
    rolldownOptions: {
      input: { preload: join(root, 'electron/preload.ts') },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
  ssr: { noExternal: true, external: ['electron'] },
}

/** A thread of the main process: one file, because it is handed over as text (see `electron/thread.ts`). */
const thread = (name: string, source: string): InlineConfig => ({
  ...common,
  build: {
    ...output(name),
    ssr: true,
    target: 'node24',
    rolldownOptions: {
      input: { [name]: join(root, source) },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
})
const importWorker = thread('importWorker', 'electron/directoryImport/importWorker.ts')
const registerWorker = thread('registerWorker', 'electron/register/registerWorker.ts')

type Part = { readonly name: string; readonly config: InlineConfig; readonly sources: readonly string[] }

const parts: readonly Part[] = [
  { name: 'renderer', config: renderer, sources: ['renderer', 'shared', 'build', 'package-lock.json'] },
  { name: 'main', config: main, sources: ['electron', 'shared', 'build', 'package-lock.json'] },
  { name: 'importWorker', config: importWorker, sources: ['electron', 'shared', 'build', 'package-lock.json'] },
  { name: 'registerWorker', config: registerWorker, sources: ['electron', 'shared', 'build', 'package-lock.json'] },
  { name: 'preload', config: preload, sources: ['electron/preload.ts', 'build', 'package-lock.json'] },
]

const newest = async (path: string): Promise<number> => {
  const { mtimeMs } = await stat(path)
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => [])
  const times = await Promise.all(entries.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs))
  return Math.max(mtimeMs, ...times)
}

const stampOf = (part: Part) => join(dist, `.${part.name}.stamp`)

/** A part is stale when any source is newer than when its last whole build began. */
const isStale = async (part: Part): Promise<boolean> => {
  const began = Number(await readFile(stampOf(part), 'utf8').catch(() => '0'))
  const times = await Promise.all(part.sources.map((source) => newest(join(root, source))))
  return Math.max(...times) > began
}

/** Builds what is stale into `dist/`; gives the names of the parts that were built. */
export const compile = async (options: { readonly all?: boolean } = {}): Promise<readonly string[]> => {
  const built: string[] = []
  for (const part of parts) {
    if (!options.all && !(await isStale(part))) continue
    const began = Date.now()
    await rm(stampOf(part), { force: true })
    await build(part.config)
    await mkdir(dist, { recursive: true })
    await writeFile(stampOf(part), String(began))
    built.push(part.name)
  }
  return built
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await compile({ all: process.argv.includes('--all') })
  process.stdout.write(built.length === 0 ? 'dist is up to date\n' : `built ${built.join(', ')}\n`)
}
