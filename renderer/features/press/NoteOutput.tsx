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
  Spinner,
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
import { inLang, isMissing, type Lang } from '../../../shared/domain/bilingual.ts'
import type { PressNoteId } from '../../../shared/domain/ids.ts'
import { api } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { DocumentPreview } from '../../components/DocumentPreview.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { useExport } from '../../components/useExport.ts'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { usePdf } from '../../components/usePdf.ts'
import { useWords } from '../../i18n.ts'
import { krutiDevClipboard } from './copying.ts'
import { linesOf } from './lines.ts'
import { NoteText } from './NoteText.tsx'
import { NoteWriting } from './NoteWriting.tsx'

/** In which language the note goes out; both stand in one file. */
const OutLang = z.enum(['hi', 'en', 'both'])
type OutLang = z.infer<typeof OutLang>

/** What parts the two languages in one text. */
const between = '\n\n――――――――――\n\n'

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
  const pdf = usePdf()
  const [outLang, setOutLang] = useState<OutLang>(lang)
  const isBoth = outLang === 'both'
  const noteLang: Lang = isBoth ? 'hi' : outLang
  const [chosenView, setView] = useState<View>('text')
  // Sentences are written in one language at a time.
  const view = isBoth && chosenView === 'write' ? 'text' : chosenView
  const draft = useQuery({ ...api.press.draft.queryOptions({ input: { id, lang: noteLang } }), placeholderData: keepPreviousData })
  const english = useQuery({ ...api.press.draft.queryOptions({ input: { id, lang: 'en' } }), enabled: isBoth })
  const document = { kind: isBoth ? 'press-note-both' : 'press-note', pressNoteId: id } as const
  const released = linesOf(meetings).filter(({ line }) => line.press)
  const missing = released.filter(({ line }) => isMissing(line.text, noteLang)).length
  const copy = async (as: 'text' | 'message' | 'mail') => {
    await flushAll()
    const drafts = await Promise.all([draft, ...(isBoth ? [english] : [])].map((query) => query.refetch({ throwOnError: true })))
    const texts = drafts.flatMap(({ data }) => {
      if (data === undefined) return []
      const { text, message, mail } = data
      return [{ text, message, mail: `${mail.subject}\n\n${mail.body}` }[as]]
    })
    await navigator.clipboard.writeText(texts.join(between))
    notify.done(t('press.copied'))
  }
  const copyKrutiDev = async () => {
    await flushAll()
    const { data } = await draft.refetch({ throwOnError: true })
    if (data === undefined) return
    const { html, plain } = krutiDevClipboard(data.text)
    const blob = (text: string, type: string) => new Blob([text], { type })
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(plain, 'text/plain') })])
    notify.done(t('pressOut.krutiDevCopied'))
  }
  const exportWebsite = async () => {
    for (const one of isBoth ? (['hi', 'en'] as const) : [noteLang])
      await exportDocument({ kind: 'press-note-website', pressNoteId: id }, one)
  }
  const exportKrutiDev = (kind: 'press-note-kruti-dev' | 'press-note-kruti-dev-text') =>
    act(() => exportDocument({ kind, pressNoteId: id }, 'hi'))
  return (
    <section className={styles.root} aria-label={t('press.output')}>
      <div className={styles.bar}>
        <TabList
          size="small"
          aria-label={t('press.outputLanguage')}
          selectedValue={outLang}
          onTabSelect={(_event, data) => setOutLang(OutLang.catch('hi').parse(data.value))}
        >
          <Tab value="hi">{t('common.hindi')}</Tab>
          <Tab value="en">{t('common.english')}</Tab>
          <Tab value="both" title={t('pressOut.bothHint')}>
            {t('pressOut.both')}
          </Tab>
        </TabList>
        <TabList
          size="small"
          aria-label={t('press.view')}
          selectedValue={view}
          onTabSelect={(_event, data) => setView(View.catch('text').parse(data.value))}
        >
          <Tab value="write" disabled={isBoth}>
            {t('press.write')}
          </Tab>
          <Tab value="text">{t('press.text')}</Tab>
          <Tab value="word">{t('press.word')}</Tab>
        </TabList>
        <div className={styles.end}>
          {pdf.isMaking && (
            <Button size="small" icon={<Spinner size="extra-tiny" />} title={t('pressOut.pdfStop')} onClick={pdf.stop}>
              {t('pressOut.pdfMaking')}
            </Button>
          )}
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
                {noteLang === 'hi' && <MenuItem onClick={() => act(copyKrutiDev)}>{t('pressOut.copyKrutiDev')}</MenuItem>}
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
          <Menu positioning="below-end">
            <MenuTrigger disableButtonEnhancement>
              <Tooltip content={t('pressOut.more')} relationship="label">
                <Button size="small" icon={<ChevronDownRegular />} />
              </Tooltip>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem disabled={pdf.isMaking} onClick={() => act(() => pdf.make(document, noteLang))}>
                  {t('pressOut.pdf')}
                </MenuItem>
                <MenuItem onClick={() => act(exportWebsite)}>{t('pressOut.website')}</MenuItem>
                {noteLang === 'hi' && (
                  <>
                    <MenuItem onClick={() => exportKrutiDev('press-note-kruti-dev')}>{t('pressOut.krutiDev')}</MenuItem>
                    <MenuItem onClick={() => exportKrutiDev('press-note-kruti-dev-text')}>{t('pressOut.krutiDevText')}</MenuItem>
                  </>
                )}
              </MenuList>
            </MenuPopover>
          </Menu>
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
          <>
            <Loaded query={draft}>{({ text }) => <NoteText text={text} lang={noteLang} label={t('press.output')} />}</Loaded>
            {isBoth && <Loaded query={english}>{({ text }) => <NoteText text={text} lang="en" label={t('common.english')} />}</Loaded>}
          </>
        ) : (
          <div className={styles.word}>
            <DocumentPreview document={document} lang={noteLang} />
          </div>
        )}
      </div>
    </section>
  )
}
