import { cleanText } from '../../domain/bilingual.ts'

const day = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}'
const time = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?'
/** "[10:32, 5/2/2026] नाम: ", "5/2/26, 10:32 am - नाम: ": what messengers put before a line. */
const stamp = new RegExp(`^\\[?(?:${day},?\\s*${time}|${time},?\\s*(?:${day})?)\\]?\\s*(?:[-–]\\s+)?(?=[^:]{1,60}:\\s)`, 'iu')
const bullet = /^(?:[•·▪‣◦*–—-]\s+|\(?[0-9०-९]{1,3}[.)]\s+|\(?[a-zकखगघङ][.)]\s+)/u
/** Characters without width that paste leaves behind; the joiners stay, since Devanagari needs them. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** Text pasted from messengers, mails and Word as clean lines: no stamps, bullets or invisible characters, no empty lines. */
export const pastedLines = (text: string): readonly string[] =>
  cleanText(text.replace(invisible, '').replace(/[\u00A0\t]+/g, ' '))
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .map((line) => line.replace(stamp, ''))
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '')
