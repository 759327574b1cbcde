import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components'
import { useQueries, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { Problem } from '../../../shared/contract/base.ts'
import type { PressNoteFields, PressNoteView } from '../../../shared/contract/press.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { problemText } from '../../../shared/i18n/i18n.ts'
import { api } from '../../api.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { formatInstant } from '../../components/formatInstant.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { Section } from '../../components/Section.tsx'
import { fieldLabel } from '../../components/useValueText.ts'
import { useWords } from '../../i18n.ts'
import { Photographs } from '../photographs/Photographs.tsx'
import { NoteFields } from './NoteFields.tsx'
import { NoteMeetings } from './NoteMeetings.tsx'
import { NoteOutput } from './NoteOutput.tsx'
import { PressHeader } from './PressHeader.tsx'
import { pressDrafts } from './pressDrafts.ts'
import { ReleaseLines } from './ReleaseLines.tsx'

const route = getRouteApi('/press/$id')

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingHorizontalL, alignItems: 'start' },
  bar: { marginBottom: tokens.spacingVerticalL },
  revisions: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  at: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
})

const Revisions = ({ revisions }: Pick<PressNoteView, 'revisions'>) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  if (revisions.length === 0) return null
  return (
    <Section title={t('press.revisions')}>
      <ol className={styles.revisions}>
        {revisions.map(({ number, at, reason }) => (
          <li key={number}>
            {t('press.revision', { number })} <span className={styles.at}>{formatInstant(at, lang)}</span>
            {reason !== '' && <div>{reason}</div>}
          </li>
        ))}
      </ol>
    </Section>
  )
}

const isAbout = (path: string, field: string): boolean => path === field || path.startsWith(`${field}[`)

const Note = ({ view }: { readonly view: PressNoteView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const note = useAutosave(pressDrafts, view)
  const [refused, setRefused] = useState<readonly Problem[]>([])
  const { values } = note
  const day = useQuery(api.days.get.queryOptions({ input: { date: values.date } }))
  const queries = useQueries({ queries: values.meetingIds.map((id) => api.meetings.get.queryOptions({ input: { id } })) })
  const meetings = queries.flatMap(({ data }) => (data === undefined ? [] : [data]))
  const locked = view.state !== 'draft'
  const set = (changes: Partial<PressNoteFields>) => {
    setRefused((problems) => problems.filter(({ path }) => !Object.keys(changes).some((field) => isAbout(path, field))))
    note.set(changes)
  }
  const problem = (field: keyof PressNoteFields & string): string | undefined => {
    const found = refused.find(({ path }) => isAbout(path, field))
    return note.problem(field) ?? (found && problemText(found, lang))
  }
  /** What a problem is about: the meeting in the list, or the field. */
  const nameOf = ({ path }: Problem): string => {
    const place = /^meetingIds\[(\d+)\]$/.exec(path)?.[1]
    const meeting = place === undefined ? undefined : meetings[Number(place)]
    return meeting === undefined ? fieldLabel(path, lang) : inLang(meeting.title, lang)
  }
  const others = (day.data?.meetings ?? []).filter(({ id }) => !meetings.some((meeting) => meeting.id === id))
  return (
    <Page wide>
      <PressHeader note={values} onRefused={setRefused} />
      {refused.length > 0 && (
        <MessageBar className={styles.bar} intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('press.notYet')}</MessageBarTitle>
            {[...new Set(refused.map((one) => `${nameOf(one)}: ${problemText(one, lang)}`))].map((text) => (
              <div key={text}>{text}</div>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.root}>
        <div>
          <NoteFields id={view.id} values={values} set={set} problem={problem} locked={locked} />
          <NoteMeetings
            chosen={values.meetingIds}
            meetings={[...meetings, ...others]}
            onChange={(meetingIds) => set({ meetingIds })}
            problem={problem('meetingIds')}
            locked={locked}
          />
          <ReleaseLines meetings={meetings} locked={locked} />
          <Photographs
            noteId={view.id}
            date={values.date}
            first={meetings.flatMap(({ attendance }) => attendance.map(({ personId }) => personId))}
            locked={locked}
          />
          <Revisions revisions={view.revisions} />
        </div>
        <NoteOutput id={view.id} meetings={meetings} written={values.written} onWrite={(written) => set({ written })} locked={locked} />
      </div>
    </Page>
  )
}

/** The press note of a day: what is released on one side, the note that comes of it on the other. */
export const PressScreen = () => {
  const { id } = route.useParams()
  return <Loaded query={useQuery(api.press.get.queryOptions({ input: { id } }))}>{(view) => <Note key={view.id} view={view} />}</Loaded>
}
