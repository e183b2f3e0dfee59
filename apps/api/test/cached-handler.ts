import type { IncomingMessage, ServerResponse } from 'node:http'
import { beginRequest, requestInfo } from '../src/http/request-info.ts'
import { createResponseCache } from '../src/http/response-cache.ts'
import { listenInTest } from './listening-server.ts'

export type Answer = (req: IncomingMessage, res: ServerResponse) => unknown

/** A cache in front of a handler that counts how often it is asked. */
export async function cached(
  answer: Answer,
  given: { version?: number | undefined; mostBytes?: number } = { version: 1 },
) {
  const state = {
    version: given.version,
    identity: 'one',
    today: '2026-11-23' as string | undefined,
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
    cache.handle(req, res, beginRequest(req, res), (request, response) => {
      const failure = requestInfo(request)?.failure
      if (failure !== undefined) {
        response.writeHead(503).end(`${String(failure.error)} ${request.headers['accept-language']}`)
        return
      }
      state.asked++
      void answer(request, response)
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
export const sendBig: Answer = (_, res) => res.setHeader('Content-Type', 'application/json').end(big)
