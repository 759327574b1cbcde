import { useEffect, useReducer } from 'react'
import type { Bilingual } from '../../shared/domain/bilingual.ts'
import { PersonId } from '../../shared/domain/ids.ts'
import { client } from '../api.ts'

/** Null: nobody has that id. */
const known = new Map<string, Bilingual | null>()
const asked = new Set<PersonId>()
const listeners = new Set<() => void>()
const atOnce = 500
let waiting = false

const read = async (): Promise<void> => {
  waiting = false
  const ids = [...asked].slice(0, atOnce)
  try {
    const names = new Map((await client.people.names({ ids })).map(({ id, name }) => [id, name]))
    for (const id of ids) known.set(id, names.get(id) ?? null)
  } finally {
    // What could not be read is asked for again when it is shown again.
    for (const id of ids) asked.delete(id)
    if (asked.size > 0) void read()
    for (const listener of listeners) listener()
  }
}

const ask = (id: PersonId): void => {
  asked.add(id)
  if (waiting) return
  waiting = true
  setTimeout(() => void read().catch(() => undefined))
}

/**
 * The names of people by their ids, of those in the bin too; undefined while a name is being read, and for what is nobody's id. Many
 * asked for at once are read at once.
 */
export const usePersonNames = (): ((id: string) => Bilingual | undefined) => {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    listeners.add(redraw)
    return () => void listeners.delete(redraw)
  }, [])
  return (text) => {
    const name = known.get(text)
    if (name !== undefined) return name ?? undefined
    const id = PersonId.safeParse(text).data
    if (id !== undefined) ask(id)
    return undefined
  }
}

/** Forgets the names, as when they may have been changed. */
export const forgetPersonNames = (): void => known.clear()
