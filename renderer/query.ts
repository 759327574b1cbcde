import { QueryClient } from '@tanstack/react-query'
import { isRefusal } from './failure.ts'

/** What the screens have read. Another window may write too, so turning to this one reads again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: true,
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && !isRefusal(error),
      retryDelay: 400,
    },
    mutations: { networkMode: 'always' },
  },
})
