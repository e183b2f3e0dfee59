import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net'
import { onTestFinished } from 'vitest'

/** A way to a server that the test can cut and mend. */
export interface TcpProxy {
  readonly port: number
  /** Breaks every connection and refuses new ones. */
  cut(): Promise<void>
  mend(): Promise<void>
}

/** Passes connections on to `host:port` until the test is over. */
export async function openTcpProxy(host: string, port: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((near) => {
    const far = connect({ host, port })
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
      socket.pipe(other)
    }
  })
  const open = (at: number) =>
    new Promise<void>((listening) => {
      server.listen(at, '127.0.0.1', listening)
    })
  await open(0)
  const { port: own } = server.address() as AddressInfo
  const cut = async () => {
    const closed = new Promise((done) => {
      server.close(done)
    })
    for (const socket of sockets) socket.destroy()
    await closed
  }
  onTestFinished(async () => {
    if (server.listening) await cut()
  })
  return { port: own, cut, mend: () => open(own) }
}
