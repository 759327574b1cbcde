import { statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../electron/app/createApp.ts'
import { calendarYear } from '../../renderer/features/register/registerSearch.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import { median, timed } from './median.ts'
import { repeats, shellTime, statementsOf } from './sqliteShell.ts'
import { type Made, makeTwentyYears, partOf } from './twentyYears.ts'

/** What somebody types to find a person: in either script, well and badly spelt, begun and finished. */
const searches: readonly string[] = [
  ...['म', 'महे', 'महेश', 'महेश व', 'महेश वर्मा', 'सुनीता ठाकुर', 'sunita thakur', 'suneeta thakkur', 'raina', 'रैना', 'verma', 'varma'],
  ...['कमला ने', 'kamla negi', 'shakuntala', 'शकुन्तला', 'भारद्वाज', 'bhardvaj', 'pathania', 'कौंडल', 'निर्मला देवी', 'deepak kumar'],
]

/** Side by side: milliseconds of the program and of the sqlite3 shell for the same statements. */
export type Pair = { readonly program: number; readonly shell: number | null; readonly statements: number }

export type RegisterFigures = {
  readonly made: Made
  readonly megabytes: number
  readonly seconds: number
  /** The register of a body of the usual size, and of the largest, for a year. */
  readonly usual: Pair
  readonly largest: Pair
  readonly comparison: Pair
  /** The 95th percentile of all searches. */
  readonly search: Pair
}

const p95 = (figures: readonly number[]): number => [...figures].sort((a, b) => a - b)[Math.floor(figures.length * 0.95)] ?? Number.NaN

/** The register and the search of the directory over 20 years of a headquarters, or the part of it that is asked for. */
export const register = async (part: number, withShell: boolean): Promise<RegisterFigures> => {
  const folder = await mkdtemp(join(tmpdir(), 'karyavritt-years-'))
  const file = join(folder, 'karyavritt.sqlite')
  try {
    const began = performance.now()
    const made = await makeTwentyYears(file, partOf(part))
    const app = await createApp({ databaseFile: file, who: 'मापन', exporter: async () => ({ outcome: 'cancelled' }) })
    const seconds = (performance.now() - began) / 1000
    const year = calendarYear(Number(made.to.slice(0, 4)) - 1)
    const pair = async (job: () => Promise<unknown>): Promise<Pair> => {
      const often = async () => {
        for (let time = 0; time < repeats; time += 1) await job()
      }
      const program = median(await timed(often)) / repeats
      const statements = await statementsOf(job)
      return { program, shell: withShell ? shellTime(file, statements) : null, statements: statements.length }
    }
    const read = (bodyId: Made['bodies'][number] | undefined) => () => {
      if (bodyId === undefined) throw new Error('there is no such body')
      return app.transact((services) => services.register.read({ of: { kind: 'body', bodyId }, ...year }))
    }
    const on: CalendarDate = made.to
    const searched: Pair[] = []
    for (const query of searches) {
      const find = () => app.transact((services) => services.people.page({ query, on, bodyId: null }, { lang: 'hi', offset: 0, limit: 60 }))
      searched.push(await pair(find))
    }
    const figures = {
      ...{ made, megabytes: statSync(file).size / 1e6, seconds },
      usual: await pair(read(made.bodies[1])),
      largest: await pair(read(made.bodies[0])),
      comparison: await pair(() => app.transact((services) => services.register.compare(year))),
      search: {
        program: p95(searched.map(({ program }) => program)),
        shell: withShell ? p95(searched.map(({ shell }) => shell ?? Number.NaN)) : null,
        statements: Math.max(...searched.map(({ statements }) => statements)),
      },
    }
    await app.close()
    return figures
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
