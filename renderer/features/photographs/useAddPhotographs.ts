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
  /** Those that wait, and whether one is being added: more can be given meanwhile. */
  const waiting = useRef<File[]>([])
  const running = useRef(false)

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
    waiting.current.push(...files)
    if (running.current || files.length === 0) return
    running.current = true
    setRefused([])
    let [done, count] = [0, 0]
    try {
      for (let file = waiting.current.shift(); file !== undefined; file = waiting.current.shift()) {
        const { name } = file
        done += 1
        setAdding({ name, number: done, total: done + waiting.current.length })
        const why = await addOne(file)
        if (why !== null) setRefused((before) => [...before, { name, why }])
        else {
          count += 1
          await reloadPhotographs()
        }
      }
    } catch (error) {
      waiting.current = []
      notify.error(error)
    } finally {
      running.current = false
      setAdding(null)
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
      waiting.current = []
    },
  }
}
