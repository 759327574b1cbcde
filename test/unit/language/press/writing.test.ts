import { describe, expect, test } from 'vitest'
import { PressNoteFacts, type WrittenFacts } from '../../../../shared/domain/facts.ts'
import { fingerprint } from '../../../../shared/language/press/fingerprint.ts'
import type { PressSentence } from '../../../../shared/language/press/text.ts'
import { withWriting } from '../../../../shared/language/press/writing.ts'
import { draftPressNote, pressNotePlainText, writtenPressNote } from '../../../../shared/language/pressNote.ts'
import { samplePressNote } from '../sampleFacts.ts'

const sentencesOf = (facts: PressNoteFacts, lang: 'hi' | 'en'): readonly PressSentence[] =>
  draftPressNote(facts, lang).paragraphs.flatMap(({ sentences }) => sentences)

const keyed = (facts: PressNoteFacts, lang: 'hi' | 'en', key: string): PressSentence => {
  const sentence = sentencesOf(facts, lang).find((one) => one.key === key)
  if (!sentence) throw new Error(`no sentence ${key}`)
  return sentence
}

const writtenFor = (facts: PressNoteFacts, key: string, text: string): WrittenFacts => ({
  ...{ key, lang: 'hi', fingerprint: keyed(facts, 'hi', key).fingerprint, after: null },
  runs: text === '' ? [] : [{ text }],
})

/** The sample with another text in its second remark. */
const changedFacts: PressNoteFacts = {
  ...samplePressNote,
  meetings: samplePressNote.meetings.map((meeting) => ({
    ...meeting,
    agenda: meeting.agenda.map((item) => ({
      ...item,
      remarks: item.remarks.map((one) =>
        one.id === 'review-2-r2' ? { ...one, text: { hi: 'प्रत्येक कार्यकर्ता 48 घंटे एक गाँव में रहे', en: one.text.en } } : one,
      ),
    })),
  })),
}

describe('keys and fingerprints of the drafted sentences', () => {
  test('no key stands twice, and both languages have the same ones', () => {
    const keys = sentencesOf(samplePressNote, 'hi').map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(sentencesOf(samplePressNote, 'en').map(({ key }) => key)).toEqual(keys)
    expect(keys.slice(0, 5)).toEqual(['lead', 'chair:review', 'present:review', 'topic:review', 'remark:review-2-r1'])
  })

  test('only the language and the line whose words changed get another fingerprint', () => {
    for (const lang of ['hi', 'en'] as const) {
      for (const { key, fingerprint: before } of sentencesOf(samplePressNote, lang)) {
        const isChanged = key === 'remark:review-2-r2' && lang === 'hi'
        expect(keyed(changedFacts, lang, key).fingerprint === before, `${key} in ${lang}`).toBe(!isChanged)
      }
    }
  })

  test('another order or length changes none of them', () => {
    const brief = sentencesOf({ ...samplePressNote, options: { order: 'news', length: 'brief' } }, 'hi').filter(
      ({ kind }) => kind !== 'lead',
    )
    for (const { key, fingerprint: print } of brief.filter(({ kind }) => kind !== 'programme'))
      expect(print).toBe(keyed(samplePressNote, 'hi', key).fingerprint)
  })

  test('a fingerprint is fourteen hexadecimal digits, another for every change', () => {
    expect(fingerprint(['क', 'ख'])).toMatch(/^[0-9a-f]{14}$/)
    const prints = [['क', 'ख'], ['कख'], ['ख', 'क'], ['क', 'ख', ''], []].map(fingerprint)
    expect(new Set(prints).size).toBe(prints.length)
  })
})

describe('what the writer changed', () => {
  const text = 'श्री राजीव सूद ने कार्यकर्ताओं से गाँव में रहने को कहा।'
  const written = [writtenFor(samplePressNote, 'remark:review-2-r2', text)]
  const find = (facts: PressNoteFacts, key: string) =>
    writtenPressNote(facts, 'hi')
      .paragraphs.flatMap(({ sentences }) => sentences)
      .find((one) => one.key === key)

  test('stands in the draft, in its language alone', () => {
    const facts = { ...samplePressNote, written }
    expect(find(facts, 'remark:review-2-r2')).toMatchObject({ text, state: 'written' })
    expect(pressNotePlainText(writtenPressNote(facts, 'hi'))).toContain(text)
    expect(pressNotePlainText(writtenPressNote(facts, 'en'))).toBe(pressNotePlainText(draftPressNote(samplePressNote, 'en')))
  })

  test('stays when the source changes after, and the sentence says so', () => {
    const found = find({ ...changedFacts, written }, 'remark:review-2-r2')
    expect(found).toMatchObject({ text, state: 'outdated' })
    expect(found?.drafted).toContain('48 घंटे'.normalize('NFC'))
    expect(find({ ...changedFacts, written }, 'remark:review-2-r1')?.state).toBe('drafted')
  })

  test('may be nothing: the sentence is taken out', () => {
    const facts = { ...samplePressNote, written: [writtenFor(samplePressNote, 'remark:review-2-r2', '')] }
    const plain = pressNotePlainText(writtenPressNote(facts, 'hi'))
    expect(plain).not.toContain('24 घंटे'.normalize('NFC'))
    expect(plain).not.toMatch(/ {2}/)
  })

  test('may be sentences of their own, one after the other', () => {
    const ownOf = (key: string, after: string, said: string): WrittenFacts => ({
      key,
      lang: 'hi',
      runs: [{ text: said }],
      fingerprint: '',
      after,
    })
    const facts = { ...samplePressNote, written: [ownOf('own:2', 'own:1', 'दूसरा वाक्य।'), ownOf('own:1', 'lead', 'पहला वाक्य।')] }
    expect(writtenPressNote(facts, 'hi').paragraphs[0]?.sentences.map(({ state }) => state)).toEqual(['drafted', 'own', 'own'])
    expect(pressNotePlainText(writtenPressNote(facts, 'hi'))).toContain('कार्यशाला। पहला वाक्य। दूसरा वाक्य।\n')
  })

  test('comes back apart where the draft has lost the sentence', () => {
    const unmarked = {
      ...samplePressNote,
      meetings: samplePressNote.meetings.map((meeting) => ({
        ...meeting,
        agenda: meeting.agenda.map((item) => ({ ...item, remarks: item.remarks.map((one) => ({ ...one, press: false })) })),
      })),
    }
    const { note, left } = withWriting(draftPressNote(unmarked, 'hi'), written, 'hi')
    expect(left).toEqual(written)
    expect(pressNotePlainText(note)).not.toContain(text)
  })
})

test('facts kept before there were options and writing are still read', () => {
  const { options, written, subheadline, ...old } = samplePressNote
  const meetings = old.meetings.map(({ jointBodies, lastDate, cancelled, ...meeting }) => meeting)
  const read = PressNoteFacts.parse({ ...old, meetings })
  expect(read).toEqual(samplePressNote)
})
