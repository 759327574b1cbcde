import { Button, Field, makeStyles, mergeClasses, Text, Textarea, tokens } from '@fluentui/react-components'
import { DocumentTableRegular } from '@fluentui/react-icons'
import { useRef, useState } from 'react'
import { type ImportSource, importFileLimit } from '../../../shared/contract/directoryImport.ts'
import { Section } from '../../components/Section.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { tableOfHtml } from './htmlTable.ts'
import { PastImports } from './PastImports.tsx'

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalXXL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  icon: { fontSize: '32px', color: tokens.colorBrandForeground1 },
  under: { color: tokens.colorNeutralForeground3 },
  paste: { '& textarea': { minHeight: '120px' } },
  actions: { marginTop: tokens.spacingVerticalM },
})

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result.slice(reader.result.indexOf(',') + 1) : ''),
    )
    reader.addEventListener('error', () => reject(reader.error ?? new Error('the file was not read')))
    reader.readAsDataURL(file)
  })

/** Where the list comes from: a file, or cells from the clipboard; below, the imports there were. */
export const SourceStep = ({ onSource }: { readonly onSource: (source: ImportSource) => void }) => {
  const styles = useStyles()
  const { t } = useWords()
  const act = useAct()
  const notify = useNotify()
  const [isOver, setIsOver] = useState(false)
  const [pasted, setPasted] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const take = (file: File | undefined): void => {
    if (file === undefined) return
    if (file.size > importFileLimit) notify.warn(t('directoryImport.tooLarge', { name: file.name, limit: importFileLimit / 1024 / 1024 }))
    else act(async () => onSource({ kind: 'file', name: file.name.slice(0, 300), data: await base64Of(file) }))
  }
  return (
    <>
      <Section title={t('directoryImport.chooseTitle')}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by keyboard */}
        <div
          className={mergeClasses(styles.drop, isOver && styles.over)}
          onDragOver={(event) => {
            event.preventDefault()
            setIsOver(true)
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={(event) => {
            event.preventDefault()
            setIsOver(false)
            take(event.dataTransfer.files[0])
          }}
        >
          <DocumentTableRegular className={styles.icon} />
          <Text weight="semibold">{t('directoryImport.dropHere')}</Text>
          <Text className={styles.under}>{t('directoryImport.chooseBody')}</Text>
          <Button appearance="primary" onClick={() => input.current?.click()}>
            {t('directoryImport.choose')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".xlsx,.xlsm,.xls,.csv,.tsv,.txt"
            onChange={(event) => {
              take(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
        </div>
      </Section>
      <Section title={t('directoryImport.pasteTitle')}>
        <Field label={t('directoryImport.paste')}>
          <Textarea
            className={styles.paste}
            placeholder={t('directoryImport.pasteHint')}
            value={pasted}
            onChange={(_event, data) => setPasted(data.value)}
            onPaste={(event) => {
              if (event.clipboardData.getData('text/plain').includes('\t')) return
              const table = tableOfHtml(event.clipboardData.getData('text/html'))
              if (table === null) return
              event.preventDefault()
              setPasted(table)
            }}
          />
        </Field>
        <div className={styles.actions}>
          <Button disabled={pasted.trim() === ''} onClick={() => onSource({ kind: 'cells', text: pasted })}>
            {t('directoryImport.readPasted')}
          </Button>
        </div>
      </Section>
      <PastImports />
    </>
  )
}
