import { inLang, type Lang } from '../../../domain/bilingual.ts'
import type { PersonFacts } from '../../../domain/people.ts'
import type { PressCheck } from '../../../domain/press.ts'
import { designation } from '../../designations.ts'
import { fullName } from '../../names.ts'
import { looseKey } from '../../search.ts'
import { type Checked, finding } from './checked.ts'
import { type Found, type Names, namesFound, postsOf } from './directory.ts'

const wordSet = (words: string): ReadonlySet<string> => new Set(words.normalize('NFC').split(' '))

const honorifics: Readonly<Record<Lang, ReadonlySet<string>>> = {
  hi: wordSet('श्री श्रीमती सुश्री कुमारी कु. डॉ. डा. डॉक्टर प्रो. प्रोफ़ेसर श्रीमान न्यायमूर्ति स्व.'),
  en: wordSet('Shri Sri Smt Smt. Sushri Kumari Dr Dr. Prof. Prof Mr Mr. Mrs Mrs. Ms Ms. Justice Late'),
}

/** No honorifics and posts before a name are longer, in characters. */
const reach = 240

/** The honorifics that stand before a name, and what stands before them. */
const before = (text: string, at: number, lang: Lang): { readonly honorific: string; readonly rest: string } => {
  const words = text.slice(Math.max(0, at - reach), at).split(' ')
  let from = words.length - 1
  while (from > 0 && honorifics[lang].has((words[from - 1] ?? '').replace(/^[“"'(]/u, ''))) from -= 1
  return {
    honorific: words
      .slice(from, -1)
      .join(' ')
      .replace(/^[“"'(]/u, ''),
    rest: words.slice(0, from).join(' '),
  }
}

const sameHonorific = (a: string, b: string): boolean => a.replaceAll('.', '') === b.replaceAll('.', '')

const honorificDiffers = (checked: Checked, { at, end, people }: Found): readonly PressCheck[] => {
  const { lang, text } = checked
  const { honorific } = before(text, at, lang)
  // A name alone, as in a headline, and one that the directory has without are nobody's mistake; the late keep their own word.
  if (honorific === '' || /^(?:स्व\.|late)/iu.test(honorific)) return []
  const expected = people.map((person) => person.honorific[lang]?.normalize('NFC') ?? '').filter((one) => one !== '')
  if (expected.length === 0 || expected.some((one) => sameHonorific(one, honorific))) return []
  const [person] = people
  return person === undefined
    ? []
    : [finding('nameDiffers', checked, { found: `${honorific} ${text.slice(at, end)}`, expected: fullName(person, lang) })]
}

/** Steps from one word to another: letters put in, left out, changed, or exchanged with the next. */
const stepsBetween = (a: string, b: string): number => {
  const [from, to] = [[...a], [...b]]
  let [older, last]: [number[], number[]] = [[], Array.from({ length: to.length + 1 }, (_, at) => at)]
  from.forEach((letter, row) => {
    const next = [row + 1]
    to.forEach((other, column) => {
      const changed = (last[column] ?? 0) + (letter === other ? 0 : 1)
      const exchanged =
        row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === other ? (older[column - 1] ?? 0) + 1 : changed
      next.push(Math.min(changed, exchanged, (last[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    })
    ;[older, last] = [last, next]
  })
  return last[to.length] ?? 0
}

/** Whether a word is another one misspelt: one letter of a short one, two of a long one, or whatever sounds the same. */
const isMisspelt = (word: string, right: string): boolean => {
  // Rajeev and Rajiv sound alike however far their letters are.
  if (word !== right && looseKey(word) === looseKey(right)) return true
  const steps = Math.abs(word.length - right.length) > 2 ? 3 : stepsBetween(word, right)
  return steps > 0 && steps <= (Math.min(word.length, right.length) <= 5 ? 1 : 2)
}

/** Whether some words are the name with one word misspelt, or with its middle left out. */
const isNear = (words: readonly string[], name: readonly string[]): boolean => {
  if (words.length === name.length) {
    const others = name.flatMap((word, at) => (word === words[at] ? [] : [[words[at] ?? '', word] as const]))
    return others.length === 1 && others.every(([word, right]) => isMisspelt(word, right))
  }
  return words.length === 2 && name.length === 3 && words[0] === name[0] && words[1] === name[2]
}

const wordPattern = /[\p{L}\p{M}'’-]+/gu

/** The stretches of words that a name may have been meant by, where one of its words stands in the text. */
const spansFor = (parts: readonly string[], word: string, at: number): readonly (readonly [number, number])[] => {
  const place = parts.indexOf(word)
  const whole = [at - place, at - place + parts.length] as const
  if (parts.length !== 3 || place === 1) return [whole]
  return [whole, place === 0 ? [at, at + 2] : [at - 1, at + 1]]
}

/** Names that are nearly, but not, one of the directory's. */
const misspelt = (checked: Checked, found: readonly Found[], names: Names): readonly PressCheck[] => {
  const { lang, text } = checked
  const words = [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({ word, at: index, end: index + word.length }))
  const seen = new Set<string>()
  // Both stand in the order of the text.
  const inName = new Set<number>()
  let next = 0
  for (const [place, { at }] of words.entries()) {
    while (at >= (found[next]?.end ?? Number.POSITIVE_INFINITY)) next += 1
    if (at >= (found[next]?.at ?? Number.POSITIVE_INFINITY)) inName.add(place)
  }
  return words.flatMap(({ word }, at) =>
    (inName.has(at) ? [] : (names.byWord.get(word) ?? [])).flatMap((name) =>
      spansFor(name.split(' '), word, at).flatMap(([from, to]): readonly PressCheck[] => {
        const span = from < 0 ? [] : words.slice(from, to)
        const [first, last] = [span[0], span.at(-1)]
        if (first === undefined || last === undefined || span.length !== to - from) return []
        const said = text.slice(first.at, last.end)
        const spoken = span.map((one) => one.word)
        const isKnown = names.people.has(said) || span.some((_, offset) => inName.has(from + offset))
        if (isKnown || said !== spoken.join(' ') || !isNear(spoken, name.split(' ')) || seen.has(said)) return []
        seen.add(said)
        const [person] = names.people.get(name) ?? []
        return [finding('nameDiffers', checked, { found: said, expected: person === undefined ? name : inLang(person.name, lang) })]
      }),
    ),
  )
}

const former: Readonly<Record<Lang, RegExp>> = { hi: /(?:^|\s)पूर्व$/u, en: /(?:^|\s)former$/iu }
const joined: Readonly<Record<Lang, RegExp>> = { hi: /\s(?:एवं|तथा|और|व)$/u, en: /,?\sand$/u }

const lastWords = (text: string, count: number): string => {
  const clause = text.split(/[,;:।.“”"]\s*/u).at(-1) ?? ''
  return clause.split(' ').slice(-count).join(' ')
}

/** The posts that stand right before a name, the last first. */
const postsBefore = (rest: string, { lang, titles }: Pick<Names, 'lang' | 'titles'>): readonly string[] => {
  const text = rest.trimEnd()
  const title = titles.find((one) => text.endsWith(one) && !/[\p{L}\p{M}]/u.test(text.at(-one.length - 1) ?? ' '))
  if (title === undefined) return []
  const ahead = text.slice(0, -title.length).trimEnd()
  const wasFormer = former[lang].test(ahead) && !title.startsWith('पूर्व ')
  const post = wasFormer ? `${lang === 'hi' ? 'पूर्व' : 'former'} ${title}` : title
  const further = wasFormer ? ahead.replace(former[lang], '') : ahead
  return joined[lang].test(further) ? [post, ...postsBefore(further.replace(joined[lang], ''), { lang, titles })] : [post]
}

const holds = (person: PersonFacts, post: string, lang: Lang): boolean =>
  postsOf(person, lang).some((one) => one.toLowerCase() === post.toLowerCase())

const postDiffers = (checked: Checked, { name, at, people }: Found, names: Names): readonly PressCheck[] => {
  const { lang, text } = checked
  const { rest } = before(text, at, lang)
  const expected = people.map((person) => designation(person, lang)).find((one) => one !== '') ?? ''
  const said = postsBefore(rest, names)
  const wrong = said.filter((post) => !people.some((person) => holds(person, post, lang)))
  if (wrong.length > 0) return wrong.map((found) => finding('postDiffers', checked, { name, found, expected }))
  if (said.length > 0) return []
  // A post that the directory does not have at all, but that ends as one of this person does: "ज़िला अध्यक्ष" for "प्रदेश अध्यक्ष".
  const own = people.flatMap((person) => postsOf(person, lang))
  const near = own.find((post) => post.includes(' ') && rest.trimEnd().endsWith(` ${post.split(' ').at(-1) ?? ''}`))
  if (near === undefined || rest.trimEnd().endsWith(near)) return []
  return [finding('postDiffers', checked, { name, found: lastWords(rest.trimEnd(), near.split(' ').length), expected })]
}

/** Names and posts in a sentence that differ from the directory. */
export const nameChecks = (checked: Checked, names: Names): readonly PressCheck[] => {
  const found = namesFound(checked.text, names)
  return [
    ...found.flatMap((one) => [...honorificDiffers(checked, one), ...postDiffers(checked, one, names)]),
    ...misspelt(checked, found, names),
  ]
}
