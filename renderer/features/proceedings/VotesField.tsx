import { makeStyles, tokens } from '@fluentui/react-components'
import type { Votes } from '../../../shared/domain/proceedings.ts'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
  counts: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: tokens.spacingHorizontalS },
})

const outcomes = ['none', 'unanimous', 'counted'] as const
type Outcome = (typeof outcomes)[number]

const votesOf = (outcome: Outcome): Votes | null => {
  if (outcome === 'none') return null
  return outcome === 'unanimous' ? { outcome } : { outcome, for: 0, against: 0, abstaining: 0 }
}

/** How it was voted: not recorded, unanimous, or counted with the numbers. */
export const VotesField = (props: {
  readonly value: Votes | null
  readonly onChange: (votes: Votes | null) => void
  readonly problem?: string | undefined
  readonly disabled: boolean
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const { value } = props
  const labels: Readonly<Record<Outcome, string>> = {
    none: t('proceedings.votesNone'),
    unanimous: t('proceedings.votesUnanimous'),
    counted: t('proceedings.votesCounted'),
  }
  return (
    <div className={styles.root}>
      <ChoiceSelect
        label={t('proceedings.votes')}
        value={value?.outcome ?? 'none'}
        options={outcomes}
        say={(outcome) => labels[outcome]}
        onChange={(outcome) => props.onChange(votesOf(outcome))}
        problem={props.problem}
        disabled={props.disabled}
      />
      {value?.outcome === 'counted' && (
        <div className={styles.counts}>
          {(
            [
              ['for', t('proceedings.votesFor')],
              ['against', t('proceedings.votesAgainst')],
              ['abstaining', t('proceedings.votesAbstaining')],
            ] as const
          ).map(([side, label]) => (
            <NumberField
              key={side}
              label={label}
              value={value[side]}
              min={0}
              max={100_000}
              onChange={(count) => props.onChange({ ...value, [side]: count ?? 0 })}
              disabled={props.disabled}
            />
          ))}
        </div>
      )}
    </div>
  )
}
