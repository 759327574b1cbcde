import { declines, genderOf, lookup } from './nouns.ts'

export type Agreement = { readonly gender: 'm' | 'f'; readonly plural: boolean }

const adjectives: Readonly<Record<string, string>> = {
  नया: 'नए',
  बड़ा: 'बड़े',
  छोटा: 'छोटे',
  अगला: 'अगले',
  पिछला: 'पिछले',
  पहला: 'पहले',
  दूसरा: 'दूसरे',
  तीसरा: 'तीसरे',
  चौथा: 'चौथे',
  अच्छा: 'अच्छे',
  सारा: 'सारे',
  पूरा: 'पूरे',
  अधूरा: 'अधूरे',
  पुराना: 'पुराने',
  लंबा: 'लंबे',
  लम्बा: 'लम्बे',
  ऊँचा: 'ऊँचे',
  सीधा: 'सीधे',
  खुला: 'खुले',
  हमारा: 'हमारे',
  अपना: 'अपने',
  का: 'के',
  उसका: 'उसके',
  इसका: 'इसके',
  उनका: 'उनके',
  इनका: 'इनके',
  जिसका: 'जिसके',
  जिनका: 'जिनके',
  हुआ: 'हुए',
  गहरा: 'गहरे',
  ऐसा: 'ऐसे',
  जैसा: 'जैसे',
  कितना: 'कितने',
  इतना: 'इतने',
  यह: 'इस',
  वह: 'उस',
  ये: 'इन',
  वे: 'उन',
}
const adjectiveOf = new Map(Object.entries(adjectives).map(([direct, form]) => [lookup(direct), form]))

const plurals = new Set(
  'सभी समस्त अनेक कई विभिन्न दो तीन चार पाँच छह छः सात आठ नौ दस ग्यारह बारह दोनों तीनों चारों कुछ सब ये वे बहुत-से अन्य-सभी'.split(' ').map(lookup),
)
// These stand before a noun without an ending of its own in the direct case only when it is plural: नए सदस्य.
const pluralAdjectives = new Set(['नए', 'नये', 'पुराने', 'बड़े', 'छोटे', 'सारे', 'हमारे', 'अपने'].map(lookup))
const postpositions = new Set('का के की में पर से को ने तक द्वारा हेतु वाला वाले वाली सहित'.split(' ').map(lookup))
const joiners = /(\s+(?:और|एवं|तथा|व)\s+|,\s+)/u

