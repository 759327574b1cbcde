import { useState } from 'react'
import type { PositionFields } from '../../../shared/contract/people.ts'
import { isEmpty } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { BodyId, PersonId } from '../../../shared/domain/ids.ts'
import { api, client } from '../../api.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { BodyPicker } from '../../components/BodyPicker.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { DateField } from '../../components/DateField.tsx'
import { FieldGrid } from '../../components/FieldGrid.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'

/** Gives a person a post, or a body somebody who holds one in it. */
export const NewPositionDialog = (props: {
  /** Whose post it is; whoever is chosen here where that is not known. */
  readonly personId?: PersonId
  readonly bodyId?: BodyId
  readonly asOf: CalendarDate
  /** What the rank begins with: after those that the person has. */
  readonly rank: number
  readonly onClose: () => void
}) => {
  const { t } = useWords()
  const [fields, setFields] = useState<PositionFields>({ title: {}, rank: props.rank, bodyId: props.bodyId ?? null, from: null, to: null })
  const [chosen, setChosen] = useState<PersonId | null>(props.personId ?? null)
  const set = (changes: Partial<PositionFields>) => setFields((now) => ({ ...now, ...changes }))
  const wrongOrder = fields.from !== null && fields.to !== null && fields.to < fields.from
  return (
    <ConfirmDialog
      open
      title={t('people.newPosition')}
      confirm={t('common.add')}
      disabled={isEmpty(fields.title) || chosen === null || wrongOrder}
      onClose={props.onClose}
      onConfirm={async () => {
        if (chosen === null) return
        await client.positions.create({ ...fields, personId: chosen })
        await queryClient.invalidateQueries({ queryKey: api.people.key() })
        await queryClient.invalidateQueries({ queryKey: api.positions.key() })
      }}
    >
      <FieldGrid>
        {props.personId === undefined && (
          <PersonPicker
            className="wide"
            label={t('directory.officer')}
            required
            autoFocus
            value={chosen}
            onChange={setChosen}
            asOf={props.asOf}
          />
        )}
        <BilingualField
          className="wide"
          label={t('people.positionTitle')}
          value={fields.title}
          onChange={(title) => set({ title })}
          required
          autoFocus={props.personId !== undefined}
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
