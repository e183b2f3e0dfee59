import type { Database } from '@estafet/db'
import { type IsoDay, jakartaDay } from '@estafet/domain'
import type { Logger } from 'pino'

const jakartaOffsetMs = 7 * 3_600_000
const dayMs = 86_400_000
const retryMs = 30_000

interface StateDayOptions {
  readonly db: Database
  readonly clock: () => Date
  readonly log: Logger
  readonly ensureStateDay: (db: Database, today: IsoDay) => Promise<void>
}

export interface StateDay {
  /** Answers with today once the kept state is that of today; at once when it is known to be. */
  ensure(): Promise<IsoDay>
  stop(): void
}

const msToNextJakartaDay = (now: Date): number => dayMs - ((now.getTime() + jakartaOffsetMs) % dayMs)

/**
 * Keeps the stored state at the day of the clock: rolled shortly after midnight in Jakarta, and by the first
 * request of a day if the timer did not come to it (a laptop that slept).
 */
export function followStateDay({ db, clock, log, ensureStateDay }: StateDayOptions): StateDay {
  let ensured: IsoDay | undefined
  let running: { readonly day: IsoDay; readonly done: Promise<IsoDay> } | undefined
  let timer: NodeJS.Timeout | undefined

  const roll = async (day: IsoDay): Promise<IsoDay> => {
    try {
      await ensureStateDay(db, day)
      ensured = day
      return day
    } finally {
      running = undefined
    }
  }

  const ensure = (): Promise<IsoDay> => {
    const day = jakartaDay(clock())
    if (day === ensured) return Promise.resolve(day)
    if (running?.day !== day) running = { day, done: roll(day) }
    return running.done
  }

  const wait = (milliseconds: number) => {
    timer = setTimeout(() => {
      ensure().then(
        () => wait(msToNextJakartaDay(clock()) + 50),
        (error: unknown) => {
          log.error({ err: error }, 'the state of the new day could not be computed, trying again')
          wait(retryMs)
        },
      )
    }, milliseconds).unref()
  }
  wait(msToNextJakartaDay(clock()) + 50)

  return { ensure, stop: () => clearTimeout(timer) }
}
