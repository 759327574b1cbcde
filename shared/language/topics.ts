import { inLang, type Lang } from '../domain/bilingual.ts'
import type { AgendaItemFacts } from '../domain/facts.ts'
import type { AgendaKind } from '../domain/meetings.ts'
import { type ProperNames, subjectInSentence, withoutStop } from './english/article.ts'
import { agreeing, grammaticalGender, oblique } from './hindi/oblique.ts'
import { isClause } from './hindi/verbs.ts'
import { joinList } from './lists.ts'

/** What the meeting did with a subject: subjects with the same predicate are named together. */
type Topic = { readonly subject: string; readonly predicate: string }

const hindiPredicate: Readonly<Partial<Record<AgendaKind, string>>> = {
  discussion: 'पर चर्चा हुई',
  report: 'की समीक्षा हुई',
  review: 'की समीक्षा हुई',
  presentation: 'पर प्रस्तुति दी गई',
  proposal: 'पर विचार हुआ',
  decision: 'पर विचार हुआ',
  information: 'की जानकारी दी गई',
  election: 'पर विचार हुआ',
}

const englishPredicate: Readonly<Partial<Record<AgendaKind, string>>> = {
  discussion: 'discussed',
  report: 'reviewed',
  review: 'reviewed',
  presentation: 'heard a presentation on',
  proposal: 'considered',
  decision: 'considered',
  information: 'was informed of',
  election: 'took up',
}

const about = /\s(?:पर|के संबंध में|के सम्बन्ध में|के बारे में|के विषय में|विषयक|हेतु)$/u

const hindiTopic = (title: string, kind: AgendaKind): Topic | null => {
  if (kind === 'condolence') return /श्रद्धांजलि$/u.test(title) ? { subject: title, predicate: 'दी गई' } : null
  const predicate = hindiPredicate[kind]
  if (predicate === undefined) return null
  // A title that names the deed itself ("तैयारियों की समीक्षा", "बजट पर चर्चा") is not discussed once more.
  if (/(?:चर्चा|विमर्श|विचार|मंथन|समीक्षा|मूल्यांकन|पुष्टि)$/u.test(title) && kind !== 'presentation') {
    return { subject: title, predicate: agreeing(grammaticalGender(title), ['हुआ', 'हुए', 'हुई', 'हुईं']) }
  }
  if (/(?:प्रस्तुति|जानकारी)$/u.test(title)) return { subject: title, predicate: 'दी गई' }
  if (kind === 'election' && /(?:चुनाव|निर्वाचन|मनोनयन|चयन)$/u.test(title)) return { subject: title, predicate: 'हुआ' }
  if (isClause(title) || /[?]$/u.test(title)) return { subject: `इस विषय पर चर्चा हुई कि ${title}`, predicate: '' }
  const match = about.exec(title)
  if (match) return { subject: title.slice(0, match.index), predicate: `${match[0].trim()} चर्चा हुई` }
  return { subject: oblique(title), predicate }
}

const englishTopic = (title: string, kind: AgendaKind, names: ProperNames): Topic | null => {
  const tribute = /^(?:tributes?|homage)\s+to\s+(.+)$/iu.exec(title)?.[1]
  if (kind === 'condolence') return tribute === undefined ? null : { subject: tribute, predicate: 'paid tribute to' }
  const predicate = englishPredicate[kind]
  if (predicate === undefined) return null
  const deeds: readonly (readonly [RegExp, string])[] = [
    [/^discussions?\s+(?:on|about|of|regarding)\s+/i, 'discussed'],
    [/^deliberations?\s+(?:on|about)\s+/i, 'deliberated on'],
    [/^reviews?\s+of\s+/i, 'reviewed'],
    [/^consideration\s+of\s+/i, 'considered'],
    [/^presentations?\s+(?:on|about|of)\s+/i, 'heard a presentation on'],
  ]
  const deed = deeds.find(([opening]) => opening.test(title))
  const rest = deed ? title.replace(deed[0], '') : title
  return {
    subject: subjectInSentence(deed ? rest.replace(/^(the|an?)\s/i, (article) => article.toLowerCase()) : rest, names),
    predicate: deed?.[1] ?? predicate,
  }
}

/** Whether a press note gives the item a topic sentence of its own: a presentation that a remark already tells needs none. */
const isTold = (item: AgendaItemFacts): boolean =>
  item.kind === 'presentation' && item.remarks.some(({ verb, press }) => press && verb === 'presented')

/** The items that have a topic in the language, with it. */
const topicOf = (item: AgendaItemFacts, lang: Lang, names: ProperNames): Topic | null => {
  const title = withoutStop(inLang(item.title, lang))
  if (title === '' || isTold(item)) return null
  return lang === 'hi' ? hindiTopic(title, item.kind) : englishTopic(title, item.kind, names)
}

/**
 * What a meeting took up, as one sentence without its full stop, and the items it speaks of: "बैठक में … पर चर्चा हुई तथा … की समीक्षा
 * हुई", "The meeting discussed … and reviewed …". Null where no item gives a topic (confirmation, action taken, any other).
 */
export const topicSentence = (
  items: readonly AgendaItemFacts[],
  meeting: string,
  lang: Lang,
  names: ProperNames,
): { readonly text: string; readonly items: readonly AgendaItemFacts[] } | null => {
  const told = items.flatMap((item) => {
    const topic = topicOf(item, lang, names)
    return topic ? [{ item, topic }] : []
  })
  if (told.length === 0) return null
  const groups = [...Map.groupBy(told, ({ topic }) => topic.predicate)].map(([predicate, group]) => {
    const subjects = joinList([...new Set(group.map(({ topic }) => topic.subject))], lang)
    return (lang === 'hi' ? `${subjects} ${predicate}` : `${predicate} ${subjects}`).trim()
  })
  const all = joinList(groups, lang, 'तथा')
  return { text: (lang === 'hi' ? `${meeting} में ${all}` : `The ${meeting} ${all}`).normalize('NFC'), items: told.map(({ item }) => item) }
}
