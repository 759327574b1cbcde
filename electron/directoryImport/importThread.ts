import type { Worker } from 'node:worker_threads'
import type { PreviewCounts } from '../../shared/contract/directoryImport.ts'
import { startThread } from '../thread.ts'
import type { Draft } from './merging.ts'
import type { Reading, TableReading } from './reading.ts'
import type { Answer, Job, Request } from './workerTalk.ts'

/** What the thread gives for each job; null where the table is no longer open. */
type Results = {
  readonly open: Reading
  readonly arrange: Reading | null
  readonly check: PreviewCounts | null
  readonly rows: ReturnType<TableReading['rows']>
  readonly decide: PreviewCounts | null
  readonly drafts: readonly Draft[] | null
  readonly close: null
}

type Waiting = { readonly id: string; readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void }

/**
 * The thread that reads tables and compares them with the directory, so that neither a large file nor a hostile one holds up the
 * program. Started when it is first needed; ended with what it holds when somebody cancels.
 */
export class ImportThread {
  #worker: Promise<Worker> | null = null
  #calls = 0
  readonly #waiting = new Map<number, Waiting>()
  readonly #progress = new Map<string, { readonly done: number; readonly total: number }>()

  /** Rejects when the thread fails; null when it was ended meanwhile or knows no such table. */
  async ask<What extends Job['what']>(id: string, job: Extract<Job, { what: What }>): Promise<Results[What] | null> {
    const worker = await this.#started()
    this.#calls += 1
    const call = this.#calls
    const answered = new Promise<unknown>((resolve, reject) => this.#waiting.set(call, { id, resolve, reject }))
    worker.ref()
    worker.postMessage({ call, id, job } satisfies Request)
    try {
      // Both ends are this program: what the thread answers is of the type that the job has.
      return (await answered) as Results[What] | null
    } finally {
      this.#progress.delete(id)
      if (this.#waiting.size === 0) worker.unref()
    }
  }

  progress(id: string): { readonly done: number; readonly total: number } | undefined {
    return this.#progress.get(id)
  }

  /** Whether the thread is at work for that table. */
  isBusy(id: string): boolean {
    return [...this.#waiting.values()].some((one) => one.id === id)
  }

  /** Ends the thread whatever it does; who waits is told null. */
  async end(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    for (const { resolve } of this.#waiting.values()) resolve(null)
    this.#waiting.clear()
    await (await worker)?.terminate()
  }

  #started(): Promise<Worker> {
    this.#worker ??= startThread(import.meta.url, 'importWorker').then((worker) => {
      worker.on('message', (message: Answer) => this.#heard(message))
      worker.on('error', (error) => this.#failed(error instanceof Error ? error : new Error(String(error))))
      worker.unref()
      return worker
    })
    return this.#worker
  }

  #heard(message: Answer): void {
    if (message.kind === 'progress') {
      this.#progress.set(message.id, { done: message.done, total: message.total })
      return
    }
    const one = this.#waiting.get(message.call)
    this.#waiting.delete(message.call)
    if (message.kind === 'result') one?.resolve(message.result)
    else one?.reject(new Error(message.message))
  }

  /** The thread is gone, as when its memory is at an end: the next request starts another. */
  #failed(error: Error): void {
    this.#worker = null
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
