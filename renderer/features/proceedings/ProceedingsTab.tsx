import { Button, makeStyles, mergeClasses, Subtitle1, tokens } from '@fluentui/react-components'
import { ChevronLeftRegular, ChevronRightRegular, KeyboardRegular } from '@fluentui/react-icons'
import { getRouteApi } from '@tanstack/react-router'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { isMeetingLocked } from '../../../shared/domain/meetings.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useWords } from '../../i18n.ts'
import { DecisionList } from './DecisionList.tsx'
import { RemarkList } from './RemarkList.tsx'

const route = getRouteApi('/meeting/$id')

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '248px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXL,
    alignItems: 'start',
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  items: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    position: 'sticky',
    top: tokens.spacingVerticalL,
    maxHeight: 'calc(100vh - 48px)',
    overflowY: 'auto',
    '@media (max-width: 1000px)': { position: 'static', maxHeight: 'none' },
  },
  item: {
    display: 'block',
    width: '100%',
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  head: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalM },
  title: { flex: 1, margin: 0 },
})

/** What was said and decided, item by item: the items at the side, the proceedings of one of them in the middle. */
export const ProceedingsTab = ({ meeting }: { readonly meeting: MeetingView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { item: wanted } = route.useSearch()
  const navigate = route.useNavigate()
  const { agenda } = meeting
  const index = Math.max(
    0,
    agenda.findIndex(({ id }) => id === wanted),
  )
  const item = agenda[index]
  if (item === undefined) {
    return (
      <EmptyState title={t('proceedings.emptyTitle')} body={t('proceedings.emptyBody')}>
        <Button appearance="primary" onClick={() => void navigate({ search: { tab: 'agenda' }, replace: true })}>
          {t('proceedings.toAgenda')}
        </Button>
      </EmptyState>
    )
  }
  const go = (to: number) => {
    const next = agenda[to]
    if (next) void navigate({ search: (before) => ({ ...before, item: next.id }), replace: true })
  }
  const locked = isMeetingLocked(meeting.state)
  const heading = `${index + 1}. ${inLang(item.title, lang) || t('common.untitled')}`
  return (
    <div className={styles.root}>
      <nav aria-label={t('proceedings.items')}>
        <ol className={styles.items}>
          {agenda.map((each, place) => (
            <li key={each.id}>
              <button
                type="button"
                className={mergeClasses(styles.item, place === index && styles.chosen)}
                aria-current={place === index ? 'true' : undefined}
                onClick={() => go(place)}
              >
                {place + 1}. {inLang(each.title, lang) || t('common.untitled')}
                <div className={styles.counts}>
                  {t('proceedings.remarkCount', { count: each.remarks.length })} ·{' '}
                  {t('proceedings.decisionCount', { count: each.decisions.length })}
                </div>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <section key={item.id} aria-label={heading}>
        <div className={styles.head}>
          <Subtitle1 as="h2" className={styles.title}>
            {heading}
          </Subtitle1>
          <Button
            appearance="primary"
            aria-keyshortcuts="Alt+L"
            icon={<KeyboardRegular />}
            onClick={() => void navigate({ to: '/meeting/$id/desk', params: { id: meeting.id } })}
          >
            {t('desk.open')}
          </Button>
          <Button
            icon={<ChevronLeftRegular />}
            appearance="subtle"
            aria-label={t('proceedings.previousItem')}
            title={t('proceedings.previousItem')}
            disabled={index === 0}
            onClick={() => go(index - 1)}
          />
          <Button
            icon={<ChevronRightRegular />}
            appearance="subtle"
            aria-label={t('proceedings.nextItem')}
            title={t('proceedings.nextItem')}
            disabled={index === agenda.length - 1}
            onClick={() => go(index + 1)}
          />
        </div>
        <RemarkList meeting={meeting} item={item} locked={locked} />
        <DecisionList meeting={meeting} item={item} number={index + 1} locked={locked} />
      </section>
    </div>
  )
}
