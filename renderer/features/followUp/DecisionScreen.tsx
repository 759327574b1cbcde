import { makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { DecisionLife } from '../../../shared/contract/followUp.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { decisionKindLabel, votesText } from '../../../shared/language/decisionKinds.ts'
import { api } from '../../api.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { Section } from '../../components/Section.tsx'
import { useWords } from '../../i18n.ts'
import { useWho } from './useWho.ts'

const route = getRouteApi('/decision/$id')

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  entry: { borderLeft: `3px solid ${tokens.colorBrandStroke2}`, paddingLeft: tokens.spacingHorizontalM },
  small: { color: tokens.colorNeutralForeground2 },
})

const Life = ({ life }: { readonly life: DecisionLife }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { personName, whoOf } = useWho()
  const { meeting } = life
  const movers = [
    life.proposerId === null ? '' : t('desk.proposer', { name: personName(life.proposerId, meeting.date) }),
    life.seconderId === null ? '' : t('desk.seconder', { name: personName(life.seconderId, meeting.date) }),
    life.votes === null ? '' : votesText(life.votes, lang),
  ].filter((part) => part !== '')
  return (
    <Page>
      <PageHeader title={`${decisionKindLabel(life.kind, lang)} ${life.number}`} under={inLang(life.text, lang)} />
      <Section title={t('followUp.taken')}>
        <Link to="/meeting/$id" params={{ id: meeting.id }} search={{ tab: 'proceedings', item: life.item.id }}>
          {inLang(meeting.title, lang)}, {formatDate(meeting.date, lang)}
        </Link>
        <div>{t('followUp.item', { number: life.item.number, title: inLang(life.item.title, lang) })}</div>
        <div className={styles.small}>{movers.join(' · ')}</div>
      </Section>
      <Section title={t('followUp.acted')}>
        {life.actions.length === 0 && <p className={styles.small}>{t('followUp.noActions')}</p>}
        <ol className={styles.list}>
          {life.actions.map((action) => (
            <li key={action.id} className={styles.entry}>
              <Link to="/followUp" search={{ show: 'all', id: action.id }}>
                {inLang(action.text, lang) || t('common.untitled')}
              </Link>
              <div className={styles.small}>
                {[whoOf(action), action.due === null ? '' : formatDate(action.due, lang), t(`terms.actionStatus.${action.status}`)]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </div>
              {action.entries.map((entry) => (
                <div key={entry.id}>
                  {formatDate(entry.date, lang)}: {inLang(entry.text, lang)}
                </div>
              ))}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('followUp.reported')}>
        {life.reported.length === 0 && <p className={styles.small}>{t('followUp.notReported')}</p>}
        <ol className={styles.list}>
          {life.reported.map((told) => (
            <li key={`${told.itemId} ${told.status} ${inLang(told.word, lang)}`} className={styles.entry}>
              <Link to="/meeting/$id" params={{ id: told.meeting.id }} search={{ tab: 'proceedings', item: told.itemId }}>
                {inLang(told.meeting.title, lang)}, {formatDate(told.meeting.date, lang)}
              </Link>
              <div className={styles.small}>
                {[t(`terms.actionStatus.${told.status}`), inLang(told.word, lang)].filter((part) => part !== '').join(' · ')}
              </div>
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  )
}

/** The whole life of a decision: taken where, moved by whom, acted on when, reported where. */
export const DecisionScreen = () => {
  const { id } = route.useParams()
  const query = useQuery(api.followUp.life.queryOptions({ input: { decisionId: id } }))
  return <Loaded query={query}>{(life) => <Life key={life.id} life={life} />}</Loaded>
}
