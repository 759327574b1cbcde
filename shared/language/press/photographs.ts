import { inLang, isMissing, type Lang } from '../../domain/bilingual.ts'
import type { Digits, PhotographFacts, PressNoteFacts } from '../../domain/facts.ts'
import { joinList } from '../lists.ts'
import { Mentions } from '../names.ts'
import { oneLine, setText } from '../sentences.ts'
import type { PhotographText } from './text.ts'

const words = {
  hi: { heading: 'फ़ोटो', credit: 'फ़ोटो', fromLeft: 'बाएँ से', alone: 'चित्र में', stop: '।' },
  en: { heading: 'Photographs', credit: 'Photo', fromLeft: 'From left', alone: 'Seen here', stop: '.' },
} as const

/** Above the photographs of a note, and above the list of their captions. */
export const photographsHeading = (lang: Lang): string => words[lang].heading

/** The people of a photograph: "बाएँ से: क, ख और ग"; of one alone "चित्र में: क"; '' with none, or where they are not to be named. */
const namesLine = ({ people, namesPeople }: PhotographFacts, lang: Lang, mentions: Mentions): string => {
  if (!namesPeople || people.length === 0) return ''
  const { fromLeft, alone } = words[lang]
  const names = people.map((person) => mentions.mention(person))
  return `${people.length === 1 ? alone : fromLeft}: ${joinList(names, lang)}`
}

/** The writer's words, then the names; the words end as a sentence where names follow. */
const captionOf = (photograph: PhotographFacts, lang: Lang, mentions: Mentions): string => {
  const said = oneLine(inLang(photograph.caption, lang))
  const names = namesLine(photograph, lang, mentions)
  if (said === '' || names === '') return said + names
  return `${said}${/[।.!?…]["'”’)]*$/.test(said) ? '' : words[lang].stop} ${names}`
}

/**
 * What stands under each photograph of a note. Posts are told where a person is first named under a photograph, later ones carry the
 * name alone: captions are set apart from the text, so what the text has told counts for nothing here.
 */
export const photographTexts = ({ photographs, digits }: PressNoteFacts, lang: Lang): readonly PhotographText[] => {
  const mentions = new Mentions(lang)
  return photographs.map((photograph) => {
    const credit = oneLine(inLang(photograph.credit, lang))
    return {
      id: photograph.id,
      caption: setText(captionOf(photograph, lang, mentions), lang, digits),
      missing: isMissing(photograph.caption, lang) || isMissing(photograph.credit, lang),
      credit: credit === '' ? '' : setText(`${words[lang].credit}: ${credit}`, lang, digits),
    }
  })
}

/** The captions as lines under their heading, numbered as the photographs stand; none where no photograph has words. */
export const photographLines = (photographs: readonly PhotographText[], lang: Lang, digits: Digits): readonly string[] => {
  const lines = photographs.flatMap(({ caption, credit }, at) => {
    const told = [caption, credit === '' ? '' : `(${credit})`].filter((part) => part !== '').join(' ')
    return told === '' ? [] : [`${setText(String(at + 1), lang, digits)}. ${told}`]
  })
  return lines.length === 0 ? [] : [`${words[lang].heading}:`, ...lines]
}
