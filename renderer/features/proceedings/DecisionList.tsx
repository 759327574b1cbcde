import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { AgendaItemView } from '../../../shared/contract/agenda.ts'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { DecisionId } from '../../../shared/domain/ids.ts'
import { client } from '../../api.ts'
import { Section } from '../../components/Section.tsx'
import { useWords } from '../../i18n.ts'
import { decisionDrafts } from '../meetings/meetingDrafts.ts'
import { DecisionCard } from './DecisionCard.tsx'
import { useList } from './useList.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  none: { color: tokens.colorNeutralForeground3 },
  add: { marginTop: tokens.spacingVerticalM },
})

/** What was decided on one item of the agenda, and what is to be done about it. */
export const DecisionList = (props: {
  readonly meeting: MeetingView
  readonly item: AgendaItemView
  /** Of the item, from 1. */
  readonly number: number
  readonly locked: boolean
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const { meeting, item, locked } = props
  const { decisions } = item
  const list = useList<DecisionId>({
    count: decisions.length,
    create: () =>
      client.decisions.create({
        itemId: item.id,
        kind: 'decision',
        text: {},
        proposerId: null,
        seconderId: null,
        votes: null,
        press: false,
      }),
    move: (id, to) => client.decisions.move({ id, to }),
    remove: async (id) => {
      const decision = decisions.find((one) => one.id === id)
      if (decision) await client.decisions.remove({ id, version: decisionDrafts.of(decision).snapshot().values.version })
    },
    restore: (id) => client.decisions.restore({ id }),
  })
  return (
    <Section title={t('proceedings.decisions')}>
      {decisions.length === 0 && <div className={styles.none}>{t('proceedings.noDecisions')}</div>}
      <ol className={styles.list}>
        {decisions.map((decision, index) => (
          <DecisionCard
            key={decision.id}
            decision={decision}
            meeting={meeting}
            number={`${props.number}.${index + 1}`}
            index={index}
            isLast={index === decisions.length - 1}
            isFresh={decision.id === list.fresh}
            locked={locked}
            onMove={(to) => list.move(decision.id, to)}
            onNext={() => list.add(index + 1)}
            onRemove={() => list.remove(decision.id, t('proceedings.decision', { number: `${props.number}.${index + 1}` }))}
          />
        ))}
      </ol>
      {!locked && (
        <Button className={styles.add} icon={<AddRegular />} onClick={() => list.add()}>
          {t('proceedings.addDecision')}
        </Button>
      )}
    </Section>
  )
}
