import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Metrics } from './metrics.ts'
import { type RequestInfo, routeOf } from './request-info.ts'

const longestPath = 200
const knownMethods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'])

// Query values may be what somebody typed about a person; paths hold codes and ids only.
const pathOf = (url = ''): string => url.split('?', 1)[0]?.slice(0, longestPath) ?? ''

/**
 * Writes one log line and one measurement when the answer is done. The line holds no address, no user agent and
 * no query: nothing that tells who asked.
 */
export function observeRequest(
  req: IncomingMessage,
  res: ServerResponse,
  info: RequestInfo,
  { log, metrics }: { readonly log: Logger; readonly metrics: Metrics },
): void {
  // Express shortens req.url while it routes.
  const path = pathOf(req.url)
  const method = knownMethods.has(req.method ?? '') ? String(req.method) : 'OTHER'
  const sentBefore = req.socket.bytesWritten
  metrics.inFlight.inc()
  res.once('close', () => {
    metrics.inFlight.dec()
    const seconds = (performance.now() - info.startedAt) / 1_000
    const route = routeOf(req)
    const status = res.writableFinished ? res.statusCode : 499
    metrics.duration.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, seconds)
    if (info.cache !== 'none') metrics.cacheOutcomes.inc({ outcome: info.cache })
    log.info(
      {
        requestId: info.id,
        method,
        path,
        route,
        status,
        ms: Math.round(seconds * 100_000) / 100,
        bytes: req.socket.bytesWritten - sentBefore,
        cache: info.cache,
      },
      'request',
    )
  })
}
