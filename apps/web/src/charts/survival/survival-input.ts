import type { SurvivalBounds } from '@estafet/domain'

/** What is known of one set of commitments so many months after day zero. */
export interface BoundsRow extends SurvivalBounds {
  readonly months: number
  /** Too few to conclude from: greyed, never hidden. */
  readonly isSmall: boolean
}

export interface BoundsPanel {
  readonly key: string
  readonly label: string
  readonly rows: readonly BoundsRow[]
}

/** A share of 0–1 with its 95 % limits, null where the data say nothing about them. */
interface LimitedShare {
  readonly share: number
  readonly low: number | null
  readonly high: number | null
}

/** Holds from its `time`, in days from day zero, to that of the next. */
export interface LapseStep extends LimitedShare {
  readonly time: number
}

/** The curve and the number still followed at so many months. */
export interface LapseReading extends Omit<LimitedShare, 'share'> {
  readonly months: number
  readonly days: number
  /** Null where nobody is followed any more. */
  readonly share: number | null
  readonly atRisk: number
  readonly isSmall: boolean
}

export interface LapsePanel {
  readonly key: string
  readonly label: string
  readonly atRisk: number
  readonly steps: readonly LapseStep[]
  readonly readings: readonly LapseReading[]
  /** From this day on fewer than ten are followed. */
  readonly smallFromDay: number
  /** The last day anybody was followed; null with nobody at risk. */
  readonly followedDays: number | null
}
