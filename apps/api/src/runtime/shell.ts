import { createHash } from 'node:crypto'
import type { RequestListener } from 'node:http'
import type { Database, OpenDatabase } from '@estafet/db'
import { daysBetween, DomainError, type IsoDay, jakartaDay, visitor } from '@estafet/domain'
import type { AnyTRPCRouter } from '@trpc/server'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Router } from 'express'
import type { Logger } from 'pino'
import { type DatasetVersion, watchDatasetVersion } from './dataset-version.ts'
import { isWorthTelling } from '../errors/failure.ts'
import type { CacheClass } from '../http/cache-class.ts'
import { createMetrics } from '../http/metrics.ts'
import { mayMeasure } from '../http/metrics-access.ts'
import { observeRequest } from '../http/observe-request.ts'
import { answeredPreflight, openToOtherOrigins } from '../http/open-data.ts'
import { oneAtATime } from '../http/one-at-a-time.ts'
import { operations } from './operations.ts'
import { sendProblem } from '../http/send-problem.ts'
import { beginRequest, keepFailure, nameRoute, requestInfo } from '../http/request-info.ts'
import { createResponseCache } from '../http/response-cache.ts'
import { securityHeaders } from '../http/security-headers.ts'
import { trpcEndpoint } from './trpc-endpoint.ts'
import type { PageSubjectExists } from '../pages/page-query.ts'
import type { PageRenderer } from '../pages/page-renderer.ts'
import { webSite } from '../pages/web-site.ts'
import { inCourseOf, stopsWhenAbandoned } from '../limits/abandoned-work.ts'
import { clientOf } from '../limits/client-address.ts'
import { createReadQueue, giveTurns } from '../limits/turns.ts'
import type { Services } from './services.ts'
import { publicAddress } from './public-address.ts'
import { followSealing } from './follow-sealing.ts'
import { followStateDay } from './state-day.ts'

export interface ShellOptions {
  readonly database: OpenDatabase
  readonly clock: () => Date
  readonly log: Logger
  /** Distinguishes the answers of one release from those of another. */
  readonly appVersion: string
  /** The built web; without it only the API answers. */
  readonly webRoot?: string | undefined
  /** Draws pages on the server; without it browsers draw them. */
  readonly renderer?: PageRenderer | undefined
  /** False to measure without it. */
  readonly useResponseCache?: boolean
  /** Who sends a request; without it everybody is a visitor. */
  readonly actorOf?: Services['actorOf']
  readonly metricsToken?: string | undefined
  readonly isHttps?: boolean
  /** Where readers find the site; files say it. */
  readonly baseUrl?: string | undefined
  /** The proxies in front, as Express names them: a number, or whom to believe about where a request comes from. */
  readonly trustProxy?: number | readonly string[] | undefined
  /** How long a dear question waits for its turn before it is refused. */
  readonly longestWaitMs?: number
}

/** What the product puts into the shell. */
export interface ShellContent {
  readonly router: AnyTRPCRouter
  /** How answers of an address may be kept; undefined where nobody declared it. */
  readonly classOfAddress: (method: string | undefined, address: string) => CacheClass | undefined
  readonly createRestRouter: (services: Services) => Router
  readonly pageSubjectExists: (db: Database) => PageSubjectExists
  readonly ensureStateDay: (db: Database, today: IsoDay) => Promise<IsoDay>
  readonly findKeptDay: (db: Database) => Promise<IsoDay | null>
}

export interface RunningShell {
  readonly handler: RequestListener
  readonly services: Services
  /** From now on `/readyz` says that no more traffic should come, and connections close after their answer. */
  drain(): void
  dispose(): Promise<void>
}

// Files hold the public address: those of one must not pass for those of another.
const releaseOf = ({ appVersion, baseUrl }: ShellOptions): string =>
  baseUrl === undefined
    ? appVersion
    : `${appVersion}.${createHash('sha1').update(baseUrl).digest('base64url').slice(0, 6)}`

// Whatever else a client may send (TRACE, WebDAV) means nothing here.
const answeredMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'POST'])

