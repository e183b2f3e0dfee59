import { z } from 'zod'
import { datePrecision, day, headDoubt, leaderCapacity, regionEventKind, regionKind } from './word.answer.ts'
import { sourceReference } from './source.answer.ts'

export const regionListItem = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    shortName: z.string(),
    kind: regionKind,
    provinceCode: z.string().nullable().describe('The province it belonged to on the day asked.'),
    provinceName: z.string().nullable(),
    bpsCode: z
      .string()
      .nullable()
      .describe(
        'What the statistics office calls it, and Kemendagri codes it had before: a search finds it by these too.',
      ),
    formerCodes: z.array(z.string()),
    isAdministrative: z.boolean(),
    isSimulated: z.boolean(),
    population: z.int().nullable(),
    leaderName: z
      .string()
      .nullable()
      .describe('Who heads it on the day asked; all null when no spell on record covers the day.'),
    leaderCapacity: leaderCapacity.nullable(),
    leaderStartedOn: day.nullable(),
    leaderStartedPrecision: datePrecision.nullable(),
    foundHead: z
      .string()
      .nullable()
      .describe(
        'The present or past head whose name the search found, where it did not find the place; otherwise null.',
      ),
    leaderDoubt: headDoubt
      .nullable()
      .describe('Why it is not sure that the head was in office on the day; null: certainly.'),
    commitments: z.int(),
    lastActivityOn: day.nullable(),
    lastActivityPrecision: datePrecision.nullable(),
  })
  .meta({ id: 'RegionListItem' })

export const regionEvent = z
  .strictObject({
    kind: regionEventKind,
    happenedOn: day,
    otherCode: z
      .string()
      .nullable()
      .describe('The other region of a split or merger, or the province it was in before.'),
    otherName: z.string().nullable(),
    codeBefore: z.string().nullable(),
    note: z.string().nullable(),
    source: sourceReference.nullable(),
  })
  .meta({ id: 'RegionEvent', description: 'What became of a region on a day, with the law that did it.' })
