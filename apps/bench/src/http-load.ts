import { connect, type Socket } from 'node:net'

export interface LoadOptions {
  readonly port: number
  /** Asked one after the other by all connections together, again and again. */
  readonly paths: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly connections: number
  /** Ends after this many seconds, or this many requests, whichever comes first. */
  readonly seconds: number
  readonly requests?: number
}

export interface LoadResult {
  readonly requests: number
  /** Bytes of a body, on average. */
  readonly bytes: number
  readonly rps: number
  /** Milliseconds per request, ascending. */
  readonly latencies: readonly number[]
}

const headEnd = Buffer.from('\r\n\r\n')

const requestFor = (path: string, headers: Readonly<Record<string, string>>): Buffer => {
  const lines = Object.entries({ Host: '127.0.0.1', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  return Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`)
}

/** The length of the body the head announces; throws unless the answer is 200 with a length. */
const bodyLength = (head: string, path: string): number => {
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(`${path} answered ${head.split('\r\n', 1)[0]}`)
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error(`${path} answered without Content-Length`)
  return Number(length)
}

/**
 * Asks over keep-alive connections, one request at a time on each. A bare client of its own, because on few cores
 * what the client costs is taken from the server it measures. Only ever speaks to 127.0.0.1.
 * @throws when anything but 200 with a Content-Length comes back.
 */
export function loadHttp(options: LoadOptions): Promise<LoadResult> {
  const { port, paths, headers, connections, seconds, requests: most = Number.POSITIVE_INFINITY } = options
  const texts = paths.map((path) => requestFor(path, headers))
  const latencies: number[] = []
  let [bodyBytes, next, sent] = [0, 0, 0]
  const { promise, resolve, reject } = Promise.withResolvers<LoadResult>()
  const sockets = new Set<Socket>()
  const startedAt = performance.now()
  const endsAt = startedAt + seconds * 1_000

  const leave = (socket: Socket) => {
    sockets.delete(socket)
    socket.destroy()
    if (sockets.size > 0) return
    const elapsed = (performance.now() - startedAt) / 1_000
    latencies.sort((a, b) => a - b)
    resolve({
      requests: latencies.length,
      bytes: bodyBytes / latencies.length,
      rps: latencies.length / elapsed,
      latencies,
    })
  }
  const fail = (error: unknown) => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
    reject(error instanceof Error ? error : new Error(String(error)))
  }

  const open = () => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    sockets.add(socket)
    let [asked, askedAt, missing] = [0, 0, -1]
    let head: Buffer = Buffer.alloc(0)

    const ask = () => {
      if (sent >= most || performance.now() >= endsAt) return leave(socket)
      sent += 1
      asked = next
      next = (next + 1) % texts.length
      missing = -1
      head = Buffer.alloc(0)
      askedAt = performance.now()
      socket.write(texts[asked] ?? '')
    }
    socket.on('connect', ask)
    socket.on('error', fail)
    socket.on('close', () => {
      if (sockets.has(socket)) fail(new Error(`connection closed while asking ${paths[asked]}`))
    })
    socket.on('data', (chunk: Buffer) => {
      try {
        if (missing < 0) {
          head = head.length === 0 ? chunk : Buffer.concat([head, chunk])
          const end = head.indexOf(headEnd)
          if (end < 0) return
          const length = bodyLength(head.toString('latin1', 0, end), paths[asked] ?? '')
          bodyBytes += length
          missing = length - (head.length - end - headEnd.length)
        } else missing -= chunk.length
        if (missing > 0) return
        latencies.push(performance.now() - askedAt)
        ask()
      } catch (error) {
        fail(error)
      }
    })
  }
  for (let index = 0; index < connections; index += 1) open()
  return promise
}
