import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import type { Bilingual } from '../../shared/domain/bilingual.ts'
import { useWords } from '../i18n.ts'
import { BilingualField } from './BilingualField.tsx'

/** The honorifics that offices write, each in both languages. */
const common = [
  { hi: 'श्री', en: 'Shri' },
  { hi: 'श्रीमती', en: 'Smt' },
  { hi: 'सुश्री', en: 'Ms' },
  { hi: 'डॉ.', en: 'Dr' },
  { hi: 'प्रो.', en: 'Prof.' },
] as const satisfies readonly Bilingual[]

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, alignContent: 'start' },
  common: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
})

/** The honorific before a name in both languages; the common ones are one press away, and pressed once more they go. */
export const HonorificField = (props: {
  readonly value: Bilingual
  readonly onChange: (value: Bilingual) => void
  readonly problem?: string | undefined
  readonly className?: string
}) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  return (
    <div className={props.className}>
      <div className={styles.root}>
        <BilingualField label={t('fields.honorific')} value={props.value} onChange={props.onChange} problem={props.problem} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend of its own */}
        <div className={styles.common} role="group" aria-label={t('people.commonHonorifics')}>
          {common.map((each) => {
            const chosen = props.value.hi === each.hi && props.value.en === each.en
            return (
              <ToggleButton
                key={each.en}
                size="small"
                shape="circular"
                className={styles.button}
                checked={chosen}
                onClick={() => props.onChange(chosen ? {} : { ...each })}
              >
                {each[lang]}
              </ToggleButton>
            )
          })}
        </div>
      </div>
    </div>
  )
}
