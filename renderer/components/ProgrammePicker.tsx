import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { inLang } from '../../shared/domain/bilingual.ts'
import type { ProgrammeId } from '../../shared/domain/ids.ts'
import { api, client } from '../api.ts'
import { useWords } from '../i18n.ts'
import { queryClient } from '../query.ts'
import { EntityPicker } from './EntityPicker.tsx'
import { NameDialog } from './NameDialog.tsx'
import type { PickerProps } from './pickerProps.ts'

/** Chooses a programme; a new one can be made from here. */
export const ProgrammePicker = (props: PickerProps<ProgrammeId>) => {
  const { t, lang } = useWords()
  const { data: programmes = [] } = useQuery(api.programmes.list.queryOptions())
  const [creating, setCreating] = useState<string | null>(null)
  return (
    <>
      <EntityPicker
        {...props}
        choices={programmes.map(({ id, name }) => ({ id, text: inLang(name, lang), words: [name.hi, name.en] }))}
        onNew={setCreating}
      />
      {creating !== null && (
        <NameDialog
          title={t('pick.newProgramme')}
          label={t('fields.name')}
          name={creating}
          onClose={() => setCreating(null)}
          onCreate={async (name) => {
            const { id } = await client.programmes.create({ name, dates: [] })
            await queryClient.invalidateQueries({ queryKey: api.programmes.list.key() })
            props.onChange(id)
          }}
        />
      )}
    </>
  )
}
