import { type Measure, wilsonInterval } from '@estafet/domain'
import type { TrendPanel } from './trend-input.ts'

/** A share with its interval. */
export const share = (numerator: number, denominator: number): Measure => ({
  numerator,
  denominator,
  unknown: 0,
  rate: numerator / denominator,
  ...wilsonInterval(numerator, denominator),
  isSmall: denominator < 5,
  missing: null,
})

/** Bounds: of so many, so many alive and so many unknown. */
export const unsure = (alive: number, unknown: number, n: number): Measure => ({
  numerator: alive,
  denominator: n,
  unknown,
  rate: unknown === 0 ? alive / n : null,
  low: alive / n,
  high: (alive + unknown) / n,
  isSmall: n < 5,
  missing: null,
})

export const none: Measure = {
  numerator: 0,
  denominator: 0,
  unknown: 0,
  rate: null,
  low: null,
  high: null,
  isSmall: true,
  missing: 'not_applicable',
}

/** One figure a day, the same for every measure. */
export const panel = (
  figures: Readonly<Record<string, Measure>>,
  { handovers = [], label = 'Kota Uji' }: { handovers?: readonly string[]; label?: string } = {},
): TrendPanel => ({
  key: label,
  label,
  points: Object.entries(figures).map(([on, value]) => ({
    on,
    measures: { on_time: value, reporting: value, continuity: value },
  })),
  handovers: handovers.map((on) => ({ on, precision: 'day', personName: 'Edi Rusdi Kamtono' })),
})
