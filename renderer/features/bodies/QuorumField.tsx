import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { assertNever } from '../../../shared/domain/assertNever.ts'
import { QuorumRule, quorumRequired } from '../../../shared/domain/quorum.ts'
import { withLatinDigits } from '../../../shared/language/digits.ts'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(180px, 260px) minmax(140px, 220px)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    alignItems: 'start',
  },
  now: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
})

const rules = ['none', 'count', 'fraction'] as const
type Rule = (typeof rules)[number]

/** What a rule begins with once it is chosen. */
const firstOf = (rule: Rule): QuorumRule | null => {
  switch (rule) {
    case 'none':
      return null
    case 'count':
      return { rule: 'count', value: 2 }
    case 'fraction':
      return { rule: 'fraction', value: '1/3' }
    default:
      return assertNever(rule)
  }
}

const FractionField = (props: {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly problem: string | undefined
}) => {
  const { t } = useWords()
  const [wrong, setWrong] = useState<string | null>(null)
  return (
    <TextField
      label={t('bodies.quorumFraction')}
      hint={t('bodies.quorumFractionHint')}
      value={wrong ?? props.value}
      problem={wrong === null ? props.problem : t('errors.problem.quorumFraction')}
      onChange={(text) => {
        const value = withLatinDigits(text).replace(/\s/g, '')
        const isRule = QuorumRule.safeParse({ rule: 'fraction', value }).success
        setWrong(isRule ? null : text)
        if (isRule) props.onChange(value)
      }}
    />
  )
}

/** The rule of the quorum of a body: none, a number or a fraction, with what it means for the members of today. */
export const QuorumField = (props: {
  readonly value: QuorumRule | null
  readonly onChange: (value: QuorumRule | null) => void
  /** How many members who count towards the quorum the body has today. */
  readonly members: number
  readonly problem: string | undefined
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const { value } = props
  return (
    <div className={styles.root}>
      <ChoiceSelect
        label={t('bodies.quorum')}
        value={value?.rule ?? 'none'}
        options={rules}
        say={(rule) => t(`bodies.quorumRule.${rule}`)}
        onChange={(rule) => props.onChange(firstOf(rule))}
        problem={value === null ? props.problem : undefined}
      />
      {value?.rule === 'count' && (
        <NumberField
          label={t('bodies.quorumCount')}
          required
          min={1}
          max={10_000}
          value={value.value}
          onChange={(count) => props.onChange({ rule: 'count', value: count })}
          problem={props.problem}
        />
      )}
      {value?.rule === 'fraction' && (
        <FractionField
          value={value.value}
          onChange={(fraction) => props.onChange({ rule: 'fraction', value: fraction })}
          problem={props.problem}
        />
      )}
      {value !== null && props.members > 0 && (
        <div className={styles.now}>{t('bodies.quorumNow', { count: quorumRequired(value, props.members), members: props.members })}</div>
      )}
    </div>
  )
}
