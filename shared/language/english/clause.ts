const finiteVerbs =
  /\b(?:is|are|was|were|am|has|have|had|will|would|shall|should|must|may|might|can|cannot|could|ought|needs to|need to be|does|did|do|isn['’]t|aren['’]t|won['’]t|don['’]t|doesn['’]t)\b/i
const relative = /\b(?:who|which|whom|that|whose|where)\b/i

const wordBefore = (text: string, at: number): string => /([\w'’-]+)\s*$/.exec(text.slice(0, at))?.[1]?.toLowerCase() ?? ''

/** Ordinary verbs as they close a subject: "every worker gets a kit", "the list remains open". */
const ordinary =
  /\b(?:gets|gives|takes|makes|goes|comes|remains|begins|continues|knows|wants|spends|deserves|requires|belongs|depends|stands|becomes?|became|went|came|took|gave|won|joined|received(?! by)|completed(?! by)|reached(?! by)|send|submit|give|make|take|bring|ensure|keep|prepare|provide|organise|organize|appoint|contribute|donate|participate|attend|follow|strengthen|go|come|hold|form|complete|reach)\b/i

/** A past tense with its object: "the district enrolled 500 members"; a participle is followed by a preposition instead. */
const pastWithObject =
  /\w\s(?:\w{2,}ed|met|held|made|sent|built|got|saw|found|began|grew|rose|fell|spent|paid|brought|set up|won|took|gave)\s(?:the|an?|\d|all|every|each|their|its|his|her|our|two|three|four|five|six|seven|eight|nine|ten|several|many)/i

const prepositionBefore =
  /^(?:to|the|a|an|of|for|in|on|by|with|and|or|his|her|its|their|our|all|no|this|each|every|between|at|from|under|about|field|hard|home|social|team|door|detailed|new|good)$/

/**
 * Whether an English text is a whole clause ("every booth must be reached"), so that "that" may stand before it; a noun phrase
 * ("a detailed presentation on the budget") or an infinitive ("to reach every booth") is none.
 */
export const isEnglishClause = (text: string): boolean => {
  const trimmed = text.trim().replace(/^that\s+/i, '')
  if (/^to\s/i.test(trimmed)) return false
  const match = finiteVerbs.exec(trimmed)
  if (match && match.index > 0) {
    const before = trimmed.slice(0, match.index)
    if (!relative.test(before)) return true
    // A relative clause has a verb of its own; the sentence is one when a second verb follows.
    return finiteVerbs.test(trimmed.slice(match.index + match[0].length))
  }
  if (pastWithObject.test(trimmed)) return true
  // The subjunctive, as in "a team be formed in each district".
  if (/(?<!\bto|\bnot)\sbe\s/i.test(trimmed)) return true
  for (const verb of trimmed.matchAll(new RegExp(ordinary, 'gi'))) {
    if (verb.index > 0 && !prepositionBefore.test(wordBefore(trimmed, verb.index))) return true
  }
  return false
}

/** Whether an English text reports something done in the passive: "The minutes of the previous meeting were confirmed". */
export const isPastReport = (text: string): boolean => {
  const match = finiteVerbs.exec(text)
  if (!match || match.index === 0 || relative.test(text.slice(0, match.index))) return false
  return /^(?:was|were|(?:has|have) been)\s+(?:\w+ly\s+)?(?:not\s+)?\w+(?:ed|en|wn|ld|id|ut|pt|de|nt|ught)\b/i.test(text.slice(match.index))
}

const bareVerbs =
  /^(?:adopt|appoint|approve|arrange|assign|begin|bring|build|buy|call|cancel|change|check|choose|circulate|clear|close|collect|complete|conduct|confirm|consider|constitute|contact|convene|cover|create|deliver|depute|display|distribute|divide|elect|engage|enrol|ensure|establish|expand|explain|fill|finalise|finalize|find|finish|form|gather|get|give|hire|hold|hoist|identify|implement|include|increase|inform|inspect|install|invite|issue|keep|launch|make|meet|monitor|name|nominate|obtain|organise|organize|pay|prepare|procure|provide|publish|raise|reach|recommend|reduce|register|release|remind|remove|reserve|review|revise|seek|select|send|set|share|speed|start|stop|strengthen|submit|take|train|update|verify|visit|write)\s+\S/i

/** Whether an English text is an order or a task: "Submit the list of booth in-charges", "to submit the list". */
export const isInfinitive = (text: string): boolean =>
  /^to\s+\w/i.test(text.trim()) || (bareVerbs.test(text.trim()) && !isEnglishClause(text))

/** An order as an infinitive: "Submit the list" and "to submit the list" become "to submit the list". */
export const infinitive = (text: string): string => {
  const bare = text.trim().replace(/^to\s+/i, '')
  return `to ${bare.charAt(0).toLowerCase()}${bare.slice(1)}`
}
