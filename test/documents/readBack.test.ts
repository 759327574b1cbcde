import { describe, expect, test } from 'vitest'
import { attendanceSheetDocument } from '../../electron/documents/attendanceSheet.ts'
import { fullMinutesDocument, minutesDocument } from '../../electron/documents/minutes.ts'
import { noticeDocument } from '../../electron/documents/notice.ts'
import { pressNoteDocument } from '../../electron/documents/pressNote.ts'
import { isInvitee } from '../../shared/domain/attendance.ts'
import { inLang, languages } from '../../shared/domain/bilingual.ts'
import { formatDate } from '../../shared/language/dates.ts'
import { designation } from '../../shared/language/designations.ts'
import { fullName } from '../../shared/language/names.ts'
import { samplePressNote, sampleText } from '../unit/language/sampleFacts.ts'
import { bodyText, paragraphsOf, part, tablesOf } from './readBack.ts'
import { richMeeting } from './richDocuments.ts'
import { meetingIds, meetingWithNotice } from './sampleDocuments.ts'

const cases = languages.flatMap((lang) => meetingIds.map((id) => ({ id, lang })))

describe.each(languages)('the press note: %s', (lang) => {
  test('has the paragraphs of the sample, to the letter', async () => {
    const read = paragraphsOf(await pressNoteDocument(samplePressNote, lang)).map(({ text }) => text)
    const sample = sampleText(`press-note.${lang}.txt`).split('\n')
    expect(read.filter((text) => text !== '')).toEqual(sample.filter((text) => text !== ''))
  })

  test('has number and date on one line, and a headline', async () => {
    const read = paragraphsOf(await pressNoteDocument(samplePressNote, lang))
    expect(read.find(({ style }) => style === 'NumberLine')?.text).toBe(
      lang === 'hi' ? 'क्रमांक: 14/2026\tदिनांक: 5 फ़रवरी 2026' : 'No. 14/2026\tDate: 5 February 2026',
    )
    expect(read.find(({ style }) => style === 'Headline')?.text).toBe(inLang(samplePressNote.headline, lang))
  })

  test('has nothing that is not marked for release', async () => {
    const text = bodyText(await pressNoteDocument(samplePressNote, lang))
    const internal = samplePressNote.meetings.flatMap(({ agenda }) =>
      agenda.flatMap(({ remarks, decisions }) =>
        [...remarks, ...decisions].filter(({ press }) => !press).map((line) => inLang(line.text, lang)),
      ),
    )
    expect(internal.length).toBeGreaterThan(0)
    for (const line of internal) expect(text).not.toContain(line)
  })
})

describe.each(cases)('the minutes of $id: $lang', ({ id, lang }) => {
  const facts = meetingWithNotice(id)
  const { meeting, organisation } = facts

  test('name everybody who was called, with posts', async () => {
    const text = bodyText(await minutesDocument(facts, lang))
    for (const { person } of meeting.attendance) {
      expect(text).toContain(fullName(person, lang))
      expect(text).toContain(designation(person, lang))
    }
  })

  test('hold every decision with its number, and its proposer and seconder', async () => {
    const decisions = paragraphsOf(await minutesDocument(facts, lang)).filter(({ style }) => style === 'Decision')
    const given = meeting.agenda.flatMap(({ decisions: all }) => all)
    expect(decisions).toHaveLength(given.length)
    for (const [at, { number, text, proposer, seconder }] of given.entries()) {
      const read = decisions[at]?.text ?? ''
      expect(read).toContain(`${number}: `)
      expect(read).toContain(inLang(text, lang).replace(/[.।]$/u, ''))
      for (const person of [proposer, seconder]) expect(read).toContain(person === null ? '' : fullName(person, lang))
    }
  })

  test('hold every action: decision, text, who, by when', async () => {
    const rows = tablesOf(await minutesDocument(facts, lang)).flat()
    for (const { number, actions } of meeting.agenda.flatMap(({ decisions }) => decisions)) {
      for (const { text, person, body, due } of actions) {
        expect(rows).toContainEqual([
          '',
          number,
          inLang(text, lang),
          person === null ? inLang(body, lang) : fullName(person, lang),
          due === null ? '' : formatDate(due, lang),
        ])
      }
    }
  })

  test('say where, when, by whom, and what comes next', async () => {
    const text = bodyText(await minutesDocument(facts, lang))
    const { phone, email } = organisation
    expect(text).toContain(lang === 'hi' ? `दूरभाष: ${phone} · ई-मेल: ${email}\n` : `Tel.: ${phone} · E-mail: ${email}\n`)
    const expected = [
      inLang(organisation.name, lang),
      organisation.phone,
      organisation.email,
      formatDate(meeting.date, lang),
      inLang(meeting.venue, lang),
      ...meeting.agenda.map(({ title }) => inLang(title, lang)),
      formatDate('2026-03-12' === meeting.next?.date ? meeting.next.date : meeting.date, lang),
      `(${meeting.secretary === null ? '' : fullName(meeting.secretary, lang)})`,
      `(${meeting.chair === null ? '' : fullName(meeting.chair, lang)})`,
    ]
    for (const one of expected) expect(text).toContain(one)
  })

  test('count each group of the attendance from 1', async () => {
    const groups = new Map<string, number>()
    for (const { list } of paragraphsOf(await minutesDocument(facts, lang)).filter(({ style }) => style === 'ListLine')) {
      groups.set(list ?? '', (groups.get(list ?? '') ?? 0) + 1)
    }
    expect(groups.has('')).toBe(false)
    expect([...groups.values()].reduce((sum, count) => sum + count, 0)).toBe(meeting.attendance.length)
    const invitees = meeting.attendance.filter(({ capacity }) => isInvitee(capacity)).length
    if (invitees > 0) expect([...groups.values()]).toContain(invitees)
  })
})

