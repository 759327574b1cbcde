import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../../shared/domain/bilingual.ts'
import { commandName, commandsMatching } from '../../../../shared/language/typed/commands.ts'

describe('commandsMatching', () => {
  it('gives every command in order of use where nothing is typed, each once', () => {
    const all = commandsMatching('', 'hi')
    expect(all).toEqual(commandsMatching('', 'en'))
    expect(all.slice(0, 3)).toEqual(['remark', 'decision', 'directive'])
    expect(new Set(all).size).toBe(24)
  })

  it.each([
    ['निर्णय', 'decision'],
    ['निर्देश', 'directive'],
    ['संकल्प', 'resolution'],
    ['प्रस्ताव', 'resolution'],
    ['कार्यवाही', 'action'],
    ['आख्या', 'report'],
    ['रिपोर्ट', 'report'],
    ['स्थगित', 'hold'],
    ['प्रस्तावक', 'mover'],
    ['समर्थक', 'seconder'],
    ['मत', 'votes'],
    ['सर्वसम्मति', 'unanimous'],
    ['असहमति', 'dissent'],
    ['गोपनीय', 'confidential'],
    ['आगमन', 'present'],
    ['प्रस्थान', 'leave'],
    ['वाक्यांश', 'phrase'],
    ['nirnay', 'decision'],
    ['nirde', 'directive'],
    ['karya', 'action'],
    ['Decision', 'decision'],
    ['held', 'hold'],
    ['rep', 'report'],
  ] as const)('finds %s first of all for both languages', (query, command) => {
    for (const lang of languages) expect(commandsMatching(query, lang)[0]).toBe(command)
  })

  it('puts the language of the writer first', () => {
    expect(commandsMatching('m', 'en')[0]).toBe('mover')
    expect(commandsMatching('m', 'hi')[0]).toBe('votes')
  })

  it('comes back to each command from its own name, whole', () => {
    for (const lang of languages) {
      for (const command of commandsMatching('', lang)) expect(commandsMatching(commandName(command, lang), lang)[0]).toBe(command)
    }
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 13 }), (text) => {
        for (const command of commandsMatching(text, 'en')) expect(commandsMatching('', 'en')).toContain(command)
      }),
    )
    expect(commandsMatching('x', 'hi')).toEqual([])
  })
})
