import { AgendaService } from '../agenda/agendaService.ts'
import { AttachmentsService } from '../attachments/attachmentsService.ts'
import { AttendanceService } from '../attendance/attendanceService.ts'
import { BacklogService } from '../backlog/backlogService.ts'
import { BinService } from '../bin/binService.ts'
import { BodiesService } from '../bodies/bodiesService.ts'
import { MembershipsService } from '../bodies/membershipsService.ts'
import { DaysService } from '../days/daysService.ts'
import type { Work } from '../db/unitOfWork.ts'
import { DeskService } from '../desk/deskService.ts'
import { DirectoryImportService } from '../directoryImport/directoryImportService.ts'
import { DocumentsService } from '../documents/documentsService.ts'
import { DuplicatesService } from '../duplicates/duplicatesService.ts'
import { ActionEntriesService } from '../followUp/actionEntriesService.ts'
import { FollowUpPapers } from '../followUp/followUpPapers.ts'
import { FollowUpService } from '../followUp/followUpService.ts'
import { MeetingsService } from '../meetings/meetingsService.ts'
import { PlanningService } from '../meetings/planningService.ts'
import { MinutesService } from '../minutes/minutesService.ts'
import { OrganisationService } from '../organisation/organisationService.ts'
import { PeopleService } from '../people/peopleService.ts'
import { PositionsService } from '../people/positionsService.ts'
import { PhotographsService } from '../photographs/photographsService.ts'
import { PhrasesService } from '../phrases/phrasesService.ts'
import { PressService } from '../press/pressService.ts'
import { ActionsService } from '../proceedings/actionsService.ts'
import { DecisionsService } from '../proceedings/decisionsService.ts'
import { RemarksService } from '../proceedings/remarksService.ts'
import { ProgrammesService } from '../programmes/programmesService.ts'
import { RecipientsService } from '../recipients/recipientsService.ts'
import { RegisterService } from '../register/registerService.ts'
import { SettingsService } from '../settings/settingsService.ts'
import { TemplatesService } from '../templates/templatesService.ts'
import { TrailService } from '../trail/trailService.ts'
import { VenuesService } from '../venues/venuesService.ts'

/** Every feature's service, bound to one unit of work. One feature reaches another through here. */
export class Services {
  readonly organisation: OrganisationService
  readonly settings: SettingsService
  readonly people: PeopleService
  readonly positions: PositionsService
  readonly duplicates: DuplicatesService
  readonly bodies: BodiesService
  readonly memberships: MembershipsService
  readonly directoryImport: DirectoryImportService
  readonly programmes: ProgrammesService
  readonly venues: VenuesService
  readonly templates: TemplatesService
  readonly meetings: MeetingsService
  readonly planning: PlanningService
  readonly backlog: BacklogService
  readonly agenda: AgendaService
  readonly attendance: AttendanceService
  readonly remarks: RemarksService
  readonly decisions: DecisionsService
  readonly actions: ActionsService
  readonly desk: DeskService
  readonly minutes: MinutesService
  readonly followUp: FollowUpService
  readonly followUpPapers: FollowUpPapers
  readonly actionEntries: ActionEntriesService
  readonly attachments: AttachmentsService
  readonly phrases: PhrasesService
  readonly recipients: RecipientsService
  readonly press: PressService
  readonly photographs: PhotographsService
  readonly register: RegisterService
  readonly documents: DocumentsService
  readonly days: DaysService
  readonly trail: TrailService
  readonly bin: BinService

  constructor(work: Work) {
    this.organisation = new OrganisationService(work, this)
    this.settings = new SettingsService(work)
    this.people = new PeopleService(work, this)
    this.positions = new PositionsService(work, this)
    this.duplicates = new DuplicatesService(work, this)
    this.bodies = new BodiesService(work, this)
    this.memberships = new MembershipsService(work, this)
    this.directoryImport = new DirectoryImportService(work, this)
    this.programmes = new ProgrammesService(work)
    this.venues = new VenuesService(work)
    this.templates = new TemplatesService(work, this)
    this.meetings = new MeetingsService(work, this)
    this.planning = new PlanningService(work, this)
    this.backlog = new BacklogService(work, this)
    this.agenda = new AgendaService(work, this)
    this.attendance = new AttendanceService(work, this)
    this.remarks = new RemarksService(work, this)
    this.decisions = new DecisionsService(work, this)
    this.actions = new ActionsService(work, this)
    this.desk = new DeskService(work, this)
    this.minutes = new MinutesService(work, this)
    this.followUp = new FollowUpService(work, this)
    this.followUpPapers = new FollowUpPapers(work, this)
    this.actionEntries = new ActionEntriesService(work, this)
    this.attachments = new AttachmentsService(work, this)
    this.phrases = new PhrasesService(work)
    this.recipients = new RecipientsService(work)
    this.press = new PressService(work, this)
    this.photographs = new PhotographsService(work, this)
    this.register = new RegisterService(work, this)
    this.documents = new DocumentsService(this)
    this.days = new DaysService(this)
    this.trail = new TrailService(work)
    this.bin = new BinService(work)
  }
}
