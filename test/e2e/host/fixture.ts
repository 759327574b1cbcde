import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import type { Page } from 'playwright'
import { type Folders, HostName, launch, makeFolders, type Running, removeFolders } from './launch.ts'

/** The program under test, on a data folder of its own. */
export type Program = {
  readonly page: () => Page
  readonly announced: () => Readonly<Record<string, unknown>>
  /** Kills the program and starts it again on the same data. */
  readonly killAndRestart: () => Promise<void>
  /** The bytes of the file that a click on screen saves, wherever this host saves it. */
  readonly saved: (click: () => Promise<void>) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>
}

const savedFile = async (folders: Folders, before: ReadonlySet<string>) => {
  const name = (await readdir(folders.saves)).find((file) => /\.(docx|ics|xlsx|csv|vcf|txt|pdf)$/.test(file) && !before.has(file))
  return name === undefined ? null : { name, bytes: new Uint8Array(await readFile(join(folders.saves, name))) }
}

/** The host of this run: `KARYAVRITT_E2E_HOST`, or the browser. */
export const host = HostName.parse(process.env.KARYAVRITT_E2E_HOST ?? 'browser')

/** A test with a fresh program, on the host of its Playwright project. */
export const test = base.extend<{ hostName: HostName; program: Program }>({
  hostName: [host, { option: true }],
  program: async ({ hostName }, use) => {
    const folders = await makeFolders()
    let running: Running = await launch(hostName, folders)
    await use({
      page: () => running.page,
      announced: () => running.announced,
      killAndRestart: async () => {
        await running.kill()
        running = await launch(hostName, folders)
      },
      saved: async (click) => {
        if (hostName === 'browser') {
          const download = running.page.waitForEvent('download')
          await click()
          const file = await download
          return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) }
        }
        const before = new Set(await readdir(folders.saves))
        await click()
        await expect.poll(() => savedFile(folders, before)).not.toBeNull()
        const file = await savedFile(folders, before)
        if (file === null) throw new Error('no file was saved')
        return file
      },
    })
    await running.close()
    await removeFolders(folders)
  },
})
export { expect }
