import { useState } from 'react'
import { type AttachmentOwner, attachmentLimit } from '../../../shared/contract/attachments.ts'
import { api, client } from '../../api.ts'
import { base64Of } from '../../components/base64.ts'
import { useNotify } from '../../components/useNotify.tsx'
import { failureOf } from '../../failure.ts'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'

const anyType = 'application/octet-stream'
const type = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/

/** Reads the files of one thing anew. */
export const reloadFiles = (): Promise<void> => queryClient.invalidateQueries({ queryKey: api.attachments.key() })

/** Adds files one after another; each that can't be added is told of by name, and the others are added all the same. */
export const useAddFiles = (owner: AttachmentOwner) => {
  const { t } = useWords()
  const notify = useNotify()
  const [adding, setAdding] = useState<string | null>(null)

  /** Whether it was added; else why not. */
  const addOne = async (file: File): Promise<string | null> => {
    const { name } = file
    if (file.size > attachmentLimit) return t('attachments.tooLarge', { name, limit: attachmentLimit / 1024 / 1024 })
    const data = await base64Of(file).catch(() => null)
    if (data === null) return t('attachments.unreadable', { name })
    if (data === '') return t('attachments.empty', { name })
    try {
      await client.attachments.add({ owner, fileName: name, mime: type.test(file.type) ? file.type : anyType, data })
      return null
    } catch (error) {
      const failure = failureOf(error)
      const isThere = failure.kind === 'invalid' && failure.problems.some(({ code }) => code === 'duplicate')
      if (!isThere) throw error
      return t('attachments.alreadyThere', { name })
    }
  }

  const add = async (files: readonly File[]): Promise<void> => {
    let count = 0
    try {
      for (const file of files) {
        setAdding(file.name)
        const refused = await addOne(file)
        if (refused === null) count += 1
        else notify.warn(refused)
      }
    } catch (error) {
      notify.error(error)
    } finally {
      setAdding(null)
      await reloadFiles()
    }
    if (count > 0) notify.done(t('attachments.addedDone', { count }))
  }
  return { add, adding }
}
