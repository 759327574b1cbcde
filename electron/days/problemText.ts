import type { Problem } from '../../shared/contract/base.ts'

const kinds: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
])

/** What is wrong, in the English of a terminal; the screens have their own words, in `shared/i18n`. */
const says: Readonly<Record<Problem['code'], (params: Readonly<Record<string, string>>) => string>> = {
  required: () => 'is missing',
  unknownField: ({ field }) => `no field is called "${field}"`,
  wrongType: ({ expected = '' }) => `must be ${kinds.get(expected) ?? expected}`,
  notAllowed: ({ allowed, besides }) => {
    if (besides) return `can't stand beside "${besides}"`
    return allowed ? `must be one of: ${allowed}` : 'is not allowed'
  },
  tooLong: ({ max }) => `is longer than ${max}`,
  tooSmall: ({ min }) => `must be at least ${min}`,
  tooBig: ({ max }) => `must be at most ${max}`,
  bilingualEmpty: () => 'is given neither in Hindi (hi) nor in English (en)',
  dateInvalid: () => 'is no date of the calendar, written like 2026-02-05',
  timeInvalid: () => 'is no time of the day, written like 09:30',
  dateTimeInvalid: () => 'is no date and time, written like 2026-02-05T18:00',
  idInvalid: () => 'is no identifier',
  noSuch: ({ entity, id }) => `no ${entity ?? 'such thing'} "${id}"`,
  duplicate: ({ id }) => `"${id}" is there already`,
  nameTaken: ({ name }) => `another is named "${name}" already`,
  merged: ({ name }) => `has been made one with "${name}"`,
  notPicture: () => 'is no picture that can be shown',
  pictureOfOtherKind: ({ kind }) => `is a picture in ${kind}, not in JPEG, PNG or WebP`,
  pictureCut: () => 'is cut off',
  pictureTooManyDots: ({ megapixels, limit }) => `has ${megapixels} megapixels, of at most ${limit}`,
  pictureTooHeavy: ({ limit }) => `is larger than ${limit} MB`,
  pictureCarriesMore: () => 'carries something besides the picture',
  letterheadNotDocx: () => 'is no .docx of Word',
  letterheadOldWord: () => 'is of an old Word',
  letterheadEncrypted: () => 'is locked with a password',
  letterheadMacros: () => 'holds macros',
  letterheadBroken: () => 'is damaged',
  letterheadTooLarge: () => 'is too large',
  letterheadLinks: () => 'is linked to other files',
  letterheadObjects: () => 'holds objects',
  letterheadEntities: () => 'declares entities',
  letterheadStrict: () => 'is Strict Open XML',
  letterheadEmpty: () => 'has no header and footer',
  letterheadNoRoom: () => 'leaves no room between its margins',
  endBeforeStart: () => 'ends before it begins',
  leftBeforeArrived: () => 'leaves before arriving',
  ownSubstitute: () => 'comes in their own place',
  tooManyVotes: ({ votes, present }) => `has ${votes} votes, but ${present} members were present`,
  quorumFraction: () => 'is no fraction such as 1/3',
  embargoOpen: () => 'the embargo has not passed',
  meetingHeld: () => 'the meeting has been held, so it can’t be cancelled',
  meetingCancelled: () => 'the meeting is cancelled or postponed',
  notLater: () => 'must be later',
  notHeld: () => 'has not been held',
  chairMissing: () => 'has no chair',
  notAccepted: () => 'has not been accepted by its reviewer',
  commentsOpen: ({ count }) => `has ${count} open comments`,
  patternWithoutNumber: () => 'must hold {n} once',
  notApproved: () => 'has not been approved',
  empty: () => 'is empty',
  text: () => 'holds characters that no text has',
  registerTooLarge: ({ meetings, people }) => `the period holds ${meetings} meetings and ${people} people, too many for one register`,
  json: ({ line, column }) => `is not JSON at line ${line}, column ${column}`,
}

/** One line of a terminal: the path in the file, and what is wrong there. */
export const problemText = ({ path, code, params }: Problem): string => `${path === '' ? 'the file' : path}: ${says[code](params)}`
