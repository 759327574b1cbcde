import type { SpeechVerb } from '../../domain/proceedings.ts'
import { isQuotation, type Speech } from '../speech.ts'
import { verbPatterns } from '../verbPatterns.ts'
import { asClause, capitalised, subjectInSentence } from './article.ts'
import { infinitive, isEnglishClause, isInfinitive } from './clause.ts'

/** What stands before "to" with the verbs that take an infinitive. */
const beforeInfinitive: Readonly<Partial<Record<SpeechVerb, string>>> = {
  agreed: 'agreed',
  proposed: 'proposed',
  hoped: 'hoped',
  demanded: 'made a demand',
  emphasised: 'emphasised the need',
  reiterated: 'reiterated the need',
  suggested: 'made a suggestion',
  recommended: 'made a recommendation',
  appealed: 'appealed to all',
  asked: 'asked all',
  directed: 'directed all',
  requested: 'requested all',
  advised: 'advised all',
  urged: 'urged all',
}

/** Verbs with somebody who is to do something: "urged all workers to reach their booths". */
const asksSomebody: Readonly<Partial<Record<SpeechVerb, string>>> = {
  urged: 'urged',
  asked: 'asked',
  requested: 'requested',
  advised: 'advised',
  directed: 'directed',
  appealed: 'appealed to',
}

/** Verbs whose words are a clause even where no verb is found in them. */
const clauseOnly = new Set<SpeechVerb>(['said', 'stated', 'added', 'replied', 'informed', 'noted'])

/** What a speaker informs about rather than that: "the status of vehicles". */
const isMatter = (text: string): boolean =>
  /^(?:the\s)?(?:latest\s|detailed\s|current\s)?(?:status|details?|progress|position|arrangements?|schedule|situation|outcome|results?)\b/i.test(
    text,
  ) && !isEnglishClause(text)

const isDeed = (text: string): boolean =>
  /^(?:gave|presented|thanked|welcomed|congratulated|supported|praised|paid|wished|expressed|made|urged|asked|requested|called)\s/i.test(
    text,
  )

const presented = (text: string, phrase: string): string => {
  const given =
    /^(?:(?:a|an|the|two|three)\s+)?(?:[\w-]+\s+){0,2}?(?:presentations?|talks?|lectures?|briefings?|demonstrations?|speech|address)\b/i.test(
      text,
    )
  return `${given ? 'gave' : 'presented'} ${phrase}`
}

/** The English sentence of a speech, without its full stop: "Shri Rajiv Sood said that …", "… gave a detailed presentation". */
export const englishSpeech = ({ verb, text, speaker, goesOn, opening: given, meeting, names }: Speech): string => {
  const patterns = verbPatterns[verb].en
  const fill = (pattern: string): string => pattern.replace('{m}', `the ${meeting}`).replace('{M}', `The ${meeting}`)
  const said = text.replace(/^that\s+/i, '')
  const who = speaker ?? `The ${meeting}`
  const words = isQuotation(said) ? said : asClause(said, names)
  const inClause = (): string =>
    (speaker === null
      ? `${fill(patterns.passive)} ${words}`
      : `${speaker} ${fill(given ?? (goesOn ? patterns.also : patterns.clause))} ${words}`
    )
      .replace(/ that (?=["“])/, ', ')
      .replace(/ that (?=(?:how|what|why|whether|when|where|who|which)\s)/i, ' ')
  if (verb === 'asked' && /\?["”’]?$/u.test(said)) return `${who} asked, ${isQuotation(said) ? said : `“${capitalised(said)}”`}`
  if (verb === 'asked' && /^(?:whether|what|how|why|when|where|who|which|if)\b/i.test(said)) return `${who} asked ${words}`
  if (verb === 'informed' && isMatter(said)) {
    const subject = subjectInSentence(said, names)
    return speaker === null ? `The ${meeting} was informed about ${subject}` : `${who} ${fill(patterns.phrase).replace('{}', subject)}`
  }
  const preposition = (
    clauseOnly.has(verb) ? /^(?:about|of|on|regarding)\s+(?=\S)/i : /^(?:about|of|on|regarding|with|for|over|at|against)\s+(?=\S)/i
  ).exec(said)?.[0]
  if (preposition !== undefined && !isEnglishClause(said)) {
    const subject = subjectInSentence(said.slice(preposition.length), names)
    if (patterns.phrase === '{presented}')
      return speaker === null ? `The ${meeting} was given a presentation on ${subject}` : `${speaker} gave a presentation on ${subject}`
    return `${who} ${fill(patterns.phrase)
      .replace(/\s(?:about|of|on|over|with|for|to) \{\}$/, ` ${preposition.toLowerCase()}{}`)
      .replace('{}', subject)}`
  }
  if (clauseOnly.has(verb) || isQuotation(said) || !/[A-Za-z]/.test(said)) return inClause()
  const opening = beforeInfinitive[verb]
  if (opening !== undefined && isInfinitive(said)) return `${who} ${opening} ${infinitive(said)}`
  const asks = asksSomebody[verb]
  if (asks !== undefined && /^[\w\s'’-]+?\sto\s[a-z]+\b/i.test(said) && !isEnglishClause(said.replace(/\sto\s.*$/su, ''))) {
    return `${who} ${asks} ${subjectInSentence(said, names)}`
  }
  if (isDeed(said) && !isEnglishClause(said)) return `${who} ${said.charAt(0).toLowerCase()}${said.slice(1)}`
  if (isEnglishClause(said)) return inClause()
  const phrase = subjectInSentence(said, names)
  if (verb === 'appealed' && /\sfor\s/i.test(said)) return `${who} appealed to ${phrase}`
  if (patterns.phrase === '{presented}')
    return speaker === null ? `The ${meeting} was given ${phrase}` : `${speaker} ${presented(said, phrase)}`
  return `${who} ${fill(patterns.phrase).replace('{}', phrase)}`
}
