import { useMemo } from 'react'
import type { DocumentOf } from '../../shared/contract/documents.ts'
import { assertNever } from '../../shared/domain/assertNever.ts'
import type { Lang } from '../../shared/domain/bilingual.ts'
import { client } from '../api.ts'
import { flushAll } from '../autosave/drafts.ts'
import { useWords } from '../i18n.ts'
import { base64Bytes } from './base64.ts'
import { useNotify } from './useNotify.tsx'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const download = (fileName: string, data: string): void => {
  const url = URL.createObjectURL(new Blob([base64Bytes(data)], { type: wordType }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Saves a document as Word where the user says, or downloads it in a browser; what is still being typed is saved first. */
export const useExport = () => {
  const { t } = useWords()
  const notify = useNotify()
  return useMemo(
    () =>
      async (document: DocumentOf, lang: Lang): Promise<void> => {
        await flushAll()
        const result = await client.documents.export({ document, lang })
        switch (result.outcome) {
          case 'saved':
            return notify.done(t('documents.saved', { path: result.path }))
          case 'cancelled':
            return
          case 'download':
            download(result.fileName, result.data)
            return notify.done(t('documents.downloaded', { fileName: result.fileName }))
          default:
            return assertNever(result)
        }
      },
    [notify, t],
  )
}