describe.each(cases)('the notice of $id: $lang', ({ id, lang }) => {
  const facts = meetingWithNotice(id)
  const { meeting } = facts

  test('says number, date, body, day, time, place and chair', async () => {
    const text = bodyText(await noticeDocument(facts, lang))
    const expected = [
      'JSM/2026/31\t',
      formatDate(meeting.notice.date ?? meeting.date, lang),
      inLang(meeting.body, lang),
      formatDate(meeting.date, lang, 'weekday'),
      meeting.chair === null ? '' : designation(meeting.chair, lang),
      meeting.secretary === null ? '' : `(${fullName(meeting.secretary, lang)})`,
      lang === 'hi' ? 'ज़िला कार्यालय, शिमला' : 'District Office, Shimla',
    ]
    for (const one of expected) expect(text).toContain(one)
  })

  test('has the agenda with presenters and minutes planned', async () => {
    const agenda = tablesOf(await noticeDocument(facts, lang)).at(-1)
    expect(agenda?.slice(1)).toEqual(
      meeting.agenda.map(({ title, presenter, minutes }) => [
        '',
        inLang(title, lang),
        presenter === null ? '' : fullName(presenter, lang),
        String(minutes ?? ''),
      ]),
    )
  })
})

describe.each(cases)('the attendance sheet of $id: $lang', ({ id, lang }) => {
  const facts = meetingWithNotice(id)
  const { meeting } = facts

  test('has a row for everybody, invitees apart, and empty ones for others to sign in', async () => {
    const docx = await attendanceSheetDocument(facts, lang)
    const [, ...tables] = tablesOf(docx)
    const invited = meeting.attendance.filter(({ capacity, person }) => isInvitee(capacity) && person.id !== meeting.chair?.id)
    expect(tables).toHaveLength(invited.length === 0 ? 2 : 3)
    const rows = tables.map((table) => table.slice(1))
    for (const one of meeting.attendance) {
      const table = rows[invited.includes(one) ? 1 : 0]
      const { person } = one
      const place = person.district === null ? '' : inLang(person.district, lang)
      const post = designation(person, lang).replace(/^f/, 'F')
      const named = [fullName(person, lang), post, place, person.phone ?? '', one.arrived ?? '', '']
      expect(table?.map(([, ...cells]) => cells)).toContainEqual(named)
    }
    const empty = rows.at(-1) ?? []
    expect(empty.length).toBeGreaterThanOrEqual(3)
    for (const [, ...cells] of empty) expect(cells.every((cell) => cell === '')).toBe(true)
    const read = paragraphsOf(docx).map(({ text }) => text)
    expect(read).toContain(lang === 'hi' ? 'अन्य उपस्थित' : 'Others present')
    const own = { hi: ['सदस्य', 'प्रतिभागी'], en: ['members', 'participants'] }[lang][meeting.body === null ? 1 : 0]
    const called = `${lang === 'hi' ? 'आहूत' : 'Called'}: ${own} ${meeting.attendance.length - invited.length}`
    expect(read.filter((text) => text === called || text.startsWith(`${called}, `))).toHaveLength(1)
    expect(rows.flat()).toHaveLength(meeting.attendance.length + empty.length)
  })

  test('counts its rows through all tables, the empty ones too', async () => {
    const [, ...tables] = tablesOf(await attendanceSheetDocument(facts, lang))
    const serials = tables.flatMap((table) => table.slice(1).map(([serial]) => serial))
    expect(serials).toEqual(serials.map((_serial, at) => String(at + 1)))
    expect(serials.length).toBeGreaterThan(meeting.attendance.length)
  })
})

