import type { ExportFile } from '../app/exportFile.ts'
import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'
import { safeFileName } from '../attachments/fileName.ts'

const { photographs } = procedures

export const photographsRouter = (transact: Transact, exporter: ExportFile) => ({
  list: photographs.list.handler(({ input }) => transact((s) => s.photographs.list(input.pressNoteId))),
  add: photographs.add.handler(({ input }) => transact((s) => s.photographs.add(input))),
  update: photographs.update.handler(({ input: { id, version, changes } }) => transact((s) => s.photographs.update(id, version, changes))),
  remove: photographs.remove.handler(({ input: { id, version } }) => transact((s) => s.photographs.remove(id, version))),
  restore: photographs.restore.handler(({ input }) => transact((s) => s.photographs.restore(input.id))),
  move: photographs.move.handler(({ input: { id, to } }) => transact((s) => s.photographs.move(id, to))),
  picture: photographs.picture.handler(({ input }) => transact((s) => s.photographs.picture(input.id))),
  export: photographs.export.handler(async ({ input }) => {
    const { fileName, bytes } = await transact((s) => s.photographs.original(input.id))
    // Saved outside the unit of work: the dialog waits for the user, and the database must not.
    return exporter(safeFileName(fileName), bytes)
  }),
})
