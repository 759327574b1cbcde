import { describe, expect, it } from 'vitest'
import { problemText } from '../../../electron/days/problemText.ts'
import { Problem } from '../../../shared/contract/base.ts'

describe('a problem in a terminal', () => {
  it('stands behind its path', () => {
    const problem = { path: 'meetings[1].attendance[3].person', code: 'noSuch', params: { entity: 'person', id: 'xyz' } } as const
    expect(problemText(problem)).toBe('meetings[1].attendance[3].person: no person "xyz"')
  })

  it.each([
    [{ code: 'json', params: { line: '3', column: '7' } }, 'is not JSON at line 3, column 7'],
    [{ code: 'wrongType', params: { expected: 'int' } }, 'must be a whole number'],
    [{ code: 'wrongType', params: { expected: 'record' } }, 'must be record'],
    [{ code: 'notAllowed', params: { allowed: 'open, done' } }, 'must be one of: open, done'],
    [{ code: 'notAllowed', params: { allowed: '' } }, 'is not allowed'],
    [{ code: 'notAllowed', params: { allowed: '', besides: 'assignee' } }, 'can\'t stand beside "assignee"'],
    [{ code: 'duplicate', params: { id: '14' } }, '"14" is there already'],
    [{ code: 'noSuch', params: { id: '14' } }, 'no such thing "14"'],
  ] as const)('says %j', (problem, words) => {
    expect(problemText({ path: '', ...problem })).toBe(`the file: ${words}`)
  })

  it('has words for every code', () => {
    for (const code of Problem.shape.code.options) expect(problemText({ path: 'here', code, params: {} })).toMatch(/^here: .*[a-z]/)
  })
})
