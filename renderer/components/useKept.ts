import { useCallback, useState } from 'react'
import type { z } from 'zod'

const keyOf = (name: string): string => `karyavritt.kept.${name}`

const read = <Value>(name: string, schema: z.ZodType<Value>, empty: Value): Value => {
  try {
    return schema.parse(JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null'))
  } catch {
    // Nothing is kept, or what is kept is of an older program.
    return empty
  }
}

/**
 * What is typed into a form before its button is pressed: it stays on this machine when the screen is left or the program ends, until it is
 * set back to what is empty.
 */
export const useKept = <Value>(name: string, schema: z.ZodType<Value>, empty: Value) => {
  const [value, setValue] = useState(() => read(name, schema, empty))
  const set = useCallback(
    (next: Value): void => {
      setValue(next)
      if (JSON.stringify(next) === JSON.stringify(empty)) localStorage.removeItem(keyOf(name))
      else localStorage.setItem(keyOf(name), JSON.stringify(next))
    },
    [name, empty],
  )
  return [value, set] as const
}
