import { readFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { RegisterFacts } from '../../shared/domain/registerFacts.ts'

/** A register to be made as a file. */
export type RegisterPaper = { readonly kind: 'register' | 'register-workbook'; readonly facts: RegisterFacts; readonly lang: Lang }

/** From source the thread runs its own file. Built, its program is read by us, because a thread can't read from the packed archive. */
const start = async (paper: RegisterPaper): Promise<Worker> => {
  const own = import.meta.url
  if (own.endsWith('.ts')) return new Worker(new URL('registerWorker.ts', own), { workerData: paper })
  const built = new URL(own.replace(/\/main\/.*$/, '/registerWorker/registerWorker.cjs'))
  return new Worker(await readFile(built, 'utf8'), { eval: true, workerData: paper })
}

/** Makes the file on a thread of its own: 500 people at 500 meetings take seconds, in which nothing else would answer. */
export const onThread = async (paper: RegisterPaper): Promise<Uint8Array> => {
  const worker = await start(paper)
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`the thread ended with ${code} before it had made the register`)))
    })
  } finally {
    await worker.terminate()
  }
}
