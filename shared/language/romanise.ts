const consonants: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'chh',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'ph',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
}

/** Consonants that a nukta makes another sound of. */
const dotted: Readonly<Record<string, string>> = { क: 'q', ख: 'kh', ग: 'gh', ज: 'z', ड: 'r', ढ: 'rh', फ: 'f', य: 'y' }

const vowels: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ऍ: 'e',
  ऎ: 'e',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
  ऒ: 'o',
}

const signs: Readonly<Record<string, string>> = {
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'ॅ': 'e',
  'ॆ': 'e',
  'े': 'e',
  'ै': 'ai',
  'ॉ': 'o',
  'ॊ': 'o',
  'ो': 'o',
  'ौ': 'au',
}

const virama = '\u094D'
const nukta = '\u093C'
const nasal = /[\u0900-\u0902]/

type Sound =
  | { readonly kind: 'consonant'; readonly letter: string; readonly roman: string }
  | { readonly kind: 'vowel'; readonly roman: string; readonly inherent: boolean }
  | { readonly kind: 'nasal' }

/** The sounds of one word, every consonant without sign or virama followed by its inherent vowel. */
const soundsOf = (word: string): readonly Sound[] => {
  const sounds: Sound[] = []
  const letters = [...word]
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? ''
    const plain = consonants[letter]
    if (plain !== undefined) {
      const isDotted = letters[at + 1] === nukta
      if (isDotted) at += 1
      sounds.push({ kind: 'consonant', letter, roman: isDotted ? (dotted[letter] ?? plain) : plain })
      const next = letters[at + 1] ?? ''
      if (next === virama) at += 1
      else if (signs[next] === undefined) sounds.push({ kind: 'vowel', roman: 'a', inherent: true })
      continue
    }
    const vowel = vowels[letter] ?? signs[letter]
    if (vowel !== undefined) sounds.push({ kind: 'vowel', roman: vowel, inherent: false })
    else if (nasal.test(letter)) sounds.push({ kind: 'nasal' })
    else if (letter === 'ॐ') sounds.push({ kind: 'vowel', roman: 'om', inherent: false })
    else if (letter === 'ः') sounds.push({ kind: 'consonant', letter, roman: 'h' })
  }
  return sounds
}

const isVowel = (sound: Sound | undefined): boolean => sound?.kind === 'vowel'
const isConsonant = (sound: Sound | undefined): boolean => sound?.kind === 'consonant'

const sonorants = 'यरलवमनण'

/** Whether a final inherent vowel is heard: in a word of one consonant, and after a cluster such as न्द्र or र्म. */
const isFinalHeard = (sounds: readonly Sound[]): boolean => {
  const [before, last] = [sounds.at(-3), sounds.at(-2)]
  if (before === undefined) return true
  return before.kind === 'consonant' && last?.kind === 'consonant' && before.letter !== last.letter && sonorants.includes(last.letter)
}

/**
 * Leaves out the inherent vowels that Hindi does not speak: the final one, then, from the end, each one between a vowel with one
 * consonant and one consonant with a vowel (the rule of M. Ohala, "Aspects of Hindi Phonology", 1983): कमला is kamla.
 */
const withoutSilent = (sounds: readonly Sound[]): readonly Sound[] => {
  const kept = [...sounds]
  const last = kept.at(-1)
  if (last?.kind === 'vowel' && last.inherent && !isFinalHeard(kept)) kept.pop()
  for (let at = kept.length - 3; at >= 2; at -= 1) {
    const sound = kept[at]
    if (sound?.kind !== 'vowel' || !sound.inherent) continue
    const opens = isConsonant(kept[at - 1]) && (isVowel(kept[at - 2]) || (kept[at - 2]?.kind === 'nasal' && isVowel(kept[at - 3])))
    const closes = isConsonant(kept[at + 1]) && isVowel(kept[at + 2])
    if (opens && closes) kept.splice(at, 1)
  }
  return kept
}

const spell = (sounds: readonly Sound[]): string =>
  sounds
    .map((sound, at) => {
      if (sound.kind !== 'nasal') return sound.roman
      const next = sounds[at + 1]
      if (next?.kind !== 'consonant') return 'n'
      if (next.letter === 'ह') return 'ng'
      return 'पफबभम'.includes(next.letter) ? 'm' : 'n'
    })
    .join('')

const devanagariWord = /[\u0900-\u0965\u0971-\u097F]+/g

const eachWord = (text: string, spellWord: (word: string) => string): string =>
  text
    .normalize('NFD')
    .replace(/[\u200C\u200D]/g, '')
    .replace(devanagariWord, spellWord)
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .normalize('NFC')

/** Devanagari in plain Roman letters as names are commonly spelt: महेश mahesh, रैना raina, कमला kamla. Other text stays as it is. */
export const romanise = (text: string): string => eachWord(text, (word) => spell(withoutSilent(soundsOf(word))))

/** As {@link romanise}, with every inherent vowel: कमला kamala. Some people spell their names so. */
export const romaniseFully = (text: string): string => eachWord(text, (word) => spell(soundsOf(word)))
