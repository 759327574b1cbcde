import type { DocumentOf } from '../../shared/contract/documents.ts'
import { assertNever } from '../../shared/domain/assertNever.ts'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { Services } from '../app/services.ts'
import { attendanceSheetDocument } from './attendanceSheet.ts'
import { meetingCalendar } from './calendar.ts'
import { documentFileName } from './fileName.ts'
import { fullMinutesDocument, minutesDocument } from './minutes.ts'
import { noticeDocument } from './notice.ts'
import { pressNoteDocument } from './pressNote.ts'

export type MadeDocument = { readonly fileName: string; readonly bytes: Uint8Array }

const meetingDocuments = {
  notice: noticeDocument,
  attendance: attendanceSheetDocument,
  minutes: minutesDocument,
  'full-minutes': fullMinutesDocument,
} as const

/** Makes Word documents of meetings and press notes. */
export class DocumentsService {
  readonly #services: Services

  constructor(services: Services) {
    this.#services = services
  }

  /**
   * Gathers what a document says, and gives what makes it of that: a long document takes a while, and need not hold up the
   * database meanwhile. `name` takes the place of the middle of the file's name, such as an id of a day file.
   */
  async prepare(document: DocumentOf, lang: Lang, name?: string): Promise<() => Promise<MadeDocument>> {
    switch (document.kind) {
      case 'press-note': {
        const facts = await this.#services.press.facts(document.pressNoteId)
        const fileName = documentFileName(document.kind, name ?? facts.number, lang)
        return async () => ({ fileName, bytes: await pressNoteDocument(facts, lang) })
      }
      case 'notice':
      case 'attendance':
      case 'minutes':
      case 'full-minutes': {
        const facts = await this.#services.meetings.documentFacts(document.meetingId)
        const { date, start } = facts.meeting
        const fileName = documentFileName(document.kind, name ?? `${date}-${start.replace(':', '')}`, lang)
        return async () => ({ fileName, bytes: await meetingDocuments[document.kind](facts, lang) })
      }
      case 'calendar': {
        const facts = await this.#services.meetings.documentFacts(document.meetingId)
        const { date, start } = facts.meeting
        const fileName = documentFileName(document.kind, name ?? `${date}-${start.replace(':', '')}`, lang)
        return async () => ({ fileName, bytes: meetingCalendar(facts, lang) })
      }
      default:
        return assertNever(document)
    }
  }

  /** The document and the name that it is saved under; see {@link prepare}. */
  async make(document: DocumentOf, lang: Lang, name?: string): Promise<MadeDocument> {
    const made = await this.prepare(document, lang, name)
    return made()
  }
}
