import { useState } from 'react'

/**
 * What is being typed stands as typed until the field is left, whatever comes back from saving: the stored text has its spaces trimmed,
 * which must not happen under the typist's hands.
 */
export const useTyping = (value: string, onChange: (value: string) => void) => {
  const [typed, setTyped] = useState<string | null>(null)
  return {
    value: typed ?? value,
    onChange: (_event: unknown, data: { readonly value: string }) => {
      setTyped(data.value)
      onChange(data.value)
    },
    onBlur: () => setTyped(null),
  }
}
