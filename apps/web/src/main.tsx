import { type QueryClient, QueryClientProvider, type QueryKey } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createTexts, deviceLanguage } from './i18n.ts'
import { createQueryClient } from './query-client.ts'
import { createAppRouter } from './router.tsx'
import { followSystemTheme } from './shell/header/theme.ts'
import { createTrpc } from './trpc.ts'
import { followWrappedTexts } from './wrapped-text.ts'
import './ui/styles/styles.css'

/**
 * Takes over the answers a page was drawn from on the server, so that none is asked for again.
 * @returns whether it was drawn there.
 */
const takeAnswers = (queryClient: QueryClient): boolean => {
  const told = document.getElementById('answers')
  if (told === null) return false
  const answers = JSON.parse(told.textContent) as readonly (readonly [QueryKey, unknown])[]
  for (const [key, answer] of answers) queryClient.setQueryData(key, answer)
  // A page is drawn once for all who were sent to it, from wherever, and whatever order its address was written in.
  const { pathname, search, hash } = window.location
  const { address = pathname + search } = told.dataset
  if (address !== pathname + search) window.history.replaceState(window.history.state, '', address + hash)
  told.remove()
  return true
}

/** The first view pays nothing for it. */
const afterFirstViewMs = 1_500

/** Only in the built product, where there is a worker to keep what was visited. */
const keepForOffline = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const begin = () =>
    setTimeout(() => {
      void import('./offline.ts').then((offline) => offline.keepForOffline()).catch(() => {})
    }, afterFirstViewMs)
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin, { once: true })
}

const start = async (element: HTMLElement): Promise<void> => {
  const texts = createTexts({
    asked: new URLSearchParams(window.location.search).get('lang'),
    otherwise: deviceLanguage,
    onLanguage: (now) => {
      document.documentElement.lang = now
    },
  })
  const queryClient = createQueryClient()
  const isDrawn = takeAnswers(queryClient)
  const router = createAppRouter({ queryClient, trpc: createTrpc(), texts }, { isDrawn })
  followSystemTheme()
  followWrappedTexts(element)
  keepForOffline()
  document.documentElement.dataset['script'] = 'here'
  // The router then expects what the server has drawn in the place of what is pending.
  if (isDrawn) router.ssr = { manifest: undefined }
  // Data and the page's own script are asked for while the texts are still coming.
  const loaded = router.load()
  await texts.ready
  const app = (
    <StrictMode>
      <I18nextProvider i18n={texts.i18n}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nextProvider>
    </StrictMode>
  )
  // What tells of a program that is late.
  document.querySelector('.late')?.remove()
  if (isDrawn) {
    // Until then the page of the server stands, and can be read.
    await loaded
    // In slices, between which the page answers its reader.
    startTransition(() => {
      hydrateRoot(element, app)
    })
  } else createRoot(element).render(app)
}

const element = document.getElementById('root')
if (element) void start(element)
