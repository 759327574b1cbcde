import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { api } from '../api.ts'

const dark = window.matchMedia('(prefers-color-scheme: dark)')
const subscribe = (listener: () => void) => {
  dark.addEventListener('change', listener)
  return () => dark.removeEventListener('change', listener)
}

/** Where the theme is kept that was chosen last, until the settings have been read. */
export const themeKey = 'karyavritt-theme'

/** Whether everything on screen is dark: as the settings say, or as the system does. */
export const useIsDark = (): boolean => {
  const { data: settings } = useQuery(api.settings.get.queryOptions())
  const systemDark = useSyncExternalStore(subscribe, () => dark.matches)
  const theme = settings?.theme ?? localStorage.getItem(themeKey) ?? 'system'
  return theme === 'dark' || (theme === 'system' && systemDark)
}
