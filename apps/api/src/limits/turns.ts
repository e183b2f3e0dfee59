import type { IncomingMessage } from 'node:http'
import { letOthersIn } from './abandoned-work.ts'
import { type FairQueue, createFairQueue } from './fair-queue.ts'
import type { ReadCost } from './read-costs.ts'

/**
 * Three places: one question about the whole country and a smaller one, or three smaller ones. All share one processor
 * and, embedded, one database connection, so more at once would only make each slower, and the light pages too. A page
 * asks a handful at once; who waits longer than ten seconds has a reader that has gone.
 */
const limits = {
  capacity: 3,
  mostOfOne: 1,
  keptForOthers: 1,
  mostWaiting: 64,
  mostWaitingOfOne: 12,
  longestWaitMs: 10_000,
}

interface TurnOptions {
  /** Of work that has begun: it waits its turn for as long as it takes. */
  readonly isPatient?: boolean
  /** Says when nobody waits for the work any more, where that is not only the one who asked. */
  readonly signal?: AbortSignal
}

/** Waits for a turn; the result gives it back. */
export type TakeTurn = (cost: ReadCost, options?: TurnOptions) => Promise<() => void>

const noTurn = () => {}
const takers = new WeakMap<IncomingMessage, TakeTurn>()

/** @param longestWaitMs longer than usual where the machine is known to be slow. */
export const createReadQueue = (longestWaitMs: number = limits.longestWaitMs): FairQueue =>
  createFairQueue({ ...limits, longestWaitMs })

/** Lets the request take turns in the queue as its client, until nobody waits for it. */
export function giveTurns(
  request: IncomingMessage,
  queue: FairQueue,
  { client, signal }: { readonly client: string; readonly signal: AbortSignal | undefined },
): void {
  takers.set(request, async (cost, options) => queue.enter({ client, cost, signal, ...options }))
}

/**
 * Waits for a turn of the request's client; one that costs nothing, or may pass, has it at once.
 * @throws DomainError `heavy_reads_busy`.
 */
export const takeTurn = async (
  request: IncomingMessage,
  cost: ReadCost,
  options?: TurnOptions,
): Promise<() => void> => (cost === 0 ? noTurn : ((await takers.get(request)?.(cost, options)) ?? noTurn))

/** Does the work in a turn of the request's client. */
export async function inTurn<Result>(
  request: IncomingMessage,
  cost: ReadCost,
  work: () => Promise<Result>,
  options?: TurnOptions,
): Promise<Result> {
  const leave = await takeTurn(request, cost, options)
  try {
    return await work()
  } finally {
    leave()
  }
}

/** Reads each part in a turn of its own, so that a reader who takes its time holds no place meanwhile. */
export async function* batchesInTurn<Batch>(
  request: IncomingMessage,
  cost: ReadCost,
  batches: Iterable<Batch> | AsyncIterable<Batch>,
): AsyncGenerator<Batch> {
  const parts = Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator]()
  try {
    for (;;) {
      await letOthersIn()
      const part = await inTurn(request, cost, async () => parts.next(), { isPatient: true })
      if (part.done === true) return
      yield part.value
    }
  } finally {
    await parts.return?.()
  }
}
