import { useMemo } from 'react'
import type { AgendaItemView } from '../../../shared/contract/agenda.ts'
import type { BodyView } from '../../../shared/contract/bodies.ts'
import type { PersonView } from '../../../shared/contract/people.ts'
import type { PhraseView } from '../../../shared/contract/phrases.ts'
import { inLang, type Lang } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { fold, matches } from '../../../shared/language/search.ts'
import { speechVerbLabel } from '../../../shared/language/speechVerbs.ts'
import { commandName, commandsMatching } from '../../../shared/language/typed/commands.ts'
import { type IndexedPerson, indexPeople, peopleMatching } from '../../../shared/language/typed/nameQuery.ts'
import { speechVerbsMatching } from '../../../shared/language/typed/speechVerbQuery.ts'
import { designationAsOf, nameAsOf } from '../../components/names.ts'
import type { Words } from '../../i18n.ts'
import type { Offer } from './DeskController.ts'
import type { Asked } from './suggest.ts'

const most = 8

type Known = {
  readonly people: readonly PersonView[]
  readonly bodies: readonly BodyView[]
  readonly phrases: readonly PhraseView[]
  readonly agenda: readonly AgendaItemView[]
  /** Those at the meeting stand first. */
  readonly called: readonly PersonId[]
  readonly date: CalendarDate
  readonly lang: Lang
  readonly writing: Lang
  readonly t: Words
}

/** What the desk offers for what is typed at the caret: best first, those at the meeting before all others. */
export const useOffers = ({ people, bodies, phrases, agenda, called, date, lang, writing, t }: Known) => {
  const index = useMemo(() => {
    const here = new Set(called)
    const byId = new Map(people.map((person) => [person.id, person]))
    // Made at the first name that is asked for: opening the desk does not wait for it.
    let made: Readonly<Record<'here' | 'others', readonly IndexedPerson<PersonView>[]>> | null = null
    return () => {
      made ??= {
        here: indexPeople(called.flatMap((id) => byId.get(id) ?? [])),
        others: indexPeople(people.filter(({ id }) => !here.has(id))),
      }
      return made
    }
  }, [people, called])
  return useMemo(() => {
    const persons = (query: string): readonly Offer[] => {
      // Those at the meeting stand first, whoever else has such a name.
      const { here, others } = index()
      const atMeeting = peopleMatching(query, here, most)
      const found = [...atMeeting, ...peopleMatching(query, others, most - atMeeting.length)].slice(0, most)
      const offers: Offer[] = found.map((person) => ({
        of: 'person',
        id: person.id,
        text: nameAsOf(person, date, lang),
        under: designationAsOf(person, date, lang),
      }))
      const name = query.trim()
      return name.length > 1 && found.length < 3
        ? [...offers, { of: 'new-person', name, text: t('desk.newPerson', { name }), under: '' }]
        : offers
    }
    return ({ mode, query }: Asked): readonly Offer[] => {
      switch (mode) {
        case 'person':
          return persons(query)
        case 'assignee':
          return [
            ...persons(query).filter(({ of }) => of === 'person'),
            ...bodies
              .filter(({ name }) => matches(query, name.hi, name.en))
              .slice(0, 4)
              .map(({ id, name }): Offer => ({ of: 'body', id, text: inLang(name, lang), under: t('terms.entity.body') })),
            ...persons(query).filter(({ of }) => of === 'new-person'),
          ]
        case 'command':
          return commandsMatching(query, lang).map((command) => ({
            of: 'command',
            command,
            text: `/${commandName(command, lang)}`,
            under: t(`desk.command.${command}`),
          }))
        case 'verb':
          return speechVerbsMatching(query, writing)
            .slice(0, most)
            .map((verb) => ({ of: 'verb', verb, text: speechVerbLabel(verb, writing), under: '' }))
        case 'phrase':
          return phrases
            .filter(({ text }) => fold(inLang(text, writing)).includes(fold(query)))
            .slice(0, 20)
            .map(({ text }) => ({ of: 'phrase', text: inLang(text, writing), under: '' }))
        case 'item':
          return agenda.flatMap(({ title }, index): Offer[] =>
            matches(query, title.hi, title.en, String(index + 1))
              ? [{ of: 'item', index, text: `${index + 1}. ${inLang(title, lang)}`, under: '' }]
              : [],
          )
      }
    }
  }, [index, bodies, phrases, agenda, date, lang, writing, t])
}
