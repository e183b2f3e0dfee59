import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CacheClass } from './cache-class.ts'

/** How the response cache took part in an answer. */
export type CacheOutcome = 'hit' | 'not_modified' | 'miss' | 'bypass' | 'none'

/** Where an answer is kept: under which question, and under which state of the data. */
export interface KeepingPlace extends KeptAs {
  readonly generation: string
  /** Of what there are thousands, each asked for by few. */
  readonly isOfOtherDay: boolean
}

/** How an answer is told from others that are kept. */
export interface KeptAs {
  readonly key: string
  /** The headers of a request that the answer depends on, as the header `Vary` names them. */
  readonly vary: string
}

/** What is known of a request for its log line and its metrics. */
export interface RequestInfo {
  readonly id: string
  /** Milliseconds of `performance.now()`. */
  readonly startedAt: number
  /** The pattern that answered, never the address itself: addresses are without end, patterns are few. */
  route: string
  cache: CacheOutcome
  /** How the address lets its answers be kept; undefined where it leads to nothing that was declared. */
  readonly cacheClass: CacheClass | undefined
  /** Where the address alone does not tell the answer from others. */
  readonly keptAs: KeptAs | undefined
  /** Of a question whose answer was not at hand, and may be kept. */
  place?: KeepingPlace
  /** Values in the path, as the route that answers names them; Express forgets them before an error is told. */
  pathValues: Readonly<Record<string, unknown>>
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal
  /** What kept the answer from being found out. */
  failure?: { readonly error: unknown }
}

const infos = new WeakMap<IncomingMessage, RequestInfo>()

/** Aborted when the client goes away before its answer is whole. */
const goneSignal = (response: ServerResponse): AbortSignal => {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return gone.signal
}

/**
 * Gives the request an id of our own. One that it brings is a stranger's word: it would stand in the log, and in the
 * record of who changed what, as if we had given it.
 */
export function beginRequest(
  req: IncomingMessage,
  res: ServerResponse,
  cacheClass?: CacheClass,
  keptAs?: KeptAs,
): RequestInfo {
  // The answer of a streamed file is watched by more parts of the server than Node takes for a leak.
  res.setMaxListeners(30)
  const info: RequestInfo = {
    id: randomUUID(),
    startedAt: performance.now(),
    route: 'none',
    cache: 'none',
    cacheClass,
    keptAs,
    pathValues: {},
    signal: goneSignal(res),
  }
  infos.set(req, info)
  return info
}

export const requestInfo = (req: IncomingMessage): RequestInfo | undefined => infos.get(req)

/** Keeps why a request could not be answered, for those who wait for the same answer. */
export function keepFailure(req: IncomingMessage | undefined, error: unknown): void {
  const info = req === undefined ? undefined : infos.get(req)
  if (info !== undefined) info.failure = { error }
}

/** Names the route that answers, for logs and metrics; `prefix/*` leaves the rest to the route Express finds. */
export function nameRoute(req: IncomingMessage, route: string): void {
  const info = infos.get(req)
  if (info !== undefined) info.route = route
}

/** Keeps the values in the path of a request for the words of an error. */
export function keepPathValues(req: IncomingMessage, values: Readonly<Record<string, unknown>>): void {
  const info = infos.get(req)
  if (info !== undefined) info.pathValues = values
}

/** The route that answered; of one Express chose, the pattern it was declared with. */
export function routeOf(req: IncomingMessage & { readonly route?: { readonly path?: unknown } }): string {
  const route = infos.get(req)?.route ?? 'none'
  if (!route.endsWith('/*')) return route
  const path = req.route?.path
  return route.slice(0, -2) + (typeof path === 'string' ? path : '/:unknown')
}
