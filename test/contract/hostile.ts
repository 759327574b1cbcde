import fc from 'fast-check'
import { here, removed } from './world.ts'

const long = 'ज'.repeat(25_000)

/** What a broken or evil screen might send in place of a part of an input. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      undefined,
      null,
      true,
      '',
      ' ',
      '\u0000',
      '\ud800',
      '\ufffe',
      '‮',
      long,
      'x'.repeat(2_000_000),
      "'; drop table people; --",
      '%',
      '*',
    ],
    ...[0, -0, -1, 1, 2, 0.5, 1e308, -1e308, 2 ** 53, 2 ** 31, Number.NaN, Number.POSITIVE_INFINITY, 10n ** 30n],
    ...[
      '2026-02-30',
      '1900-01-01',
      '9999-12-31',
      '0000-00-00',
      '24:00',
      '00:00',
      '23:59',
      '2026-02-05T25:00',
      '1900-01-01T00:00',
      '9999-12-31T23:59',
    ],
    ...['0/0', '1/99', '99/1', '-1/3', 'count', 'unanimous', '__proto__', 'constructor', 'toString', 'hi', 'en'],
    ...[
      [],
      {},
      [[]],
      Array(20_000).fill(null),
      Array(500).fill(here.meeting),
      Array(500).fill('2026-02-05'),
      { hi: long, en: long },
      { hi: '' },
    ],
    ...[
      { hi: '\u0000' },
      { hi: 'क', en: null },
      { rule: 'count', value: 0 },
      { outcome: 'unanimous' },
      { outcome: 'counted' },
      new Date(0),
      new Map(),
    ],
  ),
  fc.constantFrom<unknown>(...Object.values(here), ...Object.values(removed), '01a20951-ffff-7000-8000-000000000000'),
  fc.anything(),
)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every place inside a value, as a path; the empty one is the whole. */
const places = (value: unknown): readonly (readonly (string | number)[])[] => {
  const inner = Array.isArray(value) ? value.map((part, index) => [index, part] as const) : isRecord(value) ? Object.entries(value) : []
  return [[], ...inner.flatMap(([key, part]) => places(part).map((path) => [key, ...path]))]
}

const put = (value: unknown, [key, ...rest]: readonly (string | number)[], part: unknown): unknown => {
  if (key === undefined) return part
  if (Array.isArray(value)) return value.map((old, index) => (index === key ? put(old, rest, part) : old))
  return isRecord(value) ? { ...value, [key]: put(value[key], rest, part) } : value
}

const drop = (value: unknown, path: readonly (string | number)[]): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return undefined
  if (Array.isArray(value))
    return rest.length === 0
      ? value.filter((_, index) => index !== key)
      : value.map((old, index) => (index === key ? drop(old, rest) : old))
  if (!isRecord(value)) return value
  if (rest.length === 0) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  return { ...value, [key]: drop(value[key], rest) }
}

const add = (value: unknown, path: readonly (string | number)[], key: string, part: unknown): unknown => {
  const at = path.reduce<unknown>(
    (inner, step) => (inner === null || inner === undefined ? inner : Reflect.get(Object(inner), step)),
    value,
  )
  if (!isRecord(at)) return value
  const more = { ...at }
  // `defineProperty`, because assigning `__proto__` would set the prototype in place of a field.
  Object.defineProperty(more, key, { value: part, enumerable: true, configurable: true, writable: true })
  return put(value, path, more)
}

/** A valid input with one or two things wrong, or strange, about it: a part replaced, left out or added. */
export const mutated = (valid: unknown): fc.Arbitrary<unknown> => {
  const place = fc.constantFrom(...places(valid))
  const change = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(place, hostileValue).map(
        ([path, part]) =>
          (input: unknown) =>
            put(input, path, part),
      ),
    },
    { weight: 1, arbitrary: place.map((path) => (input: unknown) => drop(input, path)) },
    {
      weight: 1,
      arbitrary: fc.tuple(place, fc.constantFrom('__proto__', 'constructor', 'id', 'version', 'deletedAt', 'x y', 'ज'), hostileValue).map(
        ([path, key, part]) =>
          (input: unknown) =>
            add(input, path, key, part),
      ),
    },
  )
  return fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) => changes.reduce((input, apply) => apply(input), valid))
}
