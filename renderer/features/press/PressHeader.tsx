import {
  Badge,
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import { DeleteRegular, HistoryRegular, LockOpenRegular, MoreHorizontalRegular } from '@fluentui/react-icons'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Problem } from '../../../shared/contract/base.ts'
import type { PressNoteView } from '../../../shared/contract/press.ts'
import { inLang, isEmpty } from '../../../shared/domain/bilingual.ts'
import { wallClock } from '../../../shared/domain/calendar.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { PressNoteState } from '../../../shared/domain/press.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { formatInstant } from '../../components/formatInstant.ts'
import { PageHeader } from '../../components/PageHeader.tsx'
import { usePersonNames } from '../../components/personNames.ts'
import { TextField } from '../../components/TextField.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { failureOf } from '../../failure.ts'
import { useWords } from '../../i18n.ts'
import { Checks } from './Checks.tsx'
import { putNote, refreshPress } from './pressDrafts.ts'

const useStyles = makeStyles({
  under: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  back: { color: tokens.colorBrandForegroundLink },
  bar: { marginBottom: tokens.spacingVerticalL },
})

const colors: Readonly<Record<PressNoteState, 'informative' | 'brand' | 'success'>> = {
  draft: 'informative',
  approved: 'brand',
  released: 'success',
}

/** What approval would refuse at once. */
const lackingOf = (note: PressNoteView): readonly Problem[] => [
  ...(isEmpty(note.headline) ? [{ path: 'headline', code: 'required' as const, params: {} }] : []),
  ...(note.meetingIds.length === 0 ? [{ path: 'meetingIds', code: 'required' as const, params: {} }] : []),
]

const ReopenDialog = (props: { readonly note: PressNoteView; readonly onReopened: () => void; readonly onClose: () => void }) => {
  const { note, onClose } = props
  const { t } = useWords()
  const [reason, setReason] = useState('')
  return (
    <ConfirmDialog
      open
      title={t('press.reopenTitle')}
      confirm={t('press.reopen')}
      disabled={reason.trim() === ''}
      onClose={onClose}
      onConfirm={async () => {
        putNote(await client.press.reopen({ id: note.id, version: note.version, reason }))
        props.onReopened()
      }}
    >
      <TextField label={t('fields.reason')} hint={t('press.reopenBody')} value={reason} onChange={setReason} multiline required autoFocus />
    </ConfirmDialog>
  )
}

/** The head of a press note: its number, how far it has come, and the buttons that take it on. */
export const PressHeader = (props: {
  readonly note: PressNoteView
  /** Why it can't go on yet; none once it could. */
  readonly onRefused: (problems: readonly Problem[]) => void
}) => {
  const { note } = props
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const navigate = useNavigate()
  const personName = usePersonNames()
  const [asking, setAsking] = useState<'advance' | 'reopen' | null>(null)
  const number = note.printedNumber
  const title = t('press.title', { number })

  const askToAdvance = () => {
    const lacking = note.state === 'draft' ? lackingOf(note) : []
    props.onRefused(lacking)
    if (lacking.length === 0) setAsking('advance')
  }
  const advance = async () => {
    await flushAll()
    const { version } = await client.press.get({ id: note.id })
    try {
      const advanced = await client.press.advance({ id: note.id, version })
      putNote(advanced)
      props.onRefused([])
      notify.done(t('press.advanced', { state: t(`terms.pressState.${advanced.state}`) }))
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind !== 'invalid') throw error
      props.onRefused(failure.problems)
    }
  }
  const remove = async () => {
    await flushAll()
    const { id, version, date } = await client.press.get({ id: note.id })
    await client.press.remove({ id, version })
    await navigate({ to: '/day/$date', params: { date } })
    await refreshPress()
    notify.removed(title, async () => {
      await client.press.restore({ id })
      await refreshPress()
    })
  }
  const isDraft = note.state === 'draft'
  const by = (when: string, who: PersonId | null): string => {
    const name = who === null ? undefined : inLang(personName(who), lang)
    return name === undefined || name === '' ? when : t('press.by', { when, name })
  }
  return (
    <>
      <PageHeader
        title={title}
        under={
          <div className={styles.under}>
            <Badge appearance="tint" size="large" color={colors[note.state]} aria-label={t('press.state')} role="status">
              {t(`terms.pressState.${note.state}`)}
            </Badge>
            {note.approvedAt !== null && (
              <span>{by(t('press.approvedAt', { at: formatInstant(note.approvedAt, lang) }), note.approvedBy)}</span>
            )}
            {note.releasedAt !== null && (
              <span>{by(t('press.releasedAt', { at: formatInstant(note.releasedAt, lang) }), note.releasedBy)}</span>
            )}
            <Link to="/day/$date" params={{ date: note.date }} className={styles.back}>
              {t('press.backToDay', { date: formatDate(note.date, lang) })}
            </Link>
          </div>
        }
      >
        {!isDraft && (
          <Button icon={<LockOpenRegular />} onClick={() => setAsking('reopen')}>
            {t('press.reopen')}
          </Button>
        )}
        {note.state !== 'released' && (
          <Button appearance="primary" onClick={askToAdvance}>
            {t(isDraft ? 'press.approve' : 'press.releaseNote')}
          </Button>
        )}
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Tooltip content={t('common.more')} relationship="label">
              <Button icon={<MoreHorizontalRegular />} appearance="subtle" />
            </Tooltip>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem icon={<HistoryRegular />} onClick={() => void navigate({ to: '/trail', search: { of: note.id } })}>
                {t('trail.title')}
              </MenuItem>
              {isDraft && (
                <MenuItem icon={<DeleteRegular />} onClick={() => act(remove)}>
                  {t('press.delete')}
                </MenuItem>
              )}
            </MenuList>
          </MenuPopover>
        </Menu>
      </PageHeader>
      {!isDraft && (
        <MessageBar className={styles.bar} intent="info" layout="multiline">
          <MessageBarBody>{t(note.state === 'approved' ? 'press.lockedApproved' : 'press.lockedReleased')}</MessageBarBody>
        </MessageBar>
      )}
      {isDraft && note.replaces !== null && (
        <MessageBar className={styles.bar} intent="info" layout="multiline">
          <MessageBarBody>{t('press.correcting', { date: formatDate(wallClock(new Date(note.replaces)).date, lang) })}</MessageBarBody>
        </MessageBar>
      )}
      {asking === 'advance' && (
        <ConfirmDialog
          open
          title={t(isDraft ? 'press.approveTitle' : 'press.releaseTitle')}
          confirm={t(isDraft ? 'press.approve' : 'press.releaseNote')}
          onConfirm={advance}
          onClose={() => setAsking(null)}
        >
          {t(isDraft ? 'press.approveBody' : 'press.releaseBody')}
          {isDraft && <Checks id={note.id} />}
        </ConfirmDialog>
      )}
      {asking === 'reopen' && <ReopenDialog note={note} onReopened={() => props.onRefused([])} onClose={() => setAsking(null)} />}
    </>
  )
}
