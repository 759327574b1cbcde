import { useRef, useState } from 'react'
import type { Problem } from '../../../shared/contract/base.ts'
import type { PressNoteId } from '../../../shared/domain/ids.ts'
import { client } from '../../api.ts'
import { useNotify } from '../../components/useNotify.tsx'
import { failureOf } from '../../failure.ts'
import { useWords } from '../../i18n.ts'
import { reloadPhotographs } from './photographDrafts.ts'
import { readPhotograph } from './readPhotograph.ts'

/** How far several are: which one is being added, of how many. */
export type Adding = { readonly name: string; readonly number: number; readonly total: number }
/** One that was not added, and why: what is wrong with it, or that it can't be read at all. */
export type RefusedPhotograph = { readonly name: string; readonly why: Problem | 'unreadable' }

/** Adds photographs to a note one after another; each that can't be added is told of, and the others are added all the same. */
export const useAddPhotographs = (pressNoteId: PressNoteId) => {
  const { t } = useWords()
  const notify = useNotify()
  const [adding, setAdding] = useState<Adding | null>(null)
  const [refused, setRefused] = useState<readonly RefusedPhotograph[]>([])
  const stopped = useRef(false)
  const busy = useRef(false)

  /** Null when it was added; else why not. */
  const addOne = async (file: File): Promise<RefusedPhotograph['why'] | null> => {
    const read = await readPhotograph(file)
    if (read === null) return 'unreadable'
    if ('problem' in read) return read.problem
    try {
      await client.photographs.add({ pressNoteId, fileName: file.name, ...read })
      return null
    } catch (error) {
      const failure = failureOf(error)
      const [problem] = failure.kind === 'invalid' ? failure.problems : []
      if (problem === undefined) throw error
      return problem
    }
  }

  const add = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || busy.current) return
    busy.current = true
    stopped.current = false
    const out: RefusedPhotograph[] = []
    let count = 0
    try {
      for (const [index, file] of files.entries()) {
        if (stopped.current) break
        setAdding({ name: file.name, number: index + 1, total: files.length })
        const why = await addOne(file)
        if (why === null) {
          count += 1
          await reloadPhotographs()
        } else out.push({ name: file.name, why })
      }
    } catch (error) {
      notify.error(error)
    } finally {
      busy.current = false
      setAdding(null)
      setRefused(out)
    }
    if (count > 0) notify.done(t('photographs.addedDone', { count }))
  }
  return {
    add,
    adding,
    refused,
    forget: () => setRefused([]),
    /** After the one that is being added. */
    stop: () => {
      stopped.current = true
    },
  }
}
