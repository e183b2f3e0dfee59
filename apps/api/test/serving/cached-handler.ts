import type { IncomingMessage } from 'node:http'
import type { WholeAnswer } from '../../src/http/cached-answer.ts'
import { beginRequest } from '../../src/http/request-info.ts'
import { createResponseCache } from '../../src/http/response-cache.ts'
import { listenInTest } from './listening-server.ts'

export type Answer = (req: IncomingMessage, abandoned: AbortSignal) => Promise<WholeAnswer> | WholeAnswer

/** A cache in front of a use case that counts how often it is asked; an address with `.csv` is streamed. */
export async function cached(
  answer: Answer,
  given: { version?: number | undefined; mostBytes?: number } = { version: 1 },
) {
  const state = {
    version: given.version,
    identity: 'one',
    today: '2026-11-23' as string | undefined,
    /** Requests that reached the server. */
    came: 0,
    /** How often the use case was asked. */
    asked: 0,
  }
  const cache = createResponseCache({
    appVersion: 'test',
    today: () => state.today,
    datasetVersion: () => state.version,
    datasetIdentity: () => state.identity,
    ...(given.mostBytes === undefined ? {} : { mostBytes: given.mostBytes }),
  })
  const base = await listenInTest((req, res) => {
    state.came++
    const isStreamed = req.url?.includes('.csv') === true
    const info = beginRequest(req, res, isStreamed ? 'streamed' : 'kept')
    if (cache.serve(req, res, info)) return
    if (isStreamed) {
      state.asked++
      res.write('a,b\r\n')
      res.end('1,2\r\n')
      return
    }
    cache
      .answer(req, res, async (abandoned) => {
        state.asked++
        return answer(req, abandoned)
      })
      .catch((error: unknown) => {
        res.writeHead(503).end(`${String(error)} ${req.headers['accept-language']}`)
      })
  })
  const get = (path = '/api/v1/things', headers: Record<string, string> = {}, signal?: AbortSignal) =>
    fetch(base + path, { headers, signal: signal ?? null })
  const head = (headers: Record<string, string> = {}) =>
    fetch(`${base}/api/v1/things`, { method: 'HEAD', headers })
  return { state, cache, get, head }
}

/** An answer large enough to be compressed. */
export const big = JSON.stringify({
  items: Array.from({ length: 200 }, (_, n) => ({ id: n, name: 'pengaduan' })),
})
export const bigAnswer: Answer = () => ({ mediaType: 'application/json', body: big })
