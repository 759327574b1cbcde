import { useCallback, useEffect, useState } from 'react'
import type { DirectoryImportId } from '../../../shared/domain/ids.ts'
import { client } from '../../api.ts'
import { useNotify } from '../../components/useNotify.tsx'

/** What is under way with a table. */
export type ImportJob = 'reading' | 'comparing' | 'writing'

/** How often progress is asked for, in milliseconds. */
const often = 400

/** Runs what takes a while with one table: shows how far it has come, and stops it when asked to. */
export const useImportJob = (id: DirectoryImportId) => {
  const notify = useNotify()
  const [job, setJob] = useState<ImportJob | null>(null)
  const [progress, setProgress] = useState({ done: 0, total: 0 })

  useEffect(() => {
    if (job === null) return
    let asking = false
    const timer = setInterval(() => {
      if (asking) return
      asking = true
      client.directoryImport
        .progress({ id })
        .then(setProgress, () => undefined)
        .finally(() => {
          asking = false
        })
    }, often)
    return () => clearInterval(timer)
  }, [id, job])

  const run = useCallback(
    async (what: ImportJob, work: () => Promise<void>): Promise<void> => {
      setProgress({ done: 0, total: 0 })
      setJob(what)
      try {
        await work()
      } catch (error) {
        notify.error(error)
      } finally {
        setJob(null)
      }
    },
    [notify],
  )
  const stop = useCallback(() => void client.directoryImport.cancel({ id }).catch(notify.error), [id, notify])
  return { job, progress, run, stop }
}
