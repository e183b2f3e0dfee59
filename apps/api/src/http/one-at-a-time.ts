import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** More than any browser or proxy asks on one connection before it has read the first answer. */
export const mostPipelined = 32

type Exchange = readonly [IncomingMessage, ServerResponse]

/**
 * Answers the requests of one connection one after the other: Node reads all that came in one packet and would have
 * them all worked on at once, though their answers can leave only in order. A connection with too many of them is
 * closed, and with it what it asked.
 */
export function oneAtATime(answer: RequestListener): RequestListener {
  /** What waits on each connection that has an answer under way. */
  const waiting = new WeakMap<Socket, Exchange[]>()

  const begin = (socket: Socket, [req, res]: Exchange) => {
    res.once('close', () => {
      const following = socket.destroyed ? undefined : waiting.get(socket)?.shift()
      if (following === undefined) waiting.delete(socket)
      // Other connections come in between.
      else setImmediate(begin, socket, following)
    })
    answer(req, res)
  }
  return (req, res) => {
    const { socket } = req
    const others = waiting.get(socket)
    if (others === undefined) {
      waiting.set(socket, [])
      begin(socket, [req, res])
    } else if (others.length < mostPipelined) others.push([req, res])
    else socket.destroy()
  }
}
