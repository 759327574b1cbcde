import type { Lang } from '../../shared/domain/bilingual.ts'
import type { RegisterFacts } from '../../shared/domain/registerFacts.ts'
import { startThread } from '../thread.ts'

/** A register to be made as a file. */
export type RegisterPaper = { readonly kind: 'register' | 'register-workbook'; readonly facts: RegisterFacts; readonly lang: Lang }

/** Makes the file on a thread of its own: 500 people at 500 meetings take seconds, in which nothing else would answer. */
export const onThread = async (paper: RegisterPaper): Promise<Uint8Array> => {
  const worker = await startThread(import.meta.url, 'registerWorker', paper)
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
