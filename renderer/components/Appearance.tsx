import { FluentProvider, Toaster } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { api } from '../api.ts'
import { showLanguage } from '../i18n.ts'
import { darkTheme, lightTheme } from '../theme.ts'
import { themeKey, useIsDark } from './useIsDark.ts'
import { toasterId } from './useNotify.tsx'

/** Theme and language of everything on screen, as the settings say; until they are read, as they were last. */
export const Appearance = ({ children }: { readonly children: ReactNode }) => {
  const { data: settings } = useQuery(api.settings.get.queryOptions())
  const isDark = useIsDark()
  useEffect(() => {
    if (settings === undefined) return
    localStorage.setItem(themeKey, settings.theme)
    showLanguage(settings.interfaceLanguage)
  }, [settings])
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
