import { Button, Field, makeStyles, Popover, PopoverSurface, PopoverTrigger, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { SettingsRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import type { SettingsView } from '../../../shared/contract/settings.ts'
import { LeaveRule } from '../../../shared/domain/register.ts'
import { api } from '../../api.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { NumberField } from '../../components/NumberField.tsx'
import { useWords } from '../../i18n.ts'
import { settingsDrafts } from '../settings/settingsDrafts.ts'

const useStyles = makeStyles({ surface: { display: 'grid', gap: tokens.spacingVerticalL, width: '300px' } })

const Rules = ({ view }: { readonly view: SettingsView }) => {
  const styles = useStyles()
  const { t } = useWords()
  const { values, set, problem } = useAutosave(settingsDrafts, view)
  return (
    <div className={styles.surface}>
      <Field label={t('register.leave')}>
        <RadioGroup
          value={values.leaveRule}
          onChange={(_event, data) => {
            const rule = LeaveRule.safeParse(data.value)
            if (rule.success) set({ leaveRule: rule.data })
          }}
        >
          {LeaveRule.options.map((rule) => (
            <Radio key={rule} value={rule} label={t(`register.leaves.${rule}`)} />
          ))}
        </RadioGroup>
      </Field>
      <NumberField
        label={t('register.threshold')}
        hint={t('register.thresholdHint')}
        value={values.attendanceThreshold}
        min={0}
        max={100}
        required
        onChange={(attendanceThreshold) => set({ attendanceThreshold })}
        problem={problem('attendanceThreshold')}
      />
    </div>
  )
}

/** How leave counts and what is least: rules of the whole office, where they show. */
export const CountingRules = () => {
  const { t } = useWords()
  const { data: settings } = useQuery(api.settings.get.queryOptions())
  if (settings === undefined) return null
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button icon={<SettingsRegular />}>{t('register.rules')}</Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={t('register.rules')}>
        <Rules view={settings} />
      </PopoverSurface>
    </Popover>
  )
}
