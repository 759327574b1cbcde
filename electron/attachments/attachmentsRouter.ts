import type { ExportFile } from '../app/exportFile.ts'
import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'
import { safeFileName } from './fileName.ts'

const { attachments } = procedures

export const attachmentsRouter = (transact: Transact, exporter: ExportFile) => ({
  list: attachments.list.handler(({ input }) => transact((s) => s.attachments.list(input.owner))),
  add: attachments.add.handler(({ input }) => transact((s) => s.attachments.add(input))),
  remove: attachments.remove.handler(({ input: { id, version } }) => transact((s) => s.attachments.remove(id, version))),
  restore: attachments.restore.handler(({ input }) => transact((s) => s.attachments.restore(input.id))),
  export: attachments.export.handler(async ({ input }) => {
    const { fileName, bytes } = await transact((s) => s.attachments.file(input.id))
    // Saved outside the unit of work: the dialog waits for the user, and the database must not.
    return exporter(safeFileName(fileName), bytes)
  }),
})
