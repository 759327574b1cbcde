import { inLang, type Lang } from '../domain/bilingual.ts'
import type { MeetingFacts } from '../domain/facts.ts'
import type { MeetingKind } from '../domain/meetings.ts'
import { type ProperNames, subjectInSentence } from './english/article.ts'
import { lookup } from './hindi/nouns.ts'

/** What a meeting is called in running text, in the singular and plural. */
export type MeetingNoun = {
  readonly hi: { readonly one: string; readonly many: string; readonly gender: 'm' | 'f' }
  readonly en: { readonly one: string; readonly many: string }
}

const noun = (hi: string, hiMany: string, gender: 'm' | 'f', en: string, enMany = `${en}s`): MeetingNoun => ({
  hi: { one: hi, many: hiMany, gender },
  en: { one: en, many: enMany },
})

const meeting = noun('बैठक', 'बैठकें', 'f', 'meeting')
const workshop = noun('कार्यशाला', 'कार्यशालाएँ', 'f', 'workshop')
const training = noun('प्रशिक्षण कार्यक्रम', 'प्रशिक्षण कार्यक्रम', 'm', 'training programme')
const orientation = noun('अभिविन्यास कार्यक्रम', 'अभिविन्यास कार्यक्रम', 'm', 'orientation programme')
const seminar = noun('संगोष्ठी', 'संगोष्ठियाँ', 'f', 'seminar')
const conference = noun('सम्मेलन', 'सम्मेलन', 'm', 'conference')
const pressConference = noun('पत्रकार वार्ता', 'पत्रकार वार्ताएँ', 'f', 'press conference')
const event = noun('कार्यक्रम', 'कार्यक्रम', 'm', 'event')

const kinds: Readonly<Record<MeetingKind, { readonly noun: MeetingNoun; readonly hi: string; readonly en: string }>> = {
  regular: { noun: meeting, hi: 'नियमित बैठक', en: 'Regular meeting' },
  review: { noun: meeting, hi: 'समीक्षा बैठक', en: 'Review meeting' },
  committee: { noun: meeting, hi: 'समिति की बैठक', en: 'Committee meeting' },
  executive: { noun: meeting, hi: 'कार्यकारिणी बैठक', en: 'Executive meeting' },
  general: { noun: meeting, hi: 'सामान्य सभा', en: 'General body meeting' },
  board: { noun: meeting, hi: 'मंडल (बोर्ड) की बैठक', en: 'Board meeting' },
  core: { noun: meeting, hi: 'कोर समूह की बैठक', en: 'Core group meeting' },
  coordination: { noun: meeting, hi: 'समन्वय बैठक', en: 'Coordination meeting' },
  planning: { noun: meeting, hi: 'योजना बैठक', en: 'Planning meeting' },
  preparatory: { noun: meeting, hi: 'तैयारी बैठक', en: 'Preparatory meeting' },
  monthly: { noun: meeting, hi: 'मासिक बैठक', en: 'Monthly meeting' },
  annual: { noun: meeting, hi: 'वार्षिक बैठक', en: 'Annual meeting' },
  special: { noun: meeting, hi: 'विशेष बैठक', en: 'Special meeting' },
  emergency: { noun: meeting, hi: 'आपात बैठक', en: 'Emergency meeting' },
  joint: { noun: meeting, hi: 'संयुक्त बैठक', en: 'Joint meeting' },
  district: { noun: meeting, hi: 'ज़िला बैठक', en: 'District meeting' },
  workshop: { noun: workshop, hi: 'कार्यशाला', en: 'Workshop' },
  training: { noun: training, hi: 'प्रशिक्षण', en: 'Training' },
  orientation: { noun: orientation, hi: 'अभिविन्यास', en: 'Orientation' },
  seminar: { noun: seminar, hi: 'संगोष्ठी', en: 'Seminar' },
  conference: { noun: conference, hi: 'सम्मेलन', en: 'Conference' },
  'press-conference': { noun: pressConference, hi: 'पत्रकार वार्ता', en: 'Press conference' },
  other: { noun: meeting, hi: 'अन्य', en: 'Other' },
}

