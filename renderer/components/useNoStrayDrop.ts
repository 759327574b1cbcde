import { useEffect } from 'react'

/** A file dropped beside its place would take the window away from the program. */
export const useNoStrayDrop = () =>
  useEffect(() => {
    const stop = (event: Event) => event.preventDefault()
    window.addEventListener('dragover', stop)
    window.addEventListener('drop', stop)
    return () => {
      window.removeEventListener('dragover', stop)
      window.removeEventListener('drop', stop)
    }
  }, [])
