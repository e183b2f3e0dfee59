import { mostOffset } from './most-offset.ts'
import { z } from 'zod'
import { isoDaySchema } from './iso-day-schema.ts'
import { sampleSchema } from '../regions/sample.ts'
import {
  continuityStatuses,
  evidenceStatuses,
  officialStatuses,
  ogpValues,
  regionKinds,
  scheduleStatuses,
  themes,
} from '../vocabulary.ts'

/** A region's code as the tables of regions write it, with or without the dot. */
export const plainRegionCode = z.string().regex(/^\d{2}(\.?\d{2})?$/, { error: '35 | 35.76' })

/**
 * A Kemendagri code: `35` (province) or `35.76`; also as the `region_key` of the files has it (`ID-35.76`). One written
 * without its dot is let through: whether it is a code of today, of another time or of another system, the regions say.
 */
export const regionCodeSchema = z
  .string()
  .transform((text) => text.replace(/^ID-/, ''))
  .pipe(plainRegionCode)

/** The items of a list written `a~b~c`, each once, in the order first given; empty items are dropped. */
export const parseList = (text: string): string[] => distinctItems(text.split('~'))

const distinctItems = (items: readonly string[]): string[] => [
  ...new Set(items.filter((item) => item !== '')),
]

/** Longer than every word of the longest vocabulary joined; what is longer is refused before it is taken apart. */
const longestList = 1000
const mostItems = 60

// A repeated URL parameter and a typed caller both give an array. Its bounds stand before everything that looks inside.
const listText = z.union([
  z
    .string()
    .max(longestList)
    .transform((text) => text.split('~')),
  z
    .array(z.string())
    .max(mostItems)
    .transform((all) => all.join('~'))
    .pipe(z.string().max(longestList))
    .transform((text) => text.split('~')),
])

const listOf = <Item extends z.ZodType<string, string>>(item: Item) =>
  listText.transform(distinctItems).pipe(z.array(item).min(1).max(mostItems))

/** The public id of a commitment, as an address has it. No text of PostgreSQL holds a NUL. */
export const commitmentIdSchema = z
  .string()
  .min(1)
  .max(40)
  .regex(/^\P{Cc}*$/u, { error: 'MJK-3' })

// Coercion would read '', '1e2' and ' 7' as numbers; a URL must say plainly what it means.
const wholeNumber = (min: number, max: number) =>
  z
    .union([
      z.number(),
      z
        .string()
        .regex(/^\d{1,9}$/, { error: `${min}..${max}` })
        .transform(Number),
    ])
    .pipe(z.number().int().min(min).max(max))

const searchText = z
  .string()
  .trim()
  .max(200)
  // PostgreSQL text cannot hold it.
  .refine((text) => !text.includes('\u0000'), { error: '≠ NUL' })

/** The list of regions. */
export const regionListInput = z.strictObject({
  kind: z.enum(regionKinds).optional(),
  province: z
    .string()
    .regex(/^\d{2}$/, { error: '35' })
    .optional(),
  q: searchText.optional(),
  sample: sampleSchema,
  asOf: isoDaySchema.optional(),
  limit: wholeNumber(1, 600).default(50),
  offset: wholeNumber(0, mostOffset).default(0),
})
export type RegionListInput = z.infer<typeof regionListInput>

/** One search for regions and commitments, at most `limit` of each. */
export const searchInput = z.strictObject({
  q: searchText.refine((text) => text !== '', { error: '1..200' }),
  sample: sampleSchema,
  asOf: isoDaySchema.optional(),
  limit: wholeNumber(1, 20).default(5),
})
export type SearchInput = z.infer<typeof searchInput>

/** Orders of the commitment list: none is by completion alone, which would reward low targets. */
export const commitmentSorts = ['activity', 'title', 'region', 'due', 'days_late', 'progress'] as const
export type CommitmentSort = (typeof commitmentSorts)[number]

/** Items of a list page of which no size is asked. */
export const usualPageSize = 25

/** The list of commitments. A filter takes one value or several (`a~b`), any of which may hold. */
export const commitmentListInput = z.strictObject({
  region: regionCodeSchema.optional(),
  theme: listOf(z.enum(themes)).optional(),
  value: listOf(z.enum(ogpValues)).optional(),
  official: listOf(z.enum(officialStatuses)).optional(),
  schedule: listOf(z.enum(scheduleStatuses)).optional(),
  continuity: listOf(z.enum(continuityStatuses)).optional(),
  evidence: listOf(z.enum(evidenceStatuses)).optional(),
  q: searchText.optional(),
  sort: z.enum(commitmentSorts).default('activity'),
  asOf: isoDaySchema.optional(),
  sample: sampleSchema,
  limit: wholeNumber(1, 200).default(usualPageSize),
  offset: wholeNumber(0, mostOffset).default(0),
})
export type CommitmentListInput = z.infer<typeof commitmentListInput>

/** Two to six regions side by side. An unknown or repeated code is an error: dropping one would mislead. */
export const comparisonInput = z.strictObject({
  regions: listText.pipe(
    z
      .array(regionCodeSchema)
      .min(2, { error: 'too_few_regions' })
      .max(6, { error: 'too_many_regions' })
      .refine((codes) => new Set(codes).size === codes.length, { error: 'duplicate_region' }),
  ),
  theme: listOf(z.enum(themes)).optional(),
  asOf: isoDaySchema.optional(),
})
export type ComparisonInput = z.infer<typeof comparisonInput>

/** Regions over time, beside each other or one alone. */
export const trendInput = z.strictObject({
  regions: listOf(regionCodeSchema).pipe(z.array(z.string()).max(6, { error: 'too_many_regions' })),
  asOf: isoDaySchema.optional(),
})

/** What the country overview can show per region. */
export const overviewMeasures = [
  'commitments',
  'on_time',
  'continuity',
  'reporting',
  'leader_tenure',
  'hdi',
  'poverty',
] as const
export type OverviewMeasure = (typeof overviewMeasures)[number]

export const overviewInput = z.strictObject({
  measure: z.enum(overviewMeasures).optional(),
  sample: sampleSchema,
  asOf: isoDaySchema.optional(),
})
export type OverviewInput = z.infer<typeof overviewInput>

const dayRange = { from: isoDaySchema, to: isoDaySchema.optional() }

/** What changed between two days, `to` today when left out: for a list, a region, a province or one commitment. */
export const changeInput = commitmentListInput.omit({ sort: true, asOf: true }).extend({
  ...dayRange,
  province: z
    .string()
    .regex(/^\d{2}$/, { error: '35' })
    .optional(),
  commitment: commitmentIdSchema.optional(),
})
export type ChangeInput = z.infer<typeof changeInput>

/** What changed in a comparison between two days. */
export const comparisonChangeInput = comparisonInput.pick({ regions: true }).extend(dayRange)
export type ComparisonChangeInput = z.infer<typeof comparisonChangeInput>

/** The roots of the change log, or the one that tells of a position. */
export const sealsInput = z.strictObject({
  position: wholeNumber(1, 1_000_000_000_000).optional(),
  limit: wholeNumber(1, 200).default(usualPageSize),
  offset: wholeNumber(0, 1_000_000_000).default(0),
})
export type SealsInput = z.infer<typeof sealsInput>

/** The days worth going back to, of one region or of the country. */
export const asOfPresetInput = z.strictObject({ region: regionCodeSchema.optional(), sample: sampleSchema })
export type AsOfPresetInput = z.infer<typeof asOfPresetInput>
