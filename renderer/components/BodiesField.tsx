import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { inLang } from '../../shared/domain/bilingual.ts'
import type { BodyId } from '../../shared/domain/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n.ts'
import { BodyPicker } from './BodyPicker.tsx'

const useStyles = makeStyles({
  chosen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  one: { listStyleType: 'none' },
})

/** Several bodies, one after another: each chosen one stands under the field and goes with a press. */
export const BodiesField = (props: {
  readonly label: string
  readonly value: readonly BodyId[]
  readonly onChange: (value: BodyId[]) => void
  readonly disabled: boolean
  readonly problem?: string | undefined
}) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { data: bodies = [] } = useQuery(api.bodies.list.queryOptions())
  const { value, disabled } = props
  const nameOf = (id: BodyId): string => inLang(bodies.find((body) => body.id === id)?.name, lang) || '…'
  return (
    <div>
      <BodyPicker
        label={props.label}
        value={null}
        onChange={(id) => {
          if (id !== null && !value.includes(id)) props.onChange([...value, id])
        }}
        problem={props.problem}
        disabled={disabled}
      />
      {value.length > 0 && (
        <ul className={styles.chosen} aria-label={props.label}>
          {value.map((id) => (
            <li key={id} className={styles.one}>
              <Button
                size="small"
                shape="circular"
                icon={disabled ? null : <DismissRegular />}
                iconPosition="after"
                disabled={disabled}
                aria-label={t('pick.remove', { name: nameOf(id) })}
                onClick={() => props.onChange(value.filter((other) => other !== id))}
              >
                {nameOf(id)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
