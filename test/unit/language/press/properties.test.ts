import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bilingual } from '../../../../shared/domain/bilingual.ts'
import type { MeetingFacts, PressNoteFacts } from '../../../../shared/domain/facts.ts'
import { PressLength, PressOrder } from '../../../../shared/domain/press.ts'
import { pressNoteMail, pressNoteMessage } from '../../../../shared/language/press/channels.ts'
import { releasedLines } from '../../../../shared/language/press/lines.ts'
import { bestDecision } from '../../../../shared/language/press/newsValue.ts'
import type { PressSentence } from '../../../../shared/language/press/text.ts'
import { draftPressNote, headlineSuggestions, pressNotePlainText } from '../../../../shared/language/pressNote.ts'
import { samplePressNote } from '../sampleFacts.ts'
import { goldenDays } from './goldenDays.ts'

const days: readonly PressNoteFacts[] = [samplePressNote, ...goldenDays.map(({ facts }) => facts)]

const lang = fc.constantFrom('hi' as const, 'en' as const)
const options = fc.record({ order: fc.constantFrom(...PressOrder.options), length: fc.constantFrom(...PressLength.options) })
const day = fc.constantFrom(...days)
/** Whether each line in turn is marked for release. */
const flags = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 })

const nonsense = (at: number): string => {
  const letters = [...String(at)].map((digit) => 'कखगघचछजझटठ'[Number(digit)] ?? '').join('')
  return `झ्रूठ${letters}ञ`
}

type Marked = { readonly facts: PressNoteFacts; readonly internal: readonly string[] }

/** The day with its lines marked as drawn: all that must stay inside is made of words that stand nowhere else. */
const marked = (facts: PressNoteFacts, drawn: readonly boolean[]): Marked => {
  const internal: string[] = []
  let at = 0
  const secret = (): string => {
    const word = nonsense(internal.length)
    internal.push(word)
    return word
  }
  const secretText = (): Bilingual => ({ hi: `${secret()} किया जाए`, en: `${secret()} must be done` })
  const line = <Line extends { readonly text: Bilingual; readonly press: boolean }>(one: Line): Line => {
    const press = drawn[at % drawn.length] ?? false
    at += 1
    return { ...one, press, text: press ? one.text : secretText() }
  }
  const ofMeeting = (meeting: MeetingFacts): MeetingFacts => ({
    ...meeting,
    attendance: meeting.attendance.map((one) => ({ ...one, note: secretText() })),
    agenda: meeting.agenda.map((item) => {
      const remarks = item.remarks.map(line)
      const decisions = item.decisions.map(line).map((one) => ({
        ...one,
        actions: one.actions.map((action) => ({ ...action, text: secretText() })),
        dissents: [{ person: meeting.chair ?? meeting.attendance[0]?.person, text: secretText() }].flatMap(({ person, text }) =>
          person === undefined ? [] : [{ person, text }],
        ),
      }))
      const isReleased = [...remarks, ...decisions].some(({ press }) => press)
      return { ...item, title: isReleased ? item.title : secretText(), remarks, decisions }
    }),
  })
  return { facts: { ...facts, headline: {}, meetings: facts.meetings.map(ofMeeting) }, internal }
}

const sentencesOf = (facts: PressNoteFacts, tongue: 'hi' | 'en'): readonly PressSentence[] =>
  draftPressNote(facts, tongue).paragraphs.flatMap(({ sentences }) => sentences)

const everyText = (facts: PressNoteFacts, tongue: 'hi' | 'en'): string => {
  const note = draftPressNote(facts, tongue)
  const { subject, body } = pressNoteMail(note)
  const suggested = headlineSuggestions(facts, tongue).flatMap(({ headline, subheadline }) => [headline, subheadline])
  return [pressNotePlainText(note), pressNoteMessage(note), subject, body, ...suggested].filter((text) => text !== '').join('\n\n')
}

