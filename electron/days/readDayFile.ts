import type { Problem } from '../../shared/contract/base.ts'
import { pathText, problemsOf } from '../../shared/contract/problems.ts'
import { DayFile } from './dayFile.ts'
import { referenceProblems } from './references.ts'

export type DayFileRead =
  /** `unknown`: the paths of fields that we do not know and left out; a file from elsewhere may hold more. */
  | { readonly ok: true; readonly day: DayFile; readonly unknown: readonly string[] }
  /** Every problem of the file at once, in the order of the file. */
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The steps of a path such as `meetings[1].attendance[3].person`. */
const steps = (path: string): readonly string[] => path.match(/[^.[\]]+/g) ?? []

const hasParts = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Where each step stands among its siblings in the file: paths compared so come in the order of the file. */
const places = (file: unknown, path: string): readonly number[] => {
  const result: number[] = []
  let value: unknown = file
  for (const step of steps(path)) {
    const there = hasParts(value) && Object.hasOwn(value, step)
    if (Array.isArray(value)) result.push(Number(step))
    else {
      const keys = hasParts(value) ? Object.keys(value) : []
      // What is missing is told at the end of where it should stand.
      result.push(there ? keys.indexOf(step) : keys.length)
    }
    value = there && hasParts(value) ? Reflect.get(value, step) : undefined
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

type Path = readonly PropertyKey[]

/** The fields that the schema does not know. */
const unknownFields = (file: unknown): readonly Path[] =>
  (DayFile.safeParse(file).error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  )

/** Takes away the fields at those paths. */
const leaveOut = (file: unknown, paths: readonly Path[]): void => {
  for (const path of paths) {
    const parent = path.slice(0, -1).reduce<unknown>((value, step) => (hasParts(value) ? Reflect.get(value, step) : undefined), file)
    const field = path.at(-1)
    if (hasParts(parent) && field !== undefined) Reflect.deleteProperty(parent, field)
  }
}

const syntaxError = (json: string): string | null => {
  try {
    JSON.parse(json)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * Where the text stops being JSON, counted from 0. V8 tells the position of most errors, but of an unexpected token only what it
 * is: there the error stands at the end of the shortest beginning of the text that has it.
 */
const errorOffset = (json: string, message: string): number => {
  const told = /at position (\d+)/.exec(message)?.[1]
  if (told !== undefined) return Number(told)
  if (!message.startsWith('Unexpected token')) return json.length
  let [fine, broken] = [0, json.length]
  while (broken - fine > 1) {
    const middle = Math.floor((fine + broken) / 2)
    if (syntaxError(json.slice(0, middle))?.startsWith('Unexpected token')) broken = middle
    else fine = middle
  }
  return fine
}

const syntaxProblem = (json: string, message: string): Problem => {
  const lines = json.slice(0, errorOffset(json, message)).split('\n')
  return { path: '', code: 'json', params: { line: String(lines.length), column: String((lines.at(-1)?.length ?? 0) + 1) } }
}

/** Reads a day file from its JSON text, a byte order mark allowed; tells everything that is wrong with it, or gives the day. */
export const readDayFile = (text: string): DayFileRead => {
  const json = text.replace(/^\uFEFF/, '')
  const error = syntaxError(json)
  if (error !== null) return { ok: false, problems: [syntaxProblem(json, error)] }
  const file: unknown = JSON.parse(json)
  const fields = unknownFields(file)
  leaveOut(file, fields)
  const read = DayFile.safeParse(file)
  const problems = [...(read.success ? [] : problemsOf(read.error.issues, { input: file })), ...referenceProblems(file)]
  if (!read.success || problems.length > 0) return { ok: false, problems: inFileOrder(file, problems) }
  return { ok: true, day: read.data, unknown: fields.map(pathText) }
}
