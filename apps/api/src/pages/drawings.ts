import type { Request } from 'express'
import { clientOf } from '../limits/client-address.ts'
import { createFairQueue } from '../limits/fair-queue.ts'

/**
 * How many are drawn at once: drawing one is some tens of milliseconds of processor. Who asks for many waits behind
 * himself.
 */
const drawingLimits = {
  capacity: 2,
  mostOfOne: 1,
  keptForOthers: 1,
  mostWaiting: 64,
  mostWaitingOfOne: 12,
}

/** Does work in a turn of the client who asked for it. */
export type DrawInTurn = <Drawn>(
  req: Request,
  signal: AbortSignal,
  work: () => Promise<Drawn>,
) => Promise<Drawn>

/**
 * A queue of what is drawn for readers.
 * @param mayPass whether the request may pass by the queue: those who run the server measure it without.
 * @returns what throws DomainError `heavy_reads_busy` where no turn came within `longestWaitMs`.
 */
export function drawingQueue(mayPass: (req: Request) => boolean, longestWaitMs: number): DrawInTurn {
  const drawings = createFairQueue({ ...drawingLimits, longestWaitMs })
  return async (req, signal, work) => {
    if (mayPass(req)) return work()
    const leave = await drawings.enter({ client: clientOf(req.ip), cost: 1, signal })
    try {
      return await work()
    } finally {
      leave()
    }
  }
}

/** What is drawn, or undefined where the signal is aborted first; what is still being drawn then fails by itself. */
export async function inTime<Drawn>(
  drawing: Promise<Drawn>,
  signal: AbortSignal,
): Promise<Drawn | undefined> {
  const late = Promise.withResolvers<undefined>()
  signal.addEventListener('abort', () => late.resolve(undefined), { once: true })
  drawing.catch(() => {})
  return Promise.race([drawing, late.promise])
}

const mostDrawings = 3

/**
 * Draws again where the data changed meanwhile: of several questions, what changed between two would stand in one and
 * not in the other.
 * @param state is the same before and after where nothing changed.
 * @returns undefined where they never stood still.
 */
export async function ofOneState<Drawn>(
  state: () => Promise<string>,
  draw: () => Promise<Drawn>,
): Promise<Drawn | undefined> {
  for (let drawings = 0; drawings < mostDrawings; drawings += 1) {
    const before = await state()
    const drawn = await draw()
    if ((await state()) === before) return drawn
  }
  return undefined
}
