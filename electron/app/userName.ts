import { userInfo } from 'node:os'

/** The name under which this person is logged in to the machine; the audit trail keeps it. */
export const userName = (): string => {
  try {
    return userInfo().username
  } catch {
    // POSIX allows a user without an entry in the password file, as in some containers.
    return `uid ${process.getuid?.() ?? '?'}`
  }
}
