import { DomainError } from '@estafet/domain'

export interface QueueLimits {
  /** What may run at once, in units of cost. */
  readonly capacity: number
  /** So many of one client run at once, whatever they cost; more only while nobody waits who runs less. */
  readonly mostOfOne: number
  /** Of the capacity, what a client that runs more than that leaves to whoever comes next. */
  readonly keptForOthers: number
  readonly mostWaiting: number
  readonly mostWaitingOfOne: number
  readonly longestWaitMs: number
}

interface Asked {
  readonly client: string
  /** At most the capacity is taken, however dear it is. */
  readonly cost: number
  /** Leaves the queue when aborted. */
  readonly signal?: AbortSignal | undefined
  /** Waits for as long as it takes: of work that has begun, and would be lost when refused. */
  readonly isPatient?: boolean
}

export interface FairQueue {
  /**
   * Waits for a turn.
   * @returns what gives the place back; to be called once the work is done or has failed.
   * @throws DomainError `heavy_reads_busy` when the queue is full or the wait too long, or the signal's reason.
   */
  enter(asked: Asked): Promise<() => void>
  readonly running: number
  readonly waiting: number
}

interface Waiting {
  readonly cost: number
  readonly isPatient: boolean
  readonly start: () => void
  readonly refuse: (reason: unknown) => void
}

const busy = () => new DomainError('unavailable', 'heavy_reads_busy')

/**
 * Lets dear work run a few at a time. Clients take turns, whoever asked more often: one that asks in a loop waits
 * behind itself and nobody else. Whose turn it is waits until there is room; nobody slips past because it costs less.
 * While nobody waits who runs less, a client may have more than its share: many readers may come from one address, and
 * what is free helps nobody.
 */
export function createFairQueue(limits: QueueLimits): FairQueue {
  const queues = new Map<string, Waiting[]>()
  const runningOf = new Map<string, number>()
  /** The number of the last turn of each client that has something running or waiting. */
  const lastTurnOf = new Map<string, number>()
  let turns = 0
  let used = 0
  let running = 0
  let waiting = 0

  const remove = (client: string, each: Waiting): boolean => {
    const queue = queues.get(client) ?? []
    const index = queue.indexOf(each)
    if (index < 0) return false
    queue.splice(index, 1)
    waiting -= 1
    if (queue.length === 0) queues.delete(client)
    return true
  }

  const forgetIdle = (client: string) => {
    if (!queues.has(client) && !runningOf.has(client)) lastTurnOf.delete(client)
  }

  const hasItsShare = (client: string): boolean => (runningOf.get(client) ?? 0) >= limits.mostOfOne

  /** The client whose turn it is: who had none for longest, of those who do not run their share if there is one. */
  const nextClient = (): string | undefined =>
    [...queues.keys()].toSorted(
      (a, b) =>
        Number(hasItsShare(a)) - Number(hasItsShare(b)) ||
        (lastTurnOf.get(a) ?? 0) - (lastTurnOf.get(b) ?? 0),
    )[0]

  const startWhatFits = () => {
    for (let client = nextClient(); client !== undefined; client = nextClient()) {
      const next = queues.get(client)?.[0]
      const room = limits.capacity - used - (hasItsShare(client) ? limits.keptForOthers : 0)
      if (next === undefined || next.cost > room) return
      remove(client, next)
      next.start()
    }
  }

  const take = (client: string, cost: number): (() => void) => {
    used += cost
    running += 1
    runningOf.set(client, (runningOf.get(client) ?? 0) + 1)
    turns += 1
    lastTurnOf.set(client, turns)
    let isGivenBack = false
    return () => {
      if (isGivenBack) return
      isGivenBack = true
      used -= cost
      running -= 1
      const left = (runningOf.get(client) ?? 1) - 1
      if (left === 0) runningOf.delete(client)
      else runningOf.set(client, left)
      forgetIdle(client)
      startWhatFits()
    }
  }

  /** Makes room for one more by refusing the newest of the client that waits for most. */
  const makeRoom = (client: string): boolean => {
    const own = queues.get(client)?.length ?? 0
    if (own >= limits.mostWaitingOfOne) return false
    if (waiting < limits.mostWaiting) return true
    const refusable = [...queues.values()].map((queue) => queue.filter((each) => !each.isPatient))
    const [longest] = refusable.toSorted((a, b) => b.length - a.length)
    if (longest === undefined || longest.length <= own + 1) return false
    longest.at(-1)?.refuse(busy())
    return true
  }

  const enter: FairQueue['enter'] = async ({ client, cost: asked, signal, isPatient = false }) => {
    signal?.throwIfAborted()
    if (!isPatient && !makeRoom(client)) throw busy()
    const cost = Math.min(asked, limits.capacity)
    const turn = Promise.withResolvers<() => void>()
    const gone = () => own.refuse(signal?.reason)
    const settle = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', gone)
    }
    const own: Waiting = {
      cost,
      isPatient,
      start() {
        settle()
        turn.resolve(take(client, cost))
      },
      refuse(reason) {
        if (!remove(client, own)) return
        settle()
        forgetIdle(client)
        turn.reject(reason)
        startWhatFits()
      },
    }
    const timer = isPatient ? undefined : setTimeout(() => own.refuse(busy()), limits.longestWaitMs)
    signal?.addEventListener('abort', gone, { once: true })
    // Who comes anew, or again, stands behind those who wait already, and before who has just had a turn.
    if (!lastTurnOf.has(client)) lastTurnOf.set(client, turns - 0.5)
    queues.set(client, [...(queues.get(client) ?? []), own])
    waiting += 1
    startWhatFits()
    return turn.promise
  }

  return {
    enter,
    get running() {
      return running
    },
    get waiting() {
      return waiting
    },
  }
}
