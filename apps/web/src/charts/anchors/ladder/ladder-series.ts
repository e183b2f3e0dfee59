import { addMonths, type AnchorLevel, type IsoDay } from '@estafet/domain'
import type { AnchorLadderInput, LadderStepInput } from '../anchor-picture-input.ts'

/** A level with the steps that stood on it, oldest first; `null` where somebody looked and could not tell. */
export interface LadderBand {
  readonly level: AnchorLevel | null
  readonly steps: readonly LadderStepInput[]
}

export interface LadderSeries extends AnchorLadderInput {
  /** From the highest level down to 0, and below it what could not be established. */
  readonly bands: readonly LadderBand[]
  readonly from: IsoDay
  readonly to: IsoDay
  readonly years: readonly IsoDay[]
}

const levels = [3, 2, 1, 0] as const satisfies readonly AnchorLevel[]
/** Room before the first step, so that there being none before it shows. */
const monthsBefore = 6

const firstOfYears = (from: IsoDay, to: IsoDay): IsoDay[] => {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => `${first + index}-01-01`)
}

/** The history of one factor laid out by level, from half a year before its first step to the day of the picture. */
export const ladderSeries = (input: AnchorLadderInput): LadderSeries => {
  const { steps, asOf } = input
  const bands = levels.map((level) => ({
    level,
    steps: steps.filter(({ anchor }) => anchor.level === level),
  }))
  const unknown = steps.filter(({ anchor }) => anchor.level === null)
  const first = steps[0]?.from ?? asOf
  const from = addMonths(
    steps[0]?.anchor.fromPrecision === 'year' ? `${first.slice(0, 4)}-01-01` : first,
    -monthsBefore,
  )
  return {
    ...input,
    bands: [...bands, ...(unknown.length > 0 ? [{ level: null, steps: unknown }] : [])],
    from,
    to: asOf,
    years: firstOfYears(from, asOf),
  }
}
