import type { DocumentOf } from '../../shared/contract/documents.ts'
import { assertNever } from '../../shared/domain/assertNever.ts'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { Services } from '../app/services.ts'
import { attendanceSheetDocument } from './attendanceSheet.ts'
import { documentFileName } from './fileName.ts'
import { minutesDocument } from './minutes.ts'
import { noticeDocument } from './notice.ts'
import { pressNoteDocument } from './pressNote.ts'

export type MadeDocument = { readonly fileName: string; readonly bytes: Uint8Array }

/** Makes Word documents of meetings and press notes. */
export class DocumentsService {
  readonly #services: Services

  constructor(services: Services) {
    this.#services = services
  }

  /** The document and the name it is saved under; `name` takes the place of the name's middle, such as an id of a day file. */
  async make(document: DocumentOf, lang: Lang, name?: string): Promise<MadeDocument> {
    if (document.kind === 'press-note') {
      const facts = await this.#services.press.facts(document.pressNoteId)
      return { fileName: documentFileName('press-note', name ?? facts.number, lang), bytes: await pressNoteDocument(facts, lang) }
    }
    const facts = await this.#services.meetings.documentFacts(document.meetingId)
    const fileName = documentFileName(document.kind, name ?? `${facts.meeting.date}-${facts.meeting.start.replace(':', '')}`, lang)
    switch (document.kind) {
      case 'notice':
        return { fileName, bytes: await noticeDocument(facts, lang) }
      case 'attendance':
        return { fileName, bytes: await attendanceSheetDocument(facts, lang) }
      case 'minutes':
        return { fileName, bytes: await minutesDocument(facts, lang) }
      default:
        return assertNever(document)
    }
  }

  async preview(document: DocumentOf, lang: Lang): Promise<{ fileName: string; data: string }> {
    const { fileName, bytes } = await this.make(document, lang)
    return { fileName, data: Buffer.from(bytes).toString('base64') }
  }
}
