import { runs } from './median.ts'
import { type Pair, register } from './register.ts'
import { registerScroll } from './registerScroll.ts'
import { shellVersion } from './sqliteShell.ts'

type Tell = { readonly say: (line: string) => void; readonly row: (cells: readonly string[]) => string }

/** The part of 20 years that is made: all of it, unless KARYAVRITT_BENCH_PART says less. */
const part = Number(process.env.KARYAVRITT_BENCH_PART ?? '1')

/** Tells how the register and the search of the directory do over 20 years of a headquarters, beside the sqlite3 shell. */
export const registerReport = async ({ say, row }: Tell): Promise<void> => {
  const version = shellVersion()
  say('\n20 years of a headquarters: the register of a body for a year, and search in the directory')
  const figures = await register(part, version !== null)
  const { made, megabytes, seconds } = figures
  const many = (n: number) => n.toLocaleString('en-IN')
  say(
    `${many(made.meetings)} meetings, ${many(made.attendance)} attendance rows, ${many(made.people.length)} people, ${many(made.bodies.length)} ` +
      `bodies, ${megabytes.toFixed(0)} MB; made in ${seconds.toFixed(0)} s from a seed.`,
  )
  if (version === null) say('The sqlite3 shell is not installed (apt-get install sqlite3): there is nothing to compare with.')
  else
    say(
      `Beside the sqlite3 shell ${version}, by its own timer: all statements that the program sent, medians of ${runs} after one to warm up.`,
    )
  say(row(['', 'ms', 'shell ms', 'of shell', 'statements']))
  const tell = (name: string, { program, shell, statements }: Pair) =>
    say(
      row([
        name,
        program.toFixed(1),
        shell === null ? '-' : shell.toFixed(1),
        shell === null ? '-' : `${(program / shell).toFixed(2)} x`,
        String(statements),
      ]),
    )
  tell('a body, a year', figures.usual)
  tell('the largest', figures.largest)
  tell('all compared', figures.comparison)
  tell('search, p95', figures.search)

  say('\nThe register of 500 people at 500 meetings in Chromium, scrolled in both directions at once')
  const { register: scrolled, floor } = await registerScroll()
  say(row(['', 'frames', 'late', 'longest ms']))
  for (const [name, { frames, late, longest }] of [
    ['register', scrolled],
    ['empty surface', floor],
  ] as const)
    say(row([name, String(frames), String(late), longest.toFixed(1)]))
}
