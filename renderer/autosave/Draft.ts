import { z } from 'zod'
import type { Entity, Problem } from '../../shared/contract/base.ts'
import { type Failure, failureOf } from '../failure.ts'

/** How long after the last key a change is saved, and how long at most after the first, in milliseconds. */
const quiet = 250
const longest = 600
/** How long after a failure it is tried again without being asked, in milliseconds. */
const again = 4_000

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'refused' | 'conflict'

/** The same fields changed here and elsewhere: what was typed, and what stands. */
export type Conflict = { readonly mine: Readonly<Record<string, unknown>>; readonly theirs: Readonly<Record<string, unknown>> }

export type DraftSnapshot<View> = {
  /** What is to be seen: what was read, with what has been typed since. */
  readonly values: View
  readonly state: SaveState
  /** Why fields were refused; their paths begin with the name of the field. */
  readonly problems: readonly Problem[]
  readonly failure: Failure | null
  readonly conflict: Conflict | null
}

/** What every draft can do, whatever it is a draft of. */
export type AnyDraft = {
  readonly entity: Entity
  readonly snapshot: () => Pick<DraftSnapshot<unknown>, 'state' | 'failure' | 'conflict'>
  readonly flush: () => Promise<void>
  readonly resolve: (choice: 'mine' | 'theirs') => Promise<void>
  readonly discard: () => Promise<void>
}

/** How a thing is written and what is done with what comes back. */
export type DraftPorts<View, Fields> = {
  readonly entity: Entity
  readonly save: (view: View, changes: Partial<Fields>) => Promise<View>
  /** Something new stands in the database: put it where the screens read. */
  readonly saved: (view: View) => void
  /** Reads anew what others have written. */
  readonly reload: (view: View) => Promise<void>
}

const Version = z.object({ version: z.number().int() })
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
const isNone = (changes: object): boolean => Object.keys(changes).length === 0
const pick = <Fields extends object>(fields: Partial<Fields>, wanted: (name: string) => boolean): Partial<Fields> => {
  const picked = { ...fields }
  for (const name in picked) if (!wanted(name)) delete picked[name]
  return picked
}

