import type { ExportFile } from '../app/exportFile.ts'
import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

import { directoryFile } from './directoryExport.ts'

const { people } = procedures

export const peopleRouter = (transact: Transact, exporter: ExportFile) => ({
  list: people.list.handler(() => transact((s) => s.people.list())),
  page: people.page.handler(({ input: { lang, offset, limit, ...filter } }) =>
    transact((s) => s.people.page(filter, { lang, offset, limit })),
  ),
  many: people.many.handler(({ input }) => transact((s) => s.people.many(input.ids))),
  setPhoto: people.setPhoto.handler(({ input: { id, ...photo } }) => transact((s) => s.people.setPhoto(id, photo))),
  putPhoto: people.putPhoto.handler(({ input }) => transact((s) => s.people.putPhoto(input.id, input.photo))),
  photo: people.photo.handler(({ input }) => transact((s) => s.attachments.photo(input.id))),
  previews: people.previews.handler(({ input }) => transact((s) => s.attachments.previews(input.ids))),
  export: people.export.handler(async ({ input: { format, lang, ...filter } }) => {
    const facts = await transact((s) => s.people.directory(filter, lang))
    // Made and saved outside the unit of work: the dialog waits for the user, and the database must not.
    const { fileName, bytes } = await directoryFile(facts, format, lang)
    return exporter(fileName, bytes)
  }),
  names: people.names.handler(({ input }) => transact((s) => s.people.names(input.ids))),
  get: people.get.handler(({ input }) => transact((s) => s.people.get(input.id))),
  create: people.create.handler(({ input }) => transact((s) => s.people.create(input))),
  update: people.update.handler(({ input: { id, version, changes } }) => transact((s) => s.people.update(id, version, changes))),
  remove: people.remove.handler(({ input: { id, version } }) => transact((s) => s.people.remove(id, version))),
  restore: people.restore.handler(({ input }) => transact((s) => s.people.restore(input.id))),
})
