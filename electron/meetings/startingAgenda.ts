import type { AgendaItemFields } from '../../shared/contract/agenda.ts'
import type { TemplateItem } from '../../shared/contract/templates.ts'
import { type Bilingual, cleanLine, isEmpty } from '../../shared/domain/bilingual.ts'
import type { AgendaItemId } from '../../shared/domain/ids.ts'
import { messages } from '../../shared/i18n/i18n.ts'
import type { HeldOverItem } from './planningRepository.ts'

/** An item that an agenda starts with. */
type StartingItem = Pick<AgendaItemFields, 'title' | 'kind' | 'presenterId' | 'minutes' | 'section' | 'note'> & {
  /** The item of an earlier meeting that it goes on with. */
  readonly carriedFrom: AgendaItemId | null
}

const standing = (key: 'confirmation' | 'actionTaken' | 'anyOther'): Bilingual => ({
  hi: cleanLine(messages.hi.agenda[key]),
  en: cleanLine(messages.en.agenda[key]),
})

const plain = { presenterId: null, minutes: null, section: {}, note: {}, carriedFrom: null } as const

/**
 * What an agenda starts with, in the order of an office: confirmation of the previous minutes and action taken on them, where the
 * body has met before; what was held over; the subjects of the kind of meeting; any other business with the permission of the chair.
 * What a template says of the standing items, such as their minutes, takes their place.
 */
export const startingAgenda = ({
  hasEarlier,
  heldOver,
  template,
}: {
  readonly hasEarlier: boolean
  readonly heldOver: readonly HeldOverItem[]
  readonly template: readonly TemplateItem[]
}): readonly StartingItem[] => {
  const own = (kind: 'confirmation' | 'action-taken' | 'any-other', key: Parameters<typeof standing>[0]): StartingItem => {
    const given = template.find((item) => item.kind === kind)
    return {
      ...plain,
      kind,
      title: given === undefined || isEmpty(given.title) ? standing(key) : given.title,
      minutes: given?.minutes ?? null,
    }
  }
  const isStanding = ({ kind }: TemplateItem) => kind === 'confirmation' || kind === 'action-taken' || kind === 'any-other'
  return [
    ...(hasEarlier ? [own('confirmation', 'confirmation'), own('action-taken', 'actionTaken')] : []),
    ...heldOver.map(({ id, ...item }): StartingItem => ({ ...item, carriedFrom: id })),
    ...template.filter((item) => !isStanding(item)).map((item): StartingItem => ({ ...plain, ...item })),
    own('any-other', 'anyOther'),
  ]
}
