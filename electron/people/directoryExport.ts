import type { DirectoryFormat } from '../../shared/contract/people.ts'
import { assertNever } from '../../shared/domain/assertNever.ts'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { DirectoryFacts } from '../../shared/domain/directory.ts'
import { directoryCards } from '../documents/directoryCards.ts'
import { directoryCsv } from '../documents/directoryCsv.ts'
import { directoryWorkbook } from '../documents/directoryWorkbook.ts'

const endings: Readonly<Record<DirectoryFormat, string>> = { xlsx: 'xlsx', csv: 'csv', vcard4: 'vcf', vcard3: 'vcf' }

/** The directory in a format, and the name that it is saved under: `directory-2026-02-05.hi.xlsx`. */
export const directoryFile = async (
  facts: DirectoryFacts,
  format: DirectoryFormat,
  lang: Lang,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> => {
  const fileName = `directory-${facts.on}.${lang}.${endings[format]}`
  switch (format) {
    case 'xlsx':
      return { fileName, bytes: await directoryWorkbook(facts, lang) }
    case 'csv':
      return { fileName, bytes: directoryCsv(facts, lang) }
    case 'vcard4':
      return { fileName, bytes: directoryCards(facts, '4.0', lang) }
    case 'vcard3':
      return { fileName, bytes: directoryCards(facts, '3.0', lang) }
    default:
      return assertNever(format)
  }
}
