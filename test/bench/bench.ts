import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type CaseName, caseNames } from './content.ts'
import { desk } from './desk.ts'
import { directory } from './directory.ts'
import { type ExporterName, exporterNames } from './exporters.ts'
import { keystrokes } from './keystrokes.ts'
import { runs } from './median.ts'
import { pressDraft } from './pressDraft.ts'
import { pressPhotographs } from './pressPhotographs.ts'
import { registerReport } from './registerReport.ts'
import { startUp } from './startUp.ts'

/**
 * `npm run bench`: exports, start-up, the desk and the register, side by side in one run. Nothing here decides a test. A part alone:
 * `npm run bench -- register`. KARYAVRITT_BENCH_PART=0.1 makes a tenth of the 20 years.
 */

const Figures = z.strictObject({ milliseconds: z.number(), megabytes: z.number(), bytes: z.number() }).nullable()
type Figures = z.infer<typeof Figures>

const once = fileURLToPath(new URL('./exportOnce.ts', import.meta.url))
const say = (line: string) => process.stdout.write(`${line}\n`)

const measure = (exporter: ExporterName, name: CaseName): Figures => {
  const run = spawnSync(process.execPath, [once, exporter, name], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (run.status !== 0) throw new Error(run.stderr)
  return Figures.parse(JSON.parse(run.stdout))
}

const row = (cells: readonly string[]) => cells.map((text, at) => (at === 0 ? text.padEnd(16) : text.padStart(12))).join('')

const titles: Readonly<Record<CaseName, string>> = {
  minutes: 'Minutes with 300 present and 60 items',
  grid: 'A table of 500 rows and 60 columns',
}

if (process.argv[2] === 'register') {
  say(`Node ${process.version}, ${cpus().length} cores.`)
  await registerReport({ say, row })
  process.exit()
}

say(`Node ${process.version}, ${cpus().length} cores; medians of ${runs} after one to warm up, each exporter in a process of its own.`)
say('docxtemplater and pandoc write the same texts, in plain paragraphs and cells. Memory is the peak of the process; pandoc is a')
say('process of its own for each export, and its memory is not counted.')
for (const name of caseNames) {
  say(`\n${titles[name]}`)
  say(row(['', 'ms', 'of floor', 'peak MB', 'kB']))
  const all = new Map(exporterNames.map((exporter) => [exporter, measure(exporter, name)] as const))
  const floor = all.get('floor')?.milliseconds ?? Number.NaN
  for (const [exporter, figures] of all) {
    if (figures === null) {
      say(row([exporter, 'not installed']))
      continue
    }
    const { milliseconds, megabytes, bytes } = figures
    const memory = exporter === 'pandoc' ? '-' : megabytes.toFixed(0)
    say(row([exporter, milliseconds.toFixed(1), `${(milliseconds / floor).toFixed(1)} x`, memory, (bytes / 1024).toFixed(0)]))
  }
}

say('\nThe press note of ten meetings and 400 people, in full: drafted in Hindi, checked in both languages')
const press = await pressDraft()
say(row(['', 'ms']))
say(row(['draft', press.draft.toFixed(1)]))
say(row(['a meeting', press.aMeeting.toFixed(2)]))
say(row(['a frame', (1000 / 60).toFixed(1)]))
say(row(['checks', press.checks.toFixed(0)]))

say('\nA press note of ten pages with twenty photographs: drafted, laid out and packed; at most twice the zipping of its parts,')
say('which deflates the pictures too, or stores them as the program does')
const photographs = await pressPhotographs()
const ofFloor = (floor: number): string => `${(photographs.ours / floor).toFixed(2)} x`
say(row(['', 'ms', 'ours of it']))
say(row(['ours', photographs.ours.toFixed(0)]))
say(row(['zip, deflated', photographs.deflated.toFixed(0), ofFloor(photographs.deflated)]))
say(row(['zip, stored', photographs.stored.toFixed(0), ofFloor(photographs.stored)]))

say('\nFrom start to first usable screen (browser host, new database)')
const { program, empty } = await startUp()
say(row(['', 'ms', 'of empty']))
say(row(['program', program.toFixed(0), `${(program / empty).toFixed(2)} x`]))
say(row(['empty window', empty.toFixed(0), '1.00 x']))

say('\nSearch as one types over 20,000 people: 100 rows with posts, in order of seniority, and how many there are')
const search = await directory()
say(row(['', 'ms']))
say(row(['median', search.median.toFixed(1)]))
say(row(['p95', search.p95.toFixed(1)]))
say(row(['worst', search.worst.toFixed(1)]))
say(row(['shell p95', search.shellP95 === null ? 'no sqlite3' : search.shellP95.toFixed(1)]))
say(`The shell only finds the ids of the same ${search.answers} queries; the program reads the people and their posts besides.`)

say('\nThe desk of live proceedings in Chromium: 300 people, 60 items of 10 lines each')
const typing = await desk()
say(row(['', 'ms']))
say(row(['key to frame p95', typing.keyToFrame.toFixed(1)]))
say(row(['in a text area', typing.floorToFrame.toFixed(1)]))
say(row(['key to saved p95', typing.keyToSaved.toFixed(0)]))
say(row(['open largest', typing.openLargest.toFixed(0)]))
say(row(['open empty', typing.openEmpty.toFixed(0)]))
say(row(['largest of empty', `${(typing.openLargest / typing.openEmpty).toFixed(2)} x`]))
say(`The caret stayed where it was while ${typing.keys} keys were saved: ${typing.caretStayed ? 'yes' : 'no'}.`)

say('\nThe review meeting of the sample: notice, agenda, register, live proceedings and approved minutes, by the keys alone')
const { strokes, seconds, wordProcessor } = keystrokes()
say(row(['', 'keys', 'clicks']))
say(row(['program', String(strokes), '0']))
say(row(['word processor', String(wordProcessor), '-']))
say('The word processor holds the minutes alone, typed without mistakes and without any formatting; of the program all of it is counted.')
say(`The script types it in ${seconds.toFixed(0)} s.`)

await registerReport({ say, row })
