import { text } from 'node:stream/consumers'
import { isIsoDay } from '@estafet/domain'
import type { PageRenderer, PageRequest } from '@estafet/api/page-renderer'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type AnyRoute, createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { prerenderToNodeStream } from 'react-dom/static'
import { I18nextProvider } from 'react-i18next'
import { refusalOf } from '../domain-ui/errors/refusal.ts'
import { createAppRouter } from '../router.tsx'
import { stringifySearch } from '../search-text.ts'
import { StillDrawingsContext } from '../charts/still/still-drawings.ts'
import { headOf } from './page-head.ts'
import { textsIn } from './server-texts.ts'
import { drawPicture } from './share-picture/draw-picture.tsx'
import { stillDrawings } from './still/all-drawings.ts'
import { createWaitingQueryClient } from './waiting-query-client.ts'
import { withPrintedLinks } from './printed-links.ts'
import { createTrpc } from '../trpc.ts'
import { layUnder } from '../ui/text/base-path.ts'
import { AssumedViewContext } from '../ui/layout/assumed-view.ts'
import { PageHeadContext, type PageMeta } from '../ui/layout/use-page-meta.ts'
import { SiteOriginContext } from '../ui/text/site-address.ts'

/** With what status questions of the page's parts were not answered. */
const failedWith = (queryClient: QueryClient): readonly number[] =>
  queryClient
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.status === 'error')
    .map(({ state }) => refusalOf(state.error)?.status ?? 500)

const answersOf = (queryClient: QueryClient): string =>
  JSON.stringify(
    queryClient
      .getQueryCache()
      .getAll()
      .filter(({ state, meta }) => state.status === 'success' && meta?.['isAskedAgain'] !== true)
      .map(({ queryKey, state }) => [queryKey, state.data]),
  )

/** What the server would answer the page with, where its route could not be loaded. */
const statusOf = (router: ReturnType<typeof createAppRouter>, href: string): number => {
  const failed = router.stores.matches.get().find(({ status }) => status === 'error')
  if (failed !== undefined) return refusalOf(failed.error)?.status ?? 500
  if (router._serverResult?.type !== 'render') return 500
  // Lists of a day that is none say so, and show what is known today.
  const day = new URLSearchParams(href.split('?', 2)[1]).get('pada')
  return day === null || isIsoDay(day) ? router._serverResult.status : 400
}

/** The address with what the page knows of it alone: whatever else is written there makes no other page. */
const addressOf = (router: ReturnType<typeof createAppRouter>, href: string): string => {
  const routes = new Map<string, AnyRoute>(Object.entries(router.routesById))
  const known = router.stores.matches.get().map(({ routeId, search }): object => {
    const validateSearch: unknown = routes.get(routeId)?.options.validateSearch
    return typeof validateSearch === 'function' ? validateSearch(search) : {}
  })
  return `${href.split('?', 1)[0]}${stringifySearch(Object.assign({}, ...known))}`
}

const renderPage: PageRenderer['renderPage'] = async ({
  href,
  language,
  view,
  origin,
  answer,
}: PageRequest) => {
  const queryClient = createWaitingQueryClient()
  const texts = textsIn(language)
  const trpc = createTrpc(answer)
  const history = createMemoryHistory({ initialEntries: [href] })
  const router = createAppRouter({ queryClient, trpc, texts }, { history })
  await texts.ready
  await router.load()
  if (router._serverResult?.type === 'redirect') {
    const now = router._serverResult.redirect.headers.get('Location') ?? ''
    // Nowhere else on the web, and not in a circle.
    return /^\/(?![/\\])/.test(now) && now !== href ? { now } : undefined
  }
  const status = statusOf(router, href)
  if (status >= 500) return undefined

  let meta: PageMeta | undefined
  const failures: unknown[] = []
  const { prelude } = await prerenderToNodeStream(
    <SiteOriginContext value={origin}>
      <AssumedViewContext value={view}>
        <StillDrawingsContext value={stillDrawings}>
          <PageHeadContext
            value={(told) => {
              meta = told
            }}
          >
            <I18nextProvider i18n={texts.i18n}>
              <QueryClientProvider client={queryClient}>
                <RouterProvider router={router} />
              </QueryClientProvider>
            </I18nextProvider>
          </PageHeadContext>
        </StillDrawingsContext>
      </AssumedViewContext>
    </SiteOriginContext>,
    // Whatever takes its time is waited for, and stands in its place: nothing is moved there by a script.
    { onError: (error) => void failures.push(error), progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  const body = withPrintedLinks(await text(prelude))
  if (failures.length > 0) throw failures[0]
  const failed = failedWith(queryClient)
  // What can be answered the next time.
  if (failed.some((each) => each !== 400 && each !== 404)) return undefined
  // A page of which a part is refused says so, and is none to be found or kept.
  const refused = failed.includes(400) ? 400 : failed.at(0)
  const pictureAlt = texts.i18n.t('share-picture:alt', { ...meta })
  return {
    status: status === 200 ? (refused ?? 200) : status,
    head: headOf({
      meta,
      language,
      origin,
      href: addressOf(router, href),
      pictureAlt,
      simulated: texts.i18n.t('shell:simulated'),
    }),
    body,
    ...((failed.length === 0 || status !== 200) && { answers: answersOf(queryClient) }),
  }
}

export { drawPicture, layUnder, renderPage }
