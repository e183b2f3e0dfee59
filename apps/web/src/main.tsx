import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createTexts } from './i18n.ts'
import { keepForOffline } from './offline.ts'
import { createQueryClient } from './query-client.ts'
import { createAppRouter } from './router.tsx'
import { followSystemTheme } from './shell/header/theme.ts'
import { createTrpc } from './trpc.ts'
import { followWrappedTexts } from './wrapped-text.ts'
import './ui/styles/styles.css'

const start = async (element: HTMLElement): Promise<void> => {
  const texts = createTexts(window.location.search)
  const queryClient = createQueryClient()
  const router = createAppRouter({ queryClient, trpc: createTrpc(), texts })
  followSystemTheme()
  followWrappedTexts(element)
  keepForOffline()
  // Data and the page's own script are asked for while the texts are still coming.
  void router.load()
  await texts.ready
  createRoot(element).render(
    <StrictMode>
      <I18nextProvider i18n={texts.i18n}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nextProvider>
    </StrictMode>,
  )
}

const element = document.getElementById('root')
if (element) void start(element)
