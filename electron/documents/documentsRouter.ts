import type { ExportFile } from '../app/exportFile.ts'
import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { documents } = procedures

export const documentsRouter = (transact: Transact, exporter: ExportFile) => ({
  preview: documents.preview.handler(({ input: { document, lang } }) => transact((s) => s.documents.preview(document, lang))),
  export: documents.export.handler(async ({ input: { document, lang } }) => {
    const { fileName, bytes } = await transact((s) => s.documents.make(document, lang))
    // Outside the unit of work: the dialog waits for the user, and the database must not.
    return exporter(fileName, bytes)
  }),
})
