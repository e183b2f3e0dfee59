import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { DomainError, type IsoDay } from '@estafet/domain'
import { LRUCache } from 'lru-cache'
import { inCourseOf } from '../limits/abandoned-work.ts'
import { cacheKey, shortKey } from './cacheable.ts'
import {
  type CachedAnswer,
  publicCacheControl,
  sendWhole,
  sizeOf,
  toCachedAnswer,
  type WholeAnswer,
  withEncoding,
} from './cached-answer.ts'
import { chooseEncoding } from './content-encoding.ts'
import { type KeepingPlace, type RequestInfo, requestInfo, routeOf } from './request-info.ts'
import { shareWork } from './shared-work.ts'
import { hasVersion } from './entity-tags.ts'

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

/** Finds an answer out; `abandoned` is aborted when the last of those who wait for it has left. */
export type FindOut = (abandoned: AbortSignal) => Promise<WholeAnswer>

export interface ResponseCache {
  /**
   * Answers what is kept, or what the client has already; false where the answer has to be found out, and then the
   * request knows where it is to be kept.
   */
  serve(req: IncomingMessage, res: ServerResponse, info: RequestInfo): boolean
  /**
   * Answers with what `findOut` finds, and keeps it where the request has a place for it. Who asks what others wait
   * for waits with them.
   * @throws what `findOut` throws, to each who waited for it; in `failure` of the request where another found it out.
   */
  answer(req: IncomingMessage, res: ServerResponse, findOut: FindOut): Promise<void>
  bytes(): number
}

/**
 * Keeps public answers in memory under the dataset version and the day. The version is read before the answer is
 * found out, and an answer is kept only if it is still the same after it, so nothing is kept that is older than its
 * version. While the version or the day is unknown everything passes by.
 */
