import type { AnyTRPCRouter } from '@trpc/server'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { type Request as ExpressRequest, type RequestHandler, Router } from 'express'
import type { Logger } from 'pino'
import { errorLanguage } from '../http/language.ts'
import { takeTurn } from '../limits/turns.ts'
import { askContextOf } from './ask-context.ts'
import type { Services } from './services.ts'
import { type Context, toTrpcError } from '../trpc.ts'
import { classifyFailure, isWorthTelling } from '../errors/failure.ts'
import { retryAfterSeconds } from '../errors/problem.ts'
import type { WholeAnswer } from '../http/cached-answer.ts'
import { keepFailure, nameRoute, requestInfo } from '../http/request-info.ts'

const mostBodyBytes = 100_000

// The pages ask one question at a time. A batch would be hundreds for the price of one.
const allowBatching = false

export interface TrpcEndpoint {
  readonly handler: RequestHandler
  /**
   * Answers in the name of a request what its page asks, as it would be answered over the network.
   * @param abandoned says when nobody waits for the page any more.
   */
  readonly answerFor: (
    req: ExpressRequest,
    abandoned: AbortSignal,
  ) => (question: Request) => Promise<Response>
}

/** The tRPC face of the product. */
export function trpcEndpoint(router: AnyTRPCRouter, services: Services, log: Logger): TrpcEndpoint {
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

  /** @param abandoned says when nobody waits for the answer any more, where that is not only the one who asked. */
  const contextOf = async (
    req: ExpressRequest,
    abandoned?: AbortSignal,
    address = req.originalUrl,
  ): Promise<Context> => {
    try {
      const info = requestInfo(req)
      return {
        ...(await askContextOf(services, req, address)),
        dataset: services.dataset,
        errorLang: errorLanguage(address, req.headers['accept-language']),
        requestId: info?.id ?? '',
        failure: info?.failure,
        takeTurn: (cost) => takeTurn(req, cost, abandoned && { signal: abandoned }),
      }
    } catch (error) {
      throw toTrpcError(error)
    }
  }

  const findOut = async (req: ExpressRequest, abandoned: AbortSignal): Promise<WholeAnswer> => {
    let failure: unknown
    const answered = await fetchRequestHandler({
      endpoint: '/',
      req: new Request(new URL(req.url, 'http://estafet'), { signal: abandoned }),
      router,
      allowBatching,
      createContext: () => contextOf(req, abandoned),
      onError({ error }) {
        failure = error
      },
    })
    if (failure !== undefined) throw failure
    return {
      mediaType: answered.headers.get('content-type') ?? 'application/json',
      body: new Uint8Array(await answered.arrayBuffer()),
    }
  }

  /** What is the same for all is found out once; a failure is told by the handler that follows, to each in its language. */
  const answerForAll: RequestHandler = async (req, res, next) => {
    const info = requestInfo(req)
    if (info?.cacheClass !== 'kept' || req.method !== 'GET') return next()
    try {
      await services.answers.answer(req, res, (abandoned) => findOut(req, abandoned))
    } catch (error) {
      if (info.signal.aborted) return void res.end()
      tell(req, error)
      next()
    }
  }

  const tell = (req: ExpressRequest | undefined, error: unknown) => {
    const info = req === undefined ? undefined : requestInfo(req)
    // Told by the one that was waited for, or of one that nobody waits for.
    const isTold = info?.failure !== undefined || info?.signal.aborted === true
    keepFailure(req, error)
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
    const failure = classifyFailure(error)
    if (!isTold && isWorthTelling(cause, failure))
      log.error({ err: cause, requestId: info?.id }, failure.reason)
  }

  const answer = createExpressMiddleware({
    router,
    maxBodySize: mostBodyBytes,
    allowBatching,
    createContext: ({ req }) => contextOf(req),
    responseMeta({ errors }) {
      if (errors.length === 0) return {}
      const isLater = errors.some((error) => /^(?:SERVICE_UNAVAILABLE|TOO_MANY_REQUESTS)$/.test(error.code))
      const retry = isLater ? { 'retry-after': String(retryAfterSeconds) } : {}
      return { headers: { 'cache-control': 'no-store', ...retry } }
    },
    onError({ error, req }) {
      tell(req, error)
    },
  })

  const answerFor: TrpcEndpoint['answerFor'] = (req, abandoned) => (question) =>
    fetchRequestHandler({
      endpoint: '/trpc',
      req: new Request(question, { signal: abandoned }),
      router,
      allowBatching,
      createContext: () => contextOf(req, abandoned, question.url),
    })

  return { handler: Router({ caseSensitive: true }).use(nameProcedure, answerForAll, answer), answerFor }
}
