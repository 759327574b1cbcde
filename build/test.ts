import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './compile.ts'
import { setUp } from './setup.ts'

/**
 * Everything that must hold, in one command. `npm test` runs it all; `npm test -- unit e2e` only the stages named.
 * Ends with the line `N passed, N failed`: each check counts as one, each test as one.
 */

type Count = { readonly passed: number; readonly failed: number }
type Stage = { readonly name: string; readonly run: () => Count }

const scratch = mkdtempSync(join(tmpdir(), 'karyavritt-test-'))
const environment: Record<string, string | undefined> = { ...process.env, FORCE_COLOR: '0' }

/** The script behind a package's command, run on this very Node, on every system alike. */
const command = (name: string, bin: string): string => {
  const folder = join(root, 'node_modules', name)
  const { bin: bins }: { readonly bin: string | Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const path = typeof bins === 'string' ? bins : bins[bin]
  if (path === undefined) throw new Error(`${name} has no command ${bin}`)
  return join(folder, path)
}

const node = (args: readonly string[], more: Readonly<Record<string, string>> = {}): boolean =>
  spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...environment, ...more } }).status === 0

const check = (name: string, args: () => readonly string[]): Stage => ({
  name,
  run: () => (node(args()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
})

/** A run whose report could not be read failed, whatever it printed. */
const counted = (ok: boolean, read: () => Count): Count => {
  try {
    const count = read()
    return ok || count.failed > 0 ? count : { ...count, failed: 1 }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const vitest = (project: string): Stage => ({
  name: project,
  run: () => {
    const report = join(scratch, `${project}.json`)
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
    const ok = node([command('vitest', 'vitest'), 'run', '--project', project, ...reporters])
    return counted(ok, () => {
      const result: { readonly numPassedTests: number; readonly numTotalTests: number } = JSON.parse(readFileSync(report, 'utf8'))
      if (result.numTotalTests === 0) throw new Error('no test ran')
      // A test that did not run counts as failed: nothing is skipped in silence.
      return { passed: result.numPassedTests, failed: result.numTotalTests - result.numPassedTests }
    })
  },
})

const playwright: Stage = {
  name: 'e2e',
  run: () => {
    const report = join(scratch, 'e2e.json')
    const ok = node([command('@playwright/test', 'playwright'), 'test', '--reporter=line,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report })
    return counted(ok, () => {
      type Stats = { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number }
      const { stats }: { readonly stats: Stats } = JSON.parse(readFileSync(report, 'utf8'))
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }
    })
  },
}

const stages: readonly Stage[] = [
  check('types', () => [command('typescript', 'tsc'), '--noEmit']),
  check('lint', () => [command('@biomejs/biome', 'biome'), 'check', '--error-on-warnings']),
  check('unused', () => [command('knip', 'knip')]),
  check('build', () => [join(root, 'build/compile.ts')]),
  ...['unit', 'db', 'documents', 'contract', 'host', 'packaging'].map(vitest),
  playwright,
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name))
if (unknown.length > 0) {
  process.stderr.write(`There is no stage ${unknown.join(', ')}. The stages: ${stages.map((stage) => stage.name).join(', ')}\n`)
  process.exit(2)
}

const say = (line: string) => process.stdout.write(`${line}\n`)
let total: Count = { passed: 0, failed: 0 }
try {
  Object.assign(environment, setUp())
  for (const stage of stages) {
    if (wanted.length > 0 && !wanted.includes(stage.name)) continue
    say(`\n== ${stage.name}`)
    const began = Date.now()
    const { passed, failed } = stage.run()
    say(`== ${stage.name}: ${passed} passed, ${failed} failed (${((Date.now() - began) / 1000).toFixed(1)} s)`)
    total = { passed: total.passed + passed, failed: total.failed + failed }
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  total = { ...total, failed: total.failed + 1 }
}
rmSync(scratch, { recursive: true, force: true })
say(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
