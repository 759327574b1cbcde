import { bodyText, tablesOf } from '../documents/readBack.ts'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { allSaved, choose, fill, fillBilingual, go, pick, press } from './pages/fields.ts'
import { meetingPage } from './pages/meetingPage.ts'
import { addNamedInline, addPersonInline, type NewPerson } from './pages/newThings.ts'
import { words } from './pages/words.ts'

const title = { hi: 'जल संरक्षण उपसमिति की बैठक', en: 'Meeting of the Water Conservation Sub-committee' }
const body = { hi: 'जल संरक्षण उपसमिति', en: 'Water Conservation Sub-committee' }
const venue = { hi: 'पुस्तकालय कक्ष', en: 'Library Room' }
const people = {
  raina: {
    honorific: { hi: 'श्रीमती', en: 'Smt' },
    name: { hi: 'अनीता रैना', en: 'Anita Raina' },
    gender: 'female',
    post: { hi: 'उपसमिति अध्यक्ष', en: 'Sub-committee Chairperson' },
  },
  joshi: {
    honorific: { hi: 'श्री', en: 'Shri' },
    name: { hi: 'मोहन जोशी', en: 'Mohan Joshi' },
    gender: 'male',
    post: { hi: 'उपसमिति सचिव', en: 'Sub-committee Secretary' },
  },
  bhatt: {
    honorific: { hi: 'डॉ.', en: 'Dr' },
    name: { hi: 'शकुंतला भट्ट', en: 'Shakuntala Bhatt' },
    gender: 'female',
    post: { hi: 'जल विशेषज्ञ', en: 'Water Expert' },
  },
} as const satisfies Readonly<Record<string, NewPerson>>
const topics = [
  { hi: 'बावड़ियों की सफ़ाई', en: 'Cleaning of the stepwells' },
  { hi: 'वर्षा जल संचयन', en: 'Rainwater harvesting' },
] as const
const remark = { hi: 'मानसून से पहले सत्रह बावड़ियाँ साफ़ हो जाएँ', en: 'seventeen stepwells should be clean before the monsoon' }
const decision = { hi: 'हर बावड़ी के लिए एक स्वयंसेवक दल बनाया जाए', en: 'A team of volunteers is to be formed for every stepwell' }
const action = { hi: 'स्वयंसेवक दलों की सूची देना', en: 'Give the list of the teams' }

