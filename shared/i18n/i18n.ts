import type { Problem } from '../contract/base.ts'
import type { Lang } from '../domain/bilingual.ts'
import enAttachments from './en/attachments.json' with { type: 'json' }
import enBacklog from './en/backlog.json' with { type: 'json' }
import enCalendar from './en/calendar.json' with { type: 'json' }
import enDesk from './en/desk.json' with { type: 'json' }
import enDirectory from './en/directory.json' with { type: 'json' }
import enDirectoryImport from './en/directoryImport.json' with { type: 'json' }
import enFollowUp from './en/followUp.json' with { type: 'json' }
import enLetterhead from './en/letterhead.json' with { type: 'json' }
import enMinutes from './en/minutes.json' with { type: 'json' }
import enNumbering from './en/numbering.json' with { type: 'json' }
import enPhotographs from './en/photographs.json' with { type: 'json' }
import enPhrases from './en/phrases.json' with { type: 'json' }
import enPressOut from './en/pressOut.json' with { type: 'json' }
import enRecipients from './en/recipients.json' with { type: 'json' }
import enRegister from './en/register.json' with { type: 'json' }
import enShortcuts from './en/shortcuts.json' with { type: 'json' }
import enSittings from './en/sittings.json' with { type: 'json' }
import enTemplates from './en/templates.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import hiAttachments from './hi/attachments.json' with { type: 'json' }
import hiBacklog from './hi/backlog.json' with { type: 'json' }
import hiCalendar from './hi/calendar.json' with { type: 'json' }
import hiDesk from './hi/desk.json' with { type: 'json' }
import hiDirectory from './hi/directory.json' with { type: 'json' }
import hiDirectoryImport from './hi/directoryImport.json' with { type: 'json' }
import hiFollowUp from './hi/followUp.json' with { type: 'json' }
import hiLetterhead from './hi/letterhead.json' with { type: 'json' }
import hiMinutes from './hi/minutes.json' with { type: 'json' }
import hiNumbering from './hi/numbering.json' with { type: 'json' }
import hiPhotographs from './hi/photographs.json' with { type: 'json' }
import hiPhrases from './hi/phrases.json' with { type: 'json' }
import hiPressOut from './hi/pressOut.json' with { type: 'json' }
import hiRecipients from './hi/recipients.json' with { type: 'json' }
import hiRegister from './hi/register.json' with { type: 'json' }
import hiShortcuts from './hi/shortcuts.json' with { type: 'json' }
import hiSittings from './hi/sittings.json' with { type: 'json' }
import hiTemplates from './hi/templates.json' with { type: 'json' }
import hi from './hi.json' with { type: 'json' }

const hiAll = {
  ...hi,
  directory: hiDirectory,
  directoryImport: hiDirectoryImport,
  desk: hiDesk,
  letterhead: hiLetterhead,
  minutes: hiMinutes,
  followUp: hiFollowUp,
  attachments: hiAttachments,
  sittings: hiSittings,
  templates: hiTemplates,
  backlog: hiBacklog,
  phrases: hiPhrases,
  photographs: hiPhotographs,
  calendar: hiCalendar,
  numbering: hiNumbering,
  pressOut: hiPressOut,
  recipients: hiRecipients,
  register: hiRegister,
  shortcuts: hiShortcuts,
}
const enAll = {
  ...en,
  directory: enDirectory,
  directoryImport: enDirectoryImport,
  desk: enDesk,
  letterhead: enLetterhead,
  minutes: enMinutes,
  followUp: enFollowUp,
  attachments: enAttachments,
  sittings: enSittings,
  templates: enTemplates,
  backlog: enBacklog,
  phrases: enPhrases,
  photographs: enPhotographs,
  calendar: enCalendar,
  numbering: enNumbering,
  pressOut: enPressOut,
  recipients: enRecipients,
  register: enRegister,
  shortcuts: enShortcuts,
}

/** Every message of the screens, by language; Hindi is the one that says which there are. */
export const messages: Readonly<Record<Lang, typeof hiAll>> = { hi: hiAll, en: enAll }
export type Messages = typeof hiAll

/** What is wrong, as a sentence in the language, without its place. For the screens and the command line alike. */
export const problemText = ({ code, params }: Problem, lang: Lang): string =>
  messages[lang].errors.problem[code].replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => params[name] ?? '')
