import { inLang, isEmpty, type Lang } from '../../domain/bilingual.ts'
import type { AgendaItemFacts, MeetingFacts } from '../../domain/facts.ts'
import type { PersonFacts } from '../../domain/people.ts'
import { decisionSentence } from '../decisionKinds.ts'
import { isPastReport } from '../english/clause.ts'
import { isPastPassive } from '../hindi/verbs.ts'
import { nounOf } from '../meetingKinds.ts'
import { fullName } from '../names.ts'
import { oneLine, sentence } from '../sentences.ts'
import { speechSentence } from '../speechVerbs.ts'
import { type Drafting, nounIn } from './drafting.ts'
import type { PressSentence } from './text.ts'

const marked = (item: AgendaItemFacts): AgendaItemFacts => ({
  ...item,
  remarks: item.remarks.filter(({ press, text }) => press && !isEmpty(text)),
  decisions: item.decisions.filter(({ press, text }) => press && !isEmpty(text)),
})

/** The items that have a line marked for release, with those lines alone; nothing else of the agenda reaches the note. */
export const releasedItems = (agenda: readonly AgendaItemFacts[]): readonly AgendaItemFacts[] =>
  agenda
    .filter(({ confidential }) => !confidential)
    .map(marked)
    .filter(({ remarks, decisions }) => remarks.length + decisions.length > 0)

const pronoun = (person: PersonFacts, lang: Lang): string => {
  if (lang === 'hi') return 'उन्होंने'
  if (person.gender === 'male') return 'He'
  return person.gender === 'female' ? 'She' : fullName(person, lang)
}

/** What was said and decided, in the order of the agenda; the items are released ones. */
export const statementSentences = (
  meeting: MeetingFacts,
  items: readonly AgendaItemFacts[],
  drafting: Drafting,
): readonly PressSentence[] => {
  const { lang, names, mentions } = drafting
  const noun = nounIn(nounOf(meeting), lang)
  const sentences: PressSentence[] = []
  for (const item of items) {
    let [speaker, run]: [string | null, number] = [null, 0]
    for (const remark of item.remarks) {
      const { person } = remark
      run = person !== null && person.id === speaker ? run + 1 : 0
      speaker = person?.id ?? null
      const speech = {
        verb: remark.verb,
        text: oneLine(inLang(remark.text, lang)),
        speaker: person === null ? null : run > 0 ? pronoun(person, lang) : mentions.mention(person),
        goesOn: run % 2 === 1,
        meeting: noun,
        register: 'press' as const,
        names,
      }
      sentences.push({
        text: sentence(speechSentence(speech, lang), lang),
        sources: [{ meeting: meeting.id, kind: 'remark', id: remark.id }],
      })
    }
    let previous: string | null = null
    for (const { id, kind, text: given, votes } of item.decisions) {
      const text = oneLine(inLang(given, lang))
      const said = decisionSentence({ kind, text, votes, meeting: noun, goesOn: previous === kind, names }, lang)
      previous = (lang === 'hi' ? isPastPassive(text) : isPastReport(text)) ? null : kind
      sentences.push({ text: sentence(said, lang), sources: [{ meeting: meeting.id, kind: 'decision', id }] })
    }
  }
  return sentences
}
