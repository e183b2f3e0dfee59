import { z } from 'zod'
import { datePrecision, day } from './word.answer.ts'

export const sourceReference = z
  .strictObject({
    id: z.int(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    publishedOn: day.nullable(),
    publishedPrecision: datePrecision.nullable().describe('How exactly that day is known; null: to the day.'),
    isSimulated: z.boolean(),
  })
  .meta({ id: 'SourceReference' })

export const evidenceReference = z
  .strictObject({
    id: z.int(),
    countsFrom: day.describe(
      'The day from which it counts: of a report the day it was tied to it, of a sighting the day of the sighting.',
    ),
    rationale: z.string(),
    rationaleEn: z.string().nullable(),
    excerpt: z.string().nullable(),
    source: sourceReference,
  })
  .meta({ id: 'EvidenceReference', description: 'A document tied to a fact, and why it supports it.' })
