import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { IsoDay } from '@estafet/domain'
import { LRUCache } from 'lru-cache'
import { captureAnswer } from './answer-capture.ts'
import { cacheKey, mayBeKept, mayBeShared, shortKey } from './cacheable.ts'
import {
  type CachedAnswer,
  publicCacheControl,
  sizeOf,
  toCachedAnswer,
  withEncoding,
} from './cached-answer.ts'
import { chooseEncoding } from './content-encoding.ts'
import { type RequestInfo, routeOf } from './request-info.ts'

const defaultMostBytes = 64_000_000
const largestAnswer = 4_000_000

export interface CacheOptions {
  readonly appVersion: string
  readonly today: () => IsoDay
  readonly datasetVersion: () => number | undefined
  readonly mostBytes?: number
}

export interface ResponseCache {
  /** Answers from the cache, or lets `next` answer and keeps what it wrote. */
  handle(req: IncomingMessage, res: ServerResponse, info: RequestInfo, next: () => void): void
  bytes(): number
}

/**
 * Keeps public answers in memory under the dataset version and the day. The version is read before the handler
 * runs and an answer is kept only if it is still the same after it, so nothing is kept that is older than its
 * version. While the version is unknown everything passes by.
 */
export function createResponseCache(options: CacheOptions): ResponseCache {
  const { appVersion, today, datasetVersion, mostBytes = defaultMostBytes } = options
  const store = new LRUCache<string, CachedAnswer>({
    maxSize: mostBytes,
    maxEntrySize: largestAnswer * 2,
    sizeCalculation: sizeOf,
  })
  // Requests that ask what another one is already finding out wait for its answer.
  const flights = new Map<string, Promise<CachedAnswer | undefined>>()

  const currentGeneration = (): string | undefined => {
    const version = datasetVersion()
    return version === undefined ? undefined : `${version}.${today()}`
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
      return next()
    }
    const generation = currentGeneration()
    if (generation === undefined) {
      info.cache = 'bypass'
      return next()
    }
    const address = cacheKey(req.url ?? '')
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
      return next()
    }
    info.cache = 'miss'
    const flight = flights.get(generation + key)
    if (flight === undefined) return lead(req, res, info, { key, generation, next })
    flight
      .then((answer) => {
        if (answer === undefined) return handle(req, res, info, next)
        info.cache = 'hit'
        return send(req, res, info, key, answer)
      })
      .catch(() => res.destroy())
  }

  const lead = (
    req: IncomingMessage,
    res: ServerResponse,
    info: RequestInfo,
    { key, generation, next }: { key: string; generation: string; next: () => void },
  ) => {
    const flight = Promise.withResolvers<CachedAnswer | undefined>()
    flights.set(generation + key, flight.promise)
    const land = (answer?: CachedAnswer) => {
      flights.delete(generation + key)
      flight.resolve(answer)
    }
    captureAnswer(res, {
      mostBytes: largestAnswer,
      onGivenUp: land,
      onWhole(body) {
        if (!isKeepable(res)) {
          land()
          res.end(body)
          return
        }
        const answer = toCachedAnswer(res, {
          generation,
          etag: etagOf(generation, key),
          route: routeOf(req),
          body,
        })
        // Kept before the others stop waiting, so that nobody finds it out again while it is being packed.
        keep(key, answer)
        send(req, res, info, key, answer).catch(() => res.destroy())
        land(answer)
      },
    })
    next()
  }
  return { handle, bytes: () => store.calculatedSize }
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
