import type { DocumentOf } from '../../shared/contract/documents.ts'
import type { LetterheadPaper } from '../../shared/contract/organisation.ts'
import { assertNever } from '../../shared/domain/assertNever.ts'
import { inLang, type Lang } from '../../shared/domain/bilingual.ts'
import { problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { onThread } from '../register/registerThread.ts'
import { actionTakenReportDocument } from './actionTakenReport.ts'
import { attendanceCertificateDocument } from './attendanceCertificate.ts'
import { attendanceSheetDocument } from './attendanceSheet.ts'
import { attendanceStatementDocument } from './attendanceStatement.ts'
import { meetingCalendar } from './calendar.ts'
import { extractDocument } from './extract.ts'
import { documentFileName } from './fileName.ts'
import { type Letterhead, readLetterhead } from './letterheadFile.ts'
import { LetterheadFault } from './letterheadPackage.ts'
import { letterheadSheet } from './letterheadSheet.ts'
import { fullMinutesDocument, minutesDocument } from './minutes.ts'
import { noticeDocument } from './notice.ts'
import { pressNoteFile } from './pressNoteFiles.ts'
import { reminderDocument } from './reminder.ts'

export type MadeDocument = { readonly fileName: string; readonly bytes: Uint8Array }

const meetingDocuments = {
  notice: noticeDocument,
  minutes: minutesDocument,
  'full-minutes': fullMinutesDocument,
} as const

/** Makes Word documents of meetings, of the follow-up, of press notes and of registers. */
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
      case 'press-note':
      case 'press-note-both':
      case 'press-note-website':
      case 'press-note-kruti-dev':
      case 'press-note-kruti-dev-text': {
        const facts = await this.#services.press.facts(document.pressNoteId)
        const own = await this.#letterhead('press-note')
        const pictures = await this.#services.photographs.pictures(facts.photographs)
        const fileName = documentFileName(
          document.kind,
          name ?? facts.number,
          document.kind.startsWith('press-note-kruti-dev') ? 'hi' : lang,
        )
        return async () => ({ fileName, bytes: await pressNoteFile(document.kind, facts, lang, pictures, own) })
      }
      case 'attendance': {
        const facts = await this.#services.meetings.documentFacts(document.meetingId)
        const { blankRows } = await this.#services.settings.get()
        const { date, start } = facts.meeting
        const fileName = documentFileName(document.kind, name ?? `${date}-${start.replace(':', '')}`, lang)
        return async () => ({ fileName, bytes: await attendanceSheetDocument(facts, lang, blankRows) })
      }
      case 'notice':
      case 'minutes':
      case 'full-minutes': {
        const facts = await this.#services.meetings.documentFacts(document.meetingId)
        const { date, start } = facts.meeting
        const fileName = documentFileName(document.kind, name ?? `${date}-${start.replace(':', '')}`, lang)
        const own = await this.#letterhead(document.kind === 'notice' ? 'notice' : 'minutes')
        return async () => ({ fileName, bytes: await meetingDocuments[document.kind](facts, lang, own) })
      }
      case 'letterhead': {
        const organisation = await this.#services.organisation.facts()
        const { digits } = await this.#services.settings.get()
        const { letterheadId } = await this.#services.organisation.get()
        const own = letterheadId === null ? null : readLetterhead((await this.#services.organisation.letterhead()).bytes)
        const fileName = documentFileName(document.kind, name ?? '', lang)
        return async () => ({ fileName, bytes: await letterheadSheet(organisation, digits, lang, own) })
      }
      case 'calendar': {
        const facts = await this.#services.meetings.documentFacts(document.meetingId)
        const { date, start } = facts.meeting
        const fileName = documentFileName(document.kind, name ?? `${date}-${start.replace(':', '')}`, lang)
        return async () => ({ fileName, bytes: meetingCalendar(facts, lang) })
      }
      case 'action-taken-report': {
        const { bodyId, from, to } = document
        const facts = await this.#services.followUpPapers.report(bodyId, from, to)
        const fileName = documentFileName(document.kind, name ?? `${inLang(facts.body, lang)}-${from}-${to}`, lang)
        return async () => ({ fileName, bytes: await actionTakenReportDocument(facts, lang) })
      }
      case 'extract': {
        const facts = await this.#services.followUpPapers.extract(document.concerned, document.from, document.to)
        const own = await this.#letterhead('minutes')
        const who = 'person' in facts.concerned ? facts.concerned.person.name : facts.concerned.body
        const fileName = documentFileName(document.kind, name ?? inLang(who, lang), lang)
        return async () => ({ fileName, bytes: await extractDocument(facts, lang, own) })
      }
      case 'reminder': {
        const facts = await this.#services.followUpPapers.reminder(document.actionId, document.ordinal)
        const own = await this.#letterhead('notice')
        const { person, body } = facts.action.action
        const who = person?.name ?? body
        const fileName = documentFileName(document.kind, name ?? `${inLang(who, lang)}-${facts.asOf}`, lang)
        return async () => ({ fileName, bytes: await reminderDocument(facts, lang, own) })
      }
      case 'register':
      case 'register-workbook':
      case 'attendance-statement': {
        const { from, to } = document.register
        const facts = await this.#services.register.facts(document.register)
        const fileName = documentFileName(document.kind, name ?? `${inLang(facts.body, lang)}-${from}-${to}`, lang)
        const { kind } = document
        if (kind !== 'attendance-statement') return async () => ({ fileName, bytes: await onThread({ kind, facts, lang }) })
        return async () => ({ fileName, bytes: await attendanceStatementDocument(facts, document.pictures, lang) })
      }
      case 'attendance-certificate': {
        const { personId, from, to } = document
        const facts = await this.#services.register.facts({ of: { kind: 'people', personIds: [personId] }, from, to })
        const asOf = this.#services.register.today()
        const own = await this.#letterhead('notice')
        const fileName = documentFileName(document.kind, name ?? `${inLang(facts.people[0]?.person.name, lang)}-${from}-${to}`, lang)
        return async () => ({ fileName, bytes: await attendanceCertificateDocument(facts, asOf, lang, own) })
      }
      default:
        return assertNever(document)
    }
  }

  /** @throws {Refusal} INVALID that says why a file can't be taken over as a letterhead */
  requireLetterhead(bytes: Uint8Array): void {
    try {
      readLetterhead(bytes)
    } catch (error) {
      throw error instanceof LetterheadFault ? problem('letterhead', error.code) : error
    }
  }

  async #letterhead(paper: LetterheadPaper): Promise<Letterhead | null> {
    const bytes = await this.#services.organisation.letterheadFor(paper)
    return bytes === null ? null : readLetterhead(bytes)
  }

  /** The document and the name that it is saved under; see {@link prepare}. */
  async make(document: DocumentOf, lang: Lang, name?: string): Promise<MadeDocument> {
    const made = await this.prepare(document, lang, name)
    return made()
  }
}
