import { describe, expect, test } from 'vitest'
import { isClause, isDeed, isPastPassive } from '../../../../shared/language/hindi/verbs.ts'

describe('isClause', () => {
  test.each([
    'हर बूथ तक पहुँचा जाए',
    'लाभार्थियों से सीधे मिले',
    'वाहन की व्यवस्था अभी शेष है',
    'रिपोर्ट 12 फ़रवरी तक दें',
    'भूमिका स्पष्ट हो।',
    'वाहन व्यय कार्यालय वहन करेगा',
    'सब मिलकर काम करें',
    'कार्यकर्ता गाँव जाएँ',
    'सूची तैयार की जा रही है',
    'यह किया जाना चाहिए',
    'पानी नहीं पहुँच रहा',
    'तीन ज़िलों में काम पूरा हो चुका है"',
    'ज़िला सम्मेलन होंगे',
  ])('%s is one', (text) => {
    expect(isClause(text)).toBe(true)
  })

  test.each([
    'विस्तृत प्रस्तुति',
    'योजनाएँ',
    'सभी बैठकें',
    'प्रमुख मुद्दे',
    'सड़क की मरम्मत',
    'वाहन व्यवस्था सुनिश्चित करना',
    'सबके सहयोग के लिए',
    'जल संकट',
    'a speech',
    '',
  ])('%s is none', (text) => {
    expect(isClause(text)).toBe(false)
  })
})

test('isPastPassive finds what is finished', () => {
  expect(isPastPassive('पिछली बैठक के कार्यवृत्त की पुष्टि की गई।')).toBe(true)
  expect(isPastPassive('श्रीमती कमला नेगी को संयोजक नियुक्त किया गया है')).toBe(true)
  expect(isPastPassive('हर बूथ के लिए एक प्रभारी नियुक्त किया जाए')).toBe(false)
  expect(isPastPassive('तीन नई समितियों का गठन')).toBe(false)
})

test('isDeed finds what somebody did, the doer left out', () => {
  expect(isDeed('सभी का आभार व्यक्त किया')).toBe(true)
  expect(isDeed('समिति ने काम पूरा किया')).toBe(false)
  expect(isDeed('सभी प्रतिनिधि')).toBe(false)
})
