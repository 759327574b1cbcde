import type { MeetingView } from '../../shared/contract/meetings.ts'
import type { PressLine, PressNoteFields, PressNoteView } from '../../shared/contract/press.ts'
import { isEmpty, type Lang } from '../../shared/domain/bilingual.ts'
import { type CalendarDate, WallDateTime } from '../../shared/domain/calendar.ts'
import { PressNoteFacts } from '../../shared/domain/facts.ts'
import type { MeetingId, PressNoteId } from '../../shared/domain/ids.ts'
import { PressNoteState } from '../../shared/domain/press.ts'
import { draftPressNote, pressNotePlainText } from '../../shared/language/pressNote.ts'
import { printedNumber } from '../app/printedNumber.ts'
import { inUse, locked, problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { revisionsRepository } from '../revisions/revisionsRepository.ts'
import { type PressNote, pressRepository } from './pressRepository.ts'

const linesOf = (meeting: MeetingView): PressLine[] =>
  meeting.agenda.flatMap((item, index) => [
    ...item.remarks.map(
      ({ id, version, personId, text, press }): PressLine => ({
        kind: 'remark',
        id,
        version,
        meetingId: meeting.id,
        itemId: item.id,
        personId,
        text,
        press,
      }),
    ),
    ...item.decisions.map(
      ({ id, version, text, press }, place): PressLine => ({
        kind: 'decision',
        id,
        version,
        meetingId: meeting.id,
        itemId: item.id,
        number: `${index + 1}.${place + 1}`,
        text,
        press,
      }),
    ),
  ])

/** Press notes: drafted from the lines marked for release, approved, released. */
export class PressService {
  readonly #work: Work
  readonly #services: Services
  readonly #notes: ReturnType<typeof pressRepository>
  readonly #revisions: ReturnType<typeof revisionsRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#notes = pressRepository(work)
    this.#revisions = revisionsRepository(work, 'pressNote')
  }

  async get(id: PressNoteId): Promise<PressNoteView> {
    return this.#view(await this.#notes.get(id))
  }

  async onDate(date: CalendarDate): Promise<PressNoteView[]> {
    return Promise.all((await this.#notes.listBy('date', [date])).map((note) => this.#view(note)))
  }

  /** Without meetings given, the note takes all of its date in order of time; without a number, the next of the year. */
  async create(fields: Changes<PressNoteFields> & { readonly date: CalendarDate }): Promise<PressNoteView> {
    const { date } = fields
    const meetingIds = fields.meetingIds ?? (await this.#services.meetings.onDate(date)).map((meeting) => meeting.id)
    const values = {
      number: fields.number ?? (await this.#notes.nextNumber(date)),
      date,
      headline: fields.headline ?? {},
      embargo: fields.embargo ?? null,
      meetingIds,
    }
    await this.#require(values, null)
    return this.#view(await this.#notes.insert({ ...values, state: 'draft', approvedAt: null, releasedAt: null }))
  }

  async update(id: PressNoteId, version: number, changes: Changes<PressNoteFields>): Promise<PressNoteView> {
    const before = await this.#requireDraft(id)
    await this.#require(
      {
        number: changes.number ?? before.number,
        date: changes.date ?? before.date,
        meetingIds: changes.meetingIds ?? before.meetingIds,
      },
      id,
    )
    return this.#view(await this.#notes.update(id, version, changes))
  }

  async remove(id: PressNoteId, version: number): Promise<{ id: PressNoteId }> {
    await this.#requireDraft(id)
    return this.#notes.remove(id, version)
  }

  async restore(id: PressNoteId): Promise<PressNoteView> {
    await this.#require(await this.#notes.getRemoved(id), id)
    return this.#view(await this.#notes.restore(id))
  }

  /**
   * draft → approved → released. Approval keeps what the note says.
   * @throws {Refusal} INVALID without a headline, or on release before the embargo has passed; LOCKED once released
   */
  async advance(id: PressNoteId, version: number): Promise<PressNoteView> {
    const note = await this.#notes.get(id)
    switch (note.state) {
      case 'draft': {
        if (isEmpty(note.headline)) throw problem('headline', 'required')
        if (note.meetingIds.length === 0) throw problem('meetingIds', 'required')
        await this.#notes.update(id, version, { state: 'approved', approvedAt: this.#work.now }, { change: 'advanced' })
        const approved = await this.#notes.get(id)
        await this.#revisions.keep(id, await this.#draftFacts(approved))
        return this.#view(approved)
      }
      case 'approved': {
        if (note.embargo !== null && this.#wallClock() < note.embargo) throw problem('embargo', 'embargoOpen', { until: note.embargo })
        return this.#view(await this.#notes.update(id, version, { state: 'released', releasedAt: this.#work.now }, { change: 'advanced' }))
      }
      case 'released':
        throw locked('pressNote', id, note.state)
    }
  }

  /** Back to a draft, for a reason that stays in the trail; what was approved stays readable. */
  async reopen(id: PressNoteId, version: number, reason: string): Promise<PressNoteView> {
    const { state } = await this.#notes.get(id)
    if (state === PressNoteState.enum.draft) throw problem('state', 'notAllowed', { allowed: 'advance' })
    const changes = { state: PressNoteState.enum.draft, approvedAt: null, releasedAt: null }
    return this.#view(await this.#notes.update(id, version, changes, { change: 'reopened', note: { reason } }))
  }

  async draft(id: PressNoteId, lang: Lang): Promise<{ text: string; lines: PressLine[] }> {
    const { meetingIds } = await this.#notes.get(id)
    const meetings: MeetingView[] = []
    for (const meetingId of meetingIds) meetings.push(await this.#services.meetings.get(meetingId))
    return { text: pressNotePlainText(draftPressNote(await this.facts(id), lang)), lines: meetings.flatMap(linesOf) }
  }

  /** What the note says: as approved where it is approved, else as it stands now. */
  async facts(id: PressNoteId): Promise<PressNoteFacts> {
    const note = await this.#notes.get(id)
    if (note.state === 'draft') return this.#draftFacts(note)
    return { ...PressNoteFacts.parse(await this.#revisions.latestFacts(id)), state: note.state }
  }

  /** @throws {Refusal} IN_USE while a note that is not in the bin covers the meeting */
  async refuseWhileCovered(meetingId: MeetingId): Promise<void> {
    const count = await this.#notes.countCovering(meetingId)
    if (count > 0) throw inUse('meeting', meetingId, 'pressNote', count)
  }

  async #draftFacts(note: PressNote): Promise<PressNoteFacts> {
    const meetings: PressNoteFacts['meetings'][number][] = []
    for (const meetingId of note.meetingIds) meetings.push((await this.#services.meetings.documentFacts(meetingId)).meeting)
    const { digits } = await this.#services.settings.get()
    return {
      organisation: await this.#services.organisation.facts(),
      digits,
      number: printedNumber(note.number, note.date),
      date: note.date,
      state: note.state,
      headline: note.headline,
      embargo: note.embargo,
      meetings,
    }
  }

  async #requireDraft(id: PressNoteId): Promise<PressNote> {
    const note = await this.#notes.get(id)
    if (note.state !== 'draft') throw locked('pressNote', id, note.state)
    return note
  }

  async #require(note: Pick<PressNoteFields, 'number' | 'date' | 'meetingIds'>, id: PressNoteId | null): Promise<void> {
    if (new Set(note.meetingIds).size < note.meetingIds.length) throw problem('meetingIds', 'duplicate', { id: '' })
    await requireReferences(
      this.#work,
      note.meetingIds.map((meetingId, index) => ({ path: `meetingIds[${index}]`, table: 'meetings', id: meetingId })),
    )
    if (await this.#notes.isNumberTaken(note.number, note.date, id)) throw problem('number', 'duplicate', { id: note.number })
  }

  /** Now, on the clock of the office: the embargo is written by it. */
  #wallClock(): WallDateTime {
    const at = new Date(this.#work.now)
    const two = (n: number) => String(n).padStart(2, '0')
    return WallDateTime.parse(`${this.#work.today}T${two(at.getHours())}:${two(at.getMinutes())}`)
  }

  async #view(note: PressNote): Promise<PressNoteView> {
    return { ...note, revisions: await this.#revisions.list(note.id) }
  }
}
