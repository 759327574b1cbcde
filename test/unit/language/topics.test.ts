import { expect, test } from 'vitest'
import type { AgendaItemFacts } from '../../../shared/domain/facts.ts'
import type { AgendaKind } from '../../../shared/domain/meetings.ts'
import { topicSentence } from '../../../shared/language/topics.ts'

const item = (kind: AgendaKind, hi: string, en: string): AgendaItemFacts => ({
  ...{ id: en, number: 1, presenter: null, minutes: null, remarks: [], decisions: [] },
  ...{ actions: [], section: {}, heldOver: false, confidential: false, interests: [], actionTaken: [] },
  kind,
  title: { hi, en },
})

const said = (items: readonly AgendaItemFacts[]) => [
  topicSentence(items, 'बैठक', 'hi', [])?.text,
  topicSentence(items, 'meeting', 'en', [])?.text,
]

test.each([
  [
    'discussion',
    'सदस्यता अभियान का लक्ष्य',
    'Target of the membership drive',
    'बैठक में सदस्यता अभियान के लक्ष्य पर चर्चा हुई',
    'The meeting discussed the target of the membership drive',
  ],
  ['discussion', 'बजट पर चर्चा', 'Discussion on the budget', 'बैठक में बजट पर चर्चा हुई', 'The meeting discussed the budget'],
  ['review', 'तैयारियों की समीक्षा', 'Review of preparations', 'बैठक में तैयारियों की समीक्षा हुई', 'The meeting reviewed preparations'],
  ['proposal', 'नया भवन', 'New building', 'बैठक में नए भवन पर विचार हुआ', 'The meeting considered the new building'],
  ['discussion', 'वाहन व्यवस्था के संबंध में', 'Transport', 'बैठक में वाहन व्यवस्था के संबंध में चर्चा हुई', 'The meeting discussed transport'],
  [
    'election',
    'कोषाध्यक्ष का निर्वाचन',
    'Election of the treasurer',
    'बैठक में कोषाध्यक्ष का निर्वाचन हुआ',
    'The meeting took up the election of the treasurer',
  ],
  [
    'condolence',
    'दिवंगत साथियों को श्रद्धांजलि',
    'Tribute to departed friends',
    'बैठक में दिवंगत साथियों को श्रद्धांजलि दी गई',
    'The meeting paid tribute to departed friends',
  ],
  [
    'discussion',
    'बूथ कैसे मज़बूत हों',
    'How to strengthen booths',
    'बैठक में इस विषय पर चर्चा हुई कि बूथ कैसे मज़बूत हों',
    'The meeting discussed how to strengthen booths',
  ],
] as const)('%s: %s', (kind, hi, en, hindi, english) => {
  expect(said([item(kind, hi, en)])).toEqual([hindi.normalize('NFC'), english])
})

test('several topics make one sentence', () => {
  expect(
    said([
      item('discussion', 'जल संकट', 'Water crisis'),
      item('review', 'सभी विभाग', 'All departments'),
      item('discussion', 'आगामी योजनाएँ', 'Upcoming plans'),
    ]),
  ).toEqual([
    'बैठक में जल संकट और आगामी योजनाओं पर चर्चा हुई तथा सभी विभागों की समीक्षा हुई',
    'The meeting discussed the water crisis and upcoming plans, and reviewed all departments',
  ])
})

test('confirmation, action taken and other business give none', () => {
  for (const kind of ['confirmation', 'action-taken', 'any-other'] as const)
    expect(said([item(kind, 'विषय', 'Subject')])).toEqual([undefined, undefined])
})
