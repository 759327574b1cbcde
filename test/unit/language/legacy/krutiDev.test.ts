import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromKrutiDev, toKrutiDev } from '../../../../shared/language/legacy/krutiDev.ts'
import { vocabulary } from './vocabulary.ts'

/** Strings as they stand in old lists, each checked by hand against the keyboard of the font. */
const typed: readonly (readonly [krutiDev: string, hindi: string])[] = [
  ['fgUnh', 'हिन्दी'],
  ['Hkkjr', 'भारत'],
  ['vè;{k', 'अध्यक्ष'],
  ["izns'k", 'प्रदेश'],
  ["egs'k oekZ", 'महेश वर्मा'],
  ['dk;Zdkfj.kh', 'कार्यकारिणी'],
  ['iz/kkuea=h', 'प्रधानमंत्री'],
  ['jk"Vªh;', 'राष्ट्रीय'],
  ['egkea=h', 'महामंत्री'],
  ['lfpo', 'सचिव'],
  ['dks"kkè;{k', 'कोषाध्यक्ष'],
  ['izR;kfFkZ;ksa', 'प्रत्यार्थियों'],
  ['fo|kFkhZ', 'विद्यार्थी'],
  ['lkeF;Z', 'सामर्थ्य'],
  ['eqjSuk', 'मुरैना'],
  ['mTtSu', 'उज्जैन'],
  ['Jherh lqjs[kk', 'श्रीमती सुरेखा'],
  ['MkW- oekZ', 'डॉ. वर्मा'],
  ['d`f"k', 'कृषि'],
  ["âns;s'k", 'हृदेयेश'],
  ['czã', 'ब्रह्म'],
  ['fpà', 'चिह्न'],
  ['LokLF;', 'स्वास्थ्य'],
  ['if=dk', 'पत्रिका'],
  [';k=k', 'यात्रा'],
  ['L=h', 'स्त्री'],
  ['la;ksx', 'संयोग'],
  ['#i;s', 'रुपये'],
  ['t:jr', 'जरूरत'],
  ['fuokZpu', 'निर्वाचन'],
  ['ifjf\'k"V', 'परिशिष्ट'],
  ['fVIi.kh', 'टिप्पणी'],
  ['fnYyh', 'दिल्ली'],
  ['egÙo', 'महत्त्व'],
  ['iM+ksl', 'पड़ोस'],
  ['cSBd', 'बैठक'],
  ['clk<+h', 'बसाढ़ी'],
  ['uok¡', 'नवाँ'],
  ['f>dfV;k', 'झिकटिया'],
  ['xaQk[kqnZ', 'गंफाखुर्द'],
  ["fu%'kqYd", 'निःशुल्क'],
  ['vr%', 'अतः'],
  ['dk;ksZa', 'कार्यों'],
  ['vkS"kf/k', 'औषधि'],
  [',oa', 'एवं'],
  [',sfrgkfld', 'ऐतिहासिक'],
  ["bZ'oj", 'ईश्वर'],
  ['ÅtkZ', 'ऊर्जा'],
  ['_f"k', 'ऋषि'],
  ['vkWfQl', 'ऑफिस'],
]

/** Other ways to type the same, which lists have too. */
const variants: readonly (readonly [krutiDev: string, hindi: string])[] = [
  ['v/;{k', 'अध्यक्ष'],
  ["çns'k", 'प्रदेश'],
  ['dk;ks±', 'कार्यों'],
  ['dk;ksaZ', 'कार्यों'],
  ['laqnj', 'सुंदर'],
  [';k=kk', 'यात्रा'],
  ['f=kdks.k', 'त्रिकोण'],
  ['fo|kÆFk;ksa', 'विद्यार्थियों'],
  ['vPNk gSaa', 'अच्छा हैं'],
  ['Ñf"k', 'कृषि'],
  ['la;qä', 'संयुक्त'],
  ['la;qDr', 'संयुक्त'],
  ['lEié', 'सम्पन्न'],
  ['bZa', 'ईं'],
  ['dj.kh;A', 'करणीय।'],
  ['fnukad%', 'दिनांक:'],
  ['Øekad% 12@2026', 'क्रमांक: 12/2026'],
  ['¼iwoZ½', '(पूर्व)'],
  ['jke] lhrk', 'राम, सीता'],
  ['\uF065\uF067\uF073\uF027\uF06B', 'महेश'],
]

