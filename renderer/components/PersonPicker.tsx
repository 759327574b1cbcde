import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n.ts'
import { EntityPicker } from './EntityPicker.tsx'
import { NewPersonDialog } from './NewPersonDialog.tsx'
import { designationAsOf, nameAsOf } from './names.ts'
import type { PickerProps } from './pickerProps.ts'

/** Chooses a person by name or post, in either script, with the designation of that date; a new one can be added from here. */
export const PersonPicker = (
  props: PickerProps<PersonId> & {
    readonly asOf: CalendarDate
    /** Those who stand at the head of the list, such as the people called to the meeting. */
    readonly first?: readonly PersonId[]
    /** Those not to be offered. */
    readonly except?: readonly PersonId[]
  },
) => {
  const { t, lang } = useWords()
  const { data: people } = useQuery(api.people.list.queryOptions())
  const [creating, setCreating] = useState<string | null>(null)
  const { asOf, first, except } = props
  const choices = useMemo(() => {
    const offered = (people ?? []).filter(({ id }) => !except?.includes(id))
    const inOrder = first ? [...offered].sort((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id))) : offered
    return inOrder.map((person) => ({
      id: person.id,
      text: nameAsOf(person, asOf, lang),
      under: designationAsOf(person, asOf, lang),
      words: [
        person.name.hi,
        person.name.en,
        person.honorific.hi,
        person.honorific.en,
        ...person.positions.flatMap(({ title }) => [title.hi, title.en]),
      ],
    }))
  }, [people, first, except, asOf, lang])
  return (
    <>
      <EntityPicker
        {...props}
        hint={props.hideLabel ? undefined : choices.find(({ id }) => id === props.value)?.under}
        placeholder={props.placeholder ?? t('pick.person')}
        choices={choices}
        onNew={setCreating}
      />
      {creating !== null && <NewPersonDialog name={creating} onClose={() => setCreating(null)} onCreated={props.onChange} />}
    </>
  )
}
