import type { Problem } from '../../shared/contract/base.ts'
import { mostPhotographs, type PhotographFields, type PhotographView } from '../../shared/contract/photographs.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { PhotographFacts } from '../../shared/domain/facts.ts'
import type { PersonId, PhotographId, PressNoteId } from '../../shared/domain/ids.ts'
import type { PictureMime } from '../../shared/domain/pictureFile.ts'
import { invalid, notFound, problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { photographFiles } from './photographFile.ts'
import { type Photograph, type PhotographFile, photographsRepository } from './photographsRepository.ts'

const viewOf = ({ original, print: _print, ...rest }: Photograph, files: ReadonlyMap<string, PhotographFile>): PhotographView => {
  const file = files.get(original)
  if (file === undefined) throw notFound('photograph', rest.id)
  const { size, width, height } = file
  return { ...rest, size, width, height }
}

/** The photographs of a press note, as long as it is a draft. */
export class PhotographsService {
  readonly #work: Work
  readonly #services: Services
  readonly #photographs: ReturnType<typeof photographsRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#photographs = photographsRepository(work)
  }

  /** Those of a note, in order. */
  async list(pressNoteId: PressNoteId): Promise<PhotographView[]> {
    const photographs = await this.#photographs.listBy('pressNoteId', [pressNoteId])
    const files = await this.#photographs.files(photographs.map(({ original }) => original))
    return photographs.map((photograph) => viewOf(photograph, files))
  }

  /** @throws {Refusal} INVALID as {@link photographFiles} says, for one that the note has already, and past the last place; LOCKED */
  async add(given: {
    readonly pressNoteId: PressNoteId
    readonly fileName: string
    readonly original: string
    readonly print: string
  }): Promise<PhotographView> {
    const { pressNoteId, fileName } = given
    await this.#services.press.requireDraft(pressNoteId)
    const { original, print } = photographFiles(given)
    const others = await this.#photographs.listBy('pressNoteId', [pressNoteId])
    if (others.some((other) => other.original === original.file.sha256)) throw problem('original', 'duplicate')
    if (others.length >= mostPhotographs) throw problem('original', 'tooBig', { max: String(mostPhotographs) })
    await this.#photographs.keep(original.file, original.content)
    await this.#photographs.keep(print.file, print.content)
    return this.#view(
      await this.#photographs.insert({
        ...{ pressNoteId, fileName, original: original.file.sha256, print: print.file.sha256 },
        ...{ caption: {}, credit: others.at(-1)?.credit ?? {}, people: [], namesPeople: true, wide: false },
      }),
    )
  }

  async update(id: PhotographId, version: number, changes: Changes<PhotographFields>): Promise<PhotographView> {
    await this.#requireOpen(id)
    await this.#checkPeople(changes.people ?? [])
    return this.#view(await this.#photographs.update(id, version, changes))
  }

  async remove(id: PhotographId, version: number): Promise<{ id: PhotographId }> {
    await this.#requireOpen(id)
    return this.#photographs.remove(id, version)
  }

  /** @throws {Refusal} LOCKED; NOT_FOUND of the note or of somebody in it who is in the bin; INVALID when the note has it again since */
  async restore(id: PhotographId): Promise<PhotographView> {
    const { pressNoteId, original, people } = await this.#photographs.getRemoved(id)
    await this.#services.press.requireDraft(pressNoteId)
    for (const personId of people) await this.#services.people.get(personId)
    const others = await this.#photographs.listBy('pressNoteId', [pressNoteId])
    if (others.some((other) => other.original === original)) throw problem('original', 'duplicate')
    return this.#view(await this.#photographs.restore(id))
  }

  async move(id: PhotographId, to: number): Promise<PhotographView> {
    await this.#requireOpen(id)
    return this.#view(await this.#photographs.move(id, to))
  }

  /** The picture that documents print of it. */
  async picture(id: PhotographId): Promise<{ mime: PictureMime; data: string }> {
    const { print } = await this.#photographs.get(id)
    const mime = (await this.#photographs.files([print])).get(print)?.mime
    const content = (await this.#photographs.contents([print])).get(print)
    if (mime === undefined || content === undefined) throw notFound('photograph', id)
    return { mime, data: Buffer.from(content).toString('base64') }
  }

  /** The file as it was given. */
  async original(id: PhotographId): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
    const { fileName, original } = await this.#photographs.get(id)
    const bytes = (await this.#photographs.contents([original])).get(original)
    if (bytes === undefined) throw notFound('photograph', id)
    return { fileName, bytes }
  }

  /** What a note of that date says of its photographs, in order; their people with the posts of the date. */
  async facts(pressNoteId: PressNoteId, date: CalendarDate): Promise<PhotographFacts[]> {
    const photographs = await this.#photographs.listBy('pressNoteId', [pressNoteId])
    const people = await this.#services.people.personFactsOf(
      photographs.flatMap((photograph) => photograph.people),
      date,
    )
    const prints = await this.#photographs.files(photographs.map(({ print }) => print))
    return photographs.flatMap(({ id, caption, credit, namesPeople, wide, print, ...photograph }) => {
      const file = prints.get(print)
      if (file === undefined || file.mime === 'image/webp') return []
      const { sha256, mime, width, height } = file
      const named = photograph.people.flatMap((personId) => people.get(personId) ?? [])
      return [{ id, caption, credit, people: named, namesPeople, wide, print: { sha256, mime, width, height } }]
    })
  }

  /** The bytes of the pictures that those facts print, by their SHA-256: also of a note approved long ago. */
  pictures(facts: readonly PhotographFacts[]): Promise<ReadonlyMap<string, Uint8Array>> {
    return this.#photographs.contents(facts.map(({ print }) => print.sha256))
  }

  async #requireOpen(id: PhotographId): Promise<void> {
    const { pressNoteId } = await this.#photographs.get(id)
    await this.#services.press.requireDraft(pressNoteId)
  }

  async #checkPeople(people: readonly PersonId[]): Promise<void> {
    await requireReferences(
      this.#work,
      people.map((id, index) => ({ path: `people[${index}]`, table: 'people', id })),
    )
    const problems = people.flatMap((id, index): Problem[] =>
      people.indexOf(id) < index ? [{ path: `people[${index}]`, code: 'duplicate', params: { id } }] : [],
    )
    if (problems.length > 0) throw invalid(problems)
  }

  async #view(photograph: Photograph): Promise<PhotographView> {
    return viewOf(photograph, await this.#photographs.files([photograph.original]))
  }
}
