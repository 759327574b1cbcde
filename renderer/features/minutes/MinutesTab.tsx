import { Badge, MessageBar, MessageBarBody, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { MinutesView } from '../../../shared/contract/minutes.ts'
import { Lang } from '../../../shared/domain/bilingual.ts'
import { isMeetingLocked } from '../../../shared/domain/meetings.ts'
import { api } from '../../api.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { useWords } from '../../i18n.ts'
import { Comments } from './Comments.tsx'
import { CompareView } from './CompareView.tsx'
import { ParagraphRow } from './ParagraphRow.tsx'
import { RevisionBar, type Shown } from './RevisionBar.tsx'
import { Words } from './Words.tsx'

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL, marginBottom: tokens.spacingVerticalM },
  paper: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXL}`,
    minWidth: 0,
  },
  apart: { marginTop: tokens.spacingVerticalL, display: 'grid', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  note: { marginBottom: tokens.spacingVerticalM },
})

const Paper = (props: { readonly meeting: MeetingView; readonly lang: Lang; readonly view: MinutesView; readonly isOld: boolean }) => {
  const styles = useStyles()
  const { t } = useWords()
  const { meeting, lang, view, isOld } = props
  const keys = new Set(view.paragraphs.map(({ key }) => key))
  const elsewhere = view.comments.filter(({ key }) => !keys.has(key))
  const canPolish = !isOld && !isMeetingLocked(meeting.state)
  const canComment = !isOld && (meeting.state === 'held' || meeting.state === 'review')
  return (
    <>
      <section className={styles.paper} aria-label={t('minutes.paper')}>
        {view.paragraphs.map((paragraph) => (
          <ParagraphRow
            key={`${isOld} ${paragraph.key}`}
            meeting={meeting}
            lang={lang}
            paragraph={paragraph}
            comments={view.comments.filter(({ key }) => key === paragraph.key)}
            canPolish={canPolish}
            canComment={canComment}
          />
        ))}
      </section>
      {elsewhere.length > 0 && (
        <section className={styles.apart} aria-label={t('minutes.commentsElsewhere')}>
          <strong>{t('minutes.commentsElsewhere')}</strong>
          <Comments
            {...{ meetingId: meeting.id, paragraph: null, comments: elsewhere, isOpen: canComment, writing: false }}
            onDone={() => undefined}
          />
        </section>
      )}
      {view.sourceless.length > 0 && (
        <section className={styles.apart} aria-label={t('minutes.sourceless')}>
          <strong>{t('minutes.sourceless')}</strong>
          {view.sourceless.map(({ id, runs }) => (
            <p key={id} lang={lang}>
              <Words runs={runs} />
            </p>
          ))}
        </section>
      )}
    </>
  )
}

const Now = ({ meeting, lang }: { readonly meeting: MeetingView; readonly lang: Lang }) => {
  const query = useQuery({
    ...api.minutes.get.queryOptions({ input: { meetingId: meeting.id, lang, revision: null } }),
    staleTime: 0,
    refetchInterval: 5_000,
  })
  return <Loaded query={query}>{(view) => <Paper meeting={meeting} lang={lang} view={view} isOld={false} />}</Loaded>
}

const Approved = ({ meeting, lang, number }: { readonly meeting: MeetingView; readonly lang: Lang; readonly number: number }) => {
  const query = useQuery(api.minutes.get.queryOptions({ input: { meetingId: meeting.id, lang, revision: number } }))
  return <Loaded query={query}>{(view) => <Paper meeting={meeting} lang={lang} view={view} isOld />}</Loaded>
}

const Counts = ({ meeting, lang }: { readonly meeting: MeetingView; readonly lang: Lang }) => {
  const { t } = useWords()
  const { data } = useQuery(api.minutes.get.queryOptions({ input: { meetingId: meeting.id, lang, revision: null } }))
  if (data === undefined) return null
  const polished = data.paragraphs.filter((paragraph) => paragraph.polished !== null)
  const counts = [
    { name: 'polishedCount', count: polished.length },
    { name: 'staleCount', count: polished.filter((paragraph) => paragraph.polished?.stale).length },
    { name: 'openCount', count: data.comments.filter(({ resolved }) => !resolved).length },
  ] as const
  return counts
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => (
      <Badge key={name} appearance="outline" size="large" color={name === 'polishedCount' ? 'informative' : 'warning'}>
        {t(`minutes.${name}`, { count })}
      </Badge>
    ))
}

/** The minutes as prose, as they will be read: polished, commented on in review, and set beside what was approved before. */
export const MinutesTab = ({ meeting }: { readonly meeting: MeetingView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const [minutesLang, setMinutesLang] = useState<Lang>(lang)
  const [shown, setShown] = useState<Shown>({ what: 'now' })
  return (
    <>
      <RevisionBar meeting={meeting} shown={shown} onShow={setShown} />
      <div className={styles.bar}>
        <TabList
          size="small"
          appearance="subtle"
          aria-label={t('documents.language')}
          selectedValue={minutesLang}
          onTabSelect={(_event, data) => setMinutesLang(Lang.catch('hi').parse(data.value))}
        >
          <Tab value="hi">{t('common.hindi')}</Tab>
          <Tab value="en">{t('common.english')}</Tab>
        </TabList>
        <Counts meeting={meeting} lang={minutesLang} />
      </div>
      {shown.what === 'revision' && (
        <MessageBar className={styles.note} intent="info">
          <MessageBarBody>{t('minutes.asApproved', { number: shown.number })}</MessageBarBody>
        </MessageBar>
      )}
      {shown.what === 'now' && <Now meeting={meeting} lang={minutesLang} />}
      {shown.what === 'revision' && <Approved meeting={meeting} lang={minutesLang} number={shown.number} />}
      {shown.what === 'compare' && <CompareView meeting={meeting} lang={minutesLang} from={shown.from} to={shown.to} />}
    </>
  )
}