export function createResponseCache(options: CacheOptions): ResponseCache {
  const { appVersion, today, datasetVersion, datasetIdentity, mostBytes = defaultMostBytes } = options
  const storeOf = (maxSize: number) =>
    new LRUCache<string, CachedAnswer>({
      maxSize,
      maxEntrySize: Math.min(maxSize, largestAnswer * 2),
      sizeCalculation: sizeOf,
    })
  // There are thousands of other days, and each is asked for by few: they push out one another and nothing of today.
  const otherDays = storeOf(mostBytes / 4)
  const ofToday = storeOf(mostBytes - mostBytes / 4)
  const storeFor = ({ isOfOtherDay }: Pick<KeepingPlace, 'isOfOtherDay'>) =>
    isOfOtherDay ? otherDays : ofToday
  const underway = shareWork<CachedAnswer>()

  const currentGeneration = (): string | undefined => {
    const version = datasetVersion()
    const day = today()
    return version === undefined || day === undefined
      ? undefined
      : `${datasetIdentity().slice(0, 8)}.${version}.${day}`
  }
  const etagOf = ({ generation, key }: KeepingPlace) =>
    `W/"${appVersion}.${generation}.${createHash('sha1').update(key).digest('base64url').slice(0, 12)}"`

  const keep = (place: KeepingPlace, answer: CachedAnswer) => {
    if (answer.generation === currentGeneration()) storeFor(place).set(place.key, answer)
  }

  /** Sends the answer in the client's encoding, which is made, and kept, on the first demand. */
  const send = async (
    req: IncomingMessage,
    res: ServerResponse,
    info: RequestInfo,
    { place, answer }: { readonly place: KeepingPlace; readonly answer: CachedAnswer },
  ) => {
    const encoding = chooseEncoding(req.headers['accept-encoding'])
    const encoded = await withEncoding(answer, encoding)
    keep(place, encoded)
    sendEncoded(req, res, info, encoded)
  }

  const serve: ResponseCache['serve'] = (req, res, info) => {
    const { cacheClass } = info
    if (cacheClass === undefined || cacheClass === 'own') return false
    const generation = currentGeneration()
    if (generation === undefined || cacheClass === 'made') {
      info.cache = 'bypass'
      return false
    }
    const { key, vary } = info.keptAs ?? { key: cacheKey(req.url ?? ''), vary: 'Accept-Encoding' }
    const place = { generation, key: shortKey(key), vary, isOfOtherDay: namesDay(key) }
    const kept = storeFor(place).get(place.key)
    const hit = kept?.generation === generation ? kept : undefined
    const asked = req.headers['if-none-match']
    // A client that has this very version needs no answer, also when we no longer have it ourselves.
    if (asked !== undefined) {
      const etag = hit?.etag ?? etagOf(place)
      // `*` is whatever there is, and whether there is anything is not known yet.
      if (hasVersion(asked, etag) && (hit !== undefined || asked.trim() !== '*')) {
        sendNotModified(res, info, { etag, vary })
        return true
      }
    }
    if (hit !== undefined) {
      info.cache = 'hit'
      if (!sendEncoded(req, res, info, hit))
        send(req, res, info, { place, answer: hit }).catch(() => res.destroy())
      return true
    }
    if (cacheClass === 'streamed') {
      info.cache = 'bypass'
      res.setHeader('ETag', etagOf(place))
      res.setHeader('Cache-Control', publicCacheControl)
      res.setHeader('Vary', vary)
      return false
    }
    info.cache = 'miss'
    info.place = place
    return false
  }

  /** Finds the answer out for the request and all who come to ask the same. */
  const findFor = async (
    req: IncomingMessage,
    res: ServerResponse,
    place: KeepingPlace,
    found: Promise<WholeAnswer>,
  ): Promise<CachedAnswer> => {
    const whole = await found
    const etag = etagOf(place)
    const { generation, vary } = place
    const answer = toCachedAnswer(res, { generation, etag, vary, route: routeOf(req) }, whole)
    // Kept before they stop waiting, so that nobody finds it out again while it is being packed.
    if ((answer.body?.length ?? 0) <= largestAnswer) keep(place, answer)
    return answer
  }

  const answer: ResponseCache['answer'] = async (req, res, findOut) => {
    const info = requestInfo(req)
    const place = info?.place
    if (info === undefined || place === undefined) {
      const nobodyLeaves = new AbortController().signal
      return sendWhole(res, await findOut(info?.signal ?? nobodyLeaves))
    }
    const { isFirst, outcome } = underway.join(place.generation + place.key, info.signal, (abandoned) =>
      findFor(
        req,
        res,
        place,
        inCourseOf(abandoned, () => findOut(abandoned)),
      ),
    )
    if (!isFirst) info.cache = 'hit'
    let found: CachedAnswer
    try {
      found = await outcome
    } catch (error) {
      if (isFirst) throw error
      // That the first asker's turn did not come says nothing of the others'.
      if (isRefusedTurn(error)) return answer(req, res, findOut)
      info.failure = { error }
      throw error
    }
    return send(req, res, info, { place, answer: found })
  }
  return { serve, answer, bytes: () => ofToday.calculatedSize + otherDays.calculatedSize }
}

/** Whether an address asks for a day, as pages, REST and tRPC name one. */
const namesDay = (address: string): boolean =>
  /[?&](?:pada|banding|asOf|date)=|(?:%22|")asOf(?:%22|")/.test(address)

const isRefusedTurn = (error: unknown): boolean => {
  const cause = error instanceof Error && error.cause instanceof DomainError ? error.cause : error
  return cause instanceof DomainError && cause.reason === 'heavy_reads_busy'
}

const sendNotModified = (
  res: ServerResponse,
  info: RequestInfo,
  { etag, vary }: { readonly etag: string; readonly vary: string },
): void => {
  info.cache = 'not_modified'
  const headers = {
    ETag: etag,
    'Cache-Control': publicCacheControl,
    Vary: vary,
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
