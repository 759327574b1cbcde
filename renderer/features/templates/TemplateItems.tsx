import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { TemplateItem } from '../../../shared/contract/templates.ts'
import { AgendaKind } from '../../../shared/domain/meetings.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import { RowButtons } from '../../components/RowButtons.tsx'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 170px 84px auto',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
})

const moved = <One,>(all: readonly One[], from: number, to: number): One[] => {
  const rest = all.filter((_one, at) => at !== from)
  return [...rest.slice(0, to), ...all.slice(from, from + 1), ...rest.slice(to)]
}

/** The items that a meeting of the kind starts with, in their order. */
export const TemplateItems = (props: {
  readonly value: readonly TemplateItem[]
  readonly onChange: (value: TemplateItem[]) => void
  readonly problem: string | undefined
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const { value } = props
  const change = (index: number, changes: Partial<TemplateItem>) =>
    props.onChange(value.map((item, at) => (at === index ? { ...item, ...changes } : item)))
  return (
    <>
      <ol className={styles.list} aria-label={t('templates.items')}>
        {value.map((item, index) => (
          // The items have no ids; each is known by its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index} className={styles.row} aria-label={t('templates.item', { number: index + 1 })}>
            <BilingualField
              label={t('templates.itemTitle')}
              hideLabel
              value={item.title}
              onChange={(title) => change(index, { title })}
              problem={props.problem}
            />
            <ChoiceSelect
              label={t('templates.itemKind')}
              hideLabel
              value={item.kind}
              options={AgendaKind.options}
              say={(kind) => t(`terms.agendaKind.${kind}`)}
              onChange={(kind) => change(index, { kind })}
            />
            <NumberField
              label={t('templates.itemMinutes')}
              hideLabel
              placeholder={t('templates.itemMinutes')}
              value={item.minutes}
              min={1}
              max={1440}
              onChange={(minutes) => change(index, { minutes })}
            />
            <RowButtons
              up={t('templates.itemUp', { number: index + 1 })}
              down={t('templates.itemDown', { number: index + 1 })}
              remove={t('templates.itemRemove', { number: index + 1 })}
              isFirst={index === 0}
              isLast={index === value.length - 1}
              disabled={false}
              onUp={() => props.onChange(moved(value, index, index - 1))}
              onDown={() => props.onChange(moved(value, index, index + 1))}
              onRemove={() => props.onChange(value.filter((_item, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <Button icon={<AddRegular />} onClick={() => props.onChange([...value, { title: {}, kind: 'discussion', minutes: null }])}>
        {t('templates.addItem')}
      </Button>
    </>
  )
}
