import type { ServerResponse } from 'node:http'

interface CaptureOptions {
  /** A body larger than this is let through as it is written. */
  readonly mostBytes: number
  /** Called with the whole body; status and headers are on the response, of which nothing was sent. */
  readonly onWhole: (body: Buffer) => void
  /** Called when there will be no whole body: it grew too large or the client went away. */
  readonly onGivenUp: () => void
}

const capturing = new WeakSet<ServerResponse>()

/** Whether what is written to the response is being collected, so that nothing should compress it on the way. */
export const isCapturing = (res: ServerResponse): boolean => capturing.has(res)

const overridden = ['writeHead', 'write', 'end', 'flushHeaders'] as const

/** Collects what a handler writes instead of sending it. */
export function captureAnswer(res: ServerResponse, { mostBytes, onWhole, onGivenUp }: CaptureOptions): void {
  const chunks: Buffer[] = []
  let bytes = 0
  let isDone = false
  capturing.add(res)

  const stop = () => {
    isDone = true
    capturing.delete(res)
    for (const method of overridden) Reflect.deleteProperty(res, method)
    res.removeListener('close', giveUp)
  }
  const giveUp = () => {
    if (isDone) return
    stop()
    onGivenUp()
  }
  const keep = (chunk: unknown, encoding: unknown) => {
    const data =
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
        : chunk instanceof Uint8Array
          ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
          : undefined
    if (data === undefined) return
    chunks.push(data)
    bytes += data.length
  }

  const overrides = {
    writeHead(status: number, ...rest: unknown[]) {
      res.statusCode = status
      const headers = rest.at(-1)
      if (typeof headers === 'object' && headers !== null)
        for (const [name, value] of Object.entries(headers)) res.setHeader(name, value as string)
      return res
    },
    write(chunk: unknown, encoding?: unknown, done?: unknown) {
      keep(chunk, encoding)
      const callback = typeof encoding === 'function' ? encoding : done
      if (bytes > mostBytes) {
        giveUp()
        return res.write(Buffer.concat(chunks), () => typeof callback === 'function' && callback())
      }
      if (typeof callback === 'function') process.nextTick(callback)
      return true
    },
    end(chunk?: unknown, encoding?: unknown) {
      keep(chunk, encoding)
      stop()
      onWhole(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks))
      return res
    },
    flushHeaders() {},
  }
  Object.assign(res, overrides)
  res.once('close', giveUp)
}
