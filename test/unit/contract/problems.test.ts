import { expect, test } from 'vitest'
import { z } from 'zod'
import { BodyFields } from '../../../shared/contract/bodies.ts'
import { MeetingFields } from '../../../shared/contract/meetings.ts'
import { PersonFields } from '../../../shared/contract/people.ts'
import { PressNoteFields } from '../../../shared/contract/press.ts'
import { pathText, problemsOf } from '../../../shared/contract/problems.ts'
import { DecisionFields } from '../../../shared/contract/proceedings.ts'
import { SettingsFields } from '../../../shared/contract/settings.ts'

const problems = (schema: z.ZodType, input: unknown, prefix: readonly PropertyKey[] = []) => {
  const { error } = schema.safeParse(input)
  if (!error) throw new Error('the input is valid')
  return problemsOf(error.issues, { input, prefix })
}

test('a path is written as a person writes it', () => {
  expect(pathText(['meetings', 1, 'attendance', 3, 'person'])).toBe('meetings[1].attendance[3].person')
  expect(pathText([])).toBe('')
  expect(pathText([0, 'hi'])).toBe('[0].hi')
})

test.each<[string, z.ZodType, unknown, string, string, Record<string, string>]>([
  ['a field left out', PersonFields.pick({ phone: true }), {}, 'phone', 'required', {}],
  ['a choice left out', SettingsFields.pick({ theme: true }), {}, 'theme', 'required', {}],
  ['nothing at all', PersonFields, undefined, '', 'required', {}],
  ['a number for a text', PersonFields.pick({ phone: true }), { phone: 7 }, 'phone', 'wrongType', { expected: 'string' }],
  [
    'a fraction for a whole',
    SettingsFields.pick({ noticeDays: true }),
    { noticeDays: 1.5 },
    'noticeDays',
    'wrongType',
    { expected: 'int' },
  ],
  ['a field that is none', PersonFields.pick({ phone: true }), { phone: '', fax: '' }, 'fax', 'unknownField', { field: 'fax' }],
  [
    'a choice that is none',
    SettingsFields.pick({ theme: true }),
    { theme: 'red' },
    'theme',
    'notAllowed',
    { allowed: 'system, light, dark' },
  ],
  [
    'a rule that is none',
    BodyFields.pick({ quorum: true }),
    { quorum: { rule: 'all' } },
    'quorum.rule',
    'notAllowed',
    { allowed: 'count, fraction' },
  ],
  ['no outcome of votes', DecisionFields.pick({ votes: true }), { votes: {} }, 'votes.outcome', 'required', {}],
  ['too long a line', PersonFields.pick({ phone: true }), { phone: '1'.repeat(51) }, 'phone', 'tooLong', { max: '50' }],
  ['too long a list', z.object({ a: z.array(z.string()).max(1) }), { a: ['', ''] }, 'a', 'tooLong', { max: '1' }],
  ['too big a number', SettingsFields.pick({ noticeDays: true }), { noticeDays: 91 }, 'noticeDays', 'tooBig', { max: '90' }],
  ['too small a number', SettingsFields.pick({ noticeDays: true }), { noticeDays: -1 }, 'noticeDays', 'tooSmall', { min: '0' }],
  ['an empty number of a note', PressNoteFields.pick({ number: true }), { number: ' ' }, 'number', 'empty', {}],
  ['a name in no language', PersonFields.pick({ name: true }), { name: { hi: ' ' } }, 'name', 'bilingualEmpty', {}],
  ['30 February', MeetingFields.pick({ date: true }), { date: '2026-02-30' }, 'date', 'dateInvalid', {}],
  ['24 o’clock', MeetingFields.pick({ start: true }), { start: '24:00' }, 'start', 'timeInvalid', {}],
  ['an embargo of no time', PressNoteFields.pick({ embargo: true }), { embargo: '2026-02-05' }, 'embargo', 'dateTimeInvalid', {}],
  [
    'more than all',
    BodyFields.pick({ quorum: true }),
    { quorum: { rule: 'fraction', value: '3/2' } },
    'quorum.value',
    'quorumFraction',
    {},
  ],
  ['an id that is none', MeetingFields.pick({ chairId: true }), { chairId: 'verma' }, 'chairId', 'idInvalid', {}],
  ['base64 that is none', z.object({ data: z.base64() }), { data: 'é' }, 'data', 'wrongType', { expected: 'base64' }],
  ['neither of two', z.object({ a: z.string().max(1).or(z.boolean()) }), { a: 'xx' }, 'a', 'tooLong', { max: '1' }],
])('%s', (_what, schema, input, path, code, params) => {
  expect(problems(schema, input)).toEqual([{ path, code, params }])
})

test('all problems come at once, each with its place', () => {
  const input = { name: {}, otherNames: [' '], honorific: { hi: 1 }, gender: 'x', phone: '', email: '', district: {}, extra: 1 }
  expect(problems(PersonFields, input).map(({ path, code }) => `${path}: ${code}`)).toEqual([
    'name: bilingualEmpty',
    'otherNames[0]: empty',
    'honorific.hi: wrongType',
    'gender: notAllowed',
    'extra: unknownField',
  ])
})

test('places stand inside what holds the input', () => {
  const input = { phone: 1 }
  expect(problems(PersonFields.pick({ phone: true }), input, ['people', 3])).toMatchObject([{ path: 'people[3].phone' }])
  expect(problems(z.array(z.string()), [1], ['people'])).toMatchObject([{ path: 'people[0]' }])
  expect(problems(z.string(), 1, ['people', 3])).toMatchObject([{ path: 'people[3]' }])
})