test('a meeting is typed from nothing to its minutes in Word, through a reload half-way', async ({ program }) => {
  const page = program.page()
  await go(page, '/settings?tab=organisation')
  await fillBilingual(page, words('settings.name'), { hi: 'हिम जल संस्था', en: 'Him Jal Sanstha' })
  await allSaved(page)

  await dayPage(page).open('2026-03-12')
  await press(page, words('day.newMeeting'))
  const dialog = page.getByRole('dialog', { name: words('meeting.new'), exact: true })
  await fillBilingual(dialog, words('meeting.title'), title)
  await addNamedInline(page, dialog, words('meeting.body'), words('pick.newBody'), body)
  await addPersonInline(page, dialog, words('meeting.chair'), people.raina)
  await fill(dialog, words('meeting.start'), '14:30')
  await press(dialog, words('common.create'))
  await expect(page.getByRole('heading', { level: 1, name: title.hi })).toBeVisible()

  const screen = meetingPage(page, String)
  await addNamedInline(page, page, words('meeting.venue'), words('pick.newVenue'), venue)
  await addPersonInline(page, page, words('meeting.secretary'), people.joshi)
  await fill(page, words('meeting.end'), '16:15')
  await fill(page, words('meeting.nextDate'), '2026-03-26')

  await screen.openTab('agenda')
  for (const [index, topic] of topics.entries()) {
    await press(page, words('agenda.add'))
    const row = page.getByRole('listitem', { name: words('agenda.item', { number: index + 1 }), exact: true })
    await expect(row.getByRole('textbox').first()).toBeFocused()
    await fillBilingual(row, words('agenda.title'), topic)
  }
  await expect(
    page
      .getByRole('listitem', { name: words('agenda.item', { number: 3 }), exact: true })
      .getByRole('textbox')
      .first(),
  ).toHaveValue(words('agenda.anyOther'))

  await screen.openTab('attendance')
  const row = (name: string) => page.getByRole('row').filter({ hasText: name })
  await addPersonInline(page, page, words('attendance.addPerson'), people.bhatt)
  await expect(row(people.bhatt.name.hi)).toBeVisible()
  for (const { name } of [people.raina, people.joshi]) {
    await row(name.hi).getByText(words('terms.attendanceStatus.present'), { exact: true }).click()
  }
  await row(people.bhatt.name.hi).getByText(words('terms.attendanceStatus.online'), { exact: true }).click()

  await screen.openTab('proceedings')
  await press(page, words('proceedings.addRemark'))
  const remarkCard = page.getByRole('listitem', { name: words('proceedings.remark', { number: 1 }), exact: true })
  await pick(remarkCard, words('proceedings.speaker'), 'raina')
  await expect(remarkCard.getByRole('combobox', { name: words('proceedings.speaker') })).toHaveValue(/अनीता रैना/)
  await choose(remarkCard, words('proceedings.verb'), 'emphasised')
  await fillBilingual(remarkCard, words('proceedings.text'), remark)
  await remarkCard.getByRole('switch', { name: words('proceedings.press') }).check()
  await allSaved(page)

  await page.reload()
  await expect(remarkCard.getByRole('combobox', { name: words('proceedings.speaker') })).toHaveValue(/अनीता रैना/)
  await expect(remarkCard.getByRole('combobox', { name: words('proceedings.verb') })).toHaveValue('emphasised')
  await expect(remarkCard.getByRole('textbox').first()).toHaveValue(remark.hi)
  await expect(remarkCard.getByRole('textbox').last()).toHaveValue(remark.en)
  await expect(remarkCard.getByRole('switch', { name: words('proceedings.press') })).toBeChecked()
  await screen.openTab('attendance')
  await expect(row(people.bhatt.name.hi).getByRole('radio', { name: words('terms.attendanceStatus.online') })).toBeChecked()
  await screen.openTab('details')
  await expect(page.getByRole('combobox', { name: words('meeting.venue'), exact: true })).toHaveValue(venue.hi)
  await expect(page.getByRole('combobox', { name: words('meeting.body'), exact: true })).toHaveValue(body.hi)
  await expect(page.getByLabel(words('meeting.end'), { exact: true })).toHaveValue('16:15')
  await screen.openTab('proceedings')

  await press(page, words('proceedings.nextItem'))
  await press(page, words('proceedings.addDecision'))
  const card = page.getByRole('listitem', { name: words('proceedings.decision', { number: '2.1' }), exact: true })
  await choose(card, words('proceedings.decisionKind'), 'resolution')
  await fillBilingual(card, words('proceedings.decisionText'), decision)
  await pick(card, words('proceedings.proposer'), 'bhatt')
  await pick(card, words('proceedings.seconder'), 'जोशी')
  await choose(card, words('proceedings.votes'), 'counted')
  for (const [field, votes] of [
    ['proceedings.votesFor', '2'],
    ['proceedings.votesAgainst', '1'],
    ['proceedings.votesAbstaining', '0'],
  ] as const) {
    await fill(card, words(field), votes)
  }
  await press(card, words('proceedings.addAction'))
  const actionCard = card.getByRole('listitem', { name: words('proceedings.action', { number: 1 }), exact: true })
  await fillBilingual(actionCard, words('proceedings.actionText'), action)
  await pick(actionCard, words('proceedings.responsiblePerson'), 'joshi')
  await fill(actionCard, words('proceedings.due'), '2026-03-20')
  await allSaved(page)

  for (const state of ['notified', 'held', 'review'] as const) await screen.advanceTo(state)

  const facts = {
    hi: ['हिम जल संस्था', '12 मार्च 2026', '26 मार्च 2026', '1/2026', 'अपराह्न 2:30', '4:15', '2.1', 'पक्ष में 2, विपक्ष में 1, तटस्थ 0'],
    en: ['Him Jal Sanstha', '12 March 2026', '26 March 2026', '1/2026', '2:30', '4:15', '2.1', 'for 2, against 1, abstaining 0'],
  } as const
  for (const lang of ['hi', 'en'] as const) {
    await screen.openDocument('minutes', lang)
    await expect(page.getByRole('document', { name: words('documents.preview') })).toContainText(decision[lang])
    const { bytes } = await program.saved(screen.export)
    const text = bodyText(bytes)
    const named = Object.values(people).flatMap(({ honorific, name, post }) => [`${honorific[lang]} ${name[lang]}`, post[lang]])
    for (const part of [...facts[lang], ...named, title[lang], body[lang], venue[lang], ...topics.map((topic) => topic[lang])]) {
      // Within an English sentence a title begins with a small letter.
      expect(text.toLowerCase()).toContain(part.toLowerCase())
    }
    for (const part of [remark, decision, action]) expect(text).toContain(part[lang])
    const due = lang === 'hi' ? '20 मार्च 2026' : '20 March 2026'
    const { honorific, name } = people.joshi
    // The serial number is the list's own, and no text.
    expect(tablesOf(bytes).flat()).toContainEqual(['', '2.1', action[lang], `${honorific[lang]} ${name[lang]}`, due])
  }
})
