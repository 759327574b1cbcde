import { Button, Checkbox, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular, ReOrderDotsVerticalRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import type { PhotographView } from '../../../shared/contract/photographs.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import { type PersonId, PhotographId } from '../../../shared/domain/ids.ts'
import { api, client } from '../../api.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { RowButtons } from '../../components/RowButtons.tsx'
import { useExported } from '../../components/useExport.ts'
import { useAct } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { PeopleFromLeft } from './PeopleFromLeft.tsx'
import { photographDrafts } from './photographDrafts.ts'

const dragType = 'application/x-karyavritt-photograph'

/** Below so many dots of width a photograph is printed small. */
const smallWidth = 560
const [kilobyte, megabyte] = [1024, 1024 * 1024]

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '168px minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    alignItems: 'start',
    listStyleType: 'none',
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  over: { borderTop: `3px solid ${tokens.colorBrandStroke1}` },
  head: { gridColumn: '1 / -1', display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  grip: { cursor: 'grab', color: tokens.colorNeutralForeground3, fontSize: '16px', display: 'flex' },
  title: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  end: { marginInlineStart: 'auto', display: 'flex' },
  frame: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '168px',
    height: '126px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  picture: { maxWidth: '168px', maxHeight: '126px', display: 'block' },
  fields: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  choices: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  side: { display: 'grid', gap: tokens.spacingVerticalXS },
  printed: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
})

/** One photograph of a note: its picture, words and people. Alt with an arrow moves it, the grip drags it. */
export const PhotographCard = (props: {
  readonly view: PhotographView
  readonly number: number
  readonly isLast: boolean
  readonly date: CalendarDate
  readonly first: readonly PersonId[]
  /** What stands under it in the note as it is now. */
  readonly printed: { readonly caption: string; readonly credit: string } | undefined
  readonly locked: boolean
  readonly onMove: (id: PhotographId, to: number) => void
  readonly onRemove: () => void
}) => {
  const { view, number, locked, printed } = props
  const styles = useStyles()
  const { t } = useWords()
  const act = useAct()
  const exported = useExported()
  const { values, set, problem } = useAutosave(photographDrafts, view)
  const [over, setOver] = useState(false)
  // What is printed of a photograph never changes.
  const picture = useQuery(api.photographs.picture.queryOptions({ input: { id: view.id }, staleTime: Number.POSITIVE_INFINITY }))
  const name = t('photographs.photograph', { number })
  const size =
    view.size < megabyte
      ? t('attachments.kilobytes', { count: Math.max(1, Math.round(view.size / kilobyte)) })
      : t('attachments.megabytes', { size: (view.size / megabyte).toFixed(1) })
  const save = async () => exported(await client.photographs.export({ id: view.id }), 'application/octet-stream')
  const onKeyDown = (event: KeyboardEvent) => {
    if (locked || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    props.onMove(view.id, event.key === 'ArrowUp' ? number - 2 : number)
  }
  const saysNothing = printed !== undefined && printed.caption === ''
  return (
    <li
      className={mergeClasses(styles.card, over && styles.over)}
      aria-label={name}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (locked || !event.dataTransfer.types.includes(dragType)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        const dragged = PhotographId.safeParse(event.dataTransfer.getData(dragType))
        if (dragged.success && dragged.data !== view.id) props.onMove(dragged.data, number - 1)
      }}
    >
      <div className={styles.head}>
        {!locked && (
          <span
            className={styles.grip}
            draggable
            aria-hidden
            onDragStart={(event) => {
              event.dataTransfer.setData(dragType, view.id)
              event.dataTransfer.effectAllowed = 'move'
            }}
          >
            <ReOrderDotsVerticalRegular />
          </span>
        )}
        <span className={styles.title}>{name}</span>
        <span className={styles.note}>{t('photographs.facts', { width: view.width, height: view.height, size })}</span>
        <div className={styles.end}>
          <Tooltip relationship="label" content={t('photographs.save', { name: view.fileName })}>
            <Button appearance="subtle" size="small" icon={<ArrowDownloadRegular />} onClick={() => act(save)} />
          </Tooltip>
          <RowButtons
            up={t('photographs.moveUp', { number })}
            down={t('photographs.moveDown', { number })}
            remove={t('photographs.remove', { number })}
            isFirst={number === 1}
            isLast={props.isLast}
            disabled={locked}
            onUp={() => props.onMove(view.id, number - 2)}
            onDown={() => props.onMove(view.id, number)}
            onRemove={props.onRemove}
          />
        </div>
      </div>
      <div className={styles.side}>
        <div className={styles.frame}>
          {picture.data !== undefined && (
            <img
              className={styles.picture}
              src={`data:${picture.data.mime};base64,${picture.data.data}`}
              alt={printed === undefined || saysNothing ? name : printed.caption}
            />
          )}
        </div>
        {Math.min(view.width, view.height) < smallWidth / 2 && <span className={styles.note}>{t('photographs.small')}</span>}
      </div>
      <div className={styles.fields}>
        <BilingualField
          label={t('photographs.caption')}
          layout="column"
          multiline="growing"
          value={values.caption}
          onChange={(caption) => set({ caption })}
          problem={problem('caption')}
          disabled={locked}
        />
        <PeopleFromLeft
          label={t('photographs.people')}
          value={values.people}
          onChange={(people) => set({ people })}
          asOf={props.date}
          first={props.first}
          disabled={locked}
          problem={problem('people')}
        />
        <BilingualField
          label={t('photographs.credit')}
          layout="column"
          value={values.credit}
          onChange={(credit) => set({ credit })}
          problem={problem('credit')}
          disabled={locked}
        />
        <div className={styles.choices}>
          <Checkbox
            label={t('photographs.namesPeople')}
            checked={values.namesPeople}
            disabled={locked}
            onChange={(_event, data) => set({ namesPeople: data.checked === true })}
          />
          <Checkbox
            label={t('photographs.wide')}
            checked={values.wide}
            disabled={locked}
            onChange={(_event, data) => set({ wide: data.checked === true })}
          />
        </div>
        {printed !== undefined && (
          <div className={styles.printed} role="note" aria-label={t('photographs.printed')}>
            <div className={styles.note}>{t('photographs.printed')}</div>
            {saysNothing ? <span className={styles.note}>{t('photographs.noCaption')}</span> : printed.caption}
            {printed.credit !== '' && <span className={styles.note}> {printed.credit}</span>}
          </div>
        )}
      </div>
    </li>
  )
}
