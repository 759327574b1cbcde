import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { inLang } from '../../shared/domain/bilingual.ts'
import type { VenueId } from '../../shared/domain/ids.ts'
import { api, client } from '../api.ts'
import { useWords } from '../i18n.ts'
import { queryClient } from '../query.ts'
import { EntityPicker } from './EntityPicker.tsx'
import { NameDialog } from './NameDialog.tsx'
import type { PickerProps } from './pickerProps.ts'

/** Chooses a venue; a new one can be made from here. */
export const VenuePicker = (props: PickerProps<VenueId>) => {
  const { t, lang } = useWords()
  const { data: venues = [] } = useQuery(api.venues.list.queryOptions())
  const [creating, setCreating] = useState<string | null>(null)
  return (
    <>
      <EntityPicker
        {...props}
        choices={venues.map(({ id, name }) => ({ id, text: inLang(name, lang), words: [name.hi, name.en] }))}
        onNew={setCreating}
      />
      {creating !== null && (
        <NameDialog
          title={t('pick.newVenue')}
          label={t('fields.name')}
          name={creating}
          onClose={() => setCreating(null)}
          onCreate={async (name) => {
            const { id } = await client.venues.create({ name })
            await queryClient.invalidateQueries({ queryKey: api.venues.list.key() })
            props.onChange(id)
          }}
        />
      )}
    </>
  )
}
