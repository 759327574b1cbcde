import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { CalendarAddRegular, DocumentArrowDownRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { z } from 'zod'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import { Lang } from '../../../shared/domain/bilingual.ts'
import { isMeetingLocked } from '../../../shared/domain/meetings.ts'
import { client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { DocumentPreview } from '../../components/DocumentPreview.tsx'
import { useExport } from '../../components/useExport.ts'
import { useAct } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { refreshMeetings } from '../meetings/meetingCache.ts'

const Kind = z.enum(['notice', 'attendance', 'minutes', 'full-minutes'])
type Kind = z.infer<typeof Kind>

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL, marginBottom: tokens.spacingVerticalM },
  end: { marginInlineStart: 'auto' },
})

/** The document that the work has come to: before the meeting its notice, afterwards its minutes. */
const firstKind = (meeting: MeetingView): Kind => (meeting.state === 'draft' || meeting.state === 'notified' ? 'notice' : 'minutes')

/** The documents of a meeting in both languages: seen as they will be, and saved as Word. */
export const DocumentsTab = ({ meeting }: { readonly meeting: MeetingView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const exportDocument = useExport()
  const [kind, setKind] = useState<Kind>(() => firstKind(meeting))
  const [documentLang, setDocumentLang] = useState<Lang>(lang)
  const document = { kind, meetingId: meeting.id }
  const save = async () => {
    // The sheet that goes out has the numbers that the register keeps.
    if (kind === 'attendance' && !isMeetingLocked(meeting.state)) {
      await flushAll()
      await client.attendance.number({ meetingId: meeting.id })
      await refreshMeetings()
    }
    await exportDocument(document, documentLang)
  }
  return (
    <>
      <div className={styles.bar}>
        <TabList
          size="small"
          appearance="subtle"
          aria-label={t('documents.which')}
          selectedValue={kind}
          onTabSelect={(_event, data) => setKind(Kind.catch('minutes').parse(data.value))}
        >
          {Kind.options.map((each) => (
            <Tab key={each} value={each}>
              {t(`documents.${each}`)}
            </Tab>
          ))}
        </TabList>
        <TabList
          size="small"
          appearance="subtle"
          aria-label={t('documents.language')}
          selectedValue={documentLang}
          onTabSelect={(_event, data) => setDocumentLang(Lang.catch('hi').parse(data.value))}
        >
          <Tab value="hi">{t('common.hindi')}</Tab>
          <Tab value="en">{t('common.english')}</Tab>
        </TabList>
        <Button
          className={styles.end}
          icon={<CalendarAddRegular />}
          onClick={() => act(() => exportDocument({ kind: 'calendar', meetingId: meeting.id }, documentLang))}
        >
          {t('documents.calendar')}
        </Button>
        <Button appearance="primary" icon={<DocumentArrowDownRegular />} onClick={() => act(save)}>
          {t('documents.export')}
        </Button>
      </div>
      <DocumentPreview document={document} lang={documentLang} />
    </>
  )
}
