import { useMemo } from 'react'
import type { RegisterCell, RegisterMark } from '../../../shared/domain/register.ts'
import { markLetter, markMeaning } from '../../../shared/language/register.ts'
import { useWords } from '../../i18n.ts'

/** The letter of a mark, and what it means. */
export const useMarkText = () => {
  const { t, lang } = useWords()
  return useMemo(
    () => ({
      letter: (mark: RegisterMark): string => markLetter(mark, lang),
      nameOf: (mark: RegisterMark): string => markMeaning(mark, lang),
      /** What a cell says, in words. */
      label: (cell: RegisterCell | null): string => (cell === null ? t('register.noCell') : markMeaning(cell.mark, lang)),
    }),
    [t, lang],
  )
}
