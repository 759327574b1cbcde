import { expect, test } from 'vitest'
import { atVenue, isInOffice, officeWithoutTown } from '../../../shared/language/venues.ts'

const organisation = {
  ...{ name: {}, address: {}, phone: '', email: '', mediaContact: { name: {}, title: {}, phone: '' } },
  office: { hi: 'प्रदेश कार्यालय, शिमला', en: 'State Headquarters, Shimla' },
  place: { hi: 'शिमला', en: 'Shimla' },
}

test('the office loses its town and is found in venues', () => {
  expect(officeWithoutTown(organisation, 'hi')).toBe('प्रदेश कार्यालय')
  expect(officeWithoutTown({ office: { en: 'Head Office' }, place: {} }, 'en')).toBe('Head Office')
  expect(isInOffice({ hi: 'सभागार, प्रदेश कार्यालय' }, organisation)).toBe(true)
  expect(isInOffice({ en: 'State Headquarters, Shimla' }, organisation)).toBe(true)
  expect(isInOffice({ hi: 'होटल हॉलिडे होम' }, organisation)).toBe(false)
  expect(isInOffice({ hi: 'सभागार' }, { ...organisation, office: {} })).toBe(false)
})

test.each([
  ['सभागार, सर्किट हाउस', 'सर्किट हाउस के सभागार में'],
  ['टाउन हॉल, मंडी', 'मंडी के टाउन हॉल में'],
  ['होटल हॉलिडे होम', 'होटल हॉलिडे होम में'],
  ['पुस्तक मेला', 'पुस्तक मेले में'],
  ['ऑनलाइन', 'ऑनलाइन'],
  ['ज़ूम', 'ज़ूम के माध्यम से'],
])('%s', (venue, where) => {
  expect(atVenue(venue, 'hi')).toBe(where.normalize('NFC'))
})

test.each([
  ['Conference Hall, Circuit House', 'at the Conference Hall, Circuit House'],
  ['Hotel Holiday Home', 'at Hotel Holiday Home'],
  ['Online', 'online'],
  ['Zoom', 'on Zoom'],
])('%s', (venue, where) => {
  expect(atVenue(venue, 'en')).toBe(where)
})
