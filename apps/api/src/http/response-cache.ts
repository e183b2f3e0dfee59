import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { DomainError, type IsoDay } from '@estafet/domain'
import { LRUCache } from 'lru-cache'
import { type CapturedAnswer, captureAnswer } from './answer-capture.ts'
import { cacheKey, mayBeKept, mayBeShared, mayBeStored, shortKey } from './cacheable.ts'
import {
  type CachedAnswer,
  publicCacheControl,
  sizeOf,
  toCachedAnswer,
  withEncoding,
} from './cached-answer.ts'
import { chooseEncoding } from './content-encoding.ts'
import { type RequestInfo, requestInfo, routeOf } from './request-info.ts'
import { shareWork } from './shared-work.ts'

const defaultMostBytes = 64_000_000
const largestAnswer = 4_000_000

export interface CacheOptions {
  readonly appVersion: string
  /** The day answers are for; undefined while it is not known: then nothing is kept and nothing promised. */
  readonly today: () => IsoDay | undefined
  readonly datasetVersion: () => number | undefined
  /** Of which database the version is. */
  readonly datasetIdentity: () => string
  readonly mostBytes?: number
}

type Next = (req: IncomingMessage, res: ServerResponse) => void

export interface ResponseCache {
  /**
   * Answers from the cache, or lets `next` answer and keeps what it wrote. Who asks what others wait for waits with
   * them; `next` then answers a stand-in, whose work is aborted when the last of them has left.
   */
  handle(req: IncomingMessage, res: ServerResponse, info: RequestInfo, next: Next): void
  bytes(): number
}

/**
 * Keeps public answers in memory under the dataset version and the day. The version is read before the handler
 * runs and an answer is kept only if it is still the same after it, so nothing is kept that is older than its
 * version. While the version or the day is unknown everything passes by.
 */
export function createResponseCache(options: CacheOptions): ResponseCache {
  const { appVersion, today, datasetVersion, datasetIdentity, mostBytes = defaultMostBytes } = options
  const store = new LRUCache<string, CachedAnswer>({
    maxSize: mostBytes,
    maxEntrySize: largestAnswer * 2,
    sizeCalculation: sizeOf,
  })
  const underway = shareWork<Outcome>()

  const currentGeneration = (): string | undefined => {
    const version = datasetVersion()
    const day = today()
    return version === undefined || day === undefined
      ? undefined
      : `${datasetIdentity().slice(0, 8)}.${version}.${day}`
  }
  const etagOf = (generation: string, key: string) =>
    `W/"${appVersion}.${generation}.${createHash('sha1').update(key).digest('base64url').slice(0, 12)}"`

  const keep = (key: string, answer: CachedAnswer) => {
    if (answer.generation === currentGeneration()) store.set(key, answer)
  }

  /** Sends the answer in the client's encoding, which is made, and kept, on the first demand. */
  const send = async (
    req: IncomingMessage,
    res: ServerResponse,
    info: RequestInfo,
    key: string,
    answer: CachedAnswer,
  ) => {
    const encoding = chooseEncoding(req.headers['accept-encoding'])
    const encoded = await withEncoding(answer, encoding)
    keep(key, encoded)
    sendEncoded(req, res, info, encoded)
  }

  const handle: ResponseCache['handle'] = (req, res, info, next) => {
    if (!mayBeShared(req)) {
      info.cache = 'none'
      return next(req, res)
    }
    const generation = currentGeneration()
    if (generation === undefined) {
      info.cache = 'bypass'
      return next(req, res)
    }
    const address = cacheKey(req.url ?? '')
    if (!mayBeStored(address)) {
      info.cache = 'bypass'
      return next(req, res)
    }
    const key = shortKey(address)
    const kept = store.get(key)
    const hit = kept?.generation === generation ? kept : undefined
    const asked = req.headers['if-none-match']
    // A client that has this very version needs no answer, also when we no longer have it ourselves.
    if (asked !== undefined) {
      const etag = hit?.etag ?? etagOf(generation, key)
      if (asked.includes(etag)) return sendNotModified(res, info, etag)
    }
    if (hit !== undefined) {
      info.cache = 'hit'
      if (!sendEncoded(req, res, info, hit)) send(req, res, info, key, hit).catch(() => res.destroy())
      return
    }
    if (!mayBeKept(address)) {
      info.cache = 'bypass'
      res.setHeader('ETag', etagOf(generation, key))
      res.setHeader('Cache-Control', publicCacheControl)
      res.setHeader('Vary', 'Accept-Encoding')
      return next(req, res)
    }
    info.cache = 'miss'
    const find = (abandoned: AbortSignal) => findOut(req, info, abandoned, { key, generation, next })
    const { isFirst, outcome: found } = underway.join(generation + key, info.signal, find)
    if (!isFirst) info.cache = 'hit'
    found
      .then((outcome) => {
        if ('answer' in outcome) return send(req, res, info, key, outcome.answer)
        if ('failure' in outcome) {
          // That the first asker's turn did not come says nothing of the others'.
          if (!isFirst && isRefusedTurn(outcome.failure.error)) return handle(req, res, info, next)
          // Each is told of a failure in its own language, and nobody tries what has just failed.
          info.failure = outcome.failure
        } else if (isFirst) return sendCaptured(res, info, outcome.captured)
        return next(req, res)
      })
      .catch(() => res.destroy())
  }

  /** Finds the answer out for the request and all who come to ask the same. */
  const findOut = async (
    req: IncomingMessage,
    info: RequestInfo,
    abandoned: AbortSignal,
    { key, generation, next }: { key: string; generation: string; next: Next },
  ): Promise<Outcome> => {
    const captured = await captureAnswer(req, info, abandoned, next)
    const { request, response, body } = captured
    const failure = requestInfo(request)?.failure
    if (response.statusCode >= 500 && failure !== undefined) return { failure }
    if (!isKeepable(response)) return { captured }
    const etag = etagOf(generation, key)
    const answer = toCachedAnswer(response, { generation, etag, route: routeOf(request), body })
    // Kept before they stop waiting, so that nobody finds it out again while it is being packed.
    if (body.length <= largestAnswer) keep(key, answer)
    return { answer }
  }
  return { handle, bytes: () => store.calculatedSize }
}

