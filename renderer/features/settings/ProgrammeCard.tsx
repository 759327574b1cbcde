import { Button, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components'
import { AddRegular, DeleteRegular, DismissRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { ProgrammeView } from '../../../shared/contract/programmes.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { addDays, type CalendarDate } from '../../../shared/domain/calendar.ts'
import { dateList, formatDate } from '../../../shared/language/dates.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { DateField } from '../../components/DateField.tsx'
import { Section } from '../../components/Section.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { programmeDrafts } from './settingsDrafts.ts'

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  dates: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: 0, padding: 0, listStyleType: 'none' },
  tag: {
    display: 'flex',
    alignItems: 'center',
    paddingInlineStart: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  add: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  date: { width: '190px' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** One programme with its dates, saved while it is changed. */
export const ProgrammeCard = ({ view }: { readonly view: ProgrammeView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const { values, set, problem } = useAutosave(programmeDrafts, view)
  const [next, setNext] = useState<CalendarDate | null>(null)
  const name = inLang(values.name, lang)
  const dates = [...values.dates].sort()
  const reload = () => queryClient.invalidateQueries({ queryKey: api.programmes.key() })
  const add = () => {
    if (next === null) return
    if (!dates.includes(next)) set({ dates: [...dates, next].sort() })
    // The day after is what most often follows.
    setNext(addDays(next, 1))
  }
  const remove = async () => {
    await flushAll()
    const { id, version } = programmeDrafts.of(view).snapshot().values
    await client.programmes.remove({ id, version })
    await reload()
    notify.removed(name, async () => {
      await client.programmes.restore({ id })
      await reload()
    })
  }
  return (
    <Section
      title={name}
      actions={
        <Tooltip relationship="label" content={t('settings.deleteProgramme', { name })}>
          <Button appearance="subtle" icon={<DeleteRegular />} onClick={() => act(remove)} />
        </Tooltip>
      }
    >
      <div className={styles.fields}>
        <BilingualField
          label={t('settings.programmeName')}
          required
          value={values.name}
          onChange={(changed) => set({ name: changed })}
          problem={problem('name')}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend of its own */}
        <div className={styles.fields} role="group" aria-label={t('settings.programmeDates')}>
          <Text className={styles.quiet}>{dates.length === 0 ? t('settings.noDates') : dateList(dates, lang, { year: 'always' })}</Text>
          {dates.length > 0 && (
            <ul className={styles.dates}>
              {dates.map((date) => (
                <li key={date} className={styles.tag}>
                  {formatDate(date, lang)}
                  <Tooltip relationship="label" content={t('settings.removeDate', { date: formatDate(date, lang) })}>
                    <Button
                      appearance="transparent"
                      size="small"
                      icon={<DismissRegular />}
                      onClick={() => set({ dates: dates.filter((other) => other !== date) })}
                    />
                  </Tooltip>
                </li>
              ))}
            </ul>
          )}
          <form
            className={styles.add}
            onSubmit={(event) => {
              event.preventDefault()
              add()
            }}
          >
            <DateField
              compact
              className={styles.date}
              label={t('settings.newDate')}
              value={next}
              onChange={setNext}
              problem={problem('dates')}
            />
            <Button type="submit" icon={<AddRegular />} disabled={next === null || dates.includes(next)}>
              {t('settings.addDate')}
            </Button>
          </form>
        </div>
      </div>
    </Section>
  )
}
