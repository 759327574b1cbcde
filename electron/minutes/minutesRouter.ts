import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { minutes } = procedures

export const minutesRouter = (transact: Transact) => ({
  get: minutes.get.handler(({ input: { meetingId, lang, revision } }) => transact((s) => s.minutes.get(meetingId, lang, revision))),
  polish: minutes.polish.handler(({ input: { version, runs, source, ...place } }) =>
    transact((s) => s.minutes.polish(place, version, runs, source)),
  ),
  unpolish: minutes.unpolish.handler(({ input: { version, ...place } }) => transact((s) => s.minutes.unpolish(place, version))),
  restore: minutes.restore.handler(({ input }) => transact((s) => s.minutes.restore(input.id))),
  comment: minutes.comment.handler(({ input: { meetingId, key, text } }) => transact((s) => s.minutes.comment(meetingId, key, text))),
  resolve: minutes.resolve.handler(({ input: { id, version, resolved } }) => transact((s) => s.minutes.resolve(id, version, resolved))),
  removeComment: minutes.removeComment.handler(({ input: { id, version } }) => transact((s) => s.minutes.removeComment(id, version))),
  restoreComment: minutes.restoreComment.handler(({ input }) => transact((s) => s.minutes.restoreComment(input.id))),
  compare: minutes.compare.handler(({ input: { meetingId, lang, from, to } }) =>
    transact((s) => s.minutes.compare(meetingId, lang, from, to)),
  ),
})
