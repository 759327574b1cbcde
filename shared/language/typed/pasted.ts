import { cleanText } from '../../domain/bilingual.ts'

const day = '(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})'
const time = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?'
/** "[10:32, 5/2/2026] नाम: ", "5/2/26, 10:32 am - नाम: ": what messengers put before a line. */
/** A stamp is a time with its date, in brackets or before a dash: "11:30 बैठक: …" is a line of its own and stays whole. */
const who = '(?=[^:]{1,60}:\\s)'
const stamp = new RegExp(
  `^(?:\\[(?:${day},?\\s*)?${time}(?:,?\\s*${day})?\\]\\s*(?:[-–]\\s+)?|${day},?\\s*${time}\\s*(?:[-–]\\s+)?|${time}(?:,?\\s*${day})?\\s*[-–]\\s+)${who}`,
  'iu',
)
/** A letter with a full stop may be an initial ("A. Sharma"); only with a bracket does it count. */
const bullet =
  /^(?:[•·▪▫‣◦●○■□➢➤✓*–—\uF0A7\uF0B7\uF0D8\uF0FC-](?:\s+|$)|\(?[0-9०-९]{1,3}[.)](?:\s+|$)|\((?:[ivx]{1,5}|[a-z]|[कखगघङचछज])\)\s+|(?:[a-z]|[कखगघङचछज])\)\s+)/iu
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
