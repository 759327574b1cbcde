import '@fontsource-variable/noto-sans/wght.css'
import '@fontsource-variable/noto-sans-devanagari/wght.css'
import './page.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { saveOnLeaving } from './autosave/drafts.ts'
import { Appearance } from './components/Appearance.tsx'
import { startI18n } from './i18n.ts'
import { queryClient } from './query.ts'
import { router } from './router.tsx'

const start = async () => {
  await startI18n()
  saveOnLeaving()
  const root = document.getElementById('root')
  if (root === null) throw new Error('the page has no root')
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Appearance>
          <RouterProvider router={router} />
        </Appearance>
      </QueryClientProvider>
    </StrictMode>,
  )
}

void start()
