import { spawnSync } from 'node:child_process'
import sqlite3 from 'sqlite3'
import { median, runs } from './median.ts'

/** A statement with its values, as the program sent it. */
type Sent = { readonly sql: string; readonly values: readonly unknown[] }

/** Runs the job, and gives every reading statement that went to the database meanwhile. */
export const statementsOf = async (job: () => Promise<unknown>): Promise<readonly string[]> => {
  const sent: Sent[] = []
  const all = sqlite3.Database.prototype.all
  sqlite3.Database.prototype.all = function (this: sqlite3.Database, sql: string, ...rest: unknown[]) {
    const [values] = rest
    if (/^\s*(?:select|with)\b/i.test(sql)) sent.push({ sql, values: Array.isArray(values) ? values : [] })
    return Reflect.apply(all, this, [sql, ...rest])
  }
  try {
    await job()
  } finally {
    sqlite3.Database.prototype.all = all
  }
  return sent.map(inline)
}

const literal = (value: unknown): string => {
  if (value === null || value === undefined) return 'null'
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : `'${String(value).replaceAll("'", "''")}'`
}

/** The statement with its values in place; none of ours holds a question mark within a text. */
const inline = ({ sql, values }: Sent): string => {
  let at = 0
  return sql.replace(/\?/g, () => {
    at += 1
    return literal(values[at - 1])
  })
}

/** What the shell says of itself; null where it is not installed. */
export const shellVersion = (): string | null => {
  const run = spawnSync('sqlite3', ['--version'], { encoding: 'utf8' })
  return run.status === 0 ? (run.stdout.split(' ')[0] ?? '') : null
}

/** `string_agg` is the name of the standard; shells before 3.44 know the same function as `group_concat` alone. */
const forShell = (sql: string): string => sql.replaceAll('string_agg(', 'group_concat(')

/** Each is done so often in one run: the shell's timer tells no less than a millisecond. */
export const repeats = 20

/**
 * Milliseconds that the shell itself says the statements take together, the median of the runs after one to warm up. What it finds goes
 * nowhere, so no terminal is waited for.
 */
export const shellTime = (file: string, statements: readonly string[]): number => {
  const once = statements.map((sql) => `${forShell(sql)};`)
  const all = Array.from({ length: (runs + 1) * repeats }, () => once).flat()
  const script = ['.mode list', '.output /dev/null', '.timer on', ...all]
  const run = spawnSync('sqlite3', ['-readonly', file], { input: script.join('\n'), encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.status !== 0 || run.stderr !== '') throw new Error(`the sqlite3 shell: ${run.stderr}`)
  const times = [...run.stdout.matchAll(/Run Time: real ([\d.]+)/g)].map((match) => Number(match[1]) * 1000)
  if (times.length !== all.length) throw new Error(`the shell told ${times.length} times of ${all.length}`)
  const inRun = statements.length * repeats
  const perRun = Array.from({ length: runs + 1 }, (_, at) => times.slice(at * inRun, (at + 1) * inRun).reduce((sum, time) => sum + time, 0))
  return median(perRun.slice(1)) / repeats
}
