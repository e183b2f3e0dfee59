import type { HomePart } from './home.queries.ts'

type Day = HomePart['nextHandovers'][number]
type Seat = Day['seats'][number]

export interface HandoverDayLine {
  readonly on: string
  readonly count: number
  /** Past days are told as days overdue. */
  readonly when: 'left' | 'today' | 'overdue'
  readonly days: number
  readonly seats: readonly Seat[]
  /** Seats of the day that are not named. */
  readonly others: number
}

const namedOfMany = 3

const whenOf = (daysLeft: number): HandoverDayLine['when'] => {
  if (daysLeft === 0) return 'today'
  return daysLeft > 0 ? 'left' : 'overdue'
}

/** A few seats are all named; of a day when hundreds change, some are, and the rest counted. */
export const handoverDays = ({ nextHandovers }: Pick<HomePart, 'nextHandovers'>): HandoverDayLine[] =>
  nextHandovers.map(({ on, daysLeft, count, seats }) => {
    const named = count > seats.length ? seats.slice(0, namedOfMany) : seats
    return {
      on,
      count,
      when: whenOf(daysLeft),
      days: Math.abs(daysLeft),
      seats: named,
      others: count - named.length,
    }
  })

export interface UncountedSeats {
  /** Head known, day of the inauguration not. */
  readonly withoutDay: number
  /** No head recorded at all. */
  readonly withoutHead: number
}

export const uncountedSeats = ({
  seatsWithoutDay,
  counts,
}: Pick<HomePart, 'seatsWithoutDay' | 'counts'>): UncountedSeats => ({
  withoutDay: seatsWithoutDay,
  withoutHead: counts === null ? 0 : counts.regions - counts.regionsWithLeader,
})
