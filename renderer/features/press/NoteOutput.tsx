import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Tab,
  TabList,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import { ChevronDownRegular, CopyRegular, DocumentArrowDownRegular } from '@fluentui/react-icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { PressNoteFields } from '../../../shared/contract/press.ts'
import { inLang, isMissing, Lang } from '../../../shared/domain/bilingual.ts'
import type { PressNoteId } from '../../../shared/domain/ids.ts'
import { api } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { DocumentPreview } from '../../components/DocumentPreview.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { useExport } from '../../components/useExport.ts'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { linesOf } from './lines.ts'
import { NoteText } from './NoteText.tsx'
import { NoteWriting } from './NoteWriting.tsx'

const View = z.enum(['write', 'text', 'word'])
type View = z.infer<typeof View>

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: tokens.spacingVerticalL,
    display: 'flex',
    flexDirection: 'column',
    maxHeight: `calc(100vh - 2 * ${tokens.spacingVerticalL})`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  end: { marginInlineStart: 'auto', display: 'flex', gap: tokens.spacingHorizontalS },
  notice: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  body: { flex: 1, minHeight: '200px', overflowY: 'auto' },
  // A page of A4 is wider than half a window.
  word: { zoom: '0.72' },
})

/** What comes out of a press note: its text in each language, the Word document, and the ways to take them along. */
export const NoteOutput = (props: {
  readonly id: PressNoteId
  readonly meetings: readonly MeetingView[]
  readonly written: PressNoteFields['written']
  readonly onWrite: (written: PressNoteFields['written']) => void
  readonly locked: boolean
}) => {
  const { id, meetings } = props
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const exportDocument = useExport()
  const [noteLang, setNoteLang] = useState<Lang>(lang)
  const [view, setView] = useState<View>('text')
  const draft = useQuery({ ...api.press.draft.queryOptions({ input: { id, lang: noteLang } }), placeholderData: keepPreviousData })
  const document = { kind: 'press-note', pressNoteId: id } as const
  const released = linesOf(meetings).filter(({ line }) => line.press)
  const missing = released.filter(({ line }) => isMissing(line.text, noteLang)).length
  const copy = async (as: 'text' | 'message' | 'mail') => {
    await flushAll()
    const { data } = await draft.refetch({ throwOnError: true })
    if (data === undefined) return
    const { text, message, mail } = data
    await navigator.clipboard.writeText({ text, message, mail: `${mail.subject}\n\n${mail.body}` }[as])
    notify.done(t('press.copied'))
  }
  return (
    <section className={styles.root} aria-label={t('press.output')}>
      <div className={styles.bar}>
        <TabList
          size="small"
          aria-label={t('press.outputLanguage')}
          selectedValue={noteLang}
          onTabSelect={(_event, data) => setNoteLang(Lang.catch('hi').parse(data.value))}
        >
          <Tab value="hi">{t('common.hindi')}</Tab>
          <Tab value="en">{t('common.english')}</Tab>
        </TabList>
        <TabList
          size="small"
          aria-label={t('press.view')}
          selectedValue={view}
          onTabSelect={(_event, data) => setView(View.catch('text').parse(data.value))}
        >
          <Tab value="write">{t('press.write')}</Tab>
          <Tab value="text">{t('press.text')}</Tab>
          <Tab value="word">{t('press.word')}</Tab>
        </TabList>
        <div className={styles.end}>
          <Button size="small" icon={<CopyRegular />} onClick={() => act(() => copy('text'))}>
            {t('press.copy')}
          </Button>
          <Menu positioning="below-end">
            <MenuTrigger disableButtonEnhancement>
              <Tooltip content={t('press.copyMore')} relationship="label">
                <Button size="small" icon={<ChevronDownRegular />} />
              </Tooltip>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem onClick={() => act(() => copy('message'))}>{t('press.copyMessage')}</MenuItem>
                <MenuItem onClick={() => act(() => copy('mail'))}>{t('press.copyMail')}</MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
          <Button
            size="small"
            appearance="primary"
            icon={<DocumentArrowDownRegular />}
            onClick={() => act(() => exportDocument(document, noteLang))}
          >
            {t('press.export')}
          </Button>
        </div>
      </div>
      {meetings.length > 0 && released.length === 0 && (
        <MessageBar className={styles.notice} intent="info" layout="multiline">
          <MessageBarBody>{t('press.noReleased')}</MessageBarBody>
        </MessageBar>
      )}
      {(draft.data?.changedBehind.length ?? 0) > 0 && (
        <MessageBar className={styles.notice} intent="warning" layout="multiline">
          <MessageBarBody>
            {t('press.changedBehind', { titles: draft.data?.changedBehind.map((title) => inLang(title, lang)).join(', ') ?? '' })}
          </MessageBarBody>
        </MessageBar>
      )}
      {missing > 0 && (
        <MessageBar className={styles.notice} intent="warning" layout="multiline">
          <MessageBarBody>{t(noteLang === 'hi' ? 'press.missingLines' : 'press.missingLinesEn', { count: missing })}</MessageBarBody>
        </MessageBar>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys */}
      <div className={styles.body} tabIndex={0}>
        {view === 'write' ? (
          <Loaded query={draft}>
            {(drafted) => (
              <NoteWriting
                key={noteLang}
                draft={drafted}
                lang={noteLang}
                written={props.written}
                set={props.onWrite}
                locked={props.locked}
              />
            )}
          </Loaded>
        ) : view === 'text' ? (
          <Loaded query={draft}>{({ text }) => <NoteText text={text} lang={noteLang} label={t('press.output')} />}</Loaded>
        ) : (
          <div className={styles.word}>
            <DocumentPreview document={document} lang={noteLang} />
          </div>
        )}
      </div>
    </section>
  )
}
