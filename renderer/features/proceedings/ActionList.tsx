import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useId } from 'react'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { DecisionView } from '../../../shared/contract/proceedings.ts'
import type { ActionId } from '../../../shared/domain/ids.ts'
import { client } from '../../api.ts'
import { useWords } from '../../i18n.ts'
import { actionDrafts } from '../meetings/meetingDrafts.ts'
import { ActionCard } from './ActionCard.tsx'
import { useList } from './useList.ts'

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  add: { justifySelf: 'start' },
})

/** The actions that follow from a decision. */
export const ActionList = (props: { readonly decision: DecisionView; readonly meeting: MeetingView; readonly locked: boolean }) => {
  const styles = useStyles()
  const { t } = useWords()
  const id = useId()
  const { decision, meeting, locked } = props
  const { actions } = decision
  const list = useList<ActionId>({
    count: actions.length,
    create: () =>
      client.actions.create({ decisionId: decision.id, kind: 'action', text: {}, personId: null, bodyId: null, due: null, status: 'open' }),
    move: (action, to) => client.actions.move({ id: action, to }),
    remove: async (action) => {
      const found = actions.find((one) => one.id === action)
      if (found) await client.actions.remove({ id: action, version: actionDrafts.of(found).snapshot().values.version })
    },
    restore: (action) => client.actions.restore({ id: action }),
  })
  if (locked && actions.length === 0) return null
  return (
    <div className={styles.root}>
      {actions.length > 0 && (
        <>
          <h3 id={id} className={styles.title}>
            {t('proceedings.actions')}
          </h3>
          <ol className={styles.list} aria-labelledby={id}>
            {actions.map((action, index) => (
              <ActionCard
                key={action.id}
                action={action}
                meeting={meeting}
                number={index + 1}
                isLast={index === actions.length - 1}
                isFresh={action.id === list.fresh}
                locked={locked}
                onMove={(to) => list.move(action.id, to)}
                onNext={() => list.add(index + 1)}
                onRemove={() => list.remove(action.id, t('proceedings.action', { number: index + 1 }))}
              />
            ))}
          </ol>
        </>
      )}
      {!locked && (
        <Button className={styles.add} size="small" icon={<AddRegular />} onClick={() => list.add()}>
          {t('proceedings.addAction')}
        </Button>
      )}
    </div>
  )
}
