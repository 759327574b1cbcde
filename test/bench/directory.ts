import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../electron/app/createApp.ts'
import { CalendarDate } from '../../shared/domain/calendar.ts'
import { romanise } from '../../shared/language/romanise.ts'
import { queryKeys } from '../../shared/language/search.ts'

const people = 20_000
const on = CalendarDate.parse('2026-02-05')

const firsts =
  'सुनीता महेश कमला राजीव पवन आशा हरि निर्मल विजय संजय अनिल सुनील रमेश सुरेश दिनेश मुकेश गीता सीता राधा मीना रीना अंजना वंदना लक्ष्मी प्रेम प्रकाश जय विनोद अशोक किशोर नरेश योगेश'.split(
    ' ',
  )
const middles = ['', '', 'कुमार', 'देवी', 'चंद', 'लाल', 'सिंह', 'राम', 'प्रसाद']
const lasts = 'ठाकुर वर्मा शर्मा नेगी चौहान सूद खन्ना राणा कश्यप भारद्वाज गुप्ता मेहता पटियाल कटोच राठौर चंदेल धीमान सैनी कौंडल जमवाल'.split(' ')
const districts = ['शिमला', 'मंडी', 'कांगड़ा', 'ऊना', 'सोलन', 'चंबा', 'कुल्लू']
const titles = ['ज़िला अध्यक्ष', 'मंडल अध्यक्ष', 'सचिव', 'सदस्य', 'प्रभारी']

/** What is typed, letter by letter. */
const typed = ['sunita thakur', 'suneeta thakkur', 'महेश वर्मा', 'गाँव', 'ज़िला अध्यक्ष', 'mandi', '9418', 'रमेश कुमार', 'vijay rana', 'सीता']

/** The same numbers at every run (Numerical Recipes, Press and others). */
const random = (seed: number) => {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const percentile = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? Number.NaN

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The full-text part of the query, as one types it into the shell of SQLite. */
const shellQuery = (query: string): string =>
  queryKeys(query)
    .map(({ starts, whole }) => {
      const tests = starts.map((start) => `(word >= ${quoted(start)} and word < ${quoted(`${start}\u{10FFFF}`)})`)
      if (whole.length > 0) tests.push(`word in (${whole.map(quoted).join(', ')})`)
      return `select person_id from people_words where ${tests.join(' or ')}`
    })
    .join(' intersect ')

/** How long search as one types takes over 20,000 people, in milliseconds; beside it the same keys in the shell, if there is one. */
export const directory = async (): Promise<{
  readonly people: number
  readonly answers: number
  readonly median: number
  readonly p95: number
  readonly worst: number
  readonly shellP95: number | null
}> => {
  const folder = await mkdtemp(join(tmpdir(), 'karyavritt-bench-'))
  const databaseFile = join(folder, 'karyavritt.sqlite')
  const app = await createApp({ databaseFile, who: 'bench', exporter: async () => ({ outcome: 'cancelled' }) })
  try {
    const below = random(7)
    const one = <Item>(items: readonly Item[]): Item | undefined => items[below(items.length)]
    for (let made = 0; made < people; made += 1000) {
      await app.transact(async ({ people: all, positions }) => {
        for (let each = 0; each < 1000; each += 1) {
          const hi = [one(firsts), one(middles), one(lasts)].filter(Boolean).join(' ')
          const phone = `94${String(below(100_000_000)).padStart(8, '0')}`
          const { id } = await all.create({
            ...{
              name: { hi, en: romanise(hi) },
              honorific: { hi: 'श्री' },
              gender: null,
              phone,
              email: '',
              district: { hi: one(districts) },
            },
          })
          if (below(3) > 0) continue
          await positions.create({ personId: id, title: { hi: one(titles) }, rank: 10 + below(90), bodyId: null, from: null, to: null })
        }
      })
    }
    const queries = typed.flatMap((text) => [...text].map((_letter, at) => text.slice(0, at + 1)))
    const page = (query: string) =>
      app.transact((services) => services.people.page({ query, on, bodyId: null }, { lang: 'hi', offset: 0, limit: 100 }))
    for (const query of queries.slice(0, 10)) await page(query)
    const times: number[] = []
    for (const query of queries) {
      const start = performance.now()
      await page(query)
      times.push(performance.now() - start)
    }
    const script = ['.timer on', '.mode list', ...queries.map((query) => `select count(*) from (${shellQuery(query)});`)].join('\n')
    const shell = spawnSync('sqlite3', [databaseFile], { input: script, encoding: 'utf8' })
    const own = [...(shell.stdout ?? '').matchAll(/real (\d+\.\d+)/g)].map(([, seconds]) => Number(seconds) * 1000)
    return {
      people,
      answers: times.length,
      median: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      worst: Math.max(...times),
      shellP95: own.length === queries.length ? percentile(own, 0.95) : null,
    }
  } finally {
    await app.close()
    await rm(folder, { recursive: true, force: true })
  }
}
