import { Button, Checkbox, makeStyles, Tooltip, tokens } from '@fluentui/react-components'
import { AddRegular, ArrowImportRegular, NoteRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ProposedItemView } from '../../../shared/contract/backlog.ts'
import { inLang, isEmpty } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { BodyId, MeetingId, ProposedItemId } from '../../../shared/domain/ids.ts'
import { AgendaKind } from '../../../shared/domain/meetings.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { RowButtons } from '../../components/RowButtons.tsx'
import { Section } from '../../components/Section.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { refreshMeetings } from '../meetings/meetingCache.ts'
import { proposedDrafts, reloadBacklog } from './backlogDrafts.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(150px, 14%) minmax(180px, 18%) 76px auto',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr) 84px auto' },
  },
  selectable: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', alignItems: 'start' },
  note: { gridColumn: '1 / -1' },
  end: { display: 'flex', justifyContent: 'end', gap: tokens.spacingHorizontalXS },
  none: { color: tokens.colorNeutralForeground2, margin: 0 },
})

const Row = (props: {
  readonly view: ProposedItemView
  readonly index: number
  readonly isLast: boolean
  readonly isFresh: boolean
  readonly asOf: CalendarDate
  readonly drawInto: MeetingId | null
  readonly isChosen: boolean
  readonly onChoose: (chosen: boolean) => void
}) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const { view, index } = props
  const { values, set, problem } = useAutosave(proposedDrafts, view)
  const [noteOpen, setNoteOpen] = useState(false)
  const hasNote = !isEmpty(values.note)
  const title = inLang(values.title, lang) || t('common.untitled')
  const move = (to: number) =>
    act(async () => {
      await flushAll()
      await client.backlog.move({ id: view.id, to })
      await reloadBacklog()
    })
  const remove = async () => {
    await flushAll()
    const { id, version } = proposedDrafts.of(view).snapshot().values
    await client.backlog.remove({ id, version })
    await reloadBacklog()
    notify.removed(title, async () => {
      await client.backlog.restore({ id })
      await reloadBacklog()
    })
  }
  const draw = async (meetingId: MeetingId) => {
    await flushAll()
    await client.backlog.draw({ id: view.id, meetingId })
    await Promise.all([reloadBacklog(), refreshMeetings()])
    notify.done(t('backlog.drawn', { title }))
  }
  const { drawInto } = props
  const row = (
    <div className={styles.row}>
      <BilingualField
        label={t('backlog.subject')}
        hideLabel
        value={values.title}
        onChange={(changed) => set({ title: changed })}
        problem={problem('title')}
        autoFocus={props.isFresh}
      />
      <ChoiceSelect
        label={t('backlog.kind')}
        hideLabel
        value={values.kind}
        options={AgendaKind.options}
        say={(kind) => t(`terms.agendaKind.${kind}`)}
        onChange={(kind) => set({ kind })}
        problem={problem('kind')}
      />
      <PersonPicker
        label={t('backlog.presenter')}
        hideLabel
        placeholder={t('backlog.presenter')}
        value={values.presenterId}
        onChange={(presenterId) => set({ presenterId })}
        asOf={props.asOf}
        problem={problem('presenterId')}
      />
      <NumberField
        label={t('backlog.minutes')}
        hideLabel
        placeholder={t('backlog.minutes')}
        value={values.minutes}
        min={1}
        max={1440}
        onChange={(minutes) => set({ minutes })}
        problem={problem('minutes')}
      />
      <div className={styles.end}>
        <Tooltip relationship="label" content={t(hasNote ? 'backlog.noteOf' : 'backlog.addNote', { title })}>
          <Button
            appearance={hasNote ? 'secondary' : 'subtle'}
            icon={<NoteRegular />}
            aria-expanded={noteOpen}
            onClick={() => setNoteOpen(!noteOpen)}
          />
        </Tooltip>
        {drawInto !== null && (
          <Button icon={<ArrowImportRegular />} aria-label={t('backlog.drawOf', { title })} onClick={() => act(() => draw(drawInto))}>
            {t('backlog.draw')}
          </Button>
        )}
        <RowButtons
          up={t('backlog.up', { title })}
          down={t('backlog.down', { title })}
          remove={t('backlog.remove', { title })}
          isFirst={index === 0}
          isLast={props.isLast}
          disabled={false}
          onUp={() => move(index - 1)}
          onDown={() => move(index + 1)}
          onRemove={() => act(remove)}
        />
      </div>
      {noteOpen && (
        <BilingualField
          className={styles.note}
          label={t('backlog.note')}
          multiline
          value={values.note}
          onChange={(note) => set({ note })}
          problem={problem('note')}
          autoFocus
        />
      )}
    </div>
  )
  return (
    <li aria-label={title} className={drawInto === null ? undefined : styles.selectable}>
      {drawInto !== null && (
        <Checkbox
          checked={props.isChosen}
          aria-label={t('backlog.choose', { title })}
          onChange={(_event, data) => props.onChoose(data.checked === true)}
        />
      )}
      {row}
    </li>
  )
}

/** The subjects that wait for a meeting of a body; beside the agenda of one of its meetings each can be taken into it. */
export const Backlog = (props: { readonly bodyId: BodyId; readonly asOf: CalendarDate; readonly drawInto: MeetingId | null }) => {
  const styles = useStyles()
  const { t } = useWords()
  const act = useAct()
  const notify = useNotify()
  const [fresh, setFresh] = useState<ProposedItemId | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<ProposedItemId>>(new Set())
  const query = useQuery(api.backlog.list.queryOptions({ input: { bodyId: props.bodyId } }))
  const propose = async () => {
    await flushAll()
    const { id } = await client.backlog.create({
      ...{ bodyId: props.bodyId, title: {}, kind: 'discussion', presenterId: null, minutes: null, note: {} },
    })
    setFresh(id)
    await reloadBacklog()
  }
  const { drawInto } = props
  const wanted = (query.data ?? []).filter(({ id }) => chosen.has(id))
  const drawChosen = async (meetingId: MeetingId) => {
    await flushAll()
    try {
      // One after another, so that they come to stand in the order of the list.
      for (const { id } of wanted) await client.backlog.draw({ id, meetingId })
      setChosen(new Set())
      notify.done(t('backlog.drawnCount', { count: wanted.length }))
    } finally {
      await Promise.all([reloadBacklog(), refreshMeetings()])
    }
  }
  return (
    <Section
      title={t('backlog.title')}
      actions={
        <>
          {drawInto !== null && wanted.length > 0 && (
            <Button appearance="primary" icon={<ArrowImportRegular />} onClick={() => act(() => drawChosen(drawInto))}>
              {t('backlog.drawChosen', { count: wanted.length })}
            </Button>
          )}
          <Button icon={<AddRegular />} onClick={() => act(propose)}>
            {t('backlog.new')}
          </Button>
        </>
      }
    >
      <Loaded query={query}>
        {(items) =>
          items.length === 0 ? (
            <p className={styles.none}>{t('backlog.emptyBody')}</p>
          ) : (
            <ol className={styles.list} aria-label={t('backlog.list')}>
              {items.map((item, index) => (
                <Row
                  key={item.id}
                  view={item}
                  index={index}
                  isLast={index === items.length - 1}
                  isFresh={item.id === fresh}
                  asOf={props.asOf}
                  drawInto={drawInto}
                  isChosen={chosen.has(item.id)}
                  onChoose={(isIn) => setChosen(new Set([...chosen].filter((id) => id !== item.id).concat(isIn ? item.id : [])))}
                />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Section>
  )
}
