import type { Paragraph } from 'docx'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { Digits, OrganisationFacts } from '../../shared/domain/facts.ts'
import { setText } from '../../shared/language/sentences.ts'
import type { Letterhead } from './letterheadFile.ts'
import { paragraph } from './text.ts'

const labels = { phone: { hi: 'दूरभाष', en: 'Tel.' }, email: { hi: 'ई-मेल', en: 'E-mail' } } as const

/** Telephone and address of mail on one line, as under a letterhead; '' where neither is given. */
export const contactLine = ({ phone, email }: OrganisationFacts, lang: Lang, digits: Digits): string =>
  (
    [
      [labels.phone[lang], setText(phone, lang, digits)],
      [labels.email[lang], email],
    ] as const
  )
    .flatMap(([label, value]) => (value === '' ? [] : [`${label}: ${value}`]))
    .join(' · ')

/** The head of a paper: the first line large, the others under it, a rule below the last; none where the paper has a head of its own. */
export const letterhead = (lines: readonly string[], own: Letterhead | null = null): readonly Paragraph[] => {
  if (own?.parts.some(({ kind }) => kind === 'header')) return []
  const given = lines.filter((line) => line !== '')
  return given.map((line, at) => paragraph(at === 0 ? 'OfficeName' : at === given.length - 1 ? 'OfficeLastLine' : 'OfficeLine', line))
}
