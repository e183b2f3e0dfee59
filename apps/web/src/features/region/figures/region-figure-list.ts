import type { TextKey } from '@estafet/i18n'
import type { Measure, MissingReason, RegionMeasureName } from '@estafet/domain'
import { openKey } from '../../../ui/text/open-key.ts'

// In the order of the four questions, then reporting; none adds up to a score.
const order = [
  'continuity',
  'evidence',
  'on_time',
  'progress',
  'reporting',
  'timeliness',
] as const satisfies readonly RegionMeasureName[]

export interface RegionFigure extends Measure {
  readonly name: RegionMeasureName
}

/** The measures of a region: those with a value, and the others by the reason they have none. */
export const regionFigures = (measures: Readonly<Record<RegionMeasureName, Measure>>): RegionFigure[] =>
  order.map((name) => ({ name, ...measures[name] }))

/** The text that says why a measure is missing, e.g. `reporting.not_applicable`. */
export const missingKey = (name: RegionMeasureName, missing: MissingReason): TextKey<'region-record'> =>
  openKey<'region-record'>(`figures.missing.${name === 'timeliness' ? 'reporting' : name}_${missing}`)
