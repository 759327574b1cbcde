import { expect, test } from 'vitest'
import { draftAttendanceSheet } from '../../../shared/language/attendanceSheet.ts'
import { sampleMeeting } from './sampleFacts.ts'

test('members in order with the chair first, invitees apart, empty rows after', () => {
  const sheet = draftAttendanceSheet(sampleMeeting('committee'), 'hi', 5)
  expect(sheet.heading).toBe('उपस्थिति पंजिका')
  expect(sheet.members.map(({ serial, name }) => `${serial} ${name}`)).toEqual([
    '1 डॉ. निर्मल सिंह राणा',
    '2 डॉ. सुनीता ठाकुर',
    '3 डॉ. देवेंद्र मेहता',
    '4 श्रीमती कमला नेगी',
    '5 श्री सत्यपाल चौहान',
  ])
  expect(sheet.inviteesHeading).toBe('विशेष आमंत्रित')
  expect(sheet.columns).toEqual(['क्र.सं.', 'नाम', 'पदनाम', 'क्षेत्र / ज़िला', 'मोबाइल', 'आगमन', 'हस्ताक्षर'].map((word) => word.normalize('NFC')))
  expect(sheet.invitees).toEqual([{ serial: '6', name: 'श्री महेश वर्मा', designation: 'प्रदेश अध्यक्ष', district: '', phone: '', arrival: '' }])
  expect(sheet.othersHeading).toBe('अन्य उपस्थित')
  expect(sheet.totals).toEqual(['आहूत: सदस्य 5, विशेष आमंत्रित 1, कुल 6', 'उपस्थित: सदस्य ………………, विशेष आमंत्रित ………………, अन्य ………………, कुल ………………'])
  expect(sheet.blankRows).toEqual(['7', '8', '9', '10', '11'])
  expect(sheet.meta.map(({ label }) => label)).toEqual(['बैठक क्रमांक', 'निकाय', 'दिनांक', 'स्थान', 'समय'])
  expect(sheet.authentication.lines).toEqual(['(डॉ. देवेंद्र मेहता)', 'महासचिव', 'बैठक सचिव'])
})

test('district and mobile number stand beside a name; who is not there has no total', () => {
  const facts = sampleMeeting('review')
  const attendance = facts.meeting.attendance.map((one) => ({
    ...one,
    person: { ...one.person, phone: '94180-12345', district: { hi: 'मंडी', en: 'Mandi' } },
  }))
  const sheet = draftAttendanceSheet({ ...facts, digits: 'devanagari', meeting: { ...facts.meeting, attendance } }, 'hi', 0)
  expect(new Set(sheet.members.map(({ district, phone }) => `${district} ${phone}`))).toEqual(new Set(['मंडी ९४१८०-१२३४५']))
  expect([sheet.othersHeading, ...sheet.totals]).toEqual(['', 'आहूत: सदस्य ८', 'उपस्थित: सदस्य ………………'])
  const english = draftAttendanceSheet({ ...facts, meeting: { ...facts.meeting, attendance } }, 'en', 3)
  expect([english.members[0]?.district, english.othersHeading]).toEqual(['Mandi', 'Others present'])
  expect(english.totals).toEqual(['Called: members 8', 'Present: members ………………, others ………………, total ………………'])
})

test('those of a meeting without a body are participants', () => {
  expect(draftAttendanceSheet(sampleMeeting('workshop'), 'hi', 0).totals).toEqual(['आहूत: प्रतिभागी 6', 'उपस्थित: प्रतिभागी ………………'])
})

test('who came for somebody says for whom', () => {
  const facts = sampleMeeting('review')
  const [first, second, ...others] = facts.meeting.attendance
  if (first === undefined || second === undefined) throw new Error('the sample has lost its first two people')
  const attendance = [first, { ...second, substituteFor: first.person }, ...others]
  const of = (lang: 'hi' | 'en') => draftAttendanceSheet({ ...facts, meeting: { ...facts.meeting, attendance } }, lang, 5).members[1]?.name
  expect([of('hi'), of('en')]).toEqual(['डॉ. सुनीता ठाकुर\n(श्री महेश वर्मा के स्थान पर)', 'Dr Sunita Thakur\n(in place of Shri Mahesh Verma)'])
})

test('without a secretary the name is left to a pen', () => {
  const facts = sampleMeeting('review')
  const { authentication } = draftAttendanceSheet({ ...facts, meeting: { ...facts.meeting, secretary: null } }, 'hi', 5)
  expect(authentication.lines).toEqual(['(………………………………)', 'बैठक सचिव'])
})

test('arrivals where known, Devanagari digits by setting, English without invitees', () => {
  const sheet = draftAttendanceSheet({ ...sampleMeeting('review'), digits: 'devanagari' }, 'hi', 5)
  expect(sheet.members.find(({ name }) => name === 'श्री पवन खन्ना')?.arrival).toBe('११:२०')
  const english = draftAttendanceSheet({ ...sampleMeeting('review'), digits: 'devanagari' }, 'en', 5)
  expect(english.members).toHaveLength(8)
  expect([english.inviteesHeading, english.members[0]?.serial]).toEqual(['', '1'])
  expect(english.title).toBe('Review meeting of the Village Outreach Campaign')
})

test('serial numbers once printed stay; who was called since comes after them, and then the empty rows', () => {
  const facts = sampleMeeting('committee')
  const attendance = facts.meeting.attendance.map((one, at) => ({ ...one, serial: at < 4 ? 10 - at : null }))
  const sheet = draftAttendanceSheet({ ...facts, meeting: { ...facts.meeting, attendance } }, 'hi', 2)
  const printed = new Map(attendance.flatMap(({ person, serial }) => (serial === null ? [] : [[person.name.hi, serial]])))
  const rows = [...sheet.members, ...sheet.invitees]
  for (const [name, serial] of printed) expect(rows.find((row) => row.name.endsWith(name ?? '-'))?.serial).toBe(String(serial))
  expect(rows.map(({ serial }) => Number(serial)).filter((serial) => serial > 10)).toEqual([11, 12])
  expect(sheet.blankRows).toEqual(['13', '14'])
})
