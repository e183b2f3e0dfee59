import type { DatePrecision, IsoDay, Measure, TrendMeasure } from '@estafet/domain'

export interface TrendPoint {
  readonly on: IsoDay
  readonly measures: Readonly<Record<TrendMeasure, Measure>>
}

/** The headship changed hands on this day. */
export interface TrendHandover {
  readonly on: IsoDay
  readonly precision: DatePrecision
  readonly personName: string | null
}

/** One region over time. */
export interface TrendPanel {
  readonly key: string
  readonly label: string
  /** Oldest first. */
  readonly points: readonly TrendPoint[]
  readonly handovers: readonly TrendHandover[]
}
