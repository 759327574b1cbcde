import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentFileName } from '../../electron/documents/fileName.ts'

describe('the name of a document', () => {
  test.each([
    ['notice', 'review', 'hi', 'notice-review.hi.docx'],
    ['press-note', '14/2026', 'en', 'press-note-14-2026.en.docx'],
    ['minutes', ' बैठक: 3 \\ 2026. ', 'hi', 'minutes-बैठक-3-2026.hi.docx'],
    ['attendance', '../../etc/passwd', 'en', 'attendance-etc-passwd.en.docx'],
    ['minutes', 'CON', 'en', 'minutes-CON.en.docx'],
    ['minutes', '???', 'en', 'minutes.en.docx'],
    ['press-note-both', '14/2026', 'hi', 'press-note-14-2026.hi-en.docx'],
    ['press-note-website', '14/2026', 'en', 'press-note-website-14-2026.en.txt'],
    ['press-note-kruti-dev', '14/2026', 'hi', 'press-note-kruti-dev-14-2026.hi.docx'],
    ['press-note-kruti-dev-text', '14/2026', 'hi', 'press-note-kruti-dev-14-2026.hi.txt'],
    ['notice', 'a\u202Egnp.exe', 'en', 'notice-a-gnp.exe.en.docx'],
  ] as const)('%s of %s in %s', (kind, id, lang, name) => {
    expect(documentFileName(kind, id, lang)).toBe(name)
  })

  test('is one that Windows, macOS and Linux take, whatever the id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (id) => {
        const name = documentFileName('press-note', id, 'hi')
        expect(name).toMatch(/^press-note(-.+)?\.hi\.docx$/su)
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u)
        expect(name.isWellFormed()).toBe(true)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
        expect(name).not.toMatch(/[ .-]\.hi\.docx$/)
      }),
    )
  })

  test('is cut at a whole letter', () => {
    expect(documentFileName('minutes', 'क्षि'.repeat(100), 'hi')).toMatch(/^minutes-(क्षि)+\.hi\.docx$/u)
  })
})
