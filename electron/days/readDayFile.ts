import type { Problem } from '../../shared/contract/base.ts'
import { problemsOf } from '../../shared/contract/problems.ts'
import { DayFile } from './dayFile.ts'
import { referenceProblems } from './references.ts'

export type DayFileRead =
  /** `unknown`: the paths of fields that we do not know and left out; a file from elsewhere may hold more. */
  | { readonly ok: true; readonly day: DayFile; readonly unknown: readonly string[] }
  /** Every problem of the file at once, in the order of the file. */
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The steps of a path such as `meetings[1].attendance[3].person`. */
const steps = (path: string): readonly string[] => path.match(/[^.[\]]+/g) ?? []

/** Where each step stands among its siblings in the file: paths compared so come in the order of the file. */
const places = (file: unknown, path: string): readonly number[] => {
  const result: number[] = []
  let value: unknown = file
  for (const step of steps(path)) {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
    const place = keys.indexOf(step)
    // What is missing is told at the end of where it should stand.
    result.push(place === -1 ? keys.length : place)
    value = place === -1 || typeof value !== 'object' || value === null ? undefined : Reflect.get(value, step)
  }
  return result
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

const inFileOrder = (file: unknown, problems: readonly Problem[]): Problem[] => {
  const seen = new Set<string>()
  return problems
    .filter(({ path, code }) => !seen.has(`${path} ${code}`) && seen.add(`${path} ${code}`))
    .map((problem) => ({ problem, place: places(file, problem.path) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ problem }) => problem)
}

/** A copy without the fields at those paths. */
const without = (file: unknown, paths: readonly string[]): unknown => {
  const copy: unknown = structuredClone(file)
  for (const path of paths) {
    const all = steps(path)
    const parent = all
      .slice(0, -1)
      .reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), copy)
    if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, all.at(-1) ?? '')
  }
  return copy
}

const placeOf = (json: string, error: unknown): Problem['params'] => {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  const before = json.slice(0, position === undefined ? json.length : Number(position)).split('\n')
  return { line: String(before.length), column: String((before.at(-1)?.length ?? 0) + 1) }
}

/** Reads a day file from its JSON text, a byte order mark allowed; tells everything that is wrong with it, or gives the day. */
export const readDayFile = (json: string): DayFileRead => {
  let file: unknown
  try {
    file = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { ok: false, problems: [{ path: '', code: 'json', params: placeOf(json, error) }] }
  }
  const first = DayFile.safeParse(file)
  const found = first.success ? [] : problemsOf(first.error.issues, { input: file })
  const unknown = found.filter(({ code }) => code === 'unknownField').map(({ path }) => path)
  const problems = [...found.filter(({ code }) => code !== 'unknownField'), ...referenceProblems(file)]
  if (problems.length > 0) return { ok: false, problems: inFileOrder(file, problems) }
  if (first.success) return { ok: true, day: first.data, unknown }
  const again = DayFile.safeParse(without(file, unknown))
  if (again.success) return { ok: true, day: again.data, unknown }
  return { ok: false, problems: inFileOrder(file, problemsOf(again.error.issues, { input: file })) }
}
