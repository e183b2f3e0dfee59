import type { IsoDay } from '@estafet/domain'
import { type RequestHandler, Router } from 'express'
import { costOfPath } from '../limits/read-costs.ts'
import { inTurn } from '../limits/turns.ts'
import { keepPathValues } from './request-info.ts'

const keep: RequestHandler = (request, _response, next) => {
  keepPathValues(request, { ...request.params })
  next()
}

/** Files are made part by part, each in a turn of its own. */
const isFile = (path: string): boolean => /\.(?:csv|xlsx|pdf|json)$/.test(path)

/**
 * A router whose routes keep the values in their path, so that an error can name the one it refuses, and answer in a
 * turn of their client when they cost one. Of several spellings of an address the caches would know only one.
 * @throws Error when a route is added of which nobody said what it costs.
 */
export function pathKeepingRouter(today: () => IsoDay): Router {
  const router = Router({ caseSensitive: true })
  const get = router.get.bind(router)
  router.get = ((path: string, handler: RequestHandler) => {
    if (isFile(path)) return get(path, keep, handler)
    const costOf = costOfPath(path)
    return get(path, keep, async (request, response, next) =>
      inTurn(request, costOf(request.query, today()), async () => handler(request, response, next)),
    )
  }) as typeof router.get
  return router
}
