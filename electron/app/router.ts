import { agendaRouter } from '../agenda/agendaRouter.ts'
import { attachmentsRouter } from '../attachments/attachmentsRouter.ts'
import { attendanceRouter } from '../attendance/attendanceRouter.ts'
import { backlogRouter } from '../backlog/backlogRouter.ts'
import { binRouter } from '../bin/binRouter.ts'
import { bodiesRouter } from '../bodies/bodiesRouter.ts'
import { membershipsRouter } from '../bodies/membershipsRouter.ts'
import { daysRouter } from '../days/daysRouter.ts'
import { deskRouter } from '../desk/deskRouter.ts'
import { directoryImportRouter } from '../directoryImport/directoryImportRouter.ts'
import type { ImportSessions } from '../directoryImport/importSessions.ts'
import { documentsRouter } from '../documents/documentsRouter.ts'
import { duplicatesRouter } from '../duplicates/duplicatesRouter.ts'
import { actionEntriesRouter } from '../followUp/actionEntriesRouter.ts'
import { followUpRouter } from '../followUp/followUpRouter.ts'
import { meetingsRouter } from '../meetings/meetingsRouter.ts'
import { minutesRouter } from '../minutes/minutesRouter.ts'
import { organisationRouter } from '../organisation/organisationRouter.ts'
import { peopleRouter } from '../people/peopleRouter.ts'
import { positionsRouter } from '../people/positionsRouter.ts'
import { photographsRouter } from '../photographs/photographsRouter.ts'
import { phrasesRouter } from '../phrases/phrasesRouter.ts'
import { pressRouter } from '../press/pressRouter.ts'
import { actionsRouter } from '../proceedings/actionsRouter.ts'
import { decisionsRouter } from '../proceedings/decisionsRouter.ts'
import { remarksRouter } from '../proceedings/remarksRouter.ts'
import { programmesRouter } from '../programmes/programmesRouter.ts'
import { recipientsRouter } from '../recipients/recipientsRouter.ts'
import { registerRouter } from '../register/registerRouter.ts'
import { settingsRouter } from '../settings/settingsRouter.ts'
import { templatesRouter } from '../templates/templatesRouter.ts'
import { trailRouter } from '../trail/trailRouter.ts'
import { venuesRouter } from '../venues/venuesRouter.ts'
import type { ExportFile } from './exportFile.ts'
import type { MakePdf } from './makePdf.ts'
import type { Transact } from './transact.ts'

/** Every procedure of the contract with its handler. */
export const createRouter = (transact: Transact, exporter: ExportFile, imports: ImportSessions, pdf: MakePdf) => ({
  organisation: organisationRouter(transact, exporter),
  settings: settingsRouter(transact),
  people: peopleRouter(transact, exporter),
  positions: positionsRouter(transact),
  duplicates: duplicatesRouter(transact),
  bodies: bodiesRouter(transact),
  memberships: membershipsRouter(transact),
  directoryImport: directoryImportRouter(transact, imports),
  programmes: programmesRouter(transact),
  venues: venuesRouter(transact),
  templates: templatesRouter(transact),
  meetings: meetingsRouter(transact),
  backlog: backlogRouter(transact),
  agenda: agendaRouter(transact),
  attendance: attendanceRouter(transact),
  remarks: remarksRouter(transact),
  decisions: decisionsRouter(transact),
  actions: actionsRouter(transact),
  desk: deskRouter(transact),
  minutes: minutesRouter(transact),
  followUp: followUpRouter(transact),
  actionEntries: actionEntriesRouter(transact),
  attachments: attachmentsRouter(transact, exporter),
  phrases: phrasesRouter(transact),
  recipients: recipientsRouter(transact),
  press: pressRouter(transact),
  photographs: photographsRouter(transact, exporter),
  register: registerRouter(transact),
  documents: documentsRouter(transact, exporter, pdf),
  days: daysRouter(transact),
  trail: trailRouter(transact),
  bin: binRouter(transact),
})
export type AppRouter = ReturnType<typeof createRouter>
