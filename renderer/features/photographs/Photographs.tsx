import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  mergeClasses,
  ProgressBar,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular, ImageAddRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import type { PhotographView } from '../../../shared/contract/photographs.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { PersonId, PhotographId, PressNoteId } from '../../../shared/domain/ids.ts'
import { problemText } from '../../../shared/i18n/i18n.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { keepFocus } from '../../components/keepFocus.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Section } from '../../components/Section.tsx'
import { useNoStrayDrop } from '../../components/useNoStrayDrop.ts'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { PhotographCard } from './PhotographCard.tsx'
import { photographDrafts, reloadPhotographs } from './photographDrafts.ts'
import { type RefusedPhotograph, useAddPhotographs } from './useAddPhotographs.ts'

const useStyles = makeStyles({
  root: { borderRadius: tokens.borderRadiusMedium, outlineOffset: '4px' },
  over: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2 },
  list: { margin: 0, padding: 0 },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
  bar: { marginBottom: tokens.spacingVerticalM },
  adding: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center', gap: tokens.spacingHorizontalM },
  progress: { display: 'grid', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
})

/** Pictures on the clipboard; none where there is text besides, which is then what is pasted. */
const pastedFiles = ({ clipboardData }: ClipboardEvent): readonly File[] => {
  if (clipboardData === null || clipboardData.types.includes('text/plain')) return []
  return [...clipboardData.files]
}

/** A name for what has none but the clipboard's own. */
const named = (file: File, name: string): File => new File([file], `${name}.${file.type.split('/')[1] ?? 'png'}`, { type: file.type })

/** The photographs of a press note: added by choosing, dropping or pasting; put in order, told of and credited. */
export const Photographs = (props: {
  readonly noteId: PressNoteId
  readonly date: CalendarDate
  /** Those who were at its meetings. */
  readonly first: readonly PersonId[]
  readonly locked: boolean
}) => {
  const { noteId, locked } = props
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const chooser = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const query = useQuery(api.photographs.list.queryOptions({ input: { pressNoteId: noteId } }))
  const { data: draft } = useQuery(api.press.draft.queryOptions({ input: { id: noteId, lang } }))
  const { add, adding, refused, forget, stop } = useAddPhotographs(noteId)
  const count = query.data?.length ?? 0
  useNoStrayDrop()

  const onPaste = useRef<(event: ClipboardEvent) => void>(() => undefined)
  onPaste.current = (event) => {
    const files = locked ? [] : pastedFiles(event)
    if (files.length === 0) return
    event.preventDefault()
    void add(files.map((file, at) => named(file, t('photographs.pasted', { number: count + at + 1 }))))
  }
  useEffect(() => {
    const paste = (event: ClipboardEvent) => onPaste.current(event)
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])

  const onDragOver = (event: DragEvent) => {
    if (locked || !event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!locked) void add([...event.dataTransfer.files])
  }
  const reasonOf = (why: RefusedPhotograph['why']): string => {
    if (why === 'unreadable') return t('photographs.unreadable')
    return why.code === 'duplicate' ? t('photographs.alreadyThere') : problemText(why, lang)
  }
  const move = (id: PhotographId, to: number) => {
    if (to < 0 || to >= count) return
    act(() =>
      keepFocus(async () => {
        await flushAll()
        await client.photographs.move({ id, to })
        await reloadPhotographs()
      }),
    )
  }
  const remove = async (view: PhotographView) => {
    await flushAll()
    const { id, version, caption } = photographDrafts.of(view).snapshot().values
    await client.photographs.remove({ id, version })
    await reloadPhotographs()
    notify.removed(inLang(caption, lang) || view.fileName, async () => {
      await client.photographs.restore({ id })
      await reloadPhotographs()
    })
  }
  return (
    <Section
      title={t('photographs.title')}
      actions={
        !locked && (
          <Button icon={<ImageAddRegular />} onClick={() => chooser.current?.click()}>
            {t('photographs.add')}
          </Button>
        )
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files; the button does the same */}
      <div
        className={mergeClasses(styles.root, over && styles.over)}
        onDragOver={onDragOver}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <input
          ref={chooser}
          type="file"
          hidden
          multiple
          accept="image/jpeg,image/png,image/webp"
          aria-label={t('photographs.add')}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            void add(files)
          }}
        />
        {refused.length > 0 && (
          <MessageBar className={styles.bar} intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{t('photographs.refused')}</MessageBarTitle>
              {refused.map(({ name, why }) => (
                <div key={`${name} ${reasonOf(why)}`}>{t('photographs.refusedOne', { name, reason: reasonOf(why) })}</div>
              ))}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button appearance="transparent" icon={<DismissRegular />} aria-label={t('common.close')} onClick={forget} />
              }
            />
          </MessageBar>
        )}
        {over && <p className={styles.none}>{t('photographs.dropHere')}</p>}
        {adding !== null && (
          <div className={mergeClasses(styles.adding, styles.bar)} role="status">
            <div className={styles.progress}>
              <span>{t('photographs.adding', { ...adding })}</span>
              <ProgressBar value={adding.number - 1} max={adding.total} aria-label={t('photographs.add')} />
            </div>
            <Button size="small" onClick={stop}>
              {t('photographs.stop')}
            </Button>
          </div>
        )}
        <Loaded query={query}>
          {(photographs) =>
            photographs.length === 0 ? (
              <p className={styles.none}>{t(locked ? 'photographs.noneLocked' : 'photographs.none')}</p>
            ) : (
              <ol className={styles.list} aria-label={t('photographs.list')}>
                {photographs.map((view, index) => (
                  <PhotographCard
                    key={view.id}
                    view={view}
                    number={index + 1}
                    isLast={index === photographs.length - 1}
                    date={props.date}
                    first={props.first}
                    printed={draft?.photographs.find(({ id }) => id === view.id)}
                    locked={locked}
                    onMove={move}
                    onRemove={() => act(() => remove(view))}
                  />
                ))}
              </ol>
            )
          }
        </Loaded>
      </div>
    </Section>
  )
}
