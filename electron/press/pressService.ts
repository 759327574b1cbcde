import type { Problem } from '../../shared/contract/base.ts'
import type { PressDraft, PressLine, PressNoteFields, PressNoteView } from '../../shared/contract/press.ts'
import { assertNever } from '../../shared/domain/assertNever.ts'
import { isEmpty, type Lang, languages } from '../../shared/domain/bilingual.ts'
import { type CalendarDate, type Instant, wallClock } from '../../shared/domain/calendar.ts'
import { type MeetingFacts, PressNoteFacts } from '../../shared/domain/facts.ts'
import type { MeetingId, PersonId, PressNoteId } from '../../shared/domain/ids.ts'
import { type PressCheck, usualDraft } from '../../shared/domain/press.ts'
import { pressChecks } from '../../shared/language/press/checks.ts'
import { draftPressNote } from '../../shared/language/pressNote.ts'
import { invalid, locked, problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import { revisions } from '../db/revisions.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { draftOf } from './pressDraft.ts'
import { PressNumbers } from './pressNumbers.ts'
import { type PressNote, type PressNoteValues, pressRepository } from './pressRepository.ts'

type NewPressNote = Changes<PressNoteFields> & { readonly date: CalendarDate }

/** As many meetings as one note may tell of. */
const mostMeetings = 50

const wallNow = (now: Instant): string => {
  const { date, time } = wallClock(new Date(now))
  return `${date}T${time}`
}

/** Whether a change is one of the words of the note, and not of its date, number or embargo. */
const isWriting = ({ headline, subheadline, written }: Changes<PressNoteFields>): boolean =>
  headline !== undefined || subheadline !== undefined || written !== undefined

/** @throws {Refusal} INVALID when the one who approves wrote the note, or did not say who they are */
const requireOther = (writers: readonly PersonId[], userId: PersonId | null): void => {
  if (userId === null) throw problem('approvedBy', 'whoMissing')
  if (writers.includes(userId)) throw problem('approvedBy', 'ownNote')
}

/** Press notes from draft to release. */
export class PressService {
  readonly #work: Work
  readonly #services: Services
  readonly #press: ReturnType<typeof pressRepository>
  readonly #revisions: ReturnType<typeof revisions>
  readonly #numbers: PressNumbers

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#press = pressRepository(work)
    this.#revisions = revisions(work, 'pressNote')
    this.#numbers = new PressNumbers(services, this.#press)
  }

  async get(id: PressNoteId): Promise<PressNoteView> {
    return this.#view(await this.#press.get(id))
  }

  /** The notes of a date, in the order in which they were made. */
  async onDate(date: CalendarDate): Promise<PressNoteView[]> {
    const notes = await this.#press.listBy('date', [date])
    return Promise.all(notes.map((note) => this.#view(note)))
  }

  /** How many notes tell of the meeting. */
  countCovering(meetingId: MeetingId): Promise<number> {
    return this.#press.countCovering(meetingId)
  }

  /** Whether a note of the date's year has that number. */
  async isNumberTaken(number: string, date: CalendarDate): Promise<boolean> {
    return (await this.#numbers.given(number, date)).length > 0
  }

  /** A new note takes all meetings of its date in order of time, and the next number of its year, where none are given. */
  async create({ number, date, headline, subheadline, options, written, embargo, meetingIds }: NewPressNote): Promise<PressNoteView> {
    const ofDate = meetingIds ?? (await this.#services.meetings.onDate(date)).map(({ id }) => id).slice(0, mostMeetings)
    const values: PressNoteValues = {
      number: number ?? (await this.#numbers.next(date)),
      date,
      headline: headline ?? {},
      subheadline: subheadline ?? {},
      options: options ?? usualDraft,
      written: written ?? [],
      embargo: embargo ?? null,
      meetingIds: ofDate,
      state: 'draft',
      ...{ approvedAt: null, releasedAt: null, approvedBy: null, releasedBy: null, replaces: null },
      writers: await this.#withWriter([]),
    }
    await this.#check(values)
    return this.#view(await this.#press.insert(values))
  }

  async update(id: PressNoteId, version: number, changes: Changes<PressNoteFields>): Promise<PressNoteView> {
    const before = await this.requireDraft(id)
    await this.#check({
      number: changes.number ?? before.number,
      date: changes.date ?? before.date,
      meetingIds: changes.meetingIds ?? [],
      id,
    })
    const writers = isWriting(changes) ? await this.#withWriter(before.writers) : before.writers
    const all = writers.length === before.writers.length ? changes : { ...changes, writers }
    return this.#view(await this.#press.update(id, version, all))
  }

  async remove(id: PressNoteId, version: number): Promise<{ id: PressNoteId }> {
    await this.requireDraft(id)
    return this.#press.remove(id, version)
  }

  /** @throws {Refusal} INVALID when its number has been given again since; NOT_FOUND when a meeting of it is in the bin */
  async restore(id: PressNoteId): Promise<PressNoteView> {
    const removed = await this.#press.getRemoved(id)
    for (const meetingId of removed.meetingIds) await this.#services.meetings.get(meetingId)
    await this.#check(removed)
    return this.#view(await this.#press.restore(id))
  }

  /** The note as it is drafted now, or as it was approved; and every line of its meetings, released or held back. */
  async draft(id: PressNoteId, lang: Lang): Promise<PressDraft> {
    const note = await this.#press.get(id)
    const facts = await this.facts(id)
    const lines = await this.#lines(note.meetingIds)
    return { ...draftOf(facts, lang, lines), lines, changedBehind: await this.#changedBehind(note, facts) }
  }

  /** All that the note must be looked at for before it is approved; names and posts are those of the directory on its date. */
  async checks(id: PressNoteId): Promise<PressCheck[]> {
    const { date } = await this.#press.get(id)
    const everybody = (await this.#services.people.list()).map((person) => person.id)
    const directory = await this.#services.people.personFactsOf(everybody, date)
    return [...pressChecks(await this.facts(id), [...directory.values()])]
  }

  /** The meetings of an approved note whose papers would make it say something else today. */
  async #changedBehind(note: PressNote, kept: PressNoteFacts): Promise<PressDraft['changedBehind']> {
    if (note.state === 'draft') return []
    const live = await this.#liveFacts(note)
    const sentencesOf = (facts: PressNoteFacts, meeting: MeetingFacts): string =>
      JSON.stringify(languages.map((lang) => draftPressNote({ ...facts, meetings: [meeting] }, lang).paragraphs))
    return live.meetings
      .filter((meeting) => {
        const before = kept.meetings.find((each) => each.id === meeting.id)
        return before === undefined || sentencesOf(kept, before) !== sentencesOf(kept, meeting)
      })
      .map(({ title }) => title)
  }

  /**
   * draft → approved → released. What is approved is kept as it stands.
   * @throws {Refusal} LOCKED when it is released; INVALID when it lacks a headline or meetings, tells of a meeting that has not
   * been held, or is released before its embargo ends
   */
  async advance(id: PressNoteId, version: number): Promise<PressNoteView> {
    const note = await this.#press.get(id)
    const { now } = this.#work
    const { userId, fourEyes } = await this.#services.settings.get()
    switch (note.state) {
      case 'draft': {
        await this.#requireReady(note)
        if (fourEyes) requireOther(await Promise.all(note.writers.map((writer) => this.#services.people.nowKnownAs(writer))), userId)
        const number = await this.#numbers.printed(note.number, note.date)
        const approval = { state: 'approved', approvedAt: now, approvedBy: userId, number } as const
        const approved = await this.#press.update(id, version, approval, { change: 'advanced' })
        await this.#revisions.keep(id, await this.#liveFacts(approved), ['approved', 'released'])
        return this.#view(approved)
      }
      case 'approved':
        if (note.embargo !== null && wallNow(now) < note.embargo) throw problem('embargo', 'embargoOpen')
        return this.#view(
          await this.#press.update(id, version, { state: 'released', releasedAt: now, releasedBy: userId }, { change: 'advanced' }),
        )
      case 'released':
        throw locked('pressNote', id, note.state)
      default:
        return assertNever(note.state)
    }
  }

  /** Back to a draft, with the reason in the trail; what was released is to be corrected from then on. @throws {Refusal} INVALID for a draft */
  async reopen(id: PressNoteId, version: number, reason: string): Promise<PressNoteView> {
    const { state, releasedAt, replaces } = await this.#press.get(id)
    if (state === 'draft') throw problem('state', 'notApproved')
    const back = {
      ...{ state: 'draft' as const, approvedAt: null, releasedAt: null, approvedBy: null, releasedBy: null },
      writers: await this.#withWriter([]),
      replaces: releasedAt ?? replaces,
    }
    return this.#view(await this.#press.update(id, version, back, { change: 'reopened', note: { reason } }))
  }

  /** What the note says: as it was approved, or as it stands now. */
  async facts(id: PressNoteId): Promise<PressNoteFacts> {
    const note = await this.#press.get(id)
    const kept = note.state === 'draft' ? undefined : await this.#revisions.latest(id)
    return kept === undefined ? this.#liveFacts(note) : { ...PressNoteFacts.parse(kept), state: note.state }
  }

  /** What the note said when it was approved for that time. @throws {Refusal} INVALID where there is no such revision */
  async revisionFacts(id: PressNoteId, number: number): Promise<PressNoteFacts> {
    await this.#press.get(id)
    const kept = await this.#revisions.at(id, number)
    if (kept === undefined) throw problem('revision', 'noSuch', { id: String(number) })
    return PressNoteFacts.parse(kept)
  }

  async #liveFacts({
    id: noteId,
    number,
    date,
    state,
    headline,
    subheadline,
    options,
    written,
    embargo,
    meetingIds,
    replaces,
  }: PressNote): Promise<PressNoteFacts> {
    const meetings: MeetingFacts[] = []
    for (const id of meetingIds) meetings.push((await this.#services.meetings.documentFacts(id)).meeting)
    const { digits } = await this.#services.settings.get()
    const organisation = await this.#services.organisation.facts()
    const words = { headline, subheadline, options, written }
    const photographs = await this.#services.photographs.facts(noteId, date)
    const replaced = replaces && wallClock(new Date(replaces)).date
    const printed = await this.#numbers.printed(number, date)
    return { organisation, digits, number: printed, date, state, embargo, replaces: replaced, photographs, meetings, ...words }
  }

  async #lines(meetingIds: readonly MeetingId[]): Promise<PressLine[]> {
    const agenda = await this.#services.agenda.byMeeting(meetingIds)
    return meetingIds.flatMap((meetingId) =>
      (agenda.get(meetingId) ?? []).flatMap((item, index): PressLine[] => [
        ...item.remarks.map(
          ({ id, version, itemId, personId, text, press }): PressLine => ({
            kind: 'remark',
            ...{ id, version, meetingId, itemId, personId, text, press },
          }),
        ),
        ...item.decisions.map(
          ({ id, version, itemId, number, text, press }, place): PressLine => ({
            kind: 'decision',
            ...{ id, version, meetingId, itemId, number: number ?? `${index + 1}.${place + 1}`, text, press },
          }),
        ),
      ]),
    )
  }

  /** With the person who works here. */
  async #withWriter(writers: readonly PersonId[]): Promise<PersonId[]> {
    const { userId } = await this.#services.settings.get()
    return [...new Set(userId === null ? writers : [...writers, userId])]
  }

  /** @throws {Refusal} LOCKED once it is approved; NOT_FOUND */
  async requireDraft(id: PressNoteId): Promise<PressNote> {
    const note = await this.#press.get(id)
    if (note.state !== 'draft') throw locked('pressNote', id, note.state)
    return note
  }

  async #requireReady({ headline, meetingIds }: PressNote): Promise<void> {
    const problems: Problem[] = []
    if (isEmpty(headline)) problems.push({ path: 'headline', code: 'required', params: {} })
    if (meetingIds.length === 0) problems.push({ path: 'meetingIds', code: 'empty', params: {} })
    for (const [index, id] of meetingIds.entries()) {
      const { state, cancelled } = await this.#services.meetings.get(id)
      if (cancelled === null && (state === 'draft' || state === 'notified'))
        problems.push({ path: `meetingIds[${index}]`, code: 'notHeld', params: {} })
    }
    if (problems.length > 0) throw invalid(problems)
  }

  /** @throws {Refusal} INVALID for a number of that year given already, and for meetings that are not there or named twice */
  async #check(note: {
    readonly number: string
    readonly date: CalendarDate
    readonly meetingIds: readonly MeetingId[]
    readonly id?: PressNoteId
  }): Promise<void> {
    await requireReferences(
      this.#work,
      note.meetingIds.map((id, index) => ({ path: `meetingIds[${index}]`, table: 'meetings', id })),
    )
    const problems = note.meetingIds.flatMap((id, index): Problem[] =>
      note.meetingIds.indexOf(id) < index ? [{ path: `meetingIds[${index}]`, code: 'duplicate', params: { id } }] : [],
    )
    if ((await this.#numbers.given(note.number, note.date)).some((id) => id !== note.id))
      problems.push({ path: 'number', code: 'duplicate', params: { id: note.number } })
    if (problems.length > 0) throw invalid(problems)
  }

  async #view(note: PressNote): Promise<PressNoteView> {
    const printedNumber = await this.#numbers.printed(note.number, note.date)
    return { ...note, printedNumber, revisions: await this.#revisions.list(note.id) }
  }
}
