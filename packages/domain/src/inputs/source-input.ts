import { z } from 'zod'
import { isoDaySchema } from './iso-day-schema.ts'
import { commitmentIdSchema } from './query-inputs.ts'
import { sourceKinds } from '../vocabulary.ts'

/** Plain text of one or more characters; what the database cannot hold is refused here. */
export const factText = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => !text.includes('\u0000'), { error: '≠ NUL' })
    // Half a letter would be kept as another sign than was given.
    .refine((text) => !/\p{Surrogate}/u.test(text), { error: '≠ U+D800..U+DFFF' })

/**
 * The document a fact rests on: its address, or its title where it has none, or both. What is simulated is so by its
 * region and never by its source's own word.
 */
const sourceInput = z.strictObject({
  url: z
    .string()
    .max(2_000)
    .regex(/^https?:\/\/\S+$/, { error: 'https://…' })
    .nullable()
    .default(null),
  title: factText(500).nullable().default(null),
  kind: z.enum(sourceKinds).exclude(['simulated']).default('web_page'),
  publisher: factText(200).nullable().default(null),
  publishedOn: isoDaySchema.nullable().default(null),
})

/** What every fact about a handover carries: which commitment, the source, and why the source supports it. */
export const sourcedFact = {
  commitmentId: commitmentIdSchema,
  source: sourceInput,
  rationale: factText(1_000),
  rationaleEn: factText(1_000).nullable().default(null),
  page: factText(100).nullable().default(null),
  excerpt: factText(2_000).nullable().default(null),
  note: factText(4_000).nullable().default(null),
  noteEn: factText(4_000).nullable().default(null),
} as const

const sourcedFactSchema = z.strictObject(sourcedFact)
/** A fact about a handover as it is read, whatever it says. */
export type SourcedFact = z.output<typeof sourcedFactSchema>
