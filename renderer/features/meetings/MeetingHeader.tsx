import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import {
  ArrowRepeatAllRegular,
  ArrowUndoRegular,
  CalendarCancelRegular,
  CalendarMultipleRegular,
  CheckmarkFilled,
  CopyRegular,
  DeleteRegular,
  HistoryRegular,
  LockClosedRegular,
  LockOpenRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { isMeetingLocked, MeetingState, nextMeetingState } from '../../../shared/domain/meetings.ts'
import { meetingKindLabel } from '../../../shared/language/meetingKinds.ts'
import { timeRange } from '../../../shared/language/times.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { CancelDialog, CancelledBar } from './Cancelling.tsx'
import { CopyDialog } from './CopyDialog.tsx'
import { putMeeting, refreshMeetings } from './meetingCache.ts'
import { RepeatDialog } from './RepeatDialog.tsx'
import { AcceptButton, ReviewLine } from './Review.tsx'
import { SeriesDialog } from './SeriesDialog.tsx'

const useStyles = makeStyles({
  under: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalS}` },
  states: { display: 'flex', flexWrap: 'wrap', listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0, rowGap: '4px' },
  state: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    ':not(:last-child)::after': {
      content: '""',
      width: '28px',
      height: '1px',
      backgroundColor: tokens.colorNeutralStroke1,
      margin: '0 8px',
    },
  },
  past: { color: tokens.colorNeutralForeground2 },
  now: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  dot: {
    width: '18px',
    height: '18px',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: '12px',
    boxSizing: 'border-box',
  },
  dotPast: { border: `1px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1 },
  dotNow: { border: 'none', backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
})

const States = ({ state }: { readonly state: MeetingState }) => {
  const styles = useStyles()
  const { t } = useWords()
  const at = MeetingState.options.indexOf(state)
  return (
    <ol className={styles.states} aria-label={t('meeting.states')}>
      {MeetingState.options.map((each, index) => (
        <li
          key={each}
          className={mergeClasses(styles.state, index < at && styles.past, index === at && styles.now)}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className={mergeClasses(styles.dot, index < at && styles.dotPast, index === at && styles.dotNow)} aria-hidden>
            {index < at ? <CheckmarkFilled /> : each === 'approved' && index === at ? <LockClosedRegular /> : index + 1}
          </span>
          {t(`terms.meetingState.${each}`)}
        </li>
      ))}
    </ol>
  )
}

/** Goes back a state, or reopens what is approved; why must be said. */
const ReopenDialog = ({ meeting, onClose }: { readonly meeting: MeetingView; readonly onClose: () => void }) => {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const locked = isMeetingLocked(meeting.state)
  return (
    <ConfirmDialog
      open
      title={t(locked ? 'meeting.reopenTitle' : 'meeting.stepBackTitle')}
      confirm={t(locked ? 'meeting.reopen' : 'meeting.stepBack')}
      disabled={reason.trim() === ''}
      onClose={onClose}
      onConfirm={async () => {
        await flushAll()
        putMeeting(await client.meetings.reopen({ id: meeting.id, version: meeting.version, reason }))
        await refreshMeetings()
      }}
    >
      <TextField
        label={t('meeting.reason')}
        hint={t('meeting.reopenBody')}
        value={reason}
        onChange={setReason}
        multiline
        required
        autoFocus
      />
    </ConfirmDialog>
  )
}

