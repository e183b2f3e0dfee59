import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { listen, portOf } from './listen.ts'

/** Sends the beginning, then one more character again and again, and gives what is answered before the end. */
async function dribble(beginning: string, more: string): Promise<string> {
  const server = await listen(
    (request, response) => void request.resume().on('end', () => response.end('answered')),
    0,
    '127.0.0.1',
    { headersMs: 100, wholeMs: 200, checkMs: 20 },
  )
  onTestFinished(() => server.close().closeAllConnections())
  const socket = connect(portOf(server), '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  let answer = ''
  // What is sent to a connection that was closed meanwhile is refused.
  socket.on('error', () => {})
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
  socket.write(beginning)
  const dribbling = setInterval(() => socket.write(more), 10)
  await once(socket, 'close')
  clearInterval(dribbling)
  return answer
}

test.each([
  ['the headers', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ', 'a'],
  ['the body', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n', 'a'],
])('a client that sends %s a character at a time is told so and dropped', async (_, beginning, more) => {
  // A character that arrives after the end has TCP throw away what was answered: then it is only dropped.
  let answer = ''
  for (let tries = 0; answer === '' && tries < 5; tries += 1) answer = await dribble(beginning, more)
  expect(answer).toMatch(/^HTTP\/1\.1 408 /)
})
