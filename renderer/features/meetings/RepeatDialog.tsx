import { makeStyles, tokens } from '@fluentui/react-components'
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { type MeetingView, Repetition } from '../../../shared/contract/meetings.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { type CalendarDate, minutesOf } from '../../../shared/domain/calendar.ts'
import { repetitionDates } from '../../../shared/domain/repetition.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { DateField } from '../../components/DateField.tsx'
import { FieldGrid } from '../../components/FieldGrid.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import { useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { refreshMeetings } from './meetingCache.ts'

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}` },
  dates: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, maxHeight: '240px', overflowY: 'auto' },
  clash: { color: tokens.colorPaletteMarigoldForeground2 },
})

const units = ['day', 'week', 'month-date', 'month-weekday'] as const
/** As often as the contract lets a meeting come again. */
const longestStep = { day: 30, week: 12, 'month-date': 12, 'month-weekday': 12 } as const
const most = 60

/** Makes a series of a meeting: how often, how many times; shows the dates with what stands in their way before any is made. */
export const RepeatDialog = ({ meeting, onClose }: { readonly meeting: MeetingView; readonly onClose: () => void }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const notify = useNotify()
  const [unit, setUnit] = useState<(typeof units)[number]>('week')
  const [step, setStep] = useState(1)
  const [times, setTimes] = useState(3)
  const [until, setUntil] = useState<CalendarDate | null>(null)
  const every = Repetition.parse({ unit, step: Math.min(step, longestStep[unit]) })
  const dates = repetitionDates(meeting.date, every, until === null ? times : most).filter((date) => until === null || date <= until)
  const { start, end, venueId, chairId, secretaryId } = meeting
  const length = end === null ? 0 : minutesOf(end) - minutesOf(start)
  const clashes = useQueries({
    queries: dates.map((date) => ({
      ...api.meetings.clashes.queryOptions({
        input: { id: null, date, start, minutes: length > 0 ? length : null, venueId, chairId, secretaryId },
      }),
      enabled: venueId !== null || chairId !== null || secretaryId !== null,
    })),
  })
  const repeat = async () => {
    await flushAll()
    const made = await client.meetings.repeat({ id: meeting.id, every, times: dates.length })
    await refreshMeetings()
    notify.done(t('templates.repeated', { count: made.length }))
  }
  return (
    <ConfirmDialog
      open
      title={t('templates.repeat')}
      confirm={t('templates.repeat')}
      disabled={dates.length === 0}
      onConfirm={repeat}
      onClose={onClose}
    >
      <FieldGrid>
        <ChoiceSelect
          className="wide"
          label={t('templates.unit')}
          value={unit}
          options={units}
          say={(each) => t(`templates.units.${each}`)}
          onChange={setUnit}
        />
        <NumberField
          label={t('templates.step')}
          hint={t('templates.stepHint')}
          value={step}
          min={1}
          max={longestStep[unit]}
          onChange={setStep}
          required
        />
        {until === null && <NumberField label={t('templates.times')} value={times} min={1} max={most} onChange={setTimes} required />}
        <DateField label={t('templates.until')} hint={t('templates.untilHint', { count: most })} value={until} onChange={setUntil} />
      </FieldGrid>
      <h3 className={styles.heading}>{t('templates.dates')}</h3>
      <div>{t(dates.length === 0 ? 'templates.noDates' : 'templates.repeatBody')}</div>
      <ol className={styles.dates} aria-label={t('templates.dates')}>
        {dates.map((date, index) => (
          <li key={date}>
            {formatDate(date, lang, 'weekday')}
            {(clashes[index]?.data ?? []).map(({ meeting: other }) => (
              <span key={other.id} className={styles.clash}>
                {' · '}
                {t('templates.clash', { title: inLang(other.title, lang) })}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </ConfirmDialog>
  )
}
