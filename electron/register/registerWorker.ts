import { parentPort, workerData } from 'node:worker_threads'
import { assertNever } from '../../shared/domain/assertNever.ts'
import { registerDocument } from '../documents/register.ts'
import { registerWorkbook } from '../documents/registerWorkbook.ts'
import type { RegisterPaper } from './registerThread.ts'

const make = ({ kind, facts, lang }: RegisterPaper): Promise<Uint8Array> => {
  switch (kind) {
    case 'register':
      return registerDocument(facts, lang)
    case 'register-workbook':
      return registerWorkbook(facts, lang)
    default:
      return assertNever(kind)
  }
}

// Both ends are this program: what the thread is started with is a paper.
void make(workerData as RegisterPaper).then((bytes) => parentPort?.postMessage(bytes))
