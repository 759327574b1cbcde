import type { Kysely } from 'kysely'
import { up as initial } from './0001-initial.ts'
import { up as desk } from './0002-desk.ts'
import { up as directory } from './0003-directory.ts'
import { up as register } from './0004-register.ts'
import { up as press } from './0005-press.ts'
import { up as directoryImport } from './0006-import.ts'
import { up as registerSettings } from './0007-register-settings.ts'
import { up as photographs } from './0009-photographs.ts'
import { up as letterhead } from './0010-letterhead.ts'
import { up as sittings } from './0011-sittings.ts'
import { up as release } from './0012-release.ts'
import { up as distribution } from './0013-distribution.ts'
import { up as phrases } from './0016-phrases.ts'

export type Migration = {
  /** The name of its file; a migration that has landed keeps it, and its content, for good. */
  readonly name: string
  readonly up: (db: Kysely<unknown>) => Promise<void>
}

/** All migrations in the order in which they run; listed by hand, so that they are packed with the program. */
export const migrations: readonly Migration[] = [
  { name: '0001-initial', up: initial },
  { name: '0002-desk', up: desk },
  { name: '0003-directory', up: directory },
  { name: '0004-register', up: register },
  { name: '0005-press', up: press },
  { name: '0006-import', up: directoryImport },
  { name: '0007-register-settings', up: registerSettings },
  { name: '0009-photographs', up: photographs },
  { name: '0010-letterhead', up: letterhead },
  { name: '0011-sittings', up: sittings },
  { name: '0012-release', up: release },
  { name: '0013-distribution', up: distribution },
  { name: '0016-phrases', up: phrases },
]
