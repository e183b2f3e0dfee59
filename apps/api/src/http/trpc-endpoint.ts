import type { AnyTRPCRouter } from '@trpc/server'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import { type RequestHandler, Router } from 'express'
import type { Logger } from 'pino'
import { answerLanguage, errorLanguage } from './language.ts'
import { takeTurn } from '../limits/turns.ts'
import type { Services } from '../runtime/services.ts'
import { type Context, toTrpcError } from '../trpc.ts'
import { classifyFailure, isWorthTelling } from '../errors/failure.ts'
import { retryAfterSeconds } from '../errors/problem.ts'
import { keepFailure, nameRoute, requestInfo } from './request-info.ts'

const mostBodyBytes = 100_000

/** The tRPC face of the product. */
export function trpcEndpoint(router: AnyTRPCRouter, services: Services, log: Logger): RequestHandler {
  const procedures = new Set(Object.keys(router._def.procedures))

  const nameProcedure: RequestHandler = (req, _res, next) => {
    // An answer has one form, whichever the client would also read: only then is it the same for all.
    delete req.headers['trpc-accept']
    req.headers.accept = 'application/json'
    const path = req.path.slice(1)
    const known = procedures.has(path) ? path : path.includes(',') ? ':batch' : ':unknown'
    nameRoute(req, `/trpc/${known}`)
    next()
  }

  const answer = createExpressMiddleware({
    router,
    maxBodySize: mostBodyBytes,
    // The pages ask one question at a time. A batch would be hundreds for the price of one.
    allowBatching: false,
    async createContext({ req }): Promise<Context> {
      try {
        const { db, dataset } = services
        return {
          db,
          dataset,
          today: await services.ensureToday(),
          lang: answerLanguage(req.originalUrl),
          errorLang: errorLanguage(req.originalUrl, req.headers['accept-language']),
          requestId: requestInfo(req)?.id ?? '',
          failure: requestInfo(req)?.failure,
          takeTurn: (cost) => takeTurn(req, cost),
        }
      } catch (error) {
        throw toTrpcError(error)
      }
    },
    responseMeta({ errors }) {
      if (errors.length === 0) return {}
      const isUnavailable = errors.some((error) => error.code === 'SERVICE_UNAVAILABLE')
      const retry = isUnavailable ? { 'retry-after': String(retryAfterSeconds) } : {}
      return { headers: { 'cache-control': 'no-store', ...retry } }
    },
    onError({ error, req }) {
      const failure = classifyFailure(error)
      const info = requestInfo(req)
      // Told by the one that was waited for, or of one that nobody waits for.
      const isTold = info?.failure !== undefined || info?.signal.aborted === true
      keepFailure(req, error)
      if (!isTold && isWorthTelling(error.cause, failure))
        log.error({ err: error.cause ?? error, requestId: info?.id }, failure.reason)
    },
  })
  return Router({ caseSensitive: true }).use(nameProcedure, answer)
}
