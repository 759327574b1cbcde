import { leavePage, stayOnPage } from '../api.ts'
import type { Failure } from '../failure.ts'
import { type AnyDraft, Draft, type DraftPorts, type SaveState } from './Draft.ts'

/** The drafts of one kind of thing, by key; see {@link draftsOf}. */
export type Drafts<View extends Fields & { readonly version: number }, Fields extends object> = {
  /** The draft of a thing: the one there is, or a new one. */
  readonly of: (view: View) => Draft<View, Fields>
  /** Forgets it if nothing would be lost. */
  readonly leave: (view: View) => void
}

const all = new Set<AnyDraft>()
const listeners = new Set<() => void>()

/** How all drafts together stand: the worst of them. */
export type Overall = { readonly state: SaveState; readonly failure: Failure | null; readonly conflicts: readonly AnyDraft[] }

const order: readonly SaveState[] = ['conflict', 'failed', 'refused', 'saving', 'waiting', 'saved']
const look = (): Overall => {
  const snapshots = [...all].map((draft) => draft.snapshot())
  return {
    state: order.find((state) => snapshots.some((one) => one.state === state)) ?? 'saved',
    failure: snapshots.find((one) => one.failure !== null)?.failure ?? null,
    conflicts: [...all].filter((draft) => draft.snapshot().conflict !== null),
  }
}
let overall = look()

const changed = (): void => {
  const now = look()
  const isSame =
    now.state === overall.state &&
    now.failure === overall.failure &&
    now.conflicts.length === overall.conflicts.length &&
    now.conflicts.every((draft, index) => draft === overall.conflicts[index])
  if (isSame) return
  overall = now
  for (const listener of listeners) listener()
}

/** Lets something that saves in its own way count with the drafts; gives what tells of a change in it, and what takes it out. */
export const joinDrafts = (draft: AnyDraft): (() => void) => {
  all.add(draft)
  changed()
  return () => {
    all.delete(draft)
    changed()
  }
}
export { changed as draftChanged }

/** For `useSyncExternalStore`: how all drafts together stand. */
export const overallStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  snapshot: () => overall,
}

/** Saves everything typed now; settles when all of it is saved or has failed. */
export const flushAll = async (): Promise<void> => {
  await Promise.all([...all].map((draft) => draft.flush()))
}

/** Gives up everything that could not be saved. */
export const discardFailed = async (): Promise<void> => {
  await Promise.all([...all].map((draft) => draft.discard()))
}

/** Defines how one kind of thing is saved while it is typed; made once for each kind, outside the components. */
export const draftsOf = <View extends Fields & { readonly version: number }, Fields extends object>(
  ports: DraftPorts<View, Fields> & { readonly key: (view: View) => string },
): Drafts<View, Fields> => {
  const byKey = new Map<string, Draft<View, Fields>>()
  return {
    of: (view) => {
      const key = ports.key(view)
      const found = byKey.get(key)
      if (found) return found
      const draft = new Draft(view, ports, changed)
      byKey.set(key, draft)
      all.add(draft)
      return draft
    },
    leave: (view) => {
      const key = ports.key(view)
      const draft = byKey.get(key)
      if (!draft?.isIdle()) return
      byKey.delete(key)
      all.delete(draft)
      changed()
    },
  }
}

/** Saves at once what would otherwise wait: when a field or the window is left, and when the page is closed. */
export const saveOnLeaving = (): void => {
  document.addEventListener('focusout', () => void flushAll())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushAll()
  })
  window.addEventListener('pagehide', () => {
    leavePage()
    void flushAll()
  })
  window.addEventListener('pageshow', stayOnPage)
  window.addEventListener('beforeunload', (event) => {
    void flushAll()
    // Electron would then refuse to close its window without a word; a browser asks.
    if (window.karyavritt?.host !== 'electron' && ['failed', 'conflict'].includes(overall.state)) event.preventDefault()
  })
}
