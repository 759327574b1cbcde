import { convertToPdf, installedLibreOffice } from './libreOffice.ts'
import { problem } from './refusal.ts'

/**
 * How this machine makes a PDF. `converter`: LibreOffice lays out the very file; `page`: the window prints what it shows as a sheet,
 * without asking; `dialog`: only the print dialog of the browser can.
 */
export type MakePdf = {
  readonly way: 'converter' | 'page' | 'dialog'
  /** @throws {Refusal} INVALID with `pdfNotMade` */
  readonly make: (docx: Uint8Array, cancel?: AbortSignal) => Promise<Uint8Array>
}

/** The host has no way by itself. */
export const throughDialog: MakePdf = {
  way: 'dialog',
  make: () => Promise.reject(problem('', 'pdfNotMade')),
}

/** LibreOffice where it is installed; else the host's own way, `printPage`, where it has one. */
export const pdfOfThisMachine = (printPage: (() => Promise<Uint8Array>) | null): MakePdf => {
  const program = installedLibreOffice()
  if (program !== null) return { way: 'converter', make: (docx, cancel) => convertToPdf(program, docx, cancel) }
  return printPage === null ? throughDialog : { way: 'page', make: printPage }
}
