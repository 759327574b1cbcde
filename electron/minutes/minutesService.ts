import type { CommentView, DifferenceRow, MinutesParagraph, MinutesView } from '../../shared/contract/minutes.ts'
import { type Lang, languages } from '../../shared/domain/bilingual.ts'
import type { MeetingDocumentFacts, PolishedFacts, TextRun } from '../../shared/domain/facts.ts'
import type { CommentId, MeetingId, ParagraphId } from '../../shared/domain/ids.ts'
import { cleanRuns, plainRuns, textOfRuns } from '../../shared/domain/richText.ts'
import { polishedIn } from '../../shared/language/minutes/keys.ts'
import { type MinutesParagraphText, minutesLines, minutesParagraphs } from '../../shared/language/minutes/paragraphs.ts'
import { conflict, notFound, problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Comment, commentsRepository } from './commentsRepository.ts'
import { differences } from './differences.ts'
import { type Kept, paragraphsRepository } from './paragraphsRepository.ts'

/** Longest polished paragraph, in characters. */
const longest = 50_000

/** Names a paragraph of the minutes of a meeting in a language. */
type Place = { readonly meetingId: MeetingId; readonly key: string; readonly lang: Lang }

const viewOf = (paragraph: MinutesParagraphText, kept: Kept | undefined): MinutesParagraph => {
  const stands = kept !== undefined && !kept.isRemoved
  return {
    ...paragraph,
    version: kept?.version ?? 0,
    runs: stands ? kept.runs : plainRuns(paragraph.draft),
    polished: stands ? { id: kept.id, source: kept.source, stale: kept.source !== paragraph.draft } : null,
  }
}

const commentView = ({ meetingId: _meeting, ...comment }: Comment): CommentView => comment

