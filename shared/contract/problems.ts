import type { z } from 'zod'
import type { Problem } from './base.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** The path as a person writes it: `meetings[1].attendance[3].person`; '' for the whole. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '')

/** The codes of the rules of our own schemas, by the message that each carries. */
const ownRules: ReadonlyMap<string, Problem['code']> = new Map([
  ['bilingual.empty', 'bilingualEmpty'],
  ['date.invalid', 'dateInvalid'],
  ['time.invalid', 'timeInvalid'],
  ['dateTime.invalid', 'dateTimeInvalid'],
  ['quorum.fraction', 'quorumFraction'],
  ['pattern.number', 'patternWithoutNumber'],
])

const at = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
    input,
  )

const problemsOfIssue = (issue: Issue, before: Path, input: unknown): Problem[] => {
  const whole = [...before, ...issue.path]
  const one = (code: Problem['code'], params: Problem['params'] = {}): Problem[] => [{ path: pathText(whole), code, params }]
  const own = ownRules.get(issue.message)
  if (own !== undefined) return one(own)
  const missing = at(input, whole) === undefined
  switch (issue.code) {
    case 'invalid_type':
      return missing ? one('required') : one('wrongType', { expected: issue.expected })
    case 'unrecognized_keys':
      return issue.keys.map((field) => ({ path: pathText([...whole, field]), code: 'unknownField', params: { field } }))
    case 'invalid_value':
      return missing ? one('required') : one('notAllowed', { allowed: issue.values.map(String).join(', ') })
    case 'too_big':
      return issue.origin === 'number' ? one('tooBig', { max: String(issue.maximum) }) : one('tooLong', { max: String(issue.maximum) })
    case 'too_small':
      return issue.origin === 'number' ? one('tooSmall', { min: String(issue.minimum) }) : one('empty')
    case 'invalid_format':
      return issue.format === 'uuid' ? one('idInvalid') : one('wrongType', { expected: issue.format })
    case 'invalid_union': {
      // With a discriminator there are no branches to tell of; else the branch that came closest tells most.
      const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0]
      if (closest) return closest.flatMap((inner) => problemsOfIssue(inner, whole, input))
      const allowed = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String).join(', ') : ''
      return missing ? one('required') : one('notAllowed', { allowed })
    }
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => problemsOfIssue(inner, whole, input))
    default:
      return one('notAllowed', { allowed: '' })
  }
}

/**
 * What zod found wrong with `input`, as problems of the contract. Their parameters: `tooLong` and `tooBig` carry `max`,
 * `tooSmall` carries `min`, `notAllowed` carries `allowed`, `wrongType` carries `expected`, `unknownField` carries `field`.
 */
export const problemsOf = (
  issues: readonly Issue[],
  { input, prefix = [] }: { readonly input: unknown; readonly prefix?: Path },
): Problem[] => {
  // Issues tell of places inside the input; the prefix tells where that stands in something greater.
  const put = (problem: Problem): Problem => {
    const before = pathText(prefix)
    const joint = before === '' || problem.path === '' || problem.path.startsWith('[') ? '' : '.'
    return { ...problem, path: `${before}${joint}${problem.path}` }
  }
  return issues.flatMap((issue) => problemsOfIssue(issue, [], input)).map(put)
}