const splitTail = (phrase: string): readonly [string, string] => {
  const match = /^(.*?)(\s*[([].*[)\]])?([\s"'”’।.]*)$/su.exec(phrase)
  return match ? [match[1] ?? '', `${match[2] ?? ''}${match[3] ?? ''}`] : [phrase, '']
}

// A count before one of these measures the noun and does not count it: "दो दिवसीय बैठक" is one meeting.
const measures = new Set('दिवसीय सूत्री सूत्रीय स्तरीय वर्षीय सदस्यीय मासीय चरणीय पक्षीय'.split(' ').map(lookup))

/** Whether a quantifier in the head's own group ("तीन सदस्य", "सभी प्रभारी") makes the noun plural though it looks singular. */
const isCounted = (words: readonly string[]): boolean => {
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const word = lookup(words[at] ?? '')
    if (postpositions.has(word)) return false
    if (measures.has(lookup(words[at + 1] ?? ''))) continue
    if (plurals.has(word) || pluralAdjectives.has(word)) return true
    if (/^[0-9०-९]+$/u.test(word)) return !/^[1१]$/u.test(word)
  }
  return false
}

const obliquePlural = (noun: string): string => {
  if (/ों$|ओं$/u.test(noun)) return noun
  if (/ी$/u.test(noun)) return noun.replace(/ी$/u, 'ियों')
  if (/ई$/u.test(noun)) return noun.replace(/ई$/u, 'इयों')
  if (/ि$/u.test(noun)) return `${noun}यों`
  if (/ू$/u.test(noun)) return noun.replace(/ू$/u, 'ुओं')
  if (/ा$/u.test(noun)) return declines(noun) ? noun.replace(/ा$/u, 'ों') : `${noun}ओं`
  if (/[ुोौे]$/u.test(noun)) return /े$/u.test(noun) && declines(noun.replace(/े$/u, 'ा')) ? noun.replace(/े$/u, 'ों') : `${noun}ओं`
  return /[\u0915-\u0939\u093C]$/u.test(noun) ? `${noun}ों` : noun
}

const infinitives = new Set(
  'करना देना लेना होना जाना बनाना चलाना रखना भेजना पहुँचना पहुँचाना जोड़ना बढ़ाना लाना आना सौंपना मिलना मनाना बुलाना जुटाना चुनना कराना करवाना लगाना उठाना बताना निकालना खोलना सुधारना'
    .split(' ')
    .map(lookup),
)

const obliqueNoun = (noun: string, counted: boolean): string => {
  if (postpositions.has(lookup(noun))) return noun
  if (/ियाँ$|ियां$/u.test(noun)) return noun.replace(/ियाँ$|ियां$/u, 'ियों')
  if (/इयाँ$|इयां$/u.test(noun)) return noun.replace(/इयाँ$|इयां$/u, 'इयों')
  if (/[\u093E-\u094C\u0905-\u0914]?(?:एँ|एं)$/u.test(noun)) return noun.replace(/(?:एँ|एं)$/u, 'ओं')
  if (/[\u0915-\u0939\u093C]ें$/u.test(noun)) return noun.replace(/ें$/u, 'ों')
  if (/े$/u.test(noun)) return declines(noun.replace(/े$/u, 'ा')) ? noun.replace(/े$/u, 'ों') : noun
  if (counted) return obliquePlural(noun)
  if (/ा$/u.test(noun) && (declines(noun) || infinitives.has(lookup(noun)))) return noun.replace(/ा$/u, 'े')
  return noun
}

const obliqueWord = (word: string): string => {
  const known = adjectiveOf.get(lookup(word))
  if (known !== undefined) return known
  if (/(?:वाला|वाँ|वां)$/u.test(word)) return word.replace(/वाला$/u, 'वाले').replace(/(?:वाँ|वां)$/u, 'वें')
  return word
}

const obliqueGroup = (group: string): string => {
  const words = group.split(' ')
  const head = words.at(-1) ?? ''
  const counted = isCounted(words)
  return [...words.slice(0, -1).map(obliqueWord), /(?:वाला|वाँ|वां)$/u.test(head) ? obliqueWord(head) : obliqueNoun(head, counted)].join(' ')
}

/**
 * A Hindi noun phrase in the oblique case, as it stands before a postposition:
 * "अभियान का लक्ष्य" becomes "अभियान के लक्ष्य" (पर). Known words and sure endings change, all else stays as typed.
 */
export const oblique = (nounPhrase: string): string => {
  const [core, tail] = splitTail(nounPhrase.normalize('NFC').trim())
  if (core === '') return nounPhrase.normalize('NFC').trim()
  return `${core
    .split(joiners)
    .map((part, at) => (at % 2 === 1 || part === '' ? part : obliqueGroup(part)))
    .join('')}${tail}`.normalize('NFC')
}

/** Gender and number of the head noun of a Hindi noun phrase, for दी/दिया, हुई/हुआ/हुए. Two nouns joined by और agree with the last. */
export const grammaticalGender = (nounPhrase: string): Agreement => {
  const [core] = splitTail(nounPhrase.normalize('NFC').trim())
  const group = core.split(joiners).at(-1) ?? ''
  const words = group.split(' ')
  const head = words.at(-1) ?? ''
  const isFemininePlural = /(?:याँ|यां|एँ|एं|[\u0915-\u0939\u093C]ें)$/u.test(head)
  const isMasculinePlural = /े$/u.test(head) && declines(head.replace(/े$/u, 'ा'))
  const gender = isFemininePlural ? 'f' : isMasculinePlural ? 'm' : genderOf(head)
  return { gender, plural: isFemininePlural || isMasculinePlural || isCounted(words) }
}

/** The form of an ending that agrees: `agreeing(a, ['हुआ', 'हुए', 'हुई', 'हुईं'])`. */
export const agreeing = (
  { gender, plural }: Agreement,
  [masculine, masculinePlural, feminine, femininePlural]: readonly [string, string, string, string],
): string => (gender === 'm' ? (plural ? masculinePlural : masculine) : plural ? femininePlural : feminine)

/** का, के or की before the phrase: "मंच की बैठक", "मंच का सम्मेलन". */
export const genitive = (phrase: string): string => agreeing(grammaticalGender(phrase), ['का', 'के', 'की', 'की'])