/** The head of a meeting: what it is, how far it has come, and the buttons that take it on. */
export const MeetingHeader = ({ meeting }: { readonly meeting: MeetingView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const navigate = useNavigate()
  const [asking, setAsking] = useState<'approve' | 'reopen' | 'delete' | 'cancel' | 'copy' | 'repeat' | 'series' | null>(null)
  const { data: bodies = [] } = useQuery(api.bodies.list.queryOptions())
  const { data: venues = [] } = useQuery(api.venues.list.queryOptions())
  const { id, state } = meeting
  const following = nextMeetingState(state)
  // Nothing leads to the first state.
  const next = following === 'draft' ? null : following
  const locked = isMeetingLocked(state)
  const isOff = meeting.cancelled !== null
  const title = inLang(meeting.title, lang) || t('common.untitled')

  const advance = async () => {
    await flushAll()
    // What has just been saved has made a new version.
    const { version } = await client.meetings.get({ id })
    const advanced = await client.meetings.advance({ id, version })
    putMeeting(advanced)
    await refreshMeetings()
    notify.done(t('meeting.advanced', { state: t(`terms.meetingState.${advanced.state}`) }))
  }
  const remove = async () => {
    await flushAll()
    const { version, date } = await client.meetings.get({ id })
    await client.meetings.remove({ id, version })
    await navigate({ to: '/day/$date', params: { date } })
    await refreshMeetings()
    notify.removed(title, async () => {
      await client.meetings.restore({ id })
      await refreshMeetings()
    })
  }
  const facts = [
    meetingKindLabel(meeting.kind, lang),
    inLang(bodies.find((body) => body.id === meeting.bodyId)?.name, lang),
    meeting.number === null ? '' : t('meeting.number', { number: meeting.number }),
    meeting.minutesNumber === null ? '' : t('minutes.number', { number: meeting.minutesNumber }),
    timeRange(meeting.start, meeting.end, lang),
    inLang(venues.find((venue) => venue.id === meeting.venueId)?.name, lang),
  ].filter((fact) => fact !== '')

  return (
    <>
      <PageHeader title={title} under={<div className={styles.under}>{facts.join(' · ')}</div>}>
        {state === 'review' && meeting.reviewerId !== null && meeting.acceptedAt === null && <AcceptButton meeting={meeting} />}
        {next !== null && !(isOff && next !== 'approved') && (
          <Button
            appearance="primary"
            aria-keyshortcuts="Alt+A"
            onClick={() => (next === 'approved' ? setAsking('approve') : act(advance))}
          >
            {t(`meeting.advance.${next}`)}
          </Button>
        )}
        {locked && (
          <Button icon={<LockOpenRegular />} onClick={() => setAsking('reopen')}>
            {t('meeting.reopen')}
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
              {state !== 'draft' && !locked && (
                <MenuItem icon={<ArrowUndoRegular />} onClick={() => setAsking('reopen')}>
                  {t('meeting.stepBack')}
                </MenuItem>
              )}
              <MenuItem icon={<CopyRegular />} onClick={() => setAsking('copy')}>
                {t('templates.copy')}
              </MenuItem>
              <MenuItem icon={<ArrowRepeatAllRegular />} onClick={() => setAsking('repeat')}>
                {t('templates.repeat')}
              </MenuItem>
              {meeting.series !== null && (
                <MenuItem icon={<CalendarMultipleRegular />} onClick={() => setAsking('series')}>
                  {t('templates.series')}
                </MenuItem>
              )}
              {(state === 'draft' || state === 'notified') && !isOff && (
                <MenuItem icon={<CalendarCancelRegular />} onClick={() => setAsking('cancel')}>
                  {t('sittings.cancel')}
                </MenuItem>
              )}
              <MenuItem icon={<HistoryRegular />} onClick={() => void navigate({ to: '/trail', search: { of: id } })}>
                {t('meeting.trail')}
              </MenuItem>
              {!locked && (
                <MenuItem icon={<DeleteRegular />} onClick={() => setAsking('delete')}>
                  {t('common.delete')}
                </MenuItem>
              )}
            </MenuList>
          </MenuPopover>
        </Menu>
      </PageHeader>
      {isOff ? <CancelledBar meeting={meeting} /> : <States state={state} />}
      {!isOff && <ReviewLine meeting={meeting} />}
      {asking === 'approve' && (
        <ConfirmDialog
          open
          title={t('meeting.approveTitle')}
          confirm={t('meeting.advance.approved')}
          onConfirm={advance}
          onClose={() => setAsking(null)}
        >
          {t('meeting.approveBody')}
        </ConfirmDialog>
      )}
      {asking === 'delete' && (
        <ConfirmDialog
          open
          title={t('meeting.deleteTitle')}
          confirm={t('common.delete')}
          onConfirm={remove}
          onClose={() => setAsking(null)}
        >
          {t('meeting.deleteBody')}
        </ConfirmDialog>
      )}
      {asking === 'cancel' && <CancelDialog meeting={meeting} onClose={() => setAsking(null)} />}
      {asking === 'copy' && <CopyDialog meeting={meeting} onClose={() => setAsking(null)} />}
      {asking === 'repeat' && <RepeatDialog meeting={meeting} onClose={() => setAsking(null)} />}
      {asking === 'series' && meeting.series !== null && <SeriesDialog series={meeting.series} here={id} onClose={() => setAsking(null)} />}
      {asking === 'reopen' && <ReopenDialog meeting={meeting} onClose={() => setAsking(null)} />}
    </>
  )
}