/** What the kind is called on screen: "समीक्षा बैठक", "Review meeting". */
export const meetingKindLabel = (kind: MeetingKind, lang: Lang): string => kinds[kind][lang].normalize('NFC')

/** The noun of the kind: बैठक, कार्यशाला; meeting, workshop. */
export const meetingKindNoun = (kind: MeetingKind): MeetingNoun => kinds[kind].noun

/** Titles name the event themselves; the longest ending comes first. */
const byTitle: readonly (readonly [string, string, MeetingNoun])[] = [
  ['प्रशिक्षण कार्यक्रम', 'training programme', training],
  ['अभिविन्यास कार्यक्रम', 'orientation programme', orientation],
  ['पत्रकार वार्ता', 'press conference', pressConference],
  ['प्रेस वार्ता', 'press conference', noun('प्रेस वार्ता', 'प्रेस वार्ताएँ', 'f', 'press conference')],
  ['प्रशिक्षण वर्ग', 'training class', noun('प्रशिक्षण वर्ग', 'प्रशिक्षण वर्ग', 'm', 'training class', 'training classes')],
  ['प्रशिक्षण शिविर', 'training camp', noun('प्रशिक्षण शिविर', 'प्रशिक्षण शिविर', 'm', 'training camp')],
  ['प्रशिक्षण सत्र', 'training session', noun('प्रशिक्षण सत्र', 'प्रशिक्षण सत्र', 'm', 'training session')],
  ['कार्यशाला', 'workshop', workshop],
  ['संगोष्ठी', 'seminar', seminar],
  ['विचार गोष्ठी', 'symposium', noun('विचार गोष्ठी', 'विचार गोष्ठियाँ', 'f', 'symposium', 'symposia')],
  ['गोष्ठी', 'seminar', noun('गोष्ठी', 'गोष्ठियाँ', 'f', 'seminar')],
  ['महासम्मेलन', 'convention', noun('महासम्मेलन', 'महासम्मेलन', 'm', 'convention')],
  ['सम्मेलन', 'conference', conference],
  ['अधिवेशन', 'session', noun('अधिवेशन', 'अधिवेशन', 'm', 'session')],
  ['शिविर', 'camp', noun('शिविर', 'शिविर', 'm', 'camp')],
  ['समारोह', 'ceremony', noun('समारोह', 'समारोह', 'm', 'ceremony', 'ceremonies')],
  ['महापंचायत', 'assembly', noun('महापंचायत', 'महापंचायतें', 'f', 'assembly', 'assemblies')],
  ['आम सभा', 'general meeting', noun('आम सभा', 'आम सभाएँ', 'f', 'meeting')],
  ['जनसभा', 'public meeting', noun('जनसभा', 'जनसभाएँ', 'f', 'public meeting')],
  ['शोक सभा', 'condolence meeting', noun('शोक सभा', 'शोक सभाएँ', 'f', 'condolence meeting')],
  ['सामान्य सभा', 'general body meeting', noun('सामान्य सभा', 'सामान्य सभाएँ', 'f', 'meeting')],
  ['सभा', 'assembly', noun('सभा', 'सभाएँ', 'f', 'assembly', 'assemblies')],
  ['संवाद', 'dialogue', noun('संवाद कार्यक्रम', 'संवाद कार्यक्रम', 'm', 'dialogue')],
  ['परिचर्चा', 'discussion', noun('परिचर्चा', 'परिचर्चाएँ', 'f', 'discussion')],
  ['प्रशिक्षण', 'training', noun('प्रशिक्षण', 'प्रशिक्षण कार्यक्रम', 'm', 'training', 'training programmes')],
  ['महाअधिवेशन', 'convention', noun('महाअधिवेशन', 'महाअधिवेशन', 'm', 'convention')],
  ['प्रेस कॉन्फ्रेंस', 'press meet', noun('प्रेस कॉन्फ़्रेंस', 'प्रेस कॉन्फ़्रेंस', 'f', 'press conference')],
  ['चिंतन शिविर', 'conclave', noun('चिंतन शिविर', 'चिंतन शिविर', 'm', 'conclave')],
  ['मिलन', 'get-together', noun('मिलन समारोह', 'मिलन समारोह', 'm', 'get-together')],
  ['रैली', 'rally', noun('रैली', 'रैलियाँ', 'f', 'rally', 'rallies')],
  ['बैठक', 'meeting', meeting],
  ['मीटिंग', 'meeting', meeting],
  ['कार्यक्रम', 'programme', noun('कार्यक्रम', 'कार्यक्रम', 'm', 'programme')],
]

