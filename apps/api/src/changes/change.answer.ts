import { z } from 'zod'
import { changeField, day, leaderCapacity, regionMeasureName, sample } from '../answers/word.answer.ts'
import { measure } from '../answers/measure.answer.ts'
import {
  aliasRecord,
  anchorRecord,
  assessmentRecord,
  challengeRecord,
  deadlineChangeRecord,
  decisionRecord,
  reportRecord,
  sightingRecord,
} from '../answers/record.answer.ts'

const changeCounts = z
  .strictObject({
    before: z.int(),
    after: z.int(),
    added: z.int(),
    removed: z.int(),
    changed: z.int(),
    unchanged: z.int(),
  })
  .meta({
    id: 'ChangeCounts',
    description:
      'Every commitment of either day is counted once: `before` = removed + changed + unchanged, `after` = added + the same.',
  })

const changedValue = z.union([z.boolean(), z.string(), z.number(), z.tuple([z.number(), z.number()])]).meta({
  id: 'ChangedValue',
  description:
    'What a field can hold on a day; a pair is a range with both ends in it. Null: unknown, or nobody, or no such day.',
})

const fieldChange = z
  .strictObject({ field: changeField, before: changedValue.nullable(), after: changedValue.nullable() })
  .meta({ id: 'FieldChange', description: 'A field that is not what it was.' })

const changedCommitment = z
  .strictObject({
    kind: z
      .enum(['added', 'removed', 'changed'])
      .describe(
        '`added` and `removed`: of the list asked for; what is known of a commitment is never taken back.',
      ),
    id: z.string(),
    title: z.string(),
    titleEn: z.string().nullable(),
    regionCode: z.string(),
    regionName: z.string(),
    isSimulated: z.boolean(),
    changes: z.array(fieldChange).describe('Empty unless `changed`.'),
  })
  .meta({
    id: 'ChangedCommitment',
    description:
      'A commitment that is not what it was, named as on the second day; one that left the list as on the first.',
  })

const measureChange = z
  .strictObject({ measure: regionMeasureName, before: measure, after: measure, isChanged: z.boolean() })
  .meta({ id: 'MeasureChange', description: 'One measure of a region on both days, each with its n.' })

const regionChange = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    isSimulated: z.boolean(),
    changes: z.array(fieldChange),
    measures: z.array(measureChange),
  })
  .meta({
    id: 'RegionChange',
    description: 'A region on both days: who heads it and what its commitments add up to.',
  })

const changedMilestone = z
  .strictObject({
    kind: z.enum(['added', 'removed', 'changed']),
    id: z.int(),
    title: z.string(),
    titleEn: z.string().nullable(),
    changes: z.array(fieldChange),
  })
  .meta({
    id: 'ChangedMilestone',
    description: 'A milestone that is not what it was, or that was not known.',
  })

export const changeBetweenAnswer = z.strictObject({
  sample: sample,
  counts: changeCounts,
  items: z
    .array(changedCommitment)
    .describe('A page of what was added, removed or changed, by commitment id; `total` is of all pages.'),
  total: z.int(),
  region: regionChange.nullable(),
  commitment: z
    .strictObject({
      id: z.string(),
      title: z.string(),
      titleEn: z.string().nullable(),
      regionCode: z.string(),
      regionName: z.string(),
      isSimulated: z.boolean(),
      wasKnown: z.boolean().describe('False: on the first day nothing was known of it.'),
      milestones: z.array(changedMilestone),
      facts: z.strictObject({
        reports: z.array(reportRecord),
        sightings: z.array(sightingRecord),
        assessments: z.array(assessmentRecord),
        decisions: z.array(decisionRecord),
        anchors: z.array(anchorRecord),
        deadlineChanges: z.array(deadlineChangeRecord),
        challenges: z.array(challengeRecord),
        aliases: z.array(aliasRecord),
        correctedReports: z.array(reportRecord),
      }),
    })
    .nullable(),
  from: day,
  to: day,
})

export const changeComparisonAnswer = z.strictObject({
  items: z.array(regionChange),
  total: z.int(),
  from: day,
  to: day,
})

const asOfPreset = z
  .strictObject({
    day: day,
    kind: z.enum(['before_inauguration', 'spell_end', 'period_end', 'year_end']),
    personName: z
      .string()
      .nullable()
      .describe(
        'Of an inauguration the head to be sworn in the day after, of an end who left; null for a vacancy and the country.',
      ),
    capacity: leaderCapacity.nullable(),
    regions: z.int().nullable().describe('Of the country: how many regions swore in a head the day after.'),
    periodLabel: z.string().nullable().describe('Of a reporting period.'),
    year: z.int().nullable(),
  })
  .meta({
    id: 'AsOfPreset',
    description:
      'A day worth going back to, with the parts of its label; parts that its kind has no use for are null.',
  })

export const changePresetsAnswer = z.strictObject({
  firstDay: day.nullable(),
  items: z.array(asOfPreset),
  total: z.int(),
})
