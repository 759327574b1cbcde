import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const run = (command: string, args: readonly string[], install: string, input?: Uint8Array): string => {
  try {
    return execFileSync(command, args, {
      ...{ encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
      ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
    })
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new Error(`${command} is not installed: apt-get install -y ${install}`, { cause })
    }
    throw cause
  }
}

/** Writes the documents into a folder and has LibreOffice lay each out as a PDF beside it; gives the paths of the PDFs by name. */
export const renderPdfs = (documents: ReadonlyMap<string, Uint8Array>, folder: string): ReadonlyMap<string, string> => {
  mkdirSync(folder, { recursive: true })
  for (const [name, docx] of documents) writeFileSync(join(folder, name), docx)
  run(
    process.env.KARYAVRITT_TEST_SOFFICE ?? 'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...[...documents.keys()].map((name) => join(folder, name)),
    ],
    'libreoffice-writer-nogui fonts-noto-core',
  )
  return new Map([...documents.keys()].map((name) => [name, join(folder, name.replace(/\.docx$/, '.pdf'))]))
}

/** The text of each page of a PDF, in the order of its lines. */
export const pageTexts = (pdf: string): readonly string[] =>
  run('pdftotext', ['-layout', pdf, '-'], 'poppler-utils').split('\f').slice(0, -1)

/** The words of a PDF, in NFC. */
export const pdfText = (pdf: Uint8Array): string => run('pdftotext', ['-', '-'], 'poppler-utils', pdf).normalize('NFC')

/** Paints each page of a PDF as a PNG into the folder; gives their names in order, for a person to look at. */
export const paintPages = (pdf: string, folder: string, name: string): readonly string[] => {
  run('pdftoppm', ['-r', '70', '-png', pdf, join(folder, name)], 'poppler-utils')
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png'))
    .sort()
}
