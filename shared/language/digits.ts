import type { Digits } from '../domain/facts.ts'

const devanagariZero = 0x0966

/** The text with its digits as the office sets them: Latin 0-9 become ०-९ for 'devanagari'; everything else stays. */
export const withDigits = (text: string, digits: Digits): string =>
  digits === 'devanagari' ? text.replace(/[0-9]/g, (digit) => String.fromCharCode(devanagariZero + Number(digit))) : text

/** The text with Devanagari digits turned into Latin ones, as for a number that somebody typed in either. */
export const withLatinDigits = (text: string): string => text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - devanagariZero))
