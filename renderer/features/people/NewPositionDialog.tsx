import { useState } from 'react'
import type { PositionFields } from '../../../shared/contract/people.ts'
import { isEmpty } from '../../../shared/domain/bilingual.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { api, client } from '../../api.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { BodyPicker } from '../../components/BodyPicker.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { DateField } from '../../components/DateField.tsx'
import { FieldGrid } from '../../components/FieldGrid.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'

/** Gives a person a post. */
export const NewPositionDialog = (props: {
  readonly personId: PersonId
  /** What the rank begins with: after those that the person has. */
  readonly rank: number
  readonly onClose: () => void
}) => {
  const { t } = useWords()
  const [fields, setFields] = useState<PositionFields>({ title: {}, rank: props.rank, bodyId: null, from: null, to: null })
  const set = (changes: Partial<PositionFields>) => setFields((now) => ({ ...now, ...changes }))
  const wrongOrder = fields.from !== null && fields.to !== null && fields.to < fields.from
  return (
    <ConfirmDialog
      open
      title={t('people.newPosition')}
      confirm={t('common.add')}
      disabled={isEmpty(fields.title) || wrongOrder}
      onClose={props.onClose}
      onConfirm={async () => {
        await client.positions.create({ ...fields, personId: props.personId })
        await queryClient.invalidateQueries({ queryKey: api.people.key() })
      }}
    >
      <FieldGrid>
        <BilingualField
          className="wide"
          label={t('people.positionTitle')}
          value={fields.title}
          onChange={(title) => set({ title })}
          required
          autoFocus
        />
        <NumberField
          label={t('people.rank')}
          hint={t('people.rankHint')}
          required
          min={1}
          max={99_999}
          value={fields.rank}
          onChange={(rank) => set({ rank })}
        />
        <BodyPicker label={t('people.body')} value={fields.bodyId} onChange={(bodyId) => set({ bodyId })} />
        <DateField label={t('people.from')} value={fields.from} onChange={(from) => set({ from })} />
        <DateField
          label={t('people.to')}
          value={fields.to}
          onChange={(to) => set({ to })}
          problem={wrongOrder ? t('errors.problem.endBeforeStart') : undefined}
        />
      </FieldGrid>
    </ConfirmDialog>
  )
}
