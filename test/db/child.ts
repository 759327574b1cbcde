import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** Starts `childProgram.ts` in a process of its own on that database file; its lines come one by one. */
export const startChild = (task: 'open' | 'write', databaseFile: string) => {
  const child = spawn(process.execPath, [fileURLToPath(new URL('childProgram.ts', import.meta.url)), task, databaseFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return {
    lines: createInterface({ input: child.stdout }),
    /** Kills it as a power cut would: it can't tidy up. */
    kill: () => child.kill('SIGKILL'),
    /** The exit code; null when it was killed. */
    ended: once(child, 'close').then(([code]) => code as number | null),
  }
}