/** The minutes as prose: their paragraphs drafted and polished, what is said of them in review, and what changed between revisions. */
export class MinutesService {
  readonly #work: Work
  readonly #services: Services
  readonly #paragraphs: ReturnType<typeof paragraphsRepository>
  readonly #comments: ReturnType<typeof commentsRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#paragraphs = paragraphsRepository(work)
    this.#comments = commentsRepository(work)
  }

  /** As they stand, or as they were approved in a revision: then without comments. */
  async get(meetingId: MeetingId, lang: Lang, revision: number | null): Promise<MinutesView> {
    if (revision !== null) return this.#approved(await this.#services.meetings.revisionFacts(meetingId, revision), lang)
    const facts = await this.#services.meetings.documentFacts(meetingId)
    const kept = await this.#paragraphs.keptOf(meetingId, lang)
    const paragraphs = minutesParagraphs(facts, lang)
    const keys = new Set(paragraphs.map(({ key }) => key))
    return {
      paragraphs: paragraphs.map((paragraph) => viewOf(paragraph, kept.get(paragraph.key))),
      comments: (await this.#comments.listBy('meetingId', [meetingId])).map(commentView),
      sourceless: [...kept.values()].filter(({ key, isRemoved }) => !isRemoved && !keys.has(key)).map(({ id, runs }) => ({ id, runs })),
    }
  }

  /**
   * Puts polished words in place of what stands.
   * @throws {Refusal} LOCKED when the minutes are approved; INVALID for a paragraph that is not there or not to be polished, and for
   * no words; CONFLICT when something else stands by now
   */
  async polish(place: Place, version: number, runs: readonly TextRun[], source: string): Promise<MinutesParagraph> {
    await this.#services.meetings.requireOpen(place.meetingId)
    const { paragraph, kept } = await this.#at(place)
    if (!paragraph.polishable) throw problem('key', 'notAllowed', { allowed: '' })
    const words = { runs: cleanRuns(runs), source }
    const length = textOfRuns(words.runs).length
    if (length === 0) throw problem('runs', 'empty')
    if (length > longest) throw problem('runs', 'tooLong', { max: String(longest) })
    if (kept === undefined || kept.isRemoved) {
      const standing = { runs: plainRuns(paragraph.draft), source: paragraph.draft, version: kept?.version ?? 0 }
      if (standing.version !== version) throw conflict('paragraph', kept?.id ?? place.key, standing, words)
    }
    if (kept === undefined) await this.#paragraphs.insert({ ...place, ...words })
    else {
      const standing = kept.isRemoved ? await this.#paragraphs.restore(kept.id) : { version }
      await this.#paragraphs.update(kept.id, standing.version, words)
    }
    return this.#view(place)
  }

  /** The draft stands again; the polished words go to the bin. @throws {Refusal} LOCKED, CONFLICT, NOT_FOUND where none stand */
  async unpolish(place: Place, version: number): Promise<MinutesParagraph> {
    await this.#services.meetings.requireOpen(place.meetingId)
    const { kept } = await this.#at(place)
    if (kept === undefined || kept.isRemoved) throw notFound('paragraph', kept?.id ?? place.key)
    await this.#paragraphs.remove(kept.id, version)
    return this.#view(place)
  }

  /** Polished words stand again in place of the draft. @throws {Refusal} LOCKED; INVALID where other words have taken their place */
  async restore(id: ParagraphId): Promise<MinutesParagraph> {
    const { meetingId, key, lang } = await this.#paragraphs.getRemoved(id)
    await this.#services.meetings.requireOpen(meetingId)
    const { kept } = await this.#at({ meetingId, key, lang })
    if (kept !== undefined && !kept.isRemoved) throw problem('id', 'duplicate')
    await this.#paragraphs.restore(id)
    return this.#view({ meetingId, key, lang })
  }

  /** @throws {Refusal} LOCKED when the minutes are approved; INVALID before the meeting is held, and for a paragraph that is not there */
  async comment(meetingId: MeetingId, key: string, text: string): Promise<CommentView> {
    await this.#services.meetings.requireReview(meetingId)
    await this.#at({ meetingId, key, lang: 'hi' })
    const { who, now } = this.#work
    return commentView(await this.#comments.insert({ meetingId, key, text, who, at: now, resolved: false }))
  }

  async resolve(id: CommentId, version: number, resolved: boolean): Promise<CommentView> {
    await this.#services.meetings.requireReview((await this.#comments.get(id)).meetingId)
    return commentView(await this.#comments.update(id, version, { resolved }))
  }

  async removeComment(id: CommentId, version: number): Promise<{ id: CommentId }> {
    await this.#services.meetings.requireReview((await this.#comments.get(id)).meetingId)
    return this.#comments.remove(id, version)
  }

  async restoreComment(id: CommentId): Promise<CommentView> {
    await this.#services.meetings.requireReview((await this.#comments.getRemoved(id)).meetingId)
    return commentView(await this.#comments.restore(id))
  }

  /** Two revisions line by line; `to` null is what stands now. @throws {Refusal} INVALID where there is no such revision */
  async compare(meetingId: MeetingId, lang: Lang, from: number, to: number | null): Promise<DifferenceRow[]> {
    const { meetings } = this.#services
    const before = await meetings.revisionFacts(meetingId, from)
    const after = to === null ? await meetings.documentFacts(meetingId) : await meetings.revisionFacts(meetingId, to)
    return differences(minutesLines(before, lang), minutesLines(after, lang))
  }

  /** The polished words that stand in the papers of a meeting, in both languages, where their paragraphs are still drafted. */
  async polishedFacts(meetingId: MeetingId, facts: MeetingDocumentFacts): Promise<PolishedFacts[]> {
    const all: PolishedFacts[] = []
    for (const lang of languages) {
      const standing = [...(await this.#paragraphs.keptOf(meetingId, lang)).values()].filter(({ isRemoved }) => !isRemoved)
      if (standing.length === 0) continue
      const keys = new Set(minutesParagraphs(facts, lang).map(({ key }) => key))
      all.push(...standing.filter(({ key }) => keys.has(key)).map(({ key, runs }) => ({ key, lang, runs })))
    }
    return all
  }

  #approved(facts: MeetingDocumentFacts, lang: Lang): MinutesView {
    const polished = polishedIn(facts, lang)
    return {
      paragraphs: minutesParagraphs(facts, lang).map((paragraph) => ({
        ...paragraph,
        version: 0,
        runs: [...(polished.get(paragraph.key) ?? plainRuns(paragraph.draft))],
        polished: null,
      })),
      comments: [],
      sourceless: [],
    }
  }

  async #at({ meetingId, key, lang }: Place): Promise<{ readonly paragraph: MinutesParagraphText; readonly kept: Kept | undefined }> {
    const drafted = minutesParagraphs(await this.#services.meetings.documentFacts(meetingId), lang)
    const paragraph = drafted.find((one) => one.key === key)
    if (paragraph === undefined) throw problem('key', 'noSuch', { id: key })
    return { paragraph, kept: (await this.#paragraphs.keptOf(meetingId, lang)).get(key) }
  }

  async #view(place: Place): Promise<MinutesParagraph> {
    const { paragraph, kept } = await this.#at(place)
    return viewOf(paragraph, kept)
  }
}
