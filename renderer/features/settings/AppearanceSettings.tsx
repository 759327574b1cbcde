import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { SettingsFields, type SettingsView } from '../../../shared/contract/settings.ts'
import { Lang } from '../../../shared/domain/bilingual.ts'
import { CalendarDate, WallTime } from '../../../shared/domain/calendar.ts'
import { Digits } from '../../../shared/domain/facts.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { withDigits } from '../../../shared/language/digits.ts'
import { formatTime } from '../../../shared/language/times.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { NumberField } from '../../components/NumberField.tsx'
import { Section } from '../../components/Section.tsx'
import { useWords } from '../../i18n.ts'
import { settingsDrafts } from './settingsDrafts.ts'

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalL, justifyItems: 'start' },
  example: {
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  choices: { columnGap: tokens.spacingHorizontalL },
  number: { maxWidth: '420px', '& > .fui-Input': { width: '96px' } },
})

const sampleDate = CalendarDate.parse('2026-02-05')
const sampleTime = WallTime.parse('11:30')

const Choice = <Value extends string>(props: {
  readonly label: string
  readonly value: Value
  readonly options: readonly Value[]
  readonly say: (value: Value) => string
  readonly onChange: (value: Value) => void
  readonly className: string
}) => (
  <Field label={props.label}>
    <RadioGroup
      layout="horizontal"
      className={props.className}
      value={props.value}
      onChange={(_event, data) => {
        const chosen = props.options.find((option) => option === data.value)
        if (chosen !== undefined) props.onChange(chosen)
      }}
    >
      {props.options.map((option) => (
        <Radio key={option} value={option} label={props.say(option)} />
      ))}
    </RadioGroup>
  </Field>
)

/** Language and look of the screens, and what the documents take where nobody says otherwise. */
export const AppearanceSettings = ({ view }: { readonly view: SettingsView }) => {
  const styles = useStyles()
  const { t } = useWords()
  const { values, set, problem } = useAutosave(settingsDrafts, view)
  const themes = { system: t('shell.themeSystem'), light: t('shell.themeLight'), dark: t('shell.themeDark') }
  const sample = t('settings.digitsSample', { date: formatDate(sampleDate, 'hi', 'weekday'), time: formatTime(sampleTime, 'hi') })
  return (
    <>
      <Section title={t('settings.screens')}>
        <div className={styles.fields}>
          <Choice
            className={styles.choices}
            label={t('settings.language')}
            value={values.interfaceLanguage}
            options={Lang.options}
            say={(lang) => t(lang === 'hi' ? 'common.hindi' : 'common.english')}
            onChange={(interfaceLanguage) => set({ interfaceLanguage })}
          />
          <Choice
            className={styles.choices}
            label={t('settings.theme')}
            value={values.theme}
            options={SettingsFields.shape.theme.options}
            say={(theme) => themes[theme]}
            onChange={(theme) => set({ theme })}
          />
        </div>
      </Section>
      <Section title={t('settings.documents')}>
        <div className={styles.fields}>
          <div>
            <Choice
              className={styles.choices}
              label={t('settings.digits')}
              value={values.digits}
              options={Digits.options}
              say={(digits) => t(digits === 'latin' ? 'settings.latinDigits' : 'settings.devanagariDigits')}
              onChange={(digits) => set({ digits })}
            />
            <div role="note" aria-label={t('settings.digitsExample')} lang="hi" className={styles.example}>
              {withDigits(sample, values.digits)}
            </div>
          </div>
          <NumberField
            className={styles.number}
            label={t('settings.noticeDays')}
            hint={t('settings.noticeDaysHint')}
            required
            min={0}
            max={90}
            value={values.noticeDays}
            onChange={(noticeDays) => set({ noticeDays })}
            problem={problem('noticeDays')}
          />
        </div>
      </Section>
    </>
  )
}
