import { commitmentListInput, regionListInput } from '@estafet/domain'
import { z } from 'zod'

/** What the commitments may be told apart by: how they were anchored on day zero, their themes, their region's kind. */
const survivalGroupings = ['anchoring', 'theme', 'region_kind'] as const
export type SurvivalGrouping = (typeof survivalGroupings)[number]

/** What survival is asked for. Without `sample` it is of real regions, unless the province is simulated. */
export const survivalInput = z.strictObject({
  sample: commitmentListInput.shape.sample,
  by: z.enum(survivalGroupings).optional(),
  province: regionListInput.shape.province,
  asOf: commitmentListInput.shape.asOf,
})
export type SurvivalInput = z.infer<typeof survivalInput>

/** What the at-risk list is asked for: all, or those of one region or province. */
export const atRiskInput = z.strictObject({
  sample: commitmentListInput.shape.sample,
  region: commitmentListInput.shape.region,
  asOf: commitmentListInput.shape.asOf,
  limit: commitmentListInput.shape.limit,
  offset: commitmentListInput.shape.offset,
})
export type AtRiskInput = z.infer<typeof atRiskInput>

/** The same for a file: no pages. */
export const atRiskExportInput = atRiskInput.omit({ limit: true, offset: true })
