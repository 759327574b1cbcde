import { isQuotation, type Speech } from '../speech.ts'
import { verbPatterns } from '../verbPatterns.ts'
import { agreeing, grammaticalGender, oblique } from './oblique.ts'
import { isClause, isDeed } from './verbs.ts'

const isHindi = (text: string): boolean => /[\u0900-\u097F]/u.test(text)
const isQuestion = (text: string): boolean =>
  /[?]["”’]?$/u.test(text) || /(?:^|\s)(?:क्या|क्यों|कब|कहाँ|कहां|कैसे|कितना|कितने|कितनी|कौन|किस)(?:\s|$)/u.test(text)

/** A presentation and information are given (दी); reports, statements and figures are presented (प्रस्तुत किया). */
const presented = (text: string): string => {
  if (/(?:\sपर|के बारे में|के संबंध में|के विषय में)$/u.test(text)) return `${text} प्रस्तुति दी`
  const agreement = grammaticalGender(text)
  return /(?:प्रस्तुति|प्रस्तुतियाँ|जानकारी|सूचना|प्रेज़ेंटेशन|व्याख्यान|सुझाव|उद्बोधन|भाषण|संदेश)$/u.test(text)
    ? `${text} ${agreeing(agreement, ['दिया', 'दिए', 'दी', 'दीं'])}`
    : `${text} प्रस्तुत ${agreeing(agreement, ['किया', 'किए', 'की', 'कीं'])}`
}

/** The perfective turned passive: "ज़ोर दिया" becomes "ज़ोर दिया गया", "घोषणा की" becomes "घोषणा की गई". */
const passive = (predicate: string): string => {
  const verb = predicate.replace(/^(?:अपनी|अपने)\s/u, '')
  if (/(?:ीं|ईं)$/u.test(verb)) return `${verb.replace(/ीं$/u, 'ी').replace(/ईं$/u, 'ई')} गईं`
  if (/(?:ी|ई)$/u.test(verb)) return `${verb} गई`
  return /(?:े|ए)$/u.test(verb) ? `${verb} गए` : `${verb} गया`
}

/** A noun phrase in the pattern of a verb; one that ends in the noun of the verb itself ("… के लिए आभार") takes only the verb. */
const inPattern = (pattern: string, said: string): string => {
  const match = /^\{o\} \S+ (\S+) (.+)$/u.exec(pattern)
  const [, noun = '', verb = ''] = match ?? []
  if (noun !== '' && said.endsWith(` ${noun}`)) return `${said} ${verb}`
  // A phrase that brings its postposition keeps it: "बजट पर" + जानकारी दी.
  if (/\s(?:पर|से|को|हेतु|के लिए|के बारे में|के संबंध में|के विषय में)$/u.test(said)) return pattern.replace(/^\{o\} (?:के बारे में|के प्रति|\S+)/u, said)
  if (/\s(?:धन्यवाद|साधुवाद)$/u.test(said)) return `${said} दिया`
  return pattern.replace('{o}', oblique(said))
}

/** The verbs that only ever introduce a clause, whatever the words end in. */
const clauseOnly = new Set<Speech['verb']>(['said', 'added'])

/** Verbs whose words may tell the deed itself, whatever its verb. */
const deeds = new Set<Speech['verb']>(['thanked', 'welcomed', 'congratulated', 'presented', 'supported'])

/** Whether the words already end in what the speaker did: "सभी का आभार व्यक्त किया"; of other verbs only their own ("… की जानकारी दी"). */
const tellsDeed = (verb: Speech['verb'], said: string, pattern: string): boolean =>
  isDeed(said) && (deeds.has(verb) || said.endsWith(pattern.split(' ').slice(-2).join(' ')))

/** The Hindi sentence of a speech, without its danda: "श्री राजीव सूद ने कहा कि …", "… ने विस्तृत प्रस्तुति दी". */
export const hindiSpeech = ({ verb, text, speaker, goesOn, opening: given, meeting, register }: Speech): string => {
  const patterns = verbPatterns[verb].hi
  const said = text.replace(/^कि\s+/u, '')
  const predicate = ((): string => {
    const takesPhrase = !clauseOnly.has(verb) && isHindi(said) && !isQuotation(said)
    // A question is asked (पूछा); "asked all to come" is a request, which Hindi reports with कहा.
    if (verb === 'asked' && isClause(said) && !isQuestion(said)) return `${speaker === null ? 'कहा गया' : 'कहा'} कि ${said}`
    if (takesPhrase && tellsDeed(verb, said, patterns.phrase)) return speaker === null ? passive(said) : said
    if (!takesPhrase || isClause(said) || isQuestion(said)) {
      const own = goesOn ? patterns.also : register === 'minutes' ? (patterns.minutes ?? patterns.clause) : patterns.clause
      const opening = speaker === null ? own : (given ?? own)
      return `${speaker === null ? passive(opening) : opening} कि ${said}`
    }
    const phrase = patterns.phrase === '{presented}' ? presented(said) : inPattern(patterns.phrase, said)
    return speaker === null ? passive(phrase) : phrase
  })()
  if (speaker === null) return `${meeting} में ${predicate}`
  // "X का कहना था" has no doer: the genitive takes the place of ने.
  const isGenitive = /^(?:का|की)\s/u.test(predicate)
  if (speaker === 'उन्होंने') return isGenitive ? `उन${predicate}` : `उन्होंने ${predicate}`
  return isGenitive ? `${speaker} ${predicate}` : `${speaker} ने ${predicate}`
}
