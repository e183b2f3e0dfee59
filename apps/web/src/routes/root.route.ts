import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, retainSearchParams } from '@tanstack/react-router'
import type { Texts } from '../i18n.ts'
import { textParam, type RawSearch } from '../search-params.ts'
import { AppShell } from '../shell/app-shell.tsx'
import type { Trpc } from '../trpc.ts'

/** What every route's loader is given. */
export interface RouterContext {
  readonly queryClient: QueryClient
  readonly trpc: Trpc
  readonly texts: Texts
}

/** Holds on every page: the language, and the day the page is shown as of. */
export interface RootSearch {
  readonly lang?: string | undefined
  /** An ISO day, or what somebody typed instead: the server says what is wrong with it. */
  readonly pada?: string | undefined
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: (raw: RawSearch): RootSearch => {
    const lang = textParam(raw['lang'])
    const pada = textParam(raw['pada'])
    return { ...(lang && { lang }), ...(pada && { pada }) }
  },
  search: { middlewares: [retainSearchParams<RootSearch>(['lang', 'pada'])] },
  beforeLoad: ({ context, search }) => context.texts.use(search.lang),
  component: AppShell,
})
