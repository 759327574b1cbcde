import { Field, makeStyles, Radio, RadioGroup, Switch, tokens } from '@fluentui/react-components'
import type { SettingsView } from '../../../shared/contract/settings.ts'
import { wallClock } from '../../../shared/domain/calendar.ts'
import { fillPattern, YearStart } from '../../../shared/domain/numbering.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { NumberField } from '../../components/NumberField.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { Section } from '../../components/Section.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n.ts'
import { settingsDrafts } from './settingsDrafts.ts'

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalL, maxWidth: '480px' },
  example: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
})

const patterns = ['noticePattern', 'minutesPattern', 'decisionPattern', 'pressPattern'] as const

const hints = {
  noticePattern: 'numbering.hint',
  minutesPattern: 'numbering.hint',
  decisionPattern: 'numbering.decisionHint',
  pressPattern: 'numbering.pressHint',
} as const

/** How papers are numbered, and who works at this desk. */
export const NumberingSettings = ({ view }: { readonly view: SettingsView }) => {
  const styles = useStyles()
  const { t } = useWords()
  const { values, set, problem } = useAutosave(settingsDrafts, view)
  const { date } = wallClock(new Date())
  const example = (pattern: string): string =>
    pattern === '' ? t('numbering.byItem') : fillPattern(pattern, 4, { body: t('numbering.sampleCode'), date, yearStart: values.yearStart })
  return (
    <>
      <Section title={t('numbering.title')}>
        <div className={styles.fields}>
          <Field label={t('numbering.yearStart')}>
            <RadioGroup
              layout="horizontal"
              value={values.yearStart}
              onChange={(_event, data) => {
                const chosen = YearStart.safeParse(data.value)
                if (chosen.success) set({ yearStart: chosen.data })
              }}
            >
              {YearStart.options.map((each) => (
                <Radio key={each} value={each} label={t(`numbering.${each}`)} />
              ))}
            </RadioGroup>
          </Field>
          {patterns.map((name) => (
            <div key={name}>
              <TextField
                label={t(`numbering.${name}`)}
                hint={t(hints[name])}
                value={values[name]}
                onChange={(pattern) => set({ [name]: pattern })}
                problem={problem(name)}
              />
              <div className={styles.example}>
                {problem(name) === undefined &&
                  values[name].split('{n}').length !== 1 &&
                  t('numbering.example', { number: example(values[name]) })}
                {values[name] === '' && example('')}
              </div>
            </div>
          ))}
        </div>
      </Section>
      <Section title={t('numbering.sheet')}>
        <div className={styles.fields}>
          <NumberField
            label={t('numbering.blankRows')}
            hint={t('numbering.blankRowsHint')}
            value={values.blankRows}
            min={0}
            max={100}
            onChange={(blankRows) => set({ blankRows })}
            problem={problem('blankRows')}
            required
          />
        </div>
      </Section>
      <Section title={t('numbering.who')}>
        <div className={styles.fields}>
          <PersonPicker
            label={t('numbering.user')}
            value={values.userId}
            asOf={date}
            onChange={(userId) => set({ userId })}
            problem={problem('userId')}
          />
        </div>
      </Section>
      <Section title={t('numbering.press')}>
        <Field hint={t('numbering.fourEyesHint')}>
          <Switch label={t('numbering.fourEyes')} checked={values.fourEyes} onChange={(_event, data) => set({ fourEyes: data.checked })} />
        </Field>
      </Section>
    </>
  )
}
