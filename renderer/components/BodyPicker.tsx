import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { inLang } from '../../shared/domain/bilingual.ts'
import type { BodyId } from '../../shared/domain/ids.ts'
import { api, client } from '../api.ts'
import { useWords } from '../i18n.ts'
import { queryClient } from '../query.ts'
import { EntityPicker } from './EntityPicker.tsx'
import { NameDialog } from './NameDialog.tsx'
import type { PickerProps } from './pickerProps.ts'

/** Chooses a body; a new one can be made from here. */
export const BodyPicker = (props: PickerProps<BodyId>) => {
  const { t, lang } = useWords()
  const { data: bodies = [] } = useQuery(api.bodies.list.queryOptions())
  const [creating, setCreating] = useState<string | null>(null)
  return (
    <>
      <EntityPicker
        {...props}
        choices={bodies.map(({ id, name }) => ({ id, text: inLang(name, lang), words: [name.hi, name.en] }))}
        onNew={setCreating}
      />
      {creating !== null && (
        <NameDialog
          title={t('pick.newBody')}
          label={t('fields.name')}
          name={creating}
          onClose={() => setCreating(null)}
          onCreate={async (name) => {
            const { id } = await client.bodies.create({ name, quorum: null })
            await queryClient.invalidateQueries({ queryKey: api.bodies.list.key() })
            props.onChange(id)
          }}
        />
      )}
    </>
  )
}
