import type { Problem } from '../../shared/contract/base.ts'
import type { TemplateFields, TemplateView } from '../../shared/contract/templates.ts'
import type { TemplateId } from '../../shared/domain/ids.ts'
import { MeetingKind } from '../../shared/domain/meetings.ts'
import { invalid, problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { type TemplateValues, templatesRepository } from './templatesRepository.ts'

/** What a meeting of each kind starts with. */
export class TemplatesService {
  readonly #work: Work
  readonly #services: Services
  readonly #templates: ReturnType<typeof templatesRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#templates = templatesRepository(work)
  }

  /** All, in the order in which the kinds of meeting stand. */
  async list(): Promise<TemplateView[]> {
    const place = ({ kind }: TemplateView) => MeetingKind.options.indexOf(kind)
    return [...(await this.#templates.all())].sort((a, b) => place(a) - place(b))
  }

  /** The template of a kind of meeting, where there is one. */
  async ofKind(kind: MeetingKind): Promise<TemplateView | undefined> {
    return (await this.#templates.listBy('kind', [kind]))[0]
  }

  /** @throws {Refusal} INVALID when the kind has one already, or somebody is called twice */
  async create(values: TemplateValues): Promise<TemplateView> {
    await this.#check(values)
    await this.#refuseSecond(values.kind)
    return this.#templates.insert(values)
  }

  /** @throws {Refusal} INVALID when somebody is called twice */
  async update(id: TemplateId, version: number, changes: Changes<TemplateFields>): Promise<TemplateView> {
    await this.#check(changes)
    return this.#templates.update(id, version, changes)
  }

  remove(id: TemplateId, version: number): Promise<{ id: TemplateId }> {
    return this.#templates.remove(id, version)
  }

  /** @throws {Refusal} INVALID when its kind has been given another since; NOT_FOUND of a person who is in the bin */
  async restore(id: TemplateId): Promise<TemplateView> {
    const { kind, invitees } = await this.#templates.getRemoved(id)
    await this.#refuseSecond(kind)
    for (const { personId } of invitees) await this.#services.people.get(personId)
    return this.#templates.restore(id)
  }

  async #refuseSecond(kind: MeetingKind): Promise<void> {
    if ((await this.ofKind(kind)) !== undefined) throw problem('kind', 'duplicate', { id: kind })
  }

  async #check({ invitees = [] }: Changes<TemplateFields>): Promise<void> {
    const path = (index: number) => `invitees[${index}].personId`
    const ids = invitees.map(({ personId }) => personId)
    const twice = ids.flatMap((id, index): Problem[] =>
      ids.indexOf(id) < index ? [{ path: path(index), code: 'duplicate', params: { id } }] : [],
    )
    if (twice.length > 0) throw invalid(twice)
    await requireReferences(
      this.#work,
      ids.map((id, index) => ({ path: path(index), table: 'people', id })),
    )
  }
}
