import type { Lang } from '../../shared/domain/bilingual.ts'
import { wordNamespace } from './wordNamespace.ts'

/**
 * The fonts of a document. Every Windows from 8 on and Office for Mac have Nirmala UI, the one Devanagari font of theirs that is
 * hinted for the screen, has a true bold and sets Latin letters and digits in the same weight; Mangal, its forerunner, has neither.
 * So a Hindi document is set in it throughout, and the digits of "5 फ़रवरी 2026" match the words; an English one takes Calibri for
 * its Latin text. Elsewhere the names in the font table (`fontTableXml`) lead to Noto Sans, which has the same width of line.
 */
export const fontsOf = (lang: Lang): { readonly latin: string; readonly complexScript: string } =>
  lang === 'hi' ? { latin: 'Nirmala UI', complexScript: 'Nirmala UI' } : { latin: 'Calibri', complexScript: 'Nirmala UI' }

const font = (name: string, otherNames: string, panose: string): string =>
  `<w:font w:name="${name}"><w:altName w:val="${otherNames}"/><w:panose1 w:val="${panose}"/><w:charset w:val="00"/>` +
  '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'

/**
 * `word/fontTable.xml`: what a reader without our fonts may put in their place (ECMA-376 part 1, 17.8.3.1 altName, comma-separated;
 * 17.8.3.13 panose1). The library can write fonts only that it embeds.
 */
export const fontTableXml =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${wordNamespace}">` +
  font('Nirmala UI', 'Noto Sans Devanagari,Mangal,Kohinoor Devanagari', '020B0502040204020203') +
  font('Calibri', 'Carlito,Noto Sans', '020F0502020204030204') +
  '</w:fonts>'
