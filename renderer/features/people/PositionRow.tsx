import { Badge, Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import type { PositionView } from '../../../shared/contract/people.ts'
import { assertNever } from '../../../shared/domain/assertNever.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { BodyPicker } from '../../components/BodyPicker.tsx'
import { DateField } from '../../components/DateField.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import { type Held, heldOn } from '../../components/period.ts'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { positionDrafts } from './peopleDrafts.ts'

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none', paddingTop: 0 },
  },
  titleRow: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto auto', gap: tokens.spacingHorizontalM, alignItems: 'end' },
  badge: { marginBottom: tokens.spacingVerticalXS },
  fields: {
    display: 'grid',
    gridTemplateColumns: '110px minmax(160px, 1fr) repeat(2, minmax(150px, 190px))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
})

const colors = (held: Held) => {
  switch (held) {
    case 'current':
      return { appearance: 'tint', color: 'brand' } as const
    case 'former':
      return { appearance: 'tint', color: 'informative' } as const
    case 'future':
      return { appearance: 'outline', color: 'informative' } as const
    default:
      return assertNever(held)
  }
}

/** One post of a person, saved while it is typed; says whether it is current, former or upcoming on the date. */
export const PositionRow = ({ view, asOf }: { readonly view: PositionView; readonly asOf: CalendarDate }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const { values, set, problem } = useAutosave(positionDrafts, view)
  const title = inLang(values.title, lang)
  const held = heldOn(values, asOf)
  const reload = () => queryClient.invalidateQueries({ queryKey: api.people.key() })
  const remove = async () => {
    await flushAll()
    const { id, version } = positionDrafts.of(view).snapshot().values
    await client.positions.remove({ id, version })
    await reload()
    notify.removed(title, async () => {
      await client.positions.restore({ id })
      await reload()
    })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a grid that shrinks
    <div role="group" aria-label={t('people.position', { title })} className={styles.root}>
      <div className={styles.titleRow}>
        <BilingualField
          label={t('people.positionTitle')}
          value={values.title}
          onChange={(next) => set({ title: next })}
          problem={problem('title')}
        />
        <Badge {...colors(held)} className={styles.badge}>
          {t(`people.held.${held}`)}
        </Badge>
        <Tooltip relationship="label" content={t('people.deletePosition', { title })}>
          <Button appearance="subtle" icon={<DeleteRegular />} onClick={() => act(remove)} />
        </Tooltip>
      </div>
      <div className={styles.fields}>
        <NumberField
          label={t('people.rank')}
          required
          min={1}
          max={99_999}
          value={values.rank}
          onChange={(rank) => set({ rank })}
          problem={problem('rank')}
        />
        <BodyPicker label={t('people.body')} value={values.bodyId} onChange={(bodyId) => set({ bodyId })} problem={problem('bodyId')} />
        <DateField label={t('people.from')} value={values.from} onChange={(from) => set({ from })} problem={problem('from')} />
        <DateField label={t('people.to')} value={values.to} onChange={(to) => set({ to })} problem={problem('to')} />
      </div>
    </div>
  )
}
