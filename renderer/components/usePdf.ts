import { useMemo, useRef, useState } from 'react'
import type { DocumentOf } from '../../shared/contract/documents.ts'
import { assertNever } from '../../shared/domain/assertNever.ts'
import type { Lang } from '../../shared/domain/bilingual.ts'
import { client } from '../api.ts'
import { flushAll } from '../autosave/drafts.ts'
import { useWords } from '../i18n.ts'
import { showSheet } from './printSheet.ts'
import { useExported } from './useExport.ts'
import { useNotify } from './useNotify.tsx'

const type = 'application/pdf'

/** Makes a document a PDF in the way that this machine has, and stops it when asked; what is still being typed is saved first. */
export const usePdf = () => {
  const { t } = useWords()
  const notify = useNotify()
  const exported = useExported()
  const [isMaking, setMaking] = useState(false)
  const stopper = useRef<AbortController | null>(null)
  return useMemo(() => {
    const throughSheet = async (document: DocumentOf, lang: Lang, print: () => Promise<unknown>): Promise<void> => {
      const { fileName, data } = await client.documents.preview({ document, lang })
      const remove = await showSheet(data, fileName.replace(/\.docx$/, ''))
      try {
        await print()
      } finally {
        remove()
      }
    }
    const make = async (document: DocumentOf, lang: Lang, signal: AbortSignal): Promise<void> => {
      const way = await client.documents.pdfWay()
      switch (way) {
        case 'converter':
          await exported(await client.documents.exportPdf({ document, lang }, { signal }), type)
          return
        case 'page':
          await throughSheet(document, lang, async () => exported(await client.documents.exportPdf({ document, lang }, { signal }), type))
          return
        case 'dialog':
          notify.warn(t('pressOut.pdfDialog'))
          await throughSheet(document, lang, async () => window.print())
          return
        default:
          assertNever(way)
      }
    }
    return {
      isMaking,
      stop: (): void => stopper.current?.abort(),
      make: async (document: DocumentOf, lang: Lang): Promise<void> => {
        const abort = new AbortController()
        stopper.current = abort
        setMaking(true)
        try {
          await flushAll()
          await make(document, lang, abort.signal)
        } catch (error) {
          if (!abort.signal.aborted) throw error
          notify.done(t('pressOut.pdfStopped'))
        } finally {
          setMaking(false)
        }
      },
    }
  }, [exported, isMaking, notify, t])
}
