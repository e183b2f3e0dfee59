import { addDays, addMonths, type IsoDay } from '@estafet/domain'

export interface SimulatedPeriod {
  readonly label: string
  readonly opens_on: IsoDay
  readonly due_on: IsoDay
  readonly closes_on: IsoDay
}

const romanQuarters = ['I', 'II', 'III', 'IV'] as const

/** Quarters of 2023–2026: asked for from the day after the quarter, due on the 15th, closed 45 days after it. */
export const simulatedPeriods: readonly SimulatedPeriod[] = [2023, 2024, 2025, 2026].flatMap((year) =>
  romanQuarters.map((quarter, index) => {
    const opensOn = addMonths(`${year}-01-01`, 3 * (index + 1))
    return {
      label: `Triwulan ${quarter} ${year}`,
      opens_on: opensOn,
      due_on: addDays(opensOn, 14),
      closes_on: addDays(opensOn, 44),
    }
  }),
)
