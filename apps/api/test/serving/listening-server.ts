import { type RequestListener, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** Listens on a free loopback port until the test is over. @returns the base address. */
export async function listenInTest(handler: RequestListener): Promise<string> {
  const server = createServer(handler)
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((closed) => {
      server.close(closed)
    })
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
