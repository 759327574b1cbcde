import { Field, makeStyles, Switch, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import type { PressNoteFields } from '../../../shared/contract/press.ts'
import { type CalendarDate, splitDateTime, WallDateTime, WallTime } from '../../../shared/domain/calendar.ts'
import type { PressNoteId } from '../../../shared/domain/ids.ts'
import { fillPattern, isBareNumber } from '../../../shared/domain/numbering.ts'
import { PressLength, PressOrder } from '../../../shared/domain/press.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { formatTime } from '../../../shared/language/times.ts'
import { api } from '../../api.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { DateField } from '../../components/DateField.tsx'
import { Section } from '../../components/Section.tsx'
import { TextField } from '../../components/TextField.tsx'
import { TimeField } from '../../components/TimeField.tsx'
import { useWords } from '../../i18n.ts'
import { Headlines } from './Headlines.tsx'

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM },
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
})

/** The hour until which an embargo holds when nobody has said another. */
const usualHour = WallTime.parse('18:00')

const at = (date: CalendarDate, time: WallTime): WallDateTime => WallDateTime.parse(`${date}T${time}`)

/** Number, date, headline and embargo of a press note. */
export const NoteFields = (props: {
  readonly id: PressNoteId
  readonly values: PressNoteFields
  readonly set: (changes: Partial<PressNoteFields>) => void
  readonly problem: (field: keyof PressNoteFields & string) => string | undefined
  readonly locked: boolean
}) => {
  const { values, set, problem, locked } = props
  const styles = useStyles()
  const { t, lang } = useWords()
  const { data: settings } = useQuery(api.settings.get.queryOptions())
  const { number, date } = values
  const printed =
    settings === undefined || !isBareNumber(number)
      ? number
      : fillPattern(settings.pressPattern, number, { body: '', date, yearStart: settings.yearStart })
  const embargo = values.embargo === null ? null : splitDateTime(values.embargo)
  return (
    <Section title={t('press.details')}>
      <div className={styles.root}>
        <BilingualField
          label={t('press.headline')}
          layout="column"
          required
          value={values.headline}
          onChange={(headline) => set({ headline })}
          problem={problem('headline')}
          disabled={locked}
        />
        {!locked && <Headlines id={props.id} set={set} />}
        <BilingualField
          label={t('press.subheadline')}
          layout="column"
          value={values.subheadline}
          onChange={(subheadline) => set({ subheadline })}
          problem={problem('subheadline')}
          disabled={locked}
        />
        <div className={styles.row}>
          <ChoiceSelect
            label={t('press.order')}
            value={values.options.order}
            options={PressOrder.options}
            say={(order) => t(`press.orders.${order}`)}
            onChange={(order) => set({ options: { ...values.options, order } })}
            disabled={locked}
          />
          <ChoiceSelect
            label={t('press.length')}
            value={values.options.length}
            options={PressLength.options}
            say={(length) => t(`press.lengths.${length}`)}
            onChange={(length) => set({ options: { ...values.options, length } })}
            disabled={locked}
          />
        </div>
        <div className={styles.row}>
          <TextField
            label={t('press.number')}
            hint={t('press.numberHint', { printed })}
            required
            value={values.number}
            onChange={(number) => set({ number })}
            problem={problem('number')}
            disabled={locked}
          />
          <DateField
            label={t('press.date')}
            required
            value={values.date}
            onChange={(date) => set({ date })}
            problem={problem('date')}
            disabled={locked}
          />
        </div>
        <Field
          hint={embargo === null ? t('press.immediate') : ''}
          validationState={problem('embargo') === undefined ? 'none' : 'error'}
          validationMessage={problem('embargo') ?? null}
        >
          <Switch
            checked={embargo !== null}
            disabled={locked}
            onChange={(_event, data) => set({ embargo: data.checked ? at(values.date, usualHour) : null })}
            label={
              embargo === null
                ? t('press.embargo')
                : `${t('press.embargo')}: ${t('press.embargoUntil', { date: formatDate(embargo.date, lang), time: formatTime(embargo.time, lang) })}`
            }
            input={{ 'aria-label': t('press.embargo') }}
          />
        </Field>
        {embargo !== null && (
          <div className={styles.row}>
            <DateField
              label={t('press.embargoDate')}
              required
              value={embargo.date}
              onChange={(date) => set({ embargo: at(date, embargo.time) })}
              disabled={locked}
            />
            <TimeField
              label={t('press.embargoTime')}
              required
              value={embargo.time}
              onChange={(time) => set({ embargo: at(embargo.date, time) })}
              disabled={locked}
            />
          </div>
        )}
      </div>
    </Section>
  )
}
