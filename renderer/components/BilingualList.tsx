import { Button, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components'
import { AddRegular, DeleteRegular } from '@fluentui/react-icons'
import type { Bilingual } from '../../shared/domain/bilingual.ts'
import { BilingualField } from './BilingualField.tsx'

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  heading: { fontWeight: tokens.fontWeightSemibold },
  add: { justifySelf: 'start' },
})

/** A list of texts in both languages, each in a row of its own: those who get a copy, for one. */
export const BilingualList = (props: {
  readonly label: string
  readonly add: string
  /** What the row of that number is called, and what takes it away. */
  readonly rowLabel: (number: number) => string
  readonly removeLabel: (number: number) => string
  readonly value: readonly Bilingual[]
  readonly onChange: (value: Bilingual[]) => void
  readonly problem?: string | undefined
  readonly disabled?: boolean
  readonly className?: string
}) => {
  const styles = useStyles()
  const disabled = props.disabled ?? false
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be a grid item that shrinks
    <div className={mergeClasses(styles.root, props.className)} role="group" aria-label={props.label}>
      <span className={styles.heading} aria-hidden>
        {props.label}
      </span>
      {props.value.map((text, index) => (
        // The texts have no ids; each is known by its place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={index} className={styles.row}>
          <BilingualField
            label={props.rowLabel(index + 1)}
            hideLabel
            value={text}
            onChange={(changed) => props.onChange(props.value.map((other, place) => (place === index ? changed : other)))}
            problem={props.problem}
            disabled={disabled}
          />
          <Tooltip content={props.removeLabel(index + 1)} relationship="label">
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              disabled={disabled}
              onClick={() => props.onChange(props.value.filter((_text, place) => place !== index))}
            />
          </Tooltip>
        </div>
      ))}
      <Button className={styles.add} icon={<AddRegular />} disabled={disabled} onClick={() => props.onChange([...props.value, {}])}>
        {props.add}
      </Button>
    </div>
  )
}