const endsWithWord = (text: string, word: string): boolean => text === word || text.endsWith(` ${word}`) || text.endsWith(`-${word}`)

/** The title up to a bracket or a dash: "लाभार्थी सम्मेलन (मंडी)" names a सम्मेलन. */
const beforeAside = (title: string): string => title.replace(/\s*(?:[([–—:]).*$/u, '').trim()

const namedHindi = (title: string): MeetingNoun | undefined => {
  const text = lookup(beforeAside(title))
  return byTitle.find(([hi]) => endsWithWord(text, lookup(hi)) || text.endsWith(lookup(hi)))?.[2]
}

const namedEnglish = (title: string): MeetingNoun | undefined => {
  const text = beforeAside(title).toLowerCase()
  // "Meeting of the Training Committee" is a meeting: what stands before the first preposition names the event.
  const head = text.replace(/\s(?:of|on|for|to|in|at|with|regarding|about)\s.*$/, '')
  return byTitle.find(([, en]) => endsWithWord(head, en))?.[2]
}

/** Whether the title of the meeting says itself that it is a meeting, a workshop, a conference … */
const titleNamesEvent = (title: string, lang: Lang): boolean => (lang === 'hi' ? namedHindi(title) : namedEnglish(title)) !== undefined

/** The noun that a text takes up the meeting with: of its title, else of its kind. */
export const nounOf = ({ title, kind }: Pick<MeetingFacts, 'title' | 'kind'>): MeetingNoun => {
  const [hi, en] = [title.hi ? namedHindi(title.hi) : undefined, title.en ? namedEnglish(title.en) : undefined]
  const named = hi ?? en ?? kinds[kind].noun
  // Each language takes it up with the word of its own title: "मिलन समारोह" is a समारोह, "Get-together" a get-together.
  return { hi: named.hi, en: (en ?? named).en }
}

/** The title as the event itself: one that names only a subject gets its noun ("बूथ सशक्तिकरण विषयक बैठक"). */
export const eventTitle = (facts: Pick<MeetingFacts, 'title' | 'kind'>, lang: Lang, names: ProperNames = []): string => {
  const title = inLang(facts.title, lang).trim()
  const written: Lang = facts.title[lang] ? lang : lang === 'hi' ? 'en' : 'hi'
  if (written !== lang || titleNamesEvent(title, lang)) return title
  const { hi, en } = nounOf(facts)
  return lang === 'hi' ? `${title.replace(/\s+(?:के संबंध में|पर)$/u, '')} विषयक ${hi.one}` : `${en.one} on ${subjectInSentence(title, names)}`
}

const sameNoun = (a: MeetingNoun, b: MeetingNoun): boolean => a.hi.one === b.hi.one && a.en.one === b.en.one

/** What several meetings are called together: their common noun, "बैठकें" if one of them is a meeting, else "कार्यक्रम". */
export const commonNoun = (nouns: readonly MeetingNoun[]): MeetingNoun => {
  const [first] = nouns
  if (first && nouns.every((other) => sameNoun(first, other))) return first
  return nouns.some((one) => sameNoun(one, meeting)) ? meeting : event
}