/** The field that a problem is about: `changes.title.hi` and `title` are both about `title`. */
const fieldOf = (path: string): string => path.replace(/^changes\.?/, '').split(/[.[]/)[0] ?? ''

/**
 * What is typed into one thing, on its way to the database. Saves follow one another, each from the version that the last one gave;
 * what a save did not take stays here and is seen, until it is saved or given up.
 */
export class Draft<View extends Fields & { readonly version: number }, Fields extends object> implements AnyDraft {
  readonly entity: Entity
  readonly #ports: DraftPorts<View, Fields>
  readonly #changed: () => void
  readonly #listeners = new Set<() => void>()
  #base: View
  /** Typed, and not read back yet. */
  #shown: Partial<Fields> = {}
  /** Typed and to be saved next. */
  #pending: Partial<Fields> = {}
  /** Refused as they are; to be tried again once something is typed. */
  #held: Partial<Fields> = {}
  #problems: readonly Problem[] = []
  #failure: Failure | null = null
  #conflict: Conflict | null = null
  #running: Promise<void> | null = null
  /** On its way, and not to be called saved before it has arrived. */
  #sending = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #firstTyped = 0
  #snapshot: DraftSnapshot<View>

  constructor(view: View, ports: DraftPorts<View, Fields>, changed: () => void) {
    this.entity = ports.entity
    this.#ports = ports
    this.#base = view
    this.#changed = changed
    this.#snapshot = this.#look()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly snapshot = (): DraftSnapshot<View> => this.#snapshot

  /** Whether nothing is lost when it is forgotten: all is saved and nobody looks at it. */
  isIdle(): boolean {
    return this.#listeners.size === 0 && this.#snapshot.state === 'saved'
  }

  /** Takes over what has been read, unless it is older, or something typed is still to be saved on top of what is here. */
  readonly adopt = (view: View): void => {
    // What this draft itself shows is nothing new.
    if (view === this.#snapshot.values) return
    const busy = this.#running !== null || !isNone(this.#pending) || !isNone(this.#held) || this.#conflict !== null
    if (view === this.#base || view.version < this.#base.version || (busy && view.version > this.#base.version)) return
    this.#base = view
    this.#tell()
  }

  /** Changes some fields: seen at once, saved soon. */
  readonly set = (changes: Partial<Fields>): void => {
    this.#shown = { ...this.#shown, ...changes }
    this.#pending = { ...this.#held, ...this.#pending, ...changes }
    this.#held = {}
    this.#problems = this.#problems.filter((problem) => !Object.hasOwn(changes, fieldOf(problem.path)))
    const now = Date.now()
    if (this.#firstTyped === 0) this.#firstTyped = now
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(quiet, this.#firstTyped + longest - now)))
    this.#tell()
  }

  /** Saves what is typed now; settles when it is saved or has failed. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer)
    this.#firstTyped = 0
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = null
      this.#tell()
    })
    await this.#running
  }

  /** Settles a conflict: saves what was typed here over what stands, or gives it up. */
  readonly resolve = async (choice: 'mine' | 'theirs'): Promise<void> => {
    if (this.#conflict === null) return
    const { mine, theirs } = this.#conflict
    this.#conflict = null
    this.#rebase(theirs)
    if (choice === 'mine') {
      this.#tell()
      return this.flush()
    }
    this.#pending = pick(this.#pending, (name) => !Object.hasOwn(mine, name))
    this.#shown = pick(this.#shown, (name) => !Object.hasOwn(mine, name))
    this.#tell()
    await this.#ports.reload(this.#base)
  }

  /** Gives up what could not be saved, and shows what stands. */
  readonly discard = async (): Promise<void> => {
    // What is on its way comes back first, or it would come back later.
    await this.#running
    if (this.#failure === null && isNone(this.#held)) return
    clearTimeout(this.#timer)
    this.#shown = {}
    this.#pending = {}
    this.#held = {}
    this.#problems = []
    this.#failure = null
    this.#tell()
  }

  async #saveAll(): Promise<void> {
    while (!isNone(this.#pending) && this.#conflict === null) {
      const sent = this.#pending
      this.#pending = {}
      this.#sending = true
      this.#tell()
      try {
        const view = await this.#ports.save(this.#base, sent)
        this.#sending = false
        this.#take(view, sent)
      } catch (error) {
        this.#sending = false
        if (!this.#refused(failureOf(error), sent)) return
      }
    }
  }

  #take(view: View, sent: Partial<Fields>): void {
    this.#base = view
    // Not before: while it is tried again, what it failed of stays on screen.
    this.#failure = null
    this.#shown = pick(this.#shown, (name) => !Object.hasOwn(sent, name) || Object.hasOwn(this.#pending, name))
    if (isNone(this.#held)) this.#problems = []
    this.#ports.saved(view)
    this.#tell()
  }

  /** Puts what was not taken where it belongs; true when there is something left that may be saved right away. */
  #refused(failure: Failure, sent: Partial<Fields>): boolean {
    if (failure.kind === 'invalid') {
      this.#failure = null
      const blamed = failure.problems.map((problem) => fieldOf(problem.path))
      const some = blamed.some((name) => Object.hasOwn(sent, name))
      this.#held = { ...this.#held, ...pick(sent, (name) => !some || blamed.includes(name)) }
      this.#pending = { ...pick(sent, (name) => some && !blamed.includes(name)), ...this.#pending }
      this.#problems = failure.problems.map((problem) => ({ ...problem, path: problem.path.replace(/^changes\.?/, '') }))
      return true
    }
    this.#pending = { ...sent, ...this.#pending }
    if (failure.kind === 'conflict') {
      const { theirs } = failure.data
      const base: Readonly<Record<string, unknown>> = { ...this.#base }
      if (Object.keys(this.#pending).every((name) => same(theirs[name], base[name]))) {
        this.#rebase(theirs)
        return true
      }
      this.#failure = null
      this.#conflict = { mine: { ...this.#pending }, theirs }
      return false
    }
    this.#failure = failure
    if (failure.kind === 'unreachable' || failure.kind === 'unknown') this.#timer = setTimeout(() => void this.flush(), again)
    return false
  }

  /** From now on saves are made on top of the version that stands. */
  #rebase(theirs: Readonly<Record<string, unknown>>): void {
    const standing = Version.safeParse(theirs)
    if (standing.success) this.#base = { ...this.#base, version: standing.data.version }
    else this.#failure = { kind: 'unknown' }
  }

  #state(): SaveState {
    if (this.#sending) return 'saving'
    if (this.#conflict !== null) return 'conflict'
    if (this.#failure !== null) return 'failed'
    if (!isNone(this.#held)) return 'refused'
    return isNone(this.#pending) ? 'saved' : 'waiting'
  }

  #look(): DraftSnapshot<View> {
    return {
      values: { ...this.#base, ...this.#shown },
      state: this.#state(),
      problems: this.#problems,
      failure: this.#failure,
      conflict: this.#conflict,
    }
  }

  #tell(): void {
    this.#snapshot = this.#look()
    for (const listener of this.#listeners) listener()
    this.#changed()
  }
}
