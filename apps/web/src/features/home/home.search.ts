import type { OverviewMeasure } from '@estafet/domain'
import { choiceParam, type RawSearch } from '../../search-params.ts'

/** In the order they are offered: what this is about first, what regions are compared by last. */
export const homeMeasures = [
  'commitments',
  'continuity',
  'on_time',
  'reporting',
  'leader_tenure',
  'hdi',
  'poverty',
] as const satisfies readonly OverviewMeasure[]

export interface HomeSearch {
  readonly ukuran?: OverviewMeasure | undefined
}

export const homeSearch = (raw: RawSearch): HomeSearch => {
  const ukuran = choiceParam(raw['ukuran'], homeMeasures)
  // Said even when undefined: what is left out here stays in the address as it came.
  return { ukuran: ukuran === homeMeasures[0] ? undefined : ukuran }
}
