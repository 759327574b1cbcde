import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import { problemText } from '../../shared/i18n/i18n.ts'
import { useWords } from '../i18n.ts'
import type { Drafts } from './drafts.ts'

/**
 * A thing that is saved while it is typed: `values` to show, `set` to change some fields, `problem` for what is wrong with one.
 * The drafts live outside the components, so leaving a screen loses nothing.
 */
export const useAutosave = <View extends Fields & { readonly version: number }, Fields extends object>(
  drafts: Drafts<View, Fields>,
  view: View,
) => {
  const { lang } = useWords()
  const draft = useMemo(() => drafts.of(view), [drafts, view])
  const { values, state, problems } = useSyncExternalStore(draft.subscribe, draft.snapshot)
  useLayoutEffect(() => draft.adopt(view), [draft, view])
  useEffect(() => () => queueMicrotask(() => drafts.leave(view)), [drafts, view])
  return {
    values,
    state,
    set: draft.set,
    flush: draft.flush,
    /** What is wrong with a field, as a sentence; undefined when nothing is. */
    problem: (field: keyof Fields & string): string | undefined => {
      const found = problems.find(({ path }) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`))
      return found && problemText(found, lang)
    },
  }
}
