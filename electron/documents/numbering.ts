import { AlignmentType, LevelFormat, LevelSuffix, type NumberingDefinition } from 'docx'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { Digits } from '../../shared/domain/facts.ts'
import { twips } from './page.ts'

// The library writes a list's name into the text as `{name-instance}` and replaces it at the end, wherever it stands. U+FFFE is in no
// text (it is no character of XML), so nothing that people type is taken for a list.
const unwritable = '\uFFFE'

/** Lines numbered 1., 2., 3., and serial numbers of table rows. */
export const lists = { lines: `${unwritable}lines`, serials: `${unwritable}serials` } as const

/** Whether the numbers that a document counts itself are set as ०-९: those of Hindi documents, where the office wants it so. */
export const countsInDevanagari = (lang: Lang, digits: Digits): boolean => lang === 'hi' && digits === 'devanagari'

/** The lists of a document; each use starts again at 1. `hindiNumbers` is the format with the digits ०-९ (ECMA-376 part 1, 17.18.59). */
export const numberingOf = (isDevanagari: boolean): readonly NumberingDefinition[] => {
  const format = isDevanagari ? LevelFormat.HINDI_NUMBERS : LevelFormat.DECIMAL
  return [
    {
      reference: lists.lines,
      levels: [
        {
          level: 0,
          format,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: twips(16), hanging: twips(9) } } },
        },
      ],
    },
    {
      reference: lists.serials,
      levels: [{ level: 0, format, text: '%1', alignment: AlignmentType.LEFT, suffix: LevelSuffix.NOTHING }],
    },
  ]
}
