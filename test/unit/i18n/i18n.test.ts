import { describe, expect, test } from 'vitest'
import { messages, problemText } from '../../../shared/i18n/i18n.ts'

/** Every message by its key: `day.lack.chair`. */
const flat = (value: object, before = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'string' ? [[`${before}${key}`, inner]] : flat(inner, `${before}${key}.`),
  )
const blanks = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort()

const hi = flat(messages.hi)
const en = new Map(flat(messages.en))

describe('the messages', () => {
  test('are the same ones in both languages', () => {
    expect([...en.keys()].sort()).toEqual(hi.map(([key]) => key).sort())
  })
  test('have the same blanks in both languages', () => {
    for (const [key, text] of hi) expect([key, blanks(en.get(key) ?? '')]).toEqual([key, blanks(text)])
  })
  test('are in NFC, and none is empty', () => {
    for (const [key, text] of [...hi, ...en]) {
      expect([key, text.normalize('NFC')]).toEqual([key, text])
      expect([key, text.trim()]).not.toEqual([key, ''])
    }
  })
  test('in Hindi are in Devanagari, but for what is a name, a key or an example', () => {
    const latin = new Set(['common.english', 'common.appName'])
    const without = hi.filter(([key, text]) => !latin.has(key) && !/\p{Script=Devanagari}/u.test(text.replace(/\{\{\w+\}\}/g, '')))
    expect(without.filter(([, text]) => /\p{Script=Latin}/u.test(text.replace(/\{\{\w+\}\}/g, '')))).toEqual([])
  })
})

describe('a problem in words', () => {
  test('fills in its parameters, in either language', () => {
    const problem = { path: 'title', code: 'tooLong', params: { max: '500' } } as const
    expect(problemText(problem, 'hi')).toBe('बहुत लंबा है; अधिकतम 500 अक्षर')
    expect(problemText(problem, 'en')).toBe('Too long; at most 500 characters')
  })
})
