import {
  Badge,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  Switch,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { isMeetingLocked } from '../../../shared/domain/meetings.ts'
import { decisionKindLabel } from '../../../shared/language/decisionKinds.ts'
import { speechVerbLabel } from '../../../shared/language/speechVerbs.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { nameAsOf } from '../../components/names.ts'
import { Section } from '../../components/Section.tsx'
import { useAct } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { putDecision, putRemark, refreshMeetings } from '../meetings/meetingCache.ts'
import { countLines, type Line, linesByItem, linesOf } from './lines.ts'
import { refreshPress } from './pressDrafts.ts'

const useStyles = makeStyles({
  hint: { display: 'block', color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalM },
  counts: { display: 'flex', flexShrink: 0, gap: tokens.spacingHorizontalXS },
  meeting: { marginTop: tokens.spacingVerticalL, ':first-of-type': { marginTop: 0 } },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  item: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalM,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalXS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // As in the proceedings: what goes out to the press is to be seen at a glance.
  released: { borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}` },
  held: { color: tokens.colorNeutralForeground3 },
  who: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  text: { whiteSpace: 'pre-line' },
  switch: { justifyContent: 'end', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  link: { color: tokens.colorBrandForegroundLink },
  bar: { margin: `${tokens.spacingVerticalS} 0` },
})

/** The longest that a line is quoted for screen readers, in characters. */
const quoted = 80

const LineRow = (props: { readonly entry: Line; readonly meeting: MeetingView; readonly locked: boolean }) => {
  const { entry, meeting, locked } = props
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const { data: people = [] } = useQuery(api.people.list.queryOptions())
  const { id, version, press } = entry.line
  const speaker = entry.kind === 'remark' ? people.find((person) => person.id === entry.line.personId) : undefined
  const who =
    entry.kind === 'remark'
      ? `${speaker === undefined ? t('press.someone') : nameAsOf(speaker, meeting.date, lang)} · ${speechVerbLabel(entry.line.verb, lang)}`
      : `${t('press.decision', { number: entry.number })} · ${decisionKindLabel(entry.line.kind, lang)}`
  const text = inLang(entry.line.text, lang) || t('press.emptyText')
  const mark = async (released: boolean) => {
    await flushAll()
    const change = { id, version, changes: { press: released } }
    try {
      if (entry.kind === 'remark') putRemark(await client.remarks.update(change))
      else putDecision(await client.decisions.update(change))
      await refreshPress()
    } catch (error) {
      await refreshMeetings()
      throw error
    }
  }
  return (
    <li className={mergeClasses(styles.line, press && styles.released)}>
      <div>
        <div className={styles.who}>{who}</div>
        <div className={mergeClasses(styles.text, !press && styles.held)}>{text}</div>
      </div>
      <Switch
        className={styles.switch}
        labelPosition="before"
        checked={press}
        disabled={locked}
        label={t(press ? 'press.release' : 'press.hold')}
        input={{ 'aria-label': t('press.releaseLine', { line: `${who}: ${text.slice(0, quoted)}` }) }}
        onChange={(_event, data) => act(() => mark(data.checked))}
      />
    </li>
  )
}

const Counts = ({ lines }: { readonly lines: readonly Line[] }) => {
  const styles = useStyles()
  const { t } = useWords()
  const { released, held } = countLines(lines)
  return (
    <div className={styles.counts}>
      <Badge appearance="tint" color="warning">
        {t('press.released', { count: released })}
      </Badge>
      <Badge appearance="tint" color="informative">
        {t('press.heldBack', { count: held })}
      </Badge>
    </div>
  )
}

const MeetingLines = ({ meeting, locked }: { readonly meeting: MeetingView; readonly locked: boolean }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const items = linesByItem(meeting)
  const meetingLocked = isMeetingLocked(meeting.state)
  const title = inLang(meeting.title, lang)
  return (
    <section className={styles.meeting} aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <Counts lines={items.flatMap(({ lines }) => lines)} />
      </div>
      {meetingLocked && !locked && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>{t('press.meetingLocked')}</MessageBarBody>
          <MessageBarActions>
            <Link to="/meeting/$id" params={{ id: meeting.id }} className={styles.link}>
              {t('press.openMeeting')}
            </Link>
          </MessageBarActions>
        </MessageBar>
      )}
      {items.length === 0 && <Text className={styles.quiet}>{t('press.noLines')}</Text>}
      {items.map(({ item, number, lines }) => (
        <div key={item.id}>
          <h4 className={styles.item}>
            {number}. {inLang(item.title, lang) || t('common.untitled')}
          </h4>
          <ul className={styles.list}>
            {lines.map((entry) => (
              <LineRow key={entry.line.id} entry={entry} meeting={meeting} locked={locked || meetingLocked} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** Every line of the meetings of a note, each released or held back. */
export const ReleaseLines = ({ meetings, locked }: { readonly meetings: readonly MeetingView[]; readonly locked: boolean }) => {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <Section title={t('press.lines')} actions={<Counts lines={linesOf(meetings)} />}>
      <Text className={styles.hint}>{t('press.linesHint')}</Text>
      {meetings.length === 0 ? (
        <EmptyState title={t('press.noneChosenTitle')} body={t('press.noneChosenBody')} />
      ) : (
        meetings.map((meeting) => <MeetingLines key={meeting.id} meeting={meeting} locked={locked} />)
      )}
    </Section>
  )
}
