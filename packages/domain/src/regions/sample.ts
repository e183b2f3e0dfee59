import { z } from 'zod'
import { isSimulatedRegion } from './region-code.ts'

/** Which regions an answer is of. Simulated ones are never mixed in unasked. */
export const samples = ['real', 'simulated', 'all'] as const
export type Sample = (typeof samples)[number]

/** The parameter `sample` of every list, count, sum, mean and file. */
export const sampleSchema = z.enum(samples).optional()

/** A Kemendagri code of a simulated region, or the id of one of its commitments: `99`, `99.71`, `99.71-03`. */
const simulatedName = /^99(\.\d{2}(-\d+)?)?$/

/**
 * Which regions are asked for: as said by `sample`; without it those named, as region, province, search or commitment,
 * and otherwise the real ones.
 */
export const sampleOf = (
  asked: Sample | undefined,
  ...named: readonly (string | null | undefined)[]
): Sample =>
  asked ??
  (named.some((name) => name !== null && name !== undefined && simulatedName.test(name.trim()))
    ? 'simulated'
    : 'real')

/** Whether a region belongs to the sample. */
export const isInSample = (sample: Sample, regionCode: string): boolean =>
  sample === 'all' || isSimulatedRegion(regionCode) === (sample === 'simulated')
