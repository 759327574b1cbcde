import { makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { DecisionView } from '../../../shared/contract/proceedings.ts'
import { DecisionKind } from '../../../shared/domain/proceedings.ts'
import { decisionKindLabel } from '../../../shared/language/decisionKinds.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { RowButtons } from '../../components/RowButtons.tsx'
import { useWords } from '../../i18n.ts'
import { decisionDrafts } from '../meetings/meetingDrafts.ts'
import { ActionList } from './ActionList.tsx'
import { cardKeys, useCardStyles } from './styles.ts'
import { VotesField } from './VotesField.tsx'

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
  },
})

/** One decision with its number, kind, movers and votes, and the actions that follow from it. */
export const DecisionCard = (props: {
  readonly decision: DecisionView
  readonly meeting: MeetingView
  /** As printed: `2.1`. */
  readonly number: string
  readonly index: number
  readonly isLast: boolean
  readonly isFresh: boolean
  readonly locked: boolean
  readonly onMove: (to: number) => void
  readonly onNext: () => void
  readonly onRemove: () => void
}) => {
  const card = useCardStyles()
  const styles = useStyles()
  const { t, lang } = useWords()
  const { values, set, problem } = useAutosave(decisionDrafts, props.decision)
  const { meeting, number, index, locked } = props
  const called = useMemo(() => meeting.attendance.map(({ personId }) => personId), [meeting.attendance])
  const onKeyDown = cardKeys({
    next: () => !locked && props.onNext(),
    up: () => !locked && props.onMove(index - 1),
    down: () => !locked && props.onMove(index + 1),
  })
  return (
    <li
      className={mergeClasses(card.card, values.press && card.press)}
      aria-label={t('proceedings.decision', { number })}
      onKeyDown={onKeyDown}
    >
      <div className={card.head}>
        <span className={card.number}>{number}</span>
        <ChoiceSelect
          className={card.kind}
          label={t('proceedings.decisionKind')}
          hideLabel
          value={values.kind}
          options={DecisionKind.options}
          say={(kind) => decisionKindLabel(kind, lang)}
          onChange={(kind) => set({ kind })}
          problem={problem('kind')}
          disabled={locked}
        />
        <div className={card.end}>
          <Switch
            label={t('proceedings.press')}
            checked={values.press}
            disabled={locked}
            onChange={(_event, data) => set({ press: data.checked })}
          />
          <RowButtons
            up={t('proceedings.decisionUp', { number })}
            down={t('proceedings.decisionDown', { number })}
            remove={t('proceedings.removeDecision', { number })}
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
        label={t('proceedings.decisionText')}
        hideLabel
        multiline
        value={values.text}
        onChange={(text) => set({ text })}
        problem={problem('text')}
        disabled={locked}
        autoFocus={props.isFresh}
      />
      <div className={styles.fields}>
        <PersonPicker
          label={t('proceedings.proposer')}
          value={values.proposerId}
          onChange={(proposerId) => set({ proposerId })}
          asOf={meeting.date}
          first={called}
          problem={problem('proposerId')}
          disabled={locked}
        />
        <PersonPicker
          label={t('proceedings.seconder')}
          value={values.seconderId}
          onChange={(seconderId) => set({ seconderId })}
          asOf={meeting.date}
          first={called}
          problem={problem('seconderId')}
          disabled={locked}
        />
        <VotesField value={values.votes} onChange={(votes) => set({ votes })} problem={problem('votes')} disabled={locked} />
      </div>
      <ActionList decision={props.decision} meeting={meeting} locked={locked} />
    </li>
  )
}
