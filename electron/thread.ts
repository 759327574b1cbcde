import { readFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'

/**
 * Where the build has a thread's program: `dist/<name>/<name>.cjs`, beside the folder of the main process. Only the last `main` of
 * the path counts, for the program itself may lie in a folder of that name.
 */
export const builtThread = (own: string, name: string): URL => new URL(own.replace(/\/main\/(?:chunks\/)?[^/]*$/, `/${name}/${name}.cjs`))

/**
 * Starts the thread whose source is `<name>.ts` beside the file `own` (a file URL). From source the thread runs that file. Built, its
 * program is read by us, because a thread can't read from the packed archive.
 */
export const startThread = async (own: string, name: string, workerData?: unknown): Promise<Worker> => {
  if (own.endsWith('.ts')) return new Worker(new URL(`${name}.ts`, own), { workerData })
  return new Worker(await readFile(builtThread(own, name), 'utf8'), { eval: true, workerData })
}
