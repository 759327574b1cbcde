import { useState } from 'react'
import { flushAll } from '../../autosave/drafts.ts'
import { keepFocus } from '../../components/keepFocus.ts'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { refreshMeetings } from '../meetings/meetingCache.ts'

/** Adding to, reordering and removing from one of the ordered lists of the proceedings. */
export const useList = <Id extends string>(ports: {
  readonly count: number
  readonly create: () => Promise<{ readonly id: Id }>
  readonly move: (id: Id, to: number) => Promise<unknown>
  readonly remove: (id: Id) => Promise<unknown>
  readonly restore: (id: Id) => Promise<unknown>
}) => {
  const act = useAct()
  const notify = useNotify()
  const [fresh, setFresh] = useState<Id | null>(null)
  return {
    /** The one added last: its first field takes the focus. */
    fresh,
    /** Adds one at the end, or at a place. */
    add: (place?: number) =>
      act(async () => {
        await flushAll()
        const { id } = await ports.create()
        if (place !== undefined && place < ports.count) await ports.move(id, place)
        setFresh(id)
        await refreshMeetings()
      }),
    move: (id: Id, to: number) => {
      if (to < 0 || to >= ports.count) return
      act(() =>
        keepFocus(async () => {
          await flushAll()
          await ports.move(id, to)
          await refreshMeetings()
        }),
      )
    },
    remove: (id: Id, name: string) =>
      act(async () => {
        await flushAll()
        await ports.remove(id)
        await refreshMeetings()
        notify.removed(name, async () => {
          await ports.restore(id)
          await refreshMeetings()
        })
      }),
  }
}
