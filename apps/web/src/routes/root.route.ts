import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, retainSearchParams, type SearchMiddleware } from '@tanstack/react-router'
import type { Texts } from '../i18n.ts'
import { AppShell } from '../shell/app-shell.tsx'
import type { Trpc } from '../trpc.ts'
import { rootSearch, type RootSearch } from './root-search.ts'

/** What every route's loader is given. */
export interface RouterContext {
  readonly queryClient: QueryClient
  readonly trpc: Trpc
  readonly texts: Texts
}

/** What lies between two days leads on without the day it was asked from. */
const dropDayOfRange: SearchMiddleware<RootSearch> = ({ search, next }) => {
  const result = next(search)
  return result.banding ? { ...result, pada: undefined } : result
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: rootSearch,
  search: { middlewares: [dropDayOfRange, retainSearchParams<RootSearch>(['lang', 'pada'])] },
  // A page that is only fetched ahead, for a pointer that rests on its link, changes no language.
  beforeLoad: async ({ context, search, preload }) => {
    if (!preload) await context.texts.use(search.lang)
  },
  component: AppShell,
})
