import type { OverviewMeasure } from '@estafet/domain'
import { choiceParam, textParam, type RawSearch } from '../../search-params.ts'

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
  /** As the address has it: a word that is no measure stays, so that the page can say so. */
  readonly ukuran?: string | undefined
}

export const homeSearch = (raw: RawSearch): HomeSearch => {
  const ukuran = textParam(raw['ukuran'])
  // Said even when undefined: what is left out here stays in the address as it came.
  return { ukuran: ukuran === homeMeasures[0] ? undefined : ukuran }
}

/** The measure to show, and the word asked for that is none. */
export const measureOf = (
  asked: string | undefined,
): { readonly measure: OverviewMeasure; readonly unknown: string | undefined } => {
  const known = choiceParam(asked, homeMeasures)
  return { measure: known ?? homeMeasures[0], unknown: known === undefined ? asked : undefined }
}
