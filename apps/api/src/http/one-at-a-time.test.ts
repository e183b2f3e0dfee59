import { connect } from 'node:net'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { listenInTest } from '../../test/serving/listening-server.ts'
import { mostPipelined, oneAtATime } from './one-at-a-time.ts'

/** A handler that says how many it has begun, and how many at once. */
async function serve(answerAfterMs = 2) {
  const seen = { begun: 0, running: 0, most: 0 }
  const base = await listenInTest(
    oneAtATime((_, res) => {
      seen.begun += 1
      seen.running += 1
      seen.most = Math.max(seen.most, seen.running)
      setTimeout(() => {
        seen.running -= 1
        res.end(`answer ${seen.begun}`)
      }, answerAfterMs)
    }),
  )
  const socket = connect(Number(new URL(base).port), '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  let text = ''
  socket.on('data', (data: Buffer) => (text += data.toString()))
  socket.on('error', () => {})
  const send = (count: number) => socket.write('GET /a HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(count))
  return { base, seen, send, socket, answers: () => text.match(/answer \d+/g) ?? [] }
}

test('what one connection asks without waiting is answered one after the other, in order', async () => {
  const { seen, send, answers } = await serve()
  send(10)
  await expect.poll(answers).toEqual(Array.from({ length: 10 }, (_, index) => `answer ${index + 1}`))
  expect(seen.most).toBe(1)
  send(3)
  await expect.poll(() => answers().length).toBe(13)
})

test('a connection that asks for hundreds without waiting is closed, and others are answered', async () => {
  const { base, seen, send, socket } = await serve()
  const closed = once(socket, 'close')
  send(600)
  await closed
  expect((await fetch(base)).status).toBe(200)
  await wait(50)
  expect(seen.begun).toBeLessThanOrEqual(mostPipelined + 2)
  expect(seen.most).toBeLessThanOrEqual(2)
})

test('what waits behind an answer whose client left is not begun', async () => {
  const { seen, send, socket } = await serve(200)
  send(5)
  await expect.poll(() => seen.begun).toBe(1)
  socket.destroy()
  await wait(300)
  expect(seen.begun).toBe(1)
})
