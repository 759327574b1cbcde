import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CommentAddRegular, EditRegular } from '@fluentui/react-icons'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { CommentView, MinutesParagraph } from '../../../shared/contract/minutes.ts'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import { client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { refreshMeetings } from '../meetings/meetingCache.ts'
import { Comments } from './Comments.tsx'
import { ParagraphEditor } from './ParagraphEditor.tsx'
import { ParagraphText } from './ParagraphText.tsx'
import { polishDrafts, polishView, putParagraph } from './paragraphDrafts.ts'
import { sourceOf } from './sourceOf.ts'
import { Words } from './Words.tsx'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 280px',
    columnGap: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    '& .quiet': { opacity: 0 },
    ':hover .quiet': { opacity: 1 },
    ':focus-within .quiet': { opacity: 1 },
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  beside: { display: 'grid', gap: tokens.spacingVerticalXS, alignContent: 'start', minWidth: 0 },
  link: { color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200 },
  stale: {
    border: `1px solid ${tokens.colorPaletteMarigoldBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0`,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  both: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  head: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  problem: { color: tokens.colorPaletteRedForeground1 },
})

/** One paragraph of the minutes: its words, what became of its source, and beside it what is said of it in review. */
export const ParagraphRow = (props: {
  readonly meeting: MeetingView
  readonly lang: Lang
  readonly paragraph: MinutesParagraph
  readonly comments: readonly CommentView[]
  readonly canPolish: boolean
  readonly canComment: boolean
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const act = useAct()
  const notify = useNotify()
  const { meeting, lang, paragraph } = props
  const view = useMemo(() => polishView(meeting.id, lang, paragraph), [meeting.id, lang, paragraph])
  const { values, set, flush, problem } = useAutosave(polishDrafts, view)
  const [source, setSource] = useState<string | null>(null)
  const [writing, setWriting] = useState(false)
  const row = useRef<HTMLDivElement>(null)
  const { key, draft, polishable, polished } = paragraph
  const canPolish = props.canPolish && polishable
  const from = sourceOf(key, meeting)
  const label = paragraph.label || draft.slice(0, 60)
  const place = { meetingId: meeting.id, key, lang }

  const edit = () => canPolish && setSource(polished?.source ?? draft)
  const leave = (how: 'key' | 'elsewhere') => {
    setSource(null)
    act(flush)
    if (how === 'key') row.current?.focus()
  }
  const stopWriting = () => {
    setWriting(false)
    row.current?.focus()
  }
  const keepMine = async () => {
    set({ runs: [...values.runs], source: draft })
    await flush()
  }
  const takeDraft = async () => {
    await flushAll()
    const taken = await client.minutes.unpolish({ ...place, version: values.version })
    putParagraph(meeting.id, lang, taken)
    await refreshMeetings()
    notify.removed(t('terms.entity.paragraph'), async () => {
      const { runs, source: polishedFrom, version } = { runs: [...values.runs], source: values.source, version: taken.version }
      putParagraph(meeting.id, lang, await client.minutes.polish({ ...place, version, runs, source: polishedFrom }))
    })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.code === 'KeyM' && event.ctrlKey && event.altKey && props.canComment) {
      event.preventDefault()
      setSource(null)
      setWriting(true)
      return
    }
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault()
      edit()
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const next = event.key === 'ArrowDown' ? event.currentTarget.nextElementSibling : event.currentTarget.previousElementSibling
      if (next instanceof HTMLElement) next.focus()
    }
  }
  const isStale = polished?.stale === true
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no paragraph
    <div
      ref={row}
      role="group"
      aria-label={t('minutes.paragraph', { label })}
      aria-keyshortcuts={canPolish ? 'Enter' : undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: Enter polishes it, Ctrl+Alt+M comments on it
      tabIndex={0}
      className={styles.row}
      onKeyDown={onKeyDown}
    >
      <div>
        <ParagraphText paragraph={paragraph} lang={lang} onOpen={canPolish && source === null ? edit : null}>
          {source === null ? (
            <Words runs={values.runs} />
          ) : (
            <ParagraphEditor
              label={t('minutes.editing', { label })}
              lang={lang}
              runs={values.runs}
              onChange={(runs) => set({ runs, source })}
              onLeave={leave}
            />
          )}
        </ParagraphText>
        {problem('runs') !== undefined && (
          <div className={styles.problem} role="alert">
            {problem('runs')}
          </div>
        )}
        {isStale && (
          <div className={styles.stale}>
            <strong>{t('minutes.stale')}</strong>
            <div className={styles.both} lang={lang}>
              <div>
                <div className={styles.head}>{t('minutes.draftBefore')}</div>
                {polished.source}
              </div>
              <div>
                <div className={styles.head}>{t('minutes.draftNow')}</div>
                {draft}
              </div>
            </div>
            {props.canPolish && (
              <div className={styles.tools}>
                <Button size="small" onClick={() => act(keepMine)}>
                  {t('minutes.keepMine')}
                </Button>
                <Button size="small" onClick={() => act(takeDraft)}>
                  {t('minutes.takeDraft')}
                </Button>
              </div>
            )}
          </div>
        )}
      </div>
      <div className={styles.beside}>
        <div className={mergeClasses(styles.tools, polished === null && 'quiet')}>
          {polished !== null && (
            <Badge appearance="tint" color={isStale ? 'warning' : 'brand'}>
              {t('minutes.polished')}
            </Badge>
          )}
          {canPolish && source === null && (
            <Button size="small" appearance="subtle" icon={<EditRegular />} onClick={edit}>
              {t('minutes.polish')}
            </Button>
          )}
          {canPolish && polished !== null && !isStale && source === null && (
            <Button size="small" appearance="subtle" onClick={() => act(takeDraft)}>
              {t('minutes.unpolish')}
            </Button>
          )}
          {props.canComment && !writing && (
            <Button
              size="small"
              appearance="subtle"
              icon={<CommentAddRegular />}
              aria-keyshortcuts="Control+Alt+M"
              onClick={() => setWriting(true)}
            >
              {t('minutes.addComment')}
            </Button>
          )}
          {from !== null && (
            <Link to="/meeting/$id" params={{ id: meeting.id }} search={from} className={styles.link}>
              {t('minutes.toSource')}
            </Link>
          )}
        </div>
        <Comments
          meetingId={meeting.id}
          paragraph={key}
          comments={props.comments}
          isOpen={props.canComment}
          writing={writing}
          onDone={stopWriting}
        />
      </div>
    </div>
  )
}