/** The server around the product: what every answer has, whoever gives it. */
export async function createShell(options: ShellOptions, content: ShellContent): Promise<RunningShell> {
  const { database, clock, log, webRoot, metricsToken, useResponseCache = true } = options
  const { db } = database
  const watched = await watchDatasetVersion(database, { log })
  const sealing = await followSealing({ db, log })
  const dataset: DatasetVersion = {
    ...watched,
    current: () => (sealing.isCurrent() ? watched.current() : undefined),
  }
  const { findKeptDay } = content
  // The request that happens to meet a new day may leave: the day is rolled for all.
  const ensureStateDay: ShellContent['ensureStateDay'] = (on, day) =>
    inCourseOf(undefined, () => content.ensureStateDay(on, day))
  const stateDay = followStateDay({ db, clock, log, ensureStateDay, findKeptDay })
  const today = () => jakartaDay(clock())
  const address = publicAddress(options.baseUrl)
  const cache = createResponseCache({
    appVersion: releaseOf(options),
    today: stateDay.current,
    datasetVersion: dataset.current,
    datasetIdentity: dataset.identity,
  })
  const services: Services = {
    db: stopsWhenAbandoned(db),
    today,
    ensureToday: stateDay.ensure,
    dataset,
    actorOf: options.actorOf ?? (() => visitor),
    addressOf: address.of,
    answers: cache,
  }
  // So that the first questions find a day to be kept under; what fails here is told to whoever asks.
  await stateDay.ensure().catch(() => {})
  const queue = createReadQueue(options.longestWaitMs)
  const metrics = createMetrics({
    datasetVersion: dataset.current,
    cacheBytes: cache.bytes,
    queue,
    database,
    daysBehind: () => daysBetween(stateDay.current() ?? today(), today()),
  })
  let isDraining = false

  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.enable('case sensitive routing')
  app.set('trust proxy', options.trustProxy ?? ['loopback'])
  app.set('query parser', 'simple')
  app.use(securityHeaders(options.isHttps ?? false))
  app.use((req, res, next) => {
    openToOtherOrigins(req, res)
    res.setHeader('X-Request-Id', requestInfo(req)?.id ?? '')
    // Who is sent elsewhere on the site stays below its prefix.
    const locate = res.location.bind(res)
    res.location = (to) => locate(to.startsWith('/') ? `${address.prefix}${to}` : to)
    next()
  })
  app.use((req, res, next) => {
    if (answeredMethods.has(req.method)) return next()
    res.setHeader('Allow', [...answeredMethods].join(', '))
    throw Object.assign(new Error(`${req.method} is not answered`), { status: 405 })
  })
  const compress = compression()
  // What is to be kept is packed by the cache, once for all.
  app.use((req, res, next) => (requestInfo(req)?.place === undefined ? compress(req, res, next) : next()))
  app.use(operations({ services, metrics, metricsToken, isDraining: () => isDraining }))
  const trpc = trpcEndpoint(content.router, services, log)
  // A page asks what the API is asked.
  app.use((req, _res, next) => {
    if (!mayMeasure(req, metricsToken))
      giveTurns(req, queue, { client: clientOf(req.ip), signal: requestInfo(req)?.signal })
    next()
  })
  app.use('/trpc', trpc.handler)
  app.use('/api/v1', (req, _res, next) => {
    nameRoute(req, '/api/v1/*')
    next()
  })
  app.use('/api/v1', content.createRestRouter(services))
  app.use(['/api', '/trpc'], (req) => {
    nameRoute(req, '/api/:unknown')
    throw new DomainError('not_found', 'not_found')
  })
  const site = webSite({
    db: services.db,
    webRoot,
    renderer: options.renderer,
    baseUrl: options.baseUrl,
    prefix: address.prefix,
    mayPass: (req) => mayMeasure(req, metricsToken),
    answerFor: trpc.answerFor,
    exists: content.pageSubjectExists(db),
    answers: cache,
    log,
    stateDay: () => ({ current: stateDay.current() ?? today(), today: today() }),
  })
  for (const handler of site.handlers) app.use(handler)
  app.use(() => {
    throw new DomainError('not_found', 'not_found')
  })
  // Express knows an error handler by its four parameters.
  const handleError: ErrorRequestHandler = (error: unknown, req, res, _next) => {
    // Already told by the one that was waited for.
    const info = requestInfo(req)
    if (info?.signal.aborted === true) {
      res.status(499).end()
      return
    }
    const isTold = info?.failure?.error === error
    keepFailure(req, error)
    // Half an answer is sent: cutting the connection is the only way left to say that it is not whole.
    if (res.headersSent) {
      log.error({ err: error, requestId: requestInfo(req)?.id }, 'failed while answering')
      res.destroy()
      return
    }
    const failure = sendProblem(req, res, error)
    if (!isTold && isWorthTelling(error, failure))
      log.error({ err: error, requestId: requestInfo(req)?.id }, failure.reason)
  }
  app.use(handleError)

  const answer: RequestListener = (req, res) => inCourseOf(requestInfo(req)?.signal, () => void app(req, res))
  const handler: RequestListener = oneAtATime((req, res) => {
    req.url = address.inside(req.url ?? '/')
    const pageKept = site.keptAs(req)
    const cacheClass = pageKept === undefined ? content.classOfAddress(req.method, req.url) : 'kept'
    const info = beginRequest(req, res, cacheClass, pageKept)
    observeRequest(req, res, info, { log, metrics })
    if (isDraining) res.shouldKeepAlive = false
    if (answeredPreflight(req, res)) return
    // Also where the cache answers that nothing has changed, which the headers of the app never reach.
    openToOtherOrigins(req, res)
    const isKept = useResponseCache && !mayMeasure(req, metricsToken)
    if (!isKept || !cache.serve(req, res, info)) answer(req, res)
  })
  return {
    handler,
    services,
    drain() {
      isDraining = true
    },
    async dispose() {
      stateDay.stop()
      await sealing.stop()
      await dataset.close()
    },
  }
}
