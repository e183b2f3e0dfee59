import type { HomePart } from '../home.queries.ts'

type Day = HomePart['nextHandovers'][number]
type Seat = Day['seats'][number]

export interface HandoverDayLine {
  readonly on: string
  readonly precision: Day['precision']
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
  nextHandovers.map(({ on, precision, daysLeft, count, seats }) => {
    const named = count > seats.length ? seats.slice(0, namedOfMany) : seats
    return {
      on,
      precision,
      count,
      when: whenOf(daysLeft),
      days: Math.abs(daysLeft),
      seats: named,
      others: count - named.length,
    }
  })