const isRefusedTurn = (error: unknown): boolean => {
  const cause = error instanceof Error && error.cause instanceof DomainError ? error.cause : error
  return cause instanceof DomainError && cause.reason === 'heavy_reads_busy'
}

/** What came of a question: an answer for all who asked, a failure for all, or what concerns only who asked first. */
type Outcome =
  | { readonly answer: CachedAnswer }
  | { readonly failure: { readonly error: unknown } }
  | { readonly captured: CapturedAnswer }

/** Sends what was answered to one alone as it is. */
const sendCaptured = (
  res: ServerResponse,
  info: RequestInfo,
  { request, response, body }: CapturedAnswer,
): void => {
  info.route = routeOf(request)
  for (const name of response.getHeaderNames()) res.setHeader(name, response.getHeader(name) ?? '')
  res.writeHead(response.statusCode).end(body)
}

/** A whole, successful answer that does not itself ask to be kept private. */
const isKeepable = (res: ServerResponse): boolean =>
  res.statusCode === 200 &&
  !res.hasHeader('set-cookie') &&
  !res.hasHeader('content-encoding') &&
  !/no-store|private/.test(String(res.getHeader('cache-control') ?? ''))

const sendNotModified = (res: ServerResponse, info: RequestInfo, etag: string): void => {
  info.cache = 'not_modified'
  const headers = {
    ETag: etag,
    'Cache-Control': publicCacheControl,
    Vary: 'Accept-Encoding',
    'X-Request-Id': info.id,
  }
  res.writeHead(304, headers).end()
}

/** Sends the answer if it is at hand in the client's encoding. */
const sendEncoded = (
  req: IncomingMessage,
  res: ServerResponse,
  info: RequestInfo,
  answer: CachedAnswer,
): boolean => {
  const ready = answer.encoded.get(chooseEncoding(req.headers['accept-encoding']))
  if (ready === undefined) return false
  info.route = answer.route
  for (const name of res.getHeaderNames()) res.removeHeader(name)
  res.writeHead(200, [...ready.head, 'X-Request-Id', info.id])
  res.end(ready.body)
  return true
}
