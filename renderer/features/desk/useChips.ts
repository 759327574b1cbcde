import { useMemo } from 'react'
import type { BodyView } from '../../../shared/contract/bodies.ts'
import type { PersonView } from '../../../shared/contract/people.ts'
import { inLang, type Lang } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { decisionKindLabel, votesText } from '../../../shared/language/decisionKinds.ts'
import { speechVerbLabel } from '../../../shared/language/speechVerbs.ts'
import { nameAsOf } from '../../components/names.ts'
import type { Words } from '../../i18n.ts'
import type { Chip } from './chips.ts'
import type { LineFields } from './lines.ts'

type Known = {
  readonly people: readonly PersonView[]
  readonly bodies: readonly BodyView[]
  readonly date: CalendarDate
  readonly lang: Lang
  readonly t: Words
}

/** What stands before the words of a line, and the names of people as of the meeting's date. */
export const useChips = ({ people, bodies, date, lang, t }: Known) =>
  useMemo(() => {
    const byId = new Map(people.map((person) => [person.id, person]))
    // Six hundred lines have far fewer speakers: each name is worked out once.
    const names = new Map<PersonId, string>()
    const personName = (id: PersonId): string => {
      const known = names.get(id)
      if (known !== undefined) return known
      const person = byId.get(id)
      const name = person ? nameAsOf(person, date, lang) : '…'
      names.set(id, name)
      return name
    }
    const named = (key: 'desk.proposer' | 'desk.seconder' | 'desk.dissent', id: PersonId | null): readonly Chip[] =>
      id === null ? [] : [{ text: t(key, { name: personName(id) }), tone: 'fact' }]
    const press = (marked: boolean): readonly Chip[] => (marked ? [{ text: t('desk.press'), tone: 'press' }] : [])
    const chips = (fields: LineFields): readonly Chip[] => {
      switch (fields.line) {
        case 'remark':
          return [
            ...(fields.personId === null ? [] : [{ text: personName(fields.personId), tone: 'speaker' } as const]),
            ...(fields.personId === null && fields.verb === 'said'
              ? []
              : [{ text: speechVerbLabel(fields.verb, lang), tone: 'fact' } as const]),
            ...press(fields.press),
          ]
        case 'decision':
          return [
            { text: decisionKindLabel(fields.kind, lang), tone: 'kind' },
            ...named('desk.proposer', fields.proposerId),
            ...named('desk.seconder', fields.seconderId),
            ...(fields.votes === null ? [] : [{ text: votesText(fields.votes, lang), tone: 'fact' } as const]),
            ...fields.dissents.flatMap(({ personId }) => named('desk.dissent', personId)),
            ...press(fields.press),
          ]
        case 'action': {
          const who =
            fields.personId === null ? inLang(bodies.find(({ id }) => id === fields.bodyId)?.name, lang) : personName(fields.personId)
          return [
            { text: t(fields.kind === 'report' ? 'desk.report' : 'desk.action'), tone: 'kind' },
            ...(who === '' ? [] : [{ text: who, tone: 'speaker' } as const]),
            ...(fields.due === null ? [] : [{ text: t('desk.due', { date: formatDate(fields.due, lang) }), tone: 'fact' } as const]),
          ]
        }
      }
    }
    return { chips, personName }
  }, [people, bodies, date, lang, t])
