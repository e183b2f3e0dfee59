import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '@estafet/db'
import { type IsoDay, jakartaDay } from '@estafet/domain'
import type { Logger } from 'pino'

interface StateDayOptions {
  readonly db: Database
  readonly clock: () => Date
  readonly log: Logger
  /** Makes the kept state hold for the day; answers with the day it holds for. */
  readonly ensureStateDay: (db: Database, today: IsoDay) => Promise<IsoDay>
  /** The day the kept state holds for, null where nothing can be read. */
  readonly findKeptDay: (db: Database) => Promise<IsoDay | null>
  /** How long readers wait for a new day before they are given the one before. */
  readonly patienceMs?: number
  readonly askAgainMs?: number
}

export interface StateDay {
  /**
   * The day to answer for: today once the kept state is that of today; the day it is kept for while today's cannot be
   * computed or is not ready yet. At once when it is known.
   * @throws what computing it threw, where no day is kept at all.
   */
  ensure(): Promise<IsoDay>
  /** The day answers given now are for; undefined while a new day has come and it is not known yet which is served. */
  current(): IsoDay | undefined
  stop(): void
}

/**
 * Keeps the stored state at the day of the clock: rolled by the first request of a day or within half a minute of
 * midnight in Jakarta, whichever comes first. A day that cannot be computed is tried again twice a minute, and until it
 * is, the day before is answered for. Asked as often what the database holds, because others may have moved it.
 */
export function followStateDay(options: StateDayOptions): StateDay {
  const { db, clock, log, ensureStateDay, findKeptDay, patienceMs = 2_000, askAgainMs = 30_000 } = options
  const stopping = new AbortController()
  /** What is answered for while the clock shows a day. */
  let served: { readonly day: IsoDay; readonly whileClockShows: IsoDay } | undefined
  let rolling: { readonly to: IsoDay; readonly done: Promise<IsoDay> } | undefined

  const serve = (day: IsoDay, clockDay: IsoDay): IsoDay => {
    // What is found late must not take back what has come meanwhile.
    if (served?.whileClockShows === clockDay && served.day > day) return served.day
    if (served !== undefined && served.day < served.whileClockShows && day >= clockDay)
      log.info({ day }, 'the state of the day is computed after all')
    served = { day, whileClockShows: clockDay }
    return day
  }

  const roll = (clockDay: IsoDay): Promise<IsoDay> => {
    if (rolling?.to === clockDay) return rolling.done
    const done = ensureStateDay(db, clockDay)
      .then((day) => serve(day, clockDay))
      .finally(() => {
        rolling = undefined
      })
    rolling = { to: clockDay, done }
    return done
  }

  /** The day before, said to be so; throws the cause where there is none. */
  const fallBack = async (clockDay: IsoDay, cause: unknown): Promise<IsoDay> => {
    const kept = await findKeptDay(db).catch(() => null)
    if (kept === null) throw cause
    log.error(
      { err: cause, day: kept, clockDay },
      'the state of the day is not computed: the kept day is served',
    )
    return serve(kept, clockDay)
  }

  const arrive = async (clockDay: IsoDay): Promise<IsoDay> => {
    const tooLong = new AbortController()
    const late = wait(patienceMs, 'late' as const, { ref: false, signal: tooLong.signal }).catch(
      () => 'late' as const,
    )
    const rolled = roll(clockDay)
    try {
      const first = await Promise.race([rolled, late])
      if (first !== 'late') return first
      const kept = await findKeptDay(db)
      return kept === null ? await rolled : serve(kept, clockDay)
    } catch (error) {
      return fallBack(clockDay, error)
    } finally {
      tooLong.abort()
      // Whoever waits for it no longer must not end the process by its failure.
      rolled.catch(() => {})
    }
  }

  let arriving: { readonly at: IsoDay; readonly done: Promise<IsoDay> } | undefined
  const ensure = (): Promise<IsoDay> => {
    const clockDay = jakartaDay(clock())
    if (served?.whileClockShows === clockDay) return Promise.resolve(served.day)
    if (arriving?.at !== clockDay) {
      const done = arrive(clockDay).finally(() => {
        arriving = undefined
      })
      arriving = { at: clockDay, done }
    }
    return arriving.done
  }

  const follow = async () => {
    while (!stopping.signal.aborted) {
      await wait(askAgainMs, undefined, { ref: false, signal: stopping.signal }).catch(() => {})
      if (stopping.signal.aborted) return
      await roll(jakartaDay(clock())).catch((error: unknown) => {
        log.error({ err: error }, 'the state of the day could not be computed, trying again')
      })
    }
  }
  void follow()

  return {
    ensure,
    current() {
      const clockDay = jakartaDay(clock())
      return served?.whileClockShows === clockDay ? served.day : undefined
    },
    stop: () => stopping.abort(),
  }
}
