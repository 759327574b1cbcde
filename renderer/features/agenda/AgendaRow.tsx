import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronUpRegular, ReOrderDotsVerticalRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, useId, useState } from 'react'
import type { AgendaItemView } from '../../../shared/contract/agenda.ts'
import { inLang, isEmpty } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate, WallTime } from '../../../shared/domain/calendar.ts'
import { AgendaItemId, type PersonId } from '../../../shared/domain/ids.ts'
import { AgendaKind } from '../../../shared/domain/meetings.ts'
import { formatTime } from '../../../shared/language/times.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { RowButtons } from '../../components/RowButtons.tsx'
import { useWords } from '../../i18n.ts'
import { itemDrafts } from '../meetings/meetingDrafts.ts'
import { AgendaFold } from './AgendaFold.tsx'

const dragType = 'application/x-karyavritt-agenda-item'

/** Place and time, subject, kind, presenter, minutes, buttons. */
export const agendaColumns = '124px minmax(0, 1fr) minmax(160px, 13%) minmax(200px, 18%) 76px 116px'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: agendaColumns,
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ':focus-within': { border: `1px solid ${tokens.colorBrandStroke2}` },
    '@media (max-width: 1100px)': { gridTemplateColumns: '128px minmax(0, 1fr) minmax(0, 1fr) 84px 92px' },
  },
  title: { '@media (max-width: 1100px)': { gridColumn: '2 / 5' } },
  kind: { '@media (max-width: 1100px)': { gridColumn: '2' } },
  over: { borderTop: `3px solid ${tokens.colorBrandStroke1}` },
  place: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS, paddingTop: '5px' },
  grip: { cursor: 'grab', color: tokens.colorNeutralForeground3, fontSize: '16px', display: 'flex', paddingTop: '3px' },
  number: { fontWeight: tokens.fontWeightSemibold, minWidth: '20px' },
  clock: {
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  end: { display: 'flex', justifyContent: 'end', paddingTop: '4px' },
  section: {
    gridColumn: '1 / -1',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  marks: { gridColumn: '2 / -1', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
})

/** One item of the agenda. Enter adds the next one, Alt with an arrow moves this one, the grip drags it. */
export const AgendaRow = (props: {
  readonly item: AgendaItemView
  readonly number: number
  readonly begins: WallTime | null
  readonly date: CalendarDate
  readonly called: readonly PersonId[]
  readonly locked: boolean
  readonly isLast: boolean
  readonly isFresh: boolean
  readonly onMove: (item: AgendaItemView, to: number) => void
  readonly onNext: () => void
  readonly onRemove: () => void
  /** Only where a later meeting of the body can take the item up. */
  readonly onSendBack: (() => void) | null
}) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { values, set, problem } = useAutosave(itemDrafts, props.item)
  const [over, setOver] = useState(false)
  const [unfolded, setUnfolded] = useState(false)
  const foldId = useId()
  const { item, number, locked } = props
  const index = number - 1

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey && event.key === 'Enter') {
      event.preventDefault()
      setUnfolded(!unfolded)
    }
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || locked) return
    event.preventDefault()
    props.onMove(item, event.key === 'ArrowUp' ? index - 1 : index + 1)
  }
  const onTitleKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.altKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    props.onNext()
  }
  const marks = [
    values.carriedFromId === null ? '' : t('agenda.carried'),
    isEmpty(values.note) ? '' : t('agenda.hasNote'),
    values.interests.length === 0 ? '' : t('agenda.interestCount', { count: values.interests.length }),
    values.confidential ? t('agenda.confidential') : '',
    values.heldOver ? t('agenda.heldOver') : '',
  ].filter((mark) => mark !== '')
  return (
    <li
      className={mergeClasses(styles.row, over && styles.over)}
      aria-label={t('agenda.item', { number })}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (locked || !event.dataTransfer.types.includes(dragType)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        const dragged = AgendaItemId.safeParse(event.dataTransfer.getData(dragType))
        if (dragged.success && dragged.data !== item.id) props.onMove({ ...item, id: dragged.data }, index)
      }}
    >
      {!isEmpty(values.section) && <h3 className={styles.section}>{inLang(values.section, lang)}</h3>}
      <div className={styles.place}>
        {!locked && (
          <span
            className={styles.grip}
            draggable
            aria-hidden
            onDragStart={(event) => {
              event.dataTransfer.setData(dragType, item.id)
              event.dataTransfer.effectAllowed = 'move'
            }}
          >
            <ReOrderDotsVerticalRegular />
          </span>
        )}
        <span className={styles.number}>{number}.</span>
        <span className={styles.clock}>{props.begins === null ? '' : formatTime(props.begins, lang)}</span>
      </div>
      <BilingualField
        className={styles.title}
        label={t('agenda.title')}
        hideLabel
        multiline="growing"
        layout="column"
        value={values.title}
        onChange={(title) => set({ title })}
        problem={problem('title')}
        disabled={locked}
        autoFocus={props.isFresh}
        onKeyDown={onTitleKey}
      />
      <ChoiceSelect
        className={styles.kind}
        label={t('agenda.kind')}
        hideLabel
        value={values.kind}
        options={AgendaKind.options}
        say={(kind) => t(`terms.agendaKind.${kind}`)}
        onChange={(kind) => set({ kind })}
        problem={problem('kind')}
        disabled={locked}
      />
      <PersonPicker
        label={t('agenda.presenter')}
        hideLabel
        placeholder={t('agenda.presenter')}
        value={values.presenterId}
        onChange={(presenterId) => set({ presenterId })}
        asOf={props.date}
        problem={problem('presenterId')}
        disabled={locked}
      />
      <NumberField
        label={t('agenda.minutes')}
        hideLabel
        placeholder={t('agenda.minutes')}
        value={values.minutes}
        min={1}
        max={1440}
        onChange={(minutes) => set({ minutes })}
        problem={problem('minutes')}
        disabled={locked}
      />
      <div className={styles.end}>
        <Button
          appearance="subtle"
          size="small"
          icon={unfolded ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={unfolded}
          aria-controls={foldId}
          aria-label={t('agenda.more', { number })}
          title={t('agenda.moreKey')}
          onClick={() => setUnfolded(!unfolded)}
        />
        <RowButtons
          up={t('agenda.moveUp', { number })}
          down={t('agenda.moveDown', { number })}
          remove={t('agenda.remove', { number })}
          isFirst={index === 0}
          isLast={props.isLast}
          disabled={locked}
          onUp={() => props.onMove(item, index - 1)}
          onDown={() => props.onMove(item, index + 1)}
          onRemove={props.onRemove}
        />
      </div>
      {!unfolded && marks.length > 0 && (
        <div className={styles.marks}>
          {marks.map((mark) => (
            <Badge key={mark} appearance="tint" color="informative">
              {mark}
            </Badge>
          ))}
        </div>
      )}
      <div id={foldId} style={unfolded ? { display: 'contents' } : { display: 'none' }}>
        {unfolded && (
          <AgendaFold
            item={values}
            set={set}
            problem={problem}
            date={props.date}
            called={props.called}
            locked={locked}
            onSendBack={props.onSendBack}
          />
        )}
      </div>
    </li>
  )
}
