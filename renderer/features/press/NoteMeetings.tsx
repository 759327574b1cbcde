import { Button, Checkbox, Field, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons'
import type { MeetingSummary } from '../../../shared/contract/meetings.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { timeRange } from '../../../shared/language/times.ts'
import { keepFocus } from '../../components/keepFocus.ts'
import { Section } from '../../components/Section.tsx'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '40px' },
  check: { flex: 1, minWidth: 0, maxWidth: 'none' },
  time: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, display: 'block' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** Which meetings a note covers, and in which order it tells them. */
export const NoteMeetings = (props: {
  readonly chosen: readonly MeetingId[]
  /** The meetings chosen and those of the note's day. */
  readonly meetings: readonly MeetingSummary[]
  readonly onChange: (chosen: MeetingId[]) => void
  readonly problem: string | undefined
  readonly locked: boolean
}) => {
  const { chosen, meetings, locked, onChange } = props
  const styles = useStyles()
  const { t, lang } = useWords()
  const inOrder = [
    ...chosen.flatMap((id) => meetings.filter((meeting) => meeting.id === id)),
    ...meetings.filter(({ id }) => !chosen.includes(id)),
  ]
  const move = (id: MeetingId, by: 1 | -1) =>
    void keepFocus(async () => {
      const to = chosen.indexOf(id) + by
      const others = chosen.filter((other) => other !== id)
      onChange([...others.slice(0, to), id, ...others.slice(to)])
    })
  return (
    <Section title={t('press.meetings')}>
      {inOrder.length === 0 ? (
        <Text className={styles.quiet}>{t('press.noMeetings')}</Text>
      ) : (
        <Field validationState={props.problem === undefined ? 'none' : 'error'} validationMessage={props.problem ?? null}>
          <ol className={styles.list} aria-label={t('press.meetings')}>
            {inOrder.map((meeting) => {
              const title = inLang(meeting.title, lang)
              const place = chosen.indexOf(meeting.id)
              return (
                <li key={meeting.id} className={styles.row}>
                  <Checkbox
                    className={styles.check}
                    checked={place >= 0}
                    disabled={locked}
                    input={{ 'aria-label': t('press.include', { title }) }}
                    onChange={(_event, data) => onChange(data.checked ? [...chosen, meeting.id] : chosen.filter((id) => id !== meeting.id))}
                    label={
                      <>
                        {place >= 0 ? `${place + 1}. ${title}` : title}
                        <span className={styles.time}>{timeRange(meeting.start, meeting.end, lang)}</span>
                      </>
                    }
                  />
                  {place >= 0 && chosen.length > 1 && !locked && (
                    <>
                      <Tooltip content={t('press.moveUp', { title })} relationship="label">
                        <Button
                          appearance="subtle"
                          size="small"
                          icon={<ArrowUpRegular />}
                          disabledFocusable={place === 0}
                          onClick={() => move(meeting.id, -1)}
                        />
                      </Tooltip>
                      <Tooltip content={t('press.moveDown', { title })} relationship="label">
                        <Button
                          appearance="subtle"
                          size="small"
                          icon={<ArrowDownRegular />}
                          disabledFocusable={place === chosen.length - 1}
                          onClick={() => move(meeting.id, 1)}
                        />
                      </Tooltip>
                    </>
                  )}
                </li>
              )
            })}
          </ol>
        </Field>
      )}
    </Section>
  )
}
