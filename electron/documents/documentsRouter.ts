import type { DocumentOf } from '../../shared/contract/documents.ts'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { ExportFile } from '../app/exportFile.ts'
import type { MakePdf } from '../app/makePdf.ts'
import { procedures } from '../app/procedures.ts'
import { problem } from '../app/refusal.ts'
import type { Transact } from '../app/transact.ts'
import type { MadeDocument } from './documentsService.ts'
import { pictureFileName } from './fileName.ts'

const { documents } = procedures

export const documentsRouter = (transact: Transact, exporter: ExportFile, pdf: MakePdf) => {
  // Made and saved outside the unit of work: the dialog waits for the user, and the database must not.
  const make = async (input: { readonly document: DocumentOf; readonly lang: Lang }): Promise<MadeDocument> => {
    const made = await transact((s) => s.documents.prepare(input.document, input.lang))
    return made()
  }
  return {
    preview: documents.preview.handler(async ({ input }) => {
      const { fileName, bytes } = await make(input)
      return { fileName, data: Buffer.from(bytes).toString('base64') }
    }),
    export: documents.export.handler(async ({ input }) => {
      const { fileName, bytes } = await make(input)
      return exporter(fileName, bytes)
    }),
    pdfWay: documents.pdfWay.handler(() => pdf.way),
    exportPdf: documents.exportPdf.handler(async ({ input, signal }) => {
      const { fileName, bytes } = await make(input)
      if (!fileName.endsWith('.docx')) throw problem('document', 'notAllowed')
      return exporter(fileName.replace(/\.docx$/, '.pdf'), await pdf.make(bytes, signal))
    }),
    savePicture: documents.savePicture.handler(({ input }) => exporter(pictureFileName(input.name), Buffer.from(input.data, 'base64'))),
  }
}
