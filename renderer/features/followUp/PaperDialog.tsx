import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components'
import { DocumentArrowDownRegular } from '@fluentui/react-icons'
import { type ReactNode, useState } from 'react'
import type { DocumentOf } from '../../../shared/contract/documents.ts'
import { Lang } from '../../../shared/domain/bilingual.ts'
import { DocumentPreview } from '../../components/DocumentPreview.tsx'
import { useExport } from '../../components/useExport.ts'
import { useAct } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  surface: { maxWidth: 'min(1180px, calc(100vw - 48px))', width: '100%' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalM },
  preview: { height: 'calc(100vh - 300px)', minHeight: '240px', overflowY: 'auto' },
})

/** A paper of the follow-up as it will be saved, with what it can be told before, and the button that saves it. */
export const PaperDialog = (props: {
  readonly title: string
  /** Null while something that it needs is not given. */
  readonly document: DocumentOf | null
  readonly fields?: ReactNode
  readonly save?: string
  /** Once there is a file. */
  readonly onSaved?: () => Promise<void>
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const exportDocument = useExport()
  const [paperLang, setPaperLang] = useState<Lang>(lang)
  const { document } = props
  const save = async () => {
    if (document !== null && (await exportDocument(document, paperLang))) await props.onSaved?.()
  }
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && props.onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{props.title}</DialogTitle>
          <DialogContent>
            <div className={styles.bar}>
              {props.fields}
              <TabList
                size="small"
                appearance="subtle"
                aria-label={t('documents.language')}
                selectedValue={paperLang}
                onTabSelect={(_event, data) => setPaperLang(Lang.catch('hi').parse(data.value))}
              >
                <Tab value="hi">{t('common.hindi')}</Tab>
                <Tab value="en">{t('common.english')}</Tab>
              </TabList>
            </div>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys */}
            <div className={styles.preview} tabIndex={0}>
              {document !== null && <DocumentPreview document={document} lang={paperLang} />}
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={props.onClose}>{t('common.close')}</Button>
            <Button appearance="primary" icon={<DocumentArrowDownRegular />} disabled={document === null} onClick={() => act(save)}>
              {props.save ?? t('documents.export')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
