import { createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router'
import { attentionRoute } from './routes/attention.route.ts'
import { codeBookRoute } from './routes/code-book.route.ts'
import { commitmentRoute } from './routes/commitment.route.ts'
import { commitmentsRoute } from './routes/commitments.route.ts'
import { comparisonRoute } from './routes/comparison.route.ts'
import { dataRoute } from './routes/data.route.ts'
import { homeRoute } from './routes/home.route.ts'
import { methodRoute } from './routes/method.route.ts'
import { regionRoute } from './routes/region.route.ts'
import { regionsRoute } from './routes/regions.route.ts'
import { rootRoute, type RouterContext } from './routes/root.route.ts'
import { survivalRoute } from './routes/survival.route.ts'
import { transitionRoute } from './routes/transition.route.ts'
import { transitionsRoute } from './routes/transitions.route.ts'
import { parseSearch, stringifySearch } from './search-text.ts'
import { RouteError } from './shell/route-error.tsx'
import { RoutePending } from './shell/route-pending.tsx'
import { basePath } from './ui/text/base-path.ts'

const routeTree = rootRoute.addChildren([
  homeRoute,
  attentionRoute,
  regionsRoute,
  regionRoute,
  commitmentsRoute,
  commitmentRoute,
  comparisonRoute,
  transitionsRoute,
  transitionRoute,
  survivalRoute,
  methodRoute,
  dataRoute,
  codeBookRoute,
])

interface RouterSurroundings {
  /** Of the server, which has no address bar. */
  readonly history?: RouterHistory
  /** The page stands already, drawn by the server: who reads it may have scrolled, and stays where they are. */
  readonly isDrawn?: boolean
}

/** Says of each page that is shown whether its place is the router's to find: not where the reader is in it already. */
const placesFrom = (isDrawn: boolean) => {
  let isInPlace = isDrawn
  return () => {
    const isOurs = !isInPlace
    isInPlace = false
    return isOurs
  }
}

export const createAppRouter = (
  context: RouterContext,
  { history, isDrawn = false }: RouterSurroundings = {},
) =>
  createRouter({
    routeTree,
    basepath: basePath() || '/',
    ...(history && { history }),
    context,
    parseSearch,
    stringifySearch,
    // On the server it would be a script inside the page.
    scrollRestoration: history === undefined && placesFrom(isDrawn),
    defaultPreload: 'intent',
    // Query decides what is fresh.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 200,
    defaultPendingMinMs: 300,
    defaultPendingComponent: RoutePending,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: lazyRouteComponent(() => import('./shell/not-found-page.tsx'), 'NotFoundPage'),
    trailingSlash: 'never',
    // As the server has them.
    caseSensitive: true,
  })

/** A path with anything in place of its values: `/kota/$code` is `/kota/${string}`. */
type Filled<Path extends string> = Path extends `${infer Before}$${infer After}`
  ? After extends `${string}/${infer Rest}`
    ? `${Before}${string}/${Filled<Rest>}`
    : `${Before}${string}`
  : Path

// A link to a page that there is not does not compile.
declare module './ui/text/link.tsx' {
  interface SitePaths {
    readonly path: Filled<Extract<keyof ReturnType<typeof createAppRouter>['routesByPath'], string>>
  }
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
