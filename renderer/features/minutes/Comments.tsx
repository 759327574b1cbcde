import { Button, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular, DeleteRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { CommentView } from '../../../shared/contract/minutes.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { client } from '../../api.ts'
import { formatInstant } from '../../components/formatInstant.ts'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { refreshMinutes } from './paragraphDrafts.ts'

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, alignContent: 'start', minWidth: 0 },
  comment: {
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorder2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
  },
  resolved: { borderLeft: `3px solid ${tokens.colorPaletteGreenBorder2}`, color: tokens.colorNeutralForeground2 },
  words: { whiteSpace: 'pre-wrap' },
  facts: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  box: { width: '100%' },
})

const OneComment = ({ comment, isOpen }: { readonly comment: CommentView; readonly isOpen: boolean }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const { id, version, resolved } = comment
  const remove = async () => {
    await client.minutes.removeComment({ id, version })
    await refreshMinutes()
    notify.removed(t('terms.entity.comment'), async () => {
      await client.minutes.restoreComment({ id })
      await refreshMinutes()
    })
  }
  const resolve = async () => {
    await client.minutes.resolve({ id, version, resolved: !resolved })
    await refreshMinutes()
  }
  return (
    <li className={mergeClasses(styles.comment, resolved && styles.resolved)} aria-label={t('minutes.commentBy', { who: comment.who })}>
      <div className={styles.words}>{comment.text}</div>
      <div className={styles.facts}>
        <bdi lang="en">{comment.who}</bdi> · {formatInstant(comment.at, lang)}
        {resolved && ` · ${t('minutes.resolved')}`}
      </div>
      {isOpen && (
        <div className={styles.buttons}>
          <Button size="small" appearance="subtle" icon={<CheckmarkCircleRegular />} onClick={() => act(resolve)}>
            {t(resolved ? 'minutes.unresolve' : 'minutes.resolve')}
          </Button>
          <Button size="small" appearance="subtle" icon={<DeleteRegular />} onClick={() => act(remove)}>
            {t('minutes.removeComment')}
          </Button>
        </div>
      )}
    </li>
  )
}

/** What reviewers say of one paragraph, beside it; `writing` opens the box for one more. */
export const Comments = (props: {
  readonly meetingId: MeetingId
  /** The paragraph; null where it is no longer there, and nothing more is to be said of it. */
  readonly paragraph: string | null
  readonly comments: readonly CommentView[]
  readonly isOpen: boolean
  readonly writing: boolean
  readonly onDone: () => void
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const act = useAct()
  const { meetingId, paragraph, comments, isOpen, writing } = props
  const [text, setText] = useState('')
  const add = async () => {
    if (paragraph === null || text.trim() === '') return
    await client.minutes.comment({ meetingId, key: paragraph, text })
    setText('')
    props.onDone()
    await refreshMinutes()
  }
  return (
    <div className={styles.root}>
      {comments.length > 0 && (
        <ul className={styles.root} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {comments.map((comment) => (
            <OneComment key={comment.id} comment={comment} isOpen={isOpen} />
          ))}
        </ul>
      )}
      {isOpen && writing && (
        <>
          <Textarea
            autoFocus
            className={styles.box}
            aria-label={t('minutes.comment')}
            value={text}
            maxLength={5000}
            onChange={(_event, data) => setText(data.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') props.onDone()
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) act(add)
            }}
          />
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" disabled={text.trim() === ''} onClick={() => act(add)}>
              {t('minutes.saveComment')}
            </Button>
            <Button size="small" onClick={props.onDone}>
              {t('common.cancel')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
