import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular, DeleteRegular, DocumentAddRegular } from '@fluentui/react-icons'
import { useRef, useState } from 'react'
import { LetterheadPaper, letterheadLimit, type OrganisationFields, type OrganisationView } from '../../../shared/contract/organisation.ts'
import { client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { base64Of } from '../../components/base64.ts'
import { DocumentPreview } from '../../components/DocumentPreview.tsx'
import { Section } from '../../components/Section.tsx'
import { useExported } from '../../components/useExport.ts'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { putOrganisation } from './settingsDrafts.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const useStyles = makeStyles({
  hint: { display: 'block', color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalM },
  name: { display: 'block', marginBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  papers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, border: 'none', margin: 0, padding: 0 },
  legend: { padding: 0, color: tokens.colorNeutralForeground2 },
  preview: { marginTop: tokens.spacingVerticalM, zoom: '0.6' },
})

/** The organisation's own letterhead: given as a .docx, seen, chosen for papers, given back and taken away; each of it can be taken back. */
export const LetterheadSettings = (props: {
  readonly view: OrganisationView
  readonly values: OrganisationFields
  readonly set: (changes: Partial<OrganisationFields>) => void
}) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const exported = useExported()
  const chooser = useRef<HTMLInputElement>(null)
  const [taking, setTaking] = useState(false)
  const { view, values, set } = props
  const { letterheadId, letterheadName, letterheadFor } = values

  const take = async (file: File) => {
    if (file.size > letterheadLimit) return notify.warn(t('letterhead.tooLarge', { name: file.name, limit: letterheadLimit / 1024 / 1024 }))
    const data = await base64Of(file).catch(() => null)
    if (data === null || data === '') return notify.warn(t('letterhead.unreadable', { name: file.name }))
    setTaking(true)
    try {
      await flushAll()
      const { version } = await client.organisation.get()
      putOrganisation(await client.organisation.setLetterhead({ version, fileName: file.name, data }))
      notify.undoable(t('letterhead.taken'), async () => set({ letterheadId, letterheadName }))
    } finally {
      setTaking(false)
    }
  }
  const remove = () => {
    set({ letterheadId: null, letterheadName: '' })
    notify.undoable(t('letterhead.removed'), async () => set({ letterheadId, letterheadName }))
  }
  return (
    <Section title={t('letterhead.title')}>
      <Text className={styles.hint}>{t('letterhead.hint')}</Text>
      {letterheadId !== null && <Text className={styles.name}>{t('letterhead.inUse', { name: letterheadName })}</Text>}
      <div className={styles.buttons}>
        <Button icon={<DocumentAddRegular />} disabled={taking} onClick={() => chooser.current?.click()}>
          {t(letterheadId === null ? 'letterhead.choose' : 'letterhead.change')}
        </Button>
        {letterheadId !== null && (
          <>
            <Button
              icon={<ArrowDownloadRegular />}
              onClick={() => act(async () => exported(await client.organisation.exportLetterhead(), docx))}
            >
              {t('letterhead.giveBack')}
            </Button>
            <Button appearance="subtle" icon={<DeleteRegular />} onClick={remove}>
              {t('letterhead.remove')}
            </Button>
          </>
        )}
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={`.docx,.dotx,${docx}`}
        aria-label={t('letterhead.choose')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file) act(() => take(file))
        }}
      />
      {letterheadId !== null && (
        <>
          <fieldset className={styles.papers}>
            <legend className={styles.legend}>{t('letterhead.papers')}</legend>
            {LetterheadPaper.options.map((paper) => (
              <Checkbox
                key={paper}
                label={t(`letterhead.paper.${paper}`)}
                checked={letterheadFor.includes(paper)}
                onChange={(_event, { checked }) =>
                  set({
                    letterheadFor: LetterheadPaper.options.filter((each) =>
                      each === paper ? checked === true : letterheadFor.includes(each),
                    ),
                  })
                }
              />
            ))}
          </fieldset>
          {view.letterheadId !== null && (
            <div className={styles.preview}>
              <DocumentPreview key={view.letterheadId} document={{ kind: 'letterhead' }} lang={lang} />
            </div>
          )}
        </>
      )}
    </Section>
  )
}
