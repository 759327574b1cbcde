import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { problem } from './refusal.ts'

/** The path of a program on the PATH, or null. */
export const onPath = (name: string): string | null => {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, file))
  return paths.find((path) => existsSync(path)) ?? null
}

const usual = [
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]

/** LibreOffice's program, or null. */
export const installedLibreOffice = (): string | null =>
  onPath('soffice') ?? onPath('libreoffice') ?? usual.find((path) => existsSync(path)) ?? null

/** A document of ours takes seconds; past this something stands still. In milliseconds. */
const longest = 90_000

/** Ends a program with those that it started: LibreOffice's does its work in another one. */
const endAll = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true })
    else process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

const ended = (program: string, args: readonly string[], signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const child = spawn(program, [...args], { stdio: 'ignore', windowsHide: true, detached: process.platform !== 'win32' })
    const stop = () => endAll(child)
    signal.addEventListener('abort', stop, { once: true })
    child.once('error', reject)
    child.once('exit', (code) => {
      signal.removeEventListener('abort', stop)
      if (code === 0) resolve()
      else reject(signal.aborted ? signal.reason : new Error(`${program} ended with ${code}`))
    })
  })

/**
 * Has LibreOffice lay out a .docx as a PDF, out of sight and in a profile of its own that leaves the user's alone.
 * @throws {Refusal} INVALID with `pdfNotMade`, also where `cancel` comes or it takes too long
 */
export const convertToPdf = async (program: string, docx: Uint8Array, cancel?: AbortSignal): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), 'karyavritt-pdf-'))
  try {
    const [source, made] = [join(folder, 'document.docx'), join(folder, 'document.pdf')]
    await writeFile(source, docx)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const args = [profile, '--headless', '--norestore', '--nologo', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, source]
    const tooLong = AbortSignal.timeout(longest)
    await ended(program, args, cancel === undefined ? tooLong : AbortSignal.any([cancel, tooLong]))
    return new Uint8Array(await readFile(made))
  } catch (error) {
    if (cancel?.aborted !== true) console.error(error)
    throw problem('', 'pdfNotMade')
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined)
  }
}
