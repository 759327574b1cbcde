import { useMemo } from 'react'
import type { DocumentOf, Exported } from '../../shared/contract/documents.ts'
import { assertNever } from '../../shared/domain/assertNever.ts'
import type { Lang } from '../../shared/domain/bilingual.ts'
import { client } from '../api.ts'
import { flushAll } from '../autosave/drafts.ts'
import { useWords } from '../i18n.ts'
import { base64Bytes } from './base64.ts'
import { useNotify } from './useNotify.tsx'

const office = 'application/vnd.openxmlformats-officedocument'
const types: Partial<Readonly<Record<DocumentOf['kind'], string>>> = {
  calendar: 'text/calendar',
  'register-workbook': `${office}.spreadsheetml.sheet`,
  'press-note-website': 'text/plain',
  'press-note-kruti-dev-text': 'text/plain',
}
const typeOf = ({ kind }: DocumentOf): string => types[kind] ?? `${office}.wordprocessingml.document`

const download = (fileName: string, data: string, type: string): void => {
  const url = URL.createObjectURL(new Blob([base64Bytes(data)], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Says what came of saving a file of that type, and downloads it where that is left to the browser; gives whether there is a file now. */
export const useExported = () => {
  const { t } = useWords()
  const notify = useNotify()
  return useMemo(
    () =>
      async (result: Exported, type: string): Promise<boolean> => {
        switch (result.outcome) {
          case 'saved':
            notify.done(t('documents.saved', { path: result.path }))
            return true
          case 'cancelled':
            return false
          case 'download':
            download(result.fileName, result.data, type)
            notify.done(t('documents.downloaded', { fileName: result.fileName }))
            return true
          default:
            return assertNever(result)
        }
      },
    [notify, t],
  )
}

/** Saves a document as Word where the user says, or downloads it in a browser; what is still being typed is saved first. Gives whether there is a file now. */
export const useExport = () => {
  const exported = useExported()
  return useMemo(
    () =>
      async (document: DocumentOf, lang: Lang): Promise<boolean> => {
        await flushAll()
        return exported(await client.documents.export({ document, lang }), typeOf(document))
      },
    [exported],
  )
}
