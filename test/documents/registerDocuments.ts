import { attendanceCertificateDocument } from '../../electron/documents/attendanceCertificate.ts'
import { attendanceStatementDocument } from '../../electron/documents/attendanceStatement.ts'
import { registerDocument } from '../../electron/documents/register.ts'
import type { PngPicture } from '../../shared/contract/documents.ts'
import { languages } from '../../shared/domain/bilingual.ts'
import { CalendarDate } from '../../shared/domain/calendar.ts'
import { registerFacts } from './registerFacts.ts'

/** The smallest picture there is. */
export const onePixel: PngPicture = {
  data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ...{ width: 960, height: 360, alt: 'समय के साथ उपस्थिति' },
}

/** A function for each document of a register, by the name of its file. */
export const registerDocuments = (): ReadonlyMap<string, () => Promise<Uint8Array>> =>
  new Map(
    languages.flatMap((lang) => {
      const certified = { ...registerFacts(4, 12), people: registerFacts(4, 12).people.slice(1, 2) }
      return [
        [`register.${lang}.docx`, () => registerDocument(registerFacts(34, 45), lang)] as const,
        [`attendance-statement.${lang}.docx`, () => attendanceStatementDocument(registerFacts(9, 12), [onePixel], lang)] as const,
        [
          `attendance-certificate.${lang}.docx`,
          () => attendanceCertificateDocument(certified, CalendarDate.parse('2027-01-05'), lang),
        ] as const,
      ]
    }),
  )
