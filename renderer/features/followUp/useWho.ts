import { useQuery } from '@tanstack/react-query'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { BodyId, PersonId } from '../../../shared/domain/ids.ts'
import { api } from '../../api.ts'
import { nameAsOf } from '../../components/names.ts'
import { useWords } from '../../i18n.ts'

/** The names of people and bodies as of a date; '' for nobody. */
export const useWho = () => {
  const { lang } = useWords()
  const { data: people } = useQuery(api.people.list.queryOptions())
  const { data: bodies } = useQuery(api.bodies.list.queryOptions())
  const personName = (id: PersonId | null, date: CalendarDate): string => {
    const person = people?.find((one) => one.id === id)
    return person ? nameAsOf(person, date, lang) : ''
  }
  const bodyName = (id: BodyId | null): string => inLang(bodies?.find((one) => one.id === id)?.name, lang)
  return {
    personName,
    /** Who answers for an action: a person or a body. */
    whoOf: (action: {
      readonly personId: PersonId | null
      readonly bodyId: BodyId | null
      readonly meeting: { readonly date: CalendarDate }
    }): string => personName(action.personId, action.meeting.date) || bodyName(action.bodyId),
  }
}