test('no word of a line that is not marked for release is in a note, its headlines, its message or its mail', () => {
  fc.assert(
    fc.property(day, options, flags, lang, (one, chosen, drawn, tongue) => {
      const { facts, internal } = marked({ ...one, options: chosen }, drawn)
      const text = everyText(facts, tongue)
      expect(internal.filter((word) => text.includes(word.normalize('NFC')))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('a confidential item stays inside with all its lines, marked or not', () => {
  fc.assert(
    fc.property(day, options, lang, (one, chosen, tongue) => {
      const meetings = one.meetings.map((meeting) => ({
        ...meeting,
        agenda: meeting.agenda.map((item) => ({ ...item, confidential: true })),
      }))
      const kinds = sentencesOf({ ...one, options: chosen, meetings }, tongue).map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind === 'topic' || kind === 'remark' || kind === 'decision' || kind === 'report')).toEqual([])
    }),
  )
})

test('every line marked for release is in a standard and in a full note', () => {
  fc.assert(
    fc.property(day, options, flags, lang, (one, { order, length }, drawn, tongue) => {
      const { facts } = marked({ ...one, options: { order, length: length === 'brief' ? 'full' : length } }, drawn)
      const told = new Set(sentencesOf(facts, tongue).flatMap(({ sources }) => sources.map(({ id }) => id)))
      for (const { line } of facts.meetings.flatMap(releasedLines)) expect(told).toContain(line.id)
    }),
  )
})

test('the same facts always give the same text', () => {
  fc.assert(
    fc.property(day, options, flags, lang, (one, chosen, drawn, tongue) => {
      const { facts } = marked({ ...one, options: chosen }, drawn)
      expect(everyText(structuredClone(facts), tongue)).toBe(everyText(facts, tongue))
    }),
  )
})

test('both languages tell the same, sentence for sentence', () => {
  fc.assert(
    fc.property(day, options, flags, (one, chosen, drawn) => {
      const { facts } = marked({ ...one, options: chosen }, drawn)
      const told = (tongue: 'hi' | 'en') => sentencesOf(facts, tongue).map(({ key, sources }) => ({ key, sources }))
      expect(told('en')).toEqual(told('hi'))
      const keys = told('hi').map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
    }),
    { numRuns: 200 },
  )
})

const sourcesOf = (facts: PressNoteFacts, tongue: 'hi' | 'en', length: PressLength): ReadonlySet<string> =>
  new Set(
    sentencesOf({ ...facts, options: { ...facts.options, length } }, tongue).flatMap(({ sources }) =>
      sources.map(({ meeting, kind, id }) => `${meeting} ${kind} ${id}`),
    ),
  )

test('brief is in standard and standard in full; brief keeps the lead and the weightiest line', () => {
  fc.assert(
    fc.property(day, options, flags, lang, (one, { order }, drawn, tongue) => {
      const { facts } = marked({ ...one, options: { order, length: 'standard' } }, drawn)
      const [brief, standard, full] = PressLength.options.map((length) => sourcesOf(facts, tongue, length))
      for (const source of brief ?? []) expect(standard).toContain(source)
      for (const source of standard ?? []) expect(full).toContain(source)
      const short = sentencesOf({ ...facts, options: { order, length: 'brief' } }, tongue)
      expect(short[0]?.kind).toBe(facts.meetings.every(({ cancelled }) => cancelled !== null) ? 'cancelled' : 'lead')
      const best = bestDecision(facts.meetings.flatMap(releasedLines))
      if (best !== null) expect(short.flatMap(({ sources }) => sources.map(({ id }) => id))).toContain(best.line.id)
    }),
  )
})

test('what a drafted headline or the line below it quotes is told in the note, however brief', () => {
  fc.assert(
    fc.property(day, options, flags, lang, (one, chosen, drawn, tongue) => {
      const { facts } = marked({ ...one, options: chosen }, drawn)
      const told = new Set(sentencesOf(facts, tongue).flatMap(({ sources }) => sources.map(({ id }) => id)))
      for (const line of headlineSuggestions(facts, tongue)[0]?.lines ?? []) expect(told).toContain(line)
    }),
  )
})

test('every sentence ends once, with no doubled space or stop and nothing undefined', () => {
  fc.assert(
    fc.property(day, options, flags, lang, (one, chosen, drawn, tongue) => {
      const { facts } = marked({ ...one, options: chosen }, drawn)
      for (const { text } of sentencesOf(facts, tongue)) {
        expect(text).toMatch(tongue === 'hi' ? /[।.!?…]["”’]?$/u : /[.!?…]["”’]?$|।["”’]?\.?$/u)
        expect(text).not.toMatch(/ {2}|undefined|null|NaN|\[object|।।|\.\.$|\s[।.,;]|,,|^\s|\s$/u)
        expect(text).toBe(text.normalize('NFC'))
      }
      expect(everyText(facts, tongue)).not.toMatch(/undefined|null|NaN|\[object|\n{3}/)
    }),
  )
})

/** The names that a language writes after श्री, Shri and the like. */
const honorifics = { hi: /(?<![\p{L}\p{M}])(?:श्रीमती|श्री|सुश्री|डॉ\.|प्रो\.) /gu, en: /\b(?:Shri|Smt|Sushri|Dr|Prof\.) /g }

test('no name is split: after an honorific stands the whole name, on one line', () => {
  fc.assert(
    fc.property(day, options, lang, (one, chosen, tongue) => {
      const facts = { ...one, options: chosen }
      const people = facts.meetings.flatMap(({ chair, attendance }) => [
        ...(chair ? [chair] : []),
        ...attendance.map(({ person }) => person),
      ])
      const lines = facts.meetings.flatMap(({ agenda }) =>
        agenda.flatMap(({ title, remarks }) => [title, ...remarks.flatMap(({ person }) => person?.name ?? [])]),
      )
      const typed = [...lines, facts.headline].map((text) => text[tongue] ?? '').join('\n')
      const names = people.map(({ name }) => (name[tongue] ?? '').normalize('NFC'))
      const text = pressNotePlainText(draftPressNote(facts, tongue))
      for (const { index, 0: honorific } of text.matchAll(honorifics[tongue])) {
        const after = text.slice(index + honorific.length)
        const isTyped = typed.includes(`${honorific}${after.slice(0, 4)}`)
        expect(
          isTyped || names.some((name) => after.startsWith(name)) || lines.some((name) => after.startsWith(name[tongue] ?? '\n')),
        ).toBe(true)
      }
    }),
  )
})

const deedOf = (text: string, tongue: 'hi' | 'en'): string | undefined =>
  tongue === 'hi'
    ? /(?:\sने|^उन्होंने|^उनका|\sका)\s(.+?) कि /u.exec(text)?.[1]?.replace(/(?:यह )?भी /u, '')
    : /\b(said|added|observed|informed|told|emphasised|stressed|announced|announcement)\b/.exec(text)?.[1]

test('no verb that has another wording stands three times in a row', () => {
  const verbs = fc.constantFrom('said' as const, 'informed' as const, 'emphasised' as const, 'announced' as const)
  const base = samplePressNote.meetings[0]
  const [item] = base?.agenda.slice(1) ?? []
  if (base === undefined || item === undefined) throw new Error('the sample lost its first meeting')
  fc.assert(
    fc.property(fc.array(fc.tuple(verbs, fc.nat(5)), { minLength: 3, maxLength: 9 }), lang, (drawn, tongue) => {
      const remarks = drawn.map(([verb, who], at) => ({
        id: `r${at}`,
        person: base.attendance[who]?.person ?? null,
        verb,
        text: { hi: 'काम समय पर पूरा होगा', en: 'the work will be done in time' },
        press: true,
      }))
      const meetings = [{ ...base, agenda: [{ ...item, remarks, decisions: [] }] }]
      const deeds = sentencesOf({ ...samplePressNote, meetings }, tongue)
        .filter(({ kind }) => kind === 'remark')
        .map(({ text }) => deedOf(text, tongue))
      deeds.forEach((deed, at) => {
        expect(deed).toBeDefined()
        if (at >= 2) expect(deed === deeds[at - 1] && deed === deeds[at - 2]).toBe(false)
      })
    }),
  )
})
