import { inLang, isMissing, type Lang } from '../../shared/domain/bilingual.ts'
import type { DirectoryEntry, DirectoryFacts } from '../../shared/domain/directory.ts'
import { designation } from '../../shared/language/designations.ts'
import { fullName } from '../../shared/language/names.ts'

export type CardVersion = '3.0' | '4.0'

/** Longest line, in octets, its end not counted (RFC 6350, clause 3.2; RFC 2426, clause 2.6). */
const longest = 75

const encoder = new TextEncoder()

/** A line cut into lines that are not too long, never inside a letter; each but the first begins with a space. */
const folded = (line: string): string => {
  const lines: string[] = []
  let [now, length] = ['', 0]
  for (const letter of line) {
    const octets = encoder.encode(letter).length
    if (length + octets > longest) {
      lines.push(now)
      ;[now, length] = [' ', 1]
    }
    now += letter
    length += octets
  }
  return [...lines, now].join('\r\n')
}

/** A part of a value that has parts. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')

const genders = { male: 'M', female: 'F', other: 'O' } as const

const cardOf = (
  { person, otherNames, email, portrait }: DirectoryEntry,
  organisation: string,
  version: CardVersion,
  lang: Lang,
): string => {
  const isNew = version === '4.0'
  const other = lang === 'hi' ? 'en' : 'hi'
  // A value without parts: only the older version wants its semicolons escaped (RFC 6350, clause 3.4; RFC 2426, clause 4).
  const plain = (text: string) => (isNew ? escaped(text).replaceAll('\\;', ';') : escaped(text))
  const lines: string[] = []
  const put = (name: string, text: string) => {
    if (text !== '') lines.push(folded(`${name}:${text}`))
  }
  put('VERSION', version)
  put('UID', isNew ? `urn:uuid:${person.id}` : person.id)
  put('FN', plain(fullName(person, lang)))
  // A name here is one text: which part of it is the family's nobody has said.
  put('N', `;${escaped(inLang(person.name, lang))};;${escaped(inLang(person.honorific, lang))};`)
  // The other language's, and other spellings: address books find the person by them.
  const nicknames = [isMissing(person.name, other) ? '' : inLang(person.name, other), ...otherNames].filter(
    (name) => name !== '' && name !== inLang(person.name, lang),
  )
  put('NICKNAME', nicknames.map(plain).join(','))
  if (isNew && person.gender !== null) put('GENDER', genders[person.gender])
  put('TITLE', plain(designation(person, lang)))
  put('ORG', escaped(organisation))
  for (const number of (person.phone ?? '').split(/[,;]/)) put('TEL;TYPE=VOICE', escaped(number.trim()))
  put('EMAIL', escaped(email))
  const district = inLang(person.district, lang)
  if (district !== '') put('ADR', `;;;;${escaped(district)};;`)
  if (portrait !== null) {
    const type = portrait.mime.slice('image/'.length).toUpperCase()
    if (isNew) put('PHOTO', `data:${portrait.mime};base64,${portrait.data}`)
    else put(`PHOTO;ENCODING=b;TYPE=${type}`, portrait.data)
  }
  return ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
}

/** The people of the directory as cards for address books: vCard 4.0 (RFC 6350), or 3.0 (RFC 2426) for older ones; UTF-8. */
export const directoryCards = ({ organisation, entries }: DirectoryFacts, version: CardVersion, lang: Lang): Uint8Array =>
  encoder.encode(entries.map((entry) => cardOf(entry, inLang(organisation, lang), version, lang)).join(''))
