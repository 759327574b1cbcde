import type { Lang } from '../domain/bilingual.ts'

const words: Readonly<Record<Lang, readonly string[]>> = {
  hi: [
    'शून्य',
    'एक',
    'दो',
    'तीन',
    'चार',
    'पाँच',
    'छह',
    'सात',
    'आठ',
    'नौ',
    'दस',
    'ग्यारह',
    'बारह',
    'तेरह',
    'चौदह',
    'पंद्रह',
    'सोलह',
    'सत्रह',
    'अठारह',
    'उन्नीस',
    'बीस',
  ],
  en: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ],
}

// Both group as India does: 1,25,000.
const inDigits = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 3 })

/** A count as running text says it: in words up to twenty ("तीन", "three"), in Latin digits above ("1,25,000"). */
export const countWord = (n: number, lang: Lang): string => words[lang][n] ?? inDigits.format(n)
