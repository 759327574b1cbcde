import { agenda } from './agenda.ts'
import { attachments } from './attachments.ts'
import { attendance } from './attendance.ts'
import { backlog } from './backlog.ts'
import { bin } from './bin.ts'
import { bodies, memberships } from './bodies.ts'
import { days } from './days.ts'
import { desk } from './desk.ts'
import { directoryImport } from './directoryImport.ts'
import { documents } from './documents.ts'
import { duplicates } from './duplicates.ts'
import { actionEntries, followUp } from './followUp.ts'
import { meetings } from './meetings.ts'
import { minutes } from './minutes.ts'
import { organisation } from './organisation.ts'
import { people, positions } from './people.ts'
import { photographs } from './photographs.ts'
import { phrases } from './phrases.ts'
import { press } from './press.ts'
import { actions, decisions, remarks } from './proceedings.ts'
import { programmes } from './programmes.ts'
import { recipients } from './recipients.ts'
import { register } from './register.ts'
import { settings } from './settings.ts'
import { templates } from './templates.ts'
import { trail } from './trail.ts'
import { venues } from './venues.ts'

/** Everything the renderer may ask of the main process. */
export const contract = {
  organisation,
  settings,
  people,
  positions,
  duplicates,
  bodies,
  memberships,
  directoryImport,
  programmes,
  venues,
  days,
  meetings,
  agenda,
  attendance,
  remarks,
  decisions,
  actions,
  desk,
  minutes,
  followUp,
  actionEntries,
  attachments,
  templates,
  backlog,
  phrases,
  recipients,
  register,
  documents,
  press,
  photographs,
  trail,
  bin,
}
export type Contract = typeof contract