test.each(languages)('the notice prints the heading of a section above its first item: %s', async (lang) => {
  const facts = meetingWithNotice('review')
  const section = { hi: 'कार्यक्रम', en: 'Programme' }
  const agenda = facts.meeting.agenda.map((item, at) => (at === 1 ? { ...item, section } : item))
  const read = paragraphsOf(await noticeDocument({ ...facts, meeting: { ...facts.meeting, agenda } }, lang))
  const heading = read.findIndex(({ style, text }) => style === 'Heading2' && text === inLang(section, lang))
  const place = (at: number) => read.findIndex(({ text }) => text === inLang(agenda[at]?.title, lang))
  expect(place(0)).toBeGreaterThan(-1)
  expect(heading).toBeGreaterThan(place(0))
  expect(place(1)).toBeGreaterThan(heading)
})

describe('minutes with a confidential item', () => {
  const secret = 'स्पष्टीकरण'
  const headings = async (docx: Uint8Array): Promise<readonly string[]> =>
    paragraphsOf(docx).flatMap(({ style, text }) => (style === 'Heading2' && text.startsWith('विषय 4') ? [text] : []))
  const marks = (docx: Uint8Array): readonly string[] =>
    paragraphsOf(docx).flatMap(({ style, text }) => (style === 'ConfidentialLine' ? [text] : []))

  test('say so at the head of the full ones, and of the item', async () => {
    const docx = await fullMinutesDocument(richMeeting(), 'hi')
    expect(marks(docx)).toEqual(['गोपनीय'])
    expect(await headings(docx)).toEqual(['विषय 4: अनुशासन संबंधी प्रकरण (गोपनीय)'])
    expect(bodyText(docx)).toContain(secret)
    const open = richMeeting()
    const agenda = open.meeting.agenda.map((item) => ({ ...item, confidential: false }))
    expect(marks(await fullMinutesDocument({ ...open, meeting: { ...open.meeting, agenda } }, 'hi'))).toEqual([])
  })

  test('only name it in those that circulate', async () => {
    const docx = await minutesDocument(richMeeting(), 'hi')
    expect(marks(docx)).toEqual([])
    expect(await headings(docx)).toEqual(['विषय 4: अनुशासन संबंधी प्रकरण (गोपनीय – पृथक अभिलेख में)'])
    expect(bodyText(docx)).not.toContain(secret)
  })
})

test('a section of the minutes stays with its first item, and an action stands in them as in the report', async () => {
  const docx = await minutesDocument(richMeeting(), 'hi')
  const read = paragraphsOf(docx)
  const section = read.findIndex(({ style }) => style === 'SectionLine')
  expect(read[section]?.text).toBe('संगठन')
  expect(read[section + 1]?.style).toBe('Heading2')
  expect(/w:styleId="SectionLine">.*?<\/w:style>/.exec(part(docx, 'word/styles.xml'))?.[0]).toContain('<w:keepNext/>')
  expect(read.filter(({ text }) => text.includes('स्थिति: ')).map(({ text }) => /स्थिति: (\p{L}\p{M}*)+/u.exec(text)?.[0])).toEqual([
    'स्थिति: पूर्ण',
    'स्थिति: विलंबित',
    'स्थिति: निरस्त',
  ])
})
