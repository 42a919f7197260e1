import '#ui/styles.css'
import { MantineProvider } from '@mantine/core'
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { Problem } from '#ui/api.ts'
import { LanguageProvider } from '#ui/language.tsx'
import { theme } from '#ui/theme.ts'
import { restoreTextSize } from './appearance.ts'
import { router } from './router.tsx'

const client = new QueryClient({
  queryCache: new QueryCache({
    // Signed out elsewhere, or the session ran out: ask again who is here.
    onError: (error, query) => {
      if (error instanceof Problem && error.status === 401 && query.queryKey[0] !== 'session')
        void client.invalidateQueries({ queryKey: ['session'] })
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, error) => count < 1 && !(error instanceof Problem && error.status >= 400),
    },
  },
})

restoreTextSize()
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <MantineProvider theme={theme} defaultColorScheme="light">
      <QueryClientProvider client={client}>
        <LanguageProvider>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
