import { mergeClasses, Switch } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { RemarkView } from '../../../shared/contract/proceedings.ts'
import { SpeechVerb } from '../../../shared/domain/proceedings.ts'
import { speechVerbLabel } from '../../../shared/language/speechVerbs.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { RowButtons } from '../../components/RowButtons.tsx'
import { useWords } from '../../i18n.ts'
import { remarkDrafts } from '../meetings/meetingDrafts.ts'
import { cardKeys, useCardStyles } from './styles.ts'

/** One remark: who, which verb, what, and whether it may reach the press. */
export const RemarkCard = (props: {
  readonly remark: RemarkView
  readonly meeting: MeetingView
  readonly number: number
  readonly isLast: boolean
  readonly isFresh: boolean
  readonly locked: boolean
  readonly onMove: (to: number) => void
  readonly onNext: () => void
  readonly onRemove: () => void
}) => {
  const styles = useCardStyles()
  const { t, lang } = useWords()
  const { values, set, problem } = useAutosave(remarkDrafts, props.remark)
  const { meeting, number, locked } = props
  const index = number - 1
  const called = useMemo(() => meeting.attendance.map(({ personId }) => personId), [meeting.attendance])
  const onKeyDown = cardKeys({
    next: () => !locked && props.onNext(),
    up: () => !locked && props.onMove(index - 1),
    down: () => !locked && props.onMove(index + 1),
  })
  return (
    <li
      className={mergeClasses(styles.card, values.press && styles.press)}
      aria-label={t('proceedings.remark', { number })}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <span className={styles.number}>{number}.</span>
        <PersonPicker
          className={styles.grow}
          label={t('proceedings.speaker')}
          hideLabel
          placeholder={t('proceedings.speaker')}
          value={values.personId}
          onChange={(personId) => set({ personId })}
          asOf={meeting.date}
          first={called}
          problem={problem('personId')}
          disabled={locked}
          autoFocus={props.isFresh}
        />
        <ChoiceSelect
          className={styles.kind}
          label={t('proceedings.verb')}
          hideLabel
          value={values.verb}
          options={SpeechVerb.options}
          say={(verb) => speechVerbLabel(verb, lang)}
          onChange={(verb) => set({ verb })}
          problem={problem('verb')}
          disabled={locked}
        />
        <div className={styles.end}>
          <Switch
            label={t('proceedings.press')}
            checked={values.press}
            disabled={locked}
            onChange={(_event, data) => set({ press: data.checked })}
          />
          <RowButtons
            up={t('proceedings.remarkUp', { number })}
            down={t('proceedings.remarkDown', { number })}
            remove={t('proceedings.removeRemark', { number })}
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
        label={t('proceedings.text')}
        hideLabel
        multiline
        value={values.text}
        onChange={(text) => set({ text })}
        problem={problem('text')}
        disabled={locked}
      />
    </li>
  )
}
