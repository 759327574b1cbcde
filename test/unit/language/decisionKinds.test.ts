import { describe, expect, test } from 'vitest'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import { type DecisionKind, DecisionKind as Kinds, type Votes } from '../../../shared/domain/proceedings.ts'
import { decisionKindLabel, decisionLabel, decisionSentence, minutedDecision, votesText } from '../../../shared/language/decisionKinds.ts'

const said = (kind: DecisionKind, text: string, lang: Lang, votes: Votes | null = null, goesOn = false): string =>
  decisionSentence({ kind, text, votes, goesOn, meeting: lang === 'hi' ? 'बैठक' : 'meeting', names: [] }, lang)

describe('decisions as sentences', () => {
  test.each([
    ['directive', 'सभी समितियाँ रिपोर्ट दें', 'बैठक में निर्देश दिया गया कि सभी समितियाँ रिपोर्ट दें'],
    ['decision', 'तीन नई समितियों का गठन', 'बैठक में तीन नई समितियों के गठन का निर्णय लिया गया'],
    ['decision', 'अभियान मार्च से शुरू करना', 'बैठक में अभियान मार्च से शुरू करने का निर्णय लिया गया'],
    ['approval', 'वार्षिक बजट', 'बैठक में वार्षिक बजट का अनुमोदन किया गया'],
    ['appointment', 'श्रीमती नेगी को संयोजक', 'बैठक में श्रीमती नेगी को संयोजक नियुक्त किया गया'],
    ['resolution', 'पिछली बैठक के कार्यवृत्त की पुष्टि की गई।', 'पिछली बैठक के कार्यवृत्त की पुष्टि की गई'],
    ['recommendation', 'शुल्क 100 रुपये किया जाए', 'बैठक में अनुशंसा की गई कि शुल्क 100 रुपये किया जाए'],
  ] as const)('%s: %s', (kind, text, sentence) => {
    expect(said(kind, text, 'hi')).toBe(sentence.normalize('NFC'))
  })

  test.each([
    ['directive', 'An in-charge is to be named by 7 February', 'The meeting directed that an in-charge is to be named by 7 February'],
    ['directive', 'District in-charges to hold a workshop', 'The meeting directed district in-charges to hold a workshop'],
    ['decision', 'Formation of three committees', 'The meeting decided on the formation of three committees'],
    ['decision', 'to start in March', 'The meeting decided to start in March'],
    ['approval', 'the annual budget', 'The meeting approved the annual budget'],
    ['resolution', 'The minutes were confirmed.', 'The minutes were confirmed'],
  ] as const)('%s: %s', (kind, text, sentence) => {
    expect(said(kind, text, 'en')).toBe(sentence)
  })

  test('unanimous ones and the next of a kind say so', () => {
    expect(said('decision', 'शुल्क घटेगा', 'hi', { outcome: 'unanimous' })).toBe('बैठक में सर्वसम्मति से निर्णय लिया गया कि शुल्क घटेगा')
    expect(said('decision', 'the fee will fall', 'en', { outcome: 'unanimous' })).toBe(
      'The meeting unanimously decided that the fee will fall',
    )
    expect(said('directive', 'रिपोर्ट दें', 'hi', null, true)).toBe('बैठक में यह भी निर्देश दिया गया कि रिपोर्ट दें')
    expect(said('directive', 'reports are due', 'en', null, true)).toBe('The meeting also directed that reports are due')
  })
})

test('the minutes keep what was typed, and say what was done with a bare phrase', () => {
  const minuted = (kind: DecisionKind, text: string, lang: Lang): string =>
    minutedDecision({ kind, text, meeting: lang === 'hi' ? 'बैठक' : 'meeting', names: [] }, lang)
  expect(minuted('directive', 'कि सभी समितियाँ रिपोर्ट दें।', 'hi')).toBe('सभी समितियाँ रिपोर्ट दें'.normalize('NFC'))
  expect(minuted('approval', 'वार्षिक बजट', 'hi')).toBe('वार्षिक बजट का अनुमोदन किया गया')
  expect(minuted('approval', 'the annual budget', 'en')).toBe('The meeting approved the annual budget')
  expect(minuted('directive', 'Submit the list', 'en')).toBe('Submit the list')
  expect(minuted('directive', 'All committees to report by Monday', 'en')).toBe('All committees to report by Monday')
})

test('labels and votes of the minutes', () => {
  expect(decisionLabel('resolution', 'confirmation', 'hi')).toBe('निर्णय')
  expect(decisionLabel('resolution', 'proposal', 'hi')).toBe('संकल्प')
  expect(decisionLabel('directive', 'discussion', 'en')).toBe('Direction')
  expect(new Set(Kinds.options.map((kind) => decisionKindLabel(kind, 'hi'))).size).toBe(Kinds.options.length)
  const votes: Votes = { outcome: 'counted', for: 12, against: 3, abstaining: 1 }
  expect(votesText(votes, 'hi')).toBe('मत: पक्ष में 12, विपक्ष में 3, तटस्थ 1')
  expect(votesText(votes, 'en')).toBe('Votes: for 12, against 3, abstaining 1')
  expect(votesText({ outcome: 'unanimous' }, 'hi')).toBe('निर्णय सर्वसम्मति से लिया गया')
})