describe('Kruti Dev to Unicode', () => {
  test.each(typed)('%s is %s', (krutiDev, hindi) => {
    expect(fromKrutiDev(krutiDev)).toBe(hindi.normalize('NFC'))
  })
  test.each(variants)('%s may stand for %s', (krutiDev, hindi) => {
    expect(fromKrutiDev(krutiDev)).toBe(hindi.normalize('NFC'))
  })
  test('leaves digits, spaces and line ends', () => {
    expect(fromKrutiDev('okMZ 12\n\tuxj')).toBe('वार्ड 12\n\tनगर')
  })
  test('answers with NFC, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const hindi = fromKrutiDev(text)
        expect(hindi).toBe(hindi.normalize('NFC'))
      }),
    )
  })
  test('takes no longer than a blink for a page of anything', () => {
    const page = 'fffZZZkkk~~~+++aaa'.repeat(2_000)
    expect(fromKrutiDev(page).length).toBeGreaterThan(0)
  })
})

describe('Unicode to Kruti Dev', () => {
  test.each(typed)('%s sets %s', (krutiDev, hindi) => {
    expect(toKrutiDev(hindi)).toEqual({ text: krutiDev, unshown: [] })
  })
  test('says what the font has no letter for, and keeps it', () => {
    expect(toKrutiDev('महेश BJP से ₹5 लाख')).toEqual({ text: "egs'k BJP ls ₹5 yk[k", unshown: ['BJP', '₹'] })
  })
  test('sets quotation marks, brackets and the full stop where the font has them', () => {
    const { text } = toKrutiDev('"हाँ", वे बोले। (पूर्व)')
    expect(text).toBe('Þgk¡ß] os cksysA ¼iwoZ½')
    expect(fromKrutiDev(text)).toBe('“हाँ”, वे बोले। (पूर्व)')
  })
})

const hindiOf = (file: string) => readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8').match(/[\u0900-\u0963]+/g) ?? []

describe('there and back', () => {
  test('a vocabulary of several hundred words', () => {
    expect(vocabulary.length).toBeGreaterThan(700)
    expect(vocabulary.filter((word) => fromKrutiDev(toKrutiDev(word).text) !== word)).toEqual([])
    expect(vocabulary.flatMap((word) => toKrutiDev(word).unshown)).toEqual([])
  })
  test('every Hindi word of the program and of the sample day', () => {
    const words = ['shared/i18n/hi.json', 'electron/days/sample/day.json'].flatMap(hindiOf).map((word) => word.normalize('NFC'))
    expect(words.length).toBeGreaterThan(1_000)
    expect(words.filter((word) => fromKrutiDev(toKrutiDev(word).text) !== word)).toEqual([])
  })
  test('any syllables', () => {
    const pick = (letters: string) => fc.constantFrom(...letters.split(' '))
    const consonant = pick('क ख ग घ च छ ज झ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह ड़ ढ़ ज़ फ़ क़ ख़ ग़')
    const cluster = fc.array(consonant, { minLength: 1, maxLength: 3 }).map((letters) => letters.join('्'))
    const sign = fc.constantFrom('', 'ा', 'ि', 'ी', 'ु', 'ू', 'ृ', 'े', 'ै', 'ो', 'ौ', 'ॉ')
    const nasal = fc.constantFrom('', '', 'ं', 'ँ')
    const withConsonant = fc.tuple(cluster, sign, nasal).map((parts) => parts.join(''))
    const withVowel = fc.tuple(pick('अ आ इ ई उ ऊ ऋ ए ऐ ओ औ ऑ'), nasal).map((parts) => parts.join(''))
    const word = fc.array(fc.oneof({ weight: 4, arbitrary: withConsonant }, withVowel), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(word, (syllables) => {
        const text = syllables.join('').normalize('NFC')
        expect(fromKrutiDev(toKrutiDev(text).text)).toBe(text)
      }),
      { numRuns: 3_000 },
    )
  })
})
