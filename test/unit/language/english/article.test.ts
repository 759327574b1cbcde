import { describe, expect, test } from 'vitest'
import {
  asClause,
  capitalised,
  meetingInSentence,
  subjectInSentence,
  venueWithArticle,
  withIndefiniteArticle,
  withoutStop,
} from '../../../../shared/language/english/article.ts'

const names = ['Jan Seva Manch', 'Shimla', 'Mahesh Verma', 'Village Outreach Campaign']

describe('subjectInSentence', () => {
  test.each([
    ['Preparations for the programme on 8, 9 and 10 February', 'preparations for the programme on 8, 9 and 10 February'],
    ['Progress of all committees', 'the progress of all committees'],
    ['Strategy to reach the beneficiaries of the schemes', 'the strategy to reach the beneficiaries of the schemes'],
    ['The beneficiary conference', 'the beneficiary conference'],
    ['Coordination between departments', 'coordination between departments'],
    ['Names of candidates', 'the names of candidates'],
    ['Water crisis', 'the water crisis'],
    ['IT cell', 'the IT cell'],
    ['Three new vehicles', 'three new vehicles'],
    ['How to strengthen booths', 'how to strengthen booths'],
    ['Village Outreach Campaign', 'the Village Outreach Campaign'],
    ['Shimla district tour', 'the Shimla district tour'],
    ['Reaching every booth', 'reaching every booth'],
    ["Mahesh Verma's report", "Mahesh Verma's report"],
    ['गाँव का मेला', 'गाँव का मेला'],
  ])('%s', (title, inside) => {
    expect(subjectInSentence(title, names)).toBe(inside)
  })
})

describe('meetingInSentence', () => {
  test.each([
    ['Review meeting of the Village Outreach Campaign', 'the review meeting of the Village Outreach Campaign'],
    ['Meeting of the State Election Management Committee', 'the meeting of the State Election Management Committee'],
    ['Beneficiary Contact Workshop', 'the Beneficiary Contact Workshop'],
    ["District Presidents' meeting", "the District Presidents' meeting"],
    ["Women's conference", "the women's conference"],
    ['Shimla district meeting', 'the Shimla district meeting'],
    ['The annual meeting', 'the annual meeting'],
    ["Mahesh Verma's meeting with youth", "Mahesh Verma's meeting with youth"],
  ])('%s', (title, inside) => {
    expect(meetingInSentence(title, names)).toBe(inside)
  })
})

test('asClause goes on after "that"', () => {
  expect(asClause('An in-charge is to be named.')).toBe('an in-charge is to be named')
  expect(asClause('that all committees report')).toBe('all committees report')
  expect(asClause('Mahesh Verma will lead', names)).toBe('Mahesh Verma will lead')
  expect(asClause('GST is due')).toBe('GST is due')
  expect(asClause('I am ready')).toBe('I am ready')
  expect(asClause('Kullu must not lag behind')).toBe('Kullu must not lag behind')
})

test('venues take their article', () => {
  expect(venueWithArticle('State Headquarters')).toBe('the State Headquarters')
  expect(venueWithArticle('Circuit House, Mandi')).toBe('the Circuit House, Mandi')
  expect(venueWithArticle('Hotel Holiday Home')).toBe('Hotel Holiday Home')
  expect(venueWithArticle('The Ridge')).toBe('the Ridge')
})

test('stops, capitals and indefinite articles', () => {
  expect(withoutStop(' पुष्टि की गई ।')).toBe('पुष्टि की गई')
  expect(withoutStop('wait…')).toBe('wait…')
  expect(capitalised('former Member')).toBe('Former Member')
  expect(capitalised('“we”')).toBe('“We”')
  expect(withIndefiniteArticle('assembly')).toBe('an assembly')
})
