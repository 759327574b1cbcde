import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { ActionView } from '../../../shared/contract/proceedings.ts'
import { ActionKind, ActionStatus } from '../../../shared/domain/proceedings.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { BodyPicker } from '../../components/BodyPicker.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { DateField } from '../../components/DateField.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { RowButtons } from '../../components/RowButtons.tsx'
import { useWords } from '../../i18n.ts'
import { actionDrafts } from '../meetings/meetingDrafts.ts'
import { cardKeys, useCardStyles } from './styles.ts'

const useStyles = makeStyles({
  card: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}` },
  fields: {
    display: 'grid',
    gridTemplateColumns: '112px minmax(0, 1fr) 168px 132px',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    '@media (max-width: 1180px)': { gridTemplateColumns: '112px minmax(0, 1fr)' },
  },
})

const owners = ['person', 'body'] as const
type Owner = (typeof owners)[number]

/** One action: what is to be done, who or which body answers for it, by when, and how it stands. */
export const ActionCard = (props: {
  readonly action: ActionView
  readonly meeting: MeetingView
  readonly number: number
  readonly isLast: boolean
  readonly isFresh: boolean
  readonly locked: boolean
  readonly onMove: (to: number) => void
  readonly onNext: () => void
  readonly onRemove: () => void
}) => {
  const card = useCardStyles()
  const styles = useStyles()
  const { t } = useWords()
  const { values, set, problem } = useAutosave(actionDrafts, props.action)
  const { meeting, number, locked } = props
  const index = number - 1
  const [chosen, setChosen] = useState<Owner | null>(null)
  const owner: Owner = chosen ?? (values.bodyId === null ? 'person' : 'body')
  const called = useMemo(() => meeting.attendance.map(({ personId }) => personId), [meeting.attendance])
  const onKeyDown = cardKeys({
    next: () => !locked && props.onNext(),
    up: () => !locked && props.onMove(index - 1),
    down: () => !locked && props.onMove(index + 1),
  })
  return (
    <li className={mergeClasses(card.card, styles.card)} aria-label={t('proceedings.action', { number })} onKeyDown={onKeyDown}>
      <div className={card.head}>
        <span className={card.number}>{number}.</span>
        <ChoiceSelect
          className={card.kind}
          label={t('proceedings.actionKind')}
          hideLabel
          value={values.kind}
          options={ActionKind.options}
          say={(kind) => t(`terms.actionKind.${kind}`)}
          onChange={(kind) => set({ kind })}
          problem={problem('kind')}
          disabled={locked}
        />
        <div className={card.end}>
          <RowButtons
            up={t('proceedings.actionUp', { number })}
            down={t('proceedings.actionDown', { number })}
            remove={t('proceedings.removeAction', { number })}
            isFirst={index === 0}
            isLast={props.isLast}
            disabled={locked}
            onUp={() => props.onMove(index - 1)}
            onDown={() => props.onMove(index + 1)}
            onRemove={props.onRemove}
          />
        </div>
      </div>
      <BilingualField
        label={t('proceedings.actionText')}
        hideLabel
        multiline
        value={values.text}
        onChange={(text) => set({ text })}
        problem={problem('text')}
        disabled={locked}
        autoFocus={props.isFresh}
      />
      <div className={styles.fields}>
        <ChoiceSelect
          label={t('proceedings.responsible')}
          value={owner}
          options={owners}
          say={(each) => t(each === 'person' ? 'proceedings.byPerson' : 'proceedings.byBody')}
          onChange={(each) => {
            setChosen(each)
            if (each === 'person' && values.bodyId !== null) set({ bodyId: null })
            if (each === 'body' && values.personId !== null) set({ personId: null })
          }}
          disabled={locked}
        />
        {owner === 'person' ? (
          <PersonPicker
            label={t('proceedings.responsiblePerson')}
            value={values.personId}
            onChange={(personId) => set({ personId, bodyId: null })}
            asOf={meeting.date}
            first={called}
            problem={problem('personId')}
            disabled={locked}
          />
        ) : (
          <BodyPicker
            label={t('proceedings.responsibleBody')}
            value={values.bodyId}
            onChange={(bodyId) => set({ bodyId, personId: null })}
            problem={problem('bodyId')}
            disabled={locked}
          />
        )}
        <DateField
          label={t('proceedings.due')}
          value={values.due}
          onChange={(due) => set({ due })}
          problem={problem('due')}
          disabled={locked}
        />
        <ChoiceSelect
          label={t('proceedings.status')}
          value={values.status}
          options={ActionStatus.options}
          say={(status) => t(`terms.actionStatus.${status}`)}
          onChange={(status) => set({ status })}
          problem={problem('status')}
          disabled={locked}
        />
      </div>
    </li>
  )
}
