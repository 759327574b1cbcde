import { FluentProvider, Toaster } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { api } from '../api.ts'
import { showLanguage } from '../i18n.ts'
import { darkTheme, lightTheme } from '../theme.ts'
import { toasterId } from './useNotify.tsx'

const dark = window.matchMedia('(prefers-color-scheme: dark)')
const subscribe = (listener: () => void) => {
  dark.addEventListener('change', listener)
  return () => dark.removeEventListener('change', listener)
}

const themeKey = 'karyavritt-theme'

/** Theme and language of everything on screen, as the settings say; until they are read, as they were last. */
export const Appearance = ({ children }: { readonly children: ReactNode }) => {
  const { data: settings } = useQuery(api.settings.get.queryOptions())
  const systemDark = useSyncExternalStore(subscribe, () => dark.matches)
  const theme = settings?.theme ?? localStorage.getItem(themeKey) ?? 'system'
  useEffect(() => {
    if (settings === undefined) return
    localStorage.setItem(themeKey, settings.theme)
    showLanguage(settings.interfaceLanguage)
  }, [settings])
  const isDark = theme === 'dark' || (theme === 'system' && systemDark)
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light'
  }, [isDark])
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} style={{ height: '100%' }}>
      {children}
      <Toaster toasterId={toasterId} position="bottom-end" limit={4} pauseOnHover pauseOnWindowBlur />
    </FluentProvider>
  )
}
