import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { type RequestInfo, standInFor } from './request-info.ts'

/** What a handler answered, of which nothing was sent. */
export interface CapturedAnswer {
  readonly request: IncomingMessage
  /** Has the status and the headers. */
  readonly response: ServerResponse
  readonly body: Buffer
}

const capturing = new WeakSet<ServerResponse>()

/** Whether what is written to the response is being collected, so that nothing should compress it on the way. */
export const isCapturing = (res: ServerResponse): boolean => capturing.has(res)

const toBuffer = (chunk: unknown, encoding: unknown): Buffer | undefined => {
  if (typeof chunk === 'string')
    return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
  return chunk instanceof Uint8Array
    ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    : undefined
}

/** The same question without the connection it came by. */
const withoutConnection = (req: IncomingMessage): IncomingMessage => {
  const request = new IncomingMessage(req.socket)
  const { url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor, complete } = req
  Object.assign(request, {
    // Who asks for the head alone is told what the whole would say.
    method: 'GET',
    url,
    rawHeaders,
    httpVersion,
    httpVersionMajor,
    httpVersionMinor,
    complete,
  })
  request.headers = headers
  request.push(null)
  return request
}

/**
 * Has `answer` answer the question of a request and collects what it writes. It is asked on a connection of its own
 * that leads nowhere: the one that the question came by may close while others wait for the answer.
 * @param info of the request; `signal` says when nobody waits any more.
 */
export function captureAnswer(
  req: IncomingMessage,
  info: RequestInfo,
  signal: AbortSignal,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<CapturedAnswer> {
  const whole = Promise.withResolvers<CapturedAnswer>()
  const request = withoutConnection(req)
  const response = new ServerResponse(request)
  const chunks: Buffer[] = []
  const keep = (chunk: unknown, encoding: unknown) => {
    const data = toBuffer(chunk, encoding)
    if (data !== undefined) chunks.push(data)
  }
  Object.assign(response, {
    writeHead(status: number, ...rest: unknown[]) {
      response.statusCode = status
      const headers = rest.at(-1)
      if (typeof headers === 'object' && headers !== null)
        for (const [name, value] of Object.entries(headers as OutgoingHttpHeaders))
          if (value !== undefined) response.setHeader(name, value)
      return response
    },
    write(chunk: unknown, encoding?: unknown, done?: unknown) {
      keep(chunk, encoding)
      const callback = typeof encoding === 'function' ? encoding : done
      if (typeof callback === 'function') process.nextTick(callback)
      return true
    },
    end(chunk?: unknown, encoding?: unknown) {
      keep(chunk, encoding)
      const [first, ...others] = chunks
      whole.resolve({
        request,
        response,
        body: first !== undefined && others.length === 0 ? first : Buffer.concat(chunks),
      })
      return response
    },
    flushHeaders() {},
  })
  capturing.add(response)
  standInFor(request, info, signal)
  answer(request, response)
  return whole.promise
}
