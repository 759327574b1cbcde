import type { ExportFile } from '../app/exportFile.ts'
import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'
import { safeFileName } from '../attachments/fileName.ts'

const { organisation } = procedures

export const organisationRouter = (transact: Transact, exporter: ExportFile) => ({
  get: organisation.get.handler(() => transact((s) => s.organisation.get())),
  update: organisation.update.handler(({ input: { version, changes } }) => transact((s) => s.organisation.update(version, changes))),
  setLetterhead: organisation.setLetterhead.handler(({ input }) => transact((s) => s.organisation.setLetterhead(input))),
  exportLetterhead: organisation.exportLetterhead.handler(async () => {
    const { fileName, bytes } = await transact((s) => s.organisation.letterhead())
    // Saved outside the unit of work: the dialog waits for the user, and the database must not.
    return exporter(safeFileName(fileName), bytes)
  }),
})
