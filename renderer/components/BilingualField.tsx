import { Field, Input, Label, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useId } from 'react'
import { type Bilingual, isMissing, type Lang, languages } from '../../shared/domain/bilingual.ts'
import { useWords } from '../i18n.ts'
import { useTyping } from './useTyping.ts'

const useStyles = makeStyles({
  root: { minWidth: 0 },
  label: { display: 'block', paddingBottom: tokens.spacingVerticalXXS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  column: { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  control: { width: '100%', minWidth: 0 },
  mark: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, minWidth: '18px', textAlign: 'center' },
  missing: { color: tokens.colorPaletteDarkOrangeForeground1 },
  missingText: {
    '& input::placeholder': { color: tokens.colorPaletteDarkOrangeForeground1, opacity: 1 },
    '& textarea::placeholder': { color: tokens.colorPaletteDarkOrangeForeground1, opacity: 1 },
  },
  line: { '& textarea': { fieldSizing: 'content', minHeight: '32px', maxHeight: '160px', paddingTop: '4px', paddingBottom: '4px' } },
  area: { '& textarea': { fieldSizing: 'content', minHeight: '60px', maxHeight: '320px' } },
})

type Half = {
  readonly label: string
  readonly of: Lang
  readonly value: Bilingual
  readonly onChange: (value: Bilingual) => void
  readonly multiline: boolean | 'growing'
  readonly disabled: boolean
  readonly autoFocus: boolean
  readonly invalid: boolean
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLElement>) => void) | undefined
  readonly describedBy: string | undefined
}

const HalfField = (props: Half) => {
  const styles = useStyles()
  const { t } = useWords()
  const isHindi = props.of === 'hi'
  const typing = useTyping(props.value[props.of] ?? '', (text) => props.onChange({ ...props.value, [props.of]: text }))
  const missing = isMissing(props.value, props.of) && !props.disabled
  const common = {
    ...typing,
    lang: props.of,
    disabled: props.disabled,
    autoFocus: props.autoFocus,
    'aria-label': t(isHindi ? 'common.inHindi' : 'common.inEnglish', { field: props.label }),
    'aria-invalid': props.invalid,
    'aria-describedby': props.describedBy,
    onKeyDown: props.onKeyDown,
    placeholder: missing
      ? t(isHindi ? 'common.missingHindi' : 'common.missingEnglish')
      : t(isHindi ? 'common.placeHindi' : 'common.placeEnglish'),
  }
  if (props.multiline) {
    const growing = props.multiline === 'growing'
    return (
      <Textarea
        {...common}
        {...(growing ? { rows: 1 } : {})}
        className={mergeClasses(styles.control, growing ? styles.line : styles.area, missing && styles.missingText)}
        resize={growing ? 'none' : 'vertical'}
      />
    )
  }
  return (
    <Input
      {...common}
      className={mergeClasses(styles.control, missing && styles.missingText)}
      contentBefore={
        <span className={mergeClasses(styles.mark, missing && styles.missing)} aria-hidden>
          {isHindi ? 'हि' : 'En'}
        </span>
      }
    />
  )
}

/**
 * A text in Hindi and English, each in a field of its own: "शीर्षक (हिन्दी)", "शीर्षक (अंग्रेज़ी)". Where one half is given and the other
 * is not, the empty one says that it is missing.
 */
export const BilingualField = (props: {
  readonly label: string
  readonly value: Bilingual
  readonly onChange: (value: Bilingual) => void
  /** For text of several lines; `growing` is one line that wraps where there is little room. */
  readonly multiline?: boolean | 'growing'
  /** Side by side where there is room, or always one above the other. */
  readonly layout?: 'row' | 'column'
  /** The label is for screen readers only, where a heading of the table says it already. */
  readonly hideLabel?: boolean
  readonly required?: boolean
  readonly disabled?: boolean
  readonly problem?: string | undefined
  readonly hint?: string
  readonly autoFocus?: boolean
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void
  readonly className?: string
}) => {
  const styles = useStyles()
  const id = useId()
  const problemId = `${id}-problem`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be a grid item that shrinks
    <div role="group" aria-label={props.label} className={mergeClasses(styles.root, props.className)}>
      {!props.hideLabel && (
        <Label className={styles.label} required={props.required ?? false} disabled={props.disabled ?? false} aria-hidden>
          {props.label}
        </Label>
      )}
      <div className={mergeClasses(styles.row, props.layout === 'column' && styles.column)}>
        {languages.map((lang) => (
          <HalfField
            key={lang}
            of={lang}
            label={props.label}
            value={props.value}
            onChange={props.onChange}
            multiline={props.multiline ?? false}
            disabled={props.disabled ?? false}
            autoFocus={(props.autoFocus ?? false) && lang === 'hi'}
            invalid={props.problem !== undefined}
            describedBy={props.problem === undefined ? undefined : problemId}
            onKeyDown={props.onKeyDown}
          />
        ))}
      </div>
      {(props.problem !== undefined || props.hint !== undefined) && (
        <Field
          hint={props.hint ?? null}
          validationMessage={props.problem === undefined ? null : { id: problemId, children: props.problem }}
          validationState={props.problem === undefined ? 'none' : 'error'}
        />
      )}
    </div>
  )
}
