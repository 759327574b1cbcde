import type { Gender, PersonFacts, PostFacts } from '../../../shared/domain/people.ts'

/** A person for the tests of this folder; what a test does not say is empty. */
export const person = (id: string, facts: Partial<PersonFacts> = {}): PersonFacts => ({
  id,
  name: { hi: id },
  honorific: {},
  gender: null,
  posts: [],
  seniority: 1_000_000,
  phone: null,
  district: null,
  ...facts,
})

export const ofGender = (gender: Gender | null): PersonFacts => person('x', { gender })

export const post = (hi: string, en: string, former = false): PostFacts => ({ title: { hi, en }, former })

export const verma = person('verma', {
  name: { hi: 'महेश वर्मा', en: 'Mahesh Verma' },
  honorific: { hi: 'श्री', en: 'Shri' },
  gender: 'male',
  posts: [post('प्रदेश अध्यक्ष', 'State President')],
})

export const thakur = person('thakur', {
  name: { hi: 'सुनीता ठाकुर', en: 'Sunita Thakur' },
  honorific: { hi: 'डॉ.', en: 'Dr' },
  gender: 'female',
  posts: [post('महासचिव (संगठन)', 'General Secretary (Organisation)')],
})

export const khanna = person('khanna', {
  name: { hi: 'पवन खन्ना', en: 'Pawan Khanna' },
  honorific: { hi: 'श्री', en: 'Shri' },
  gender: 'male',
  posts: [post('प्रदेश उपाध्यक्ष', 'State Vice-President'), post('अभियान प्रभारी', 'Campaign In-charge')],
})

export const negi = person('negi', {
  name: { hi: 'कमला नेगी', en: 'Kamla Negi' },
  honorific: { hi: 'श्रीमती', en: 'Smt' },
  gender: 'female',
  posts: [post('राष्ट्रीय कार्यकारिणी सदस्य', 'National Executive Member')],
})

export const rana = person('rana', {
  name: { hi: 'निर्मल सिंह राणा', en: 'Nirmal Singh Rana' },
  honorific: { hi: 'डॉ.', en: 'Dr' },
  gender: 'male',
  posts: [post('संसदीय क्लस्टर प्रभारी', 'Parliamentary Cluster In-charge'), post('उपमुख्यमंत्री', 'Deputy Chief Minister', true)],
})
