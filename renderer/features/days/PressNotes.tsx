import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular, NewsRegular } from '@fluentui/react-icons'
import { Link, useNavigate } from '@tanstack/react-router'
import type { DayView } from '../../../shared/contract/days.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { client } from '../../api.ts'
import { Section } from '../../components/Section.tsx'
import { useAct } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { refreshMeetings } from '../meetings/meetingCache.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  headline: { flex: 1, minWidth: '200px' },
  none: { color: tokens.colorNeutralForeground2 },
})

/** The press notes of a day: open one, or make the first. */
export const PressNotes = ({ day }: { readonly day: DayView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const navigate = useNavigate()
  const create = async () => {
    const { id } = await client.press.create({ date: day.date })
    await refreshMeetings()
    await navigate({ to: '/press/$id', params: { id } })
  }
  return (
    <Section
      title={t('day.pressNotes')}
      actions={
        <Button icon={<AddRegular />} onClick={() => act(create)}>
          {t('day.newPressNote')}
        </Button>
      }
    >
      {day.pressNotes.length === 0 ? (
        <div className={styles.none}>{t('day.noPressNote')}</div>
      ) : (
        <ul className={styles.list}>
          {day.pressNotes.map((note) => (
            <li key={note.id}>
              <Link to="/press/$id" params={{ id: note.id }} className={styles.note}>
                <NewsRegular aria-hidden />
                <span className={styles.number}>{t('day.pressNote', { number: note.printedNumber })}</span>
                <span className={styles.headline}>{inLang(note.headline, lang) || t('day.noHeadline')}</span>
                <span>{t('day.covers', { count: note.meetingIds.length })}</span>
                <Badge
                  appearance="tint"
                  color={note.state === 'released' ? 'success' : note.state === 'approved' ? 'brand' : 'informative'}
                >
                  {t(`terms.pressState.${note.state}`)}
                </Badge>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
