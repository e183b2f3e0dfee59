import { z } from 'zod'
import { datePrecision, day, sample } from '../answers/word.answer.ts'

const overdueItem = z
  .strictObject({
    title: z.string(),
    titleEn: z.string().nullable(),
    regionCode: z.string(),
    regionName: z.string(),
    milestoneTitle: z.string(),
    milestoneTitleEn: z.string().nullable(),
    commitmentId: z.string(),
    milestoneId: z.int(),
    originalDueOn: day,
    daysLate: z.int().describe('1 or more.'),
    milestonesLate: z.int().describe('How many of its milestones are late on that day, this one among them.'),
  })
  .meta({ id: 'OverdueItem', description: 'A commitment that is behind its first deadline.' })

const reportingCoverage = z
  .strictObject({
    periodLabel: z.string(),
    dueOn: day,
    asked: z.int(),
    onTime: z.int(),
    late: z.int(),
    silent: z.array(z.strictObject({ code: z.string(), name: z.string() })).describe('By code.'),
  })
  .meta({ id: 'ReportingCoverage', description: 'Who was heard from in one reporting period.' })

export const attentionListAnswer = z.strictObject({
  asOf: day,
  sample: sample,
  methodVersion: z.string(),
  overdue: z.strictObject({ items: z.array(overdueItem), endedLeftOut: z.int(), total: z.int() }),
  periods: z.array(reportingCoverage),
  decisions: z.array(
    z.strictObject({
      regionCode: z.string(),
      regionName: z.string(),
      personName: z.string().nullable(),
      inauguratedOn: day,
      precision: datePrecision,
      undecided: z.int(),
      open: z.int(),
      dueOn: day,
      daysLeft: z.int(),
    }),
  ),
  beside: z
    .strictObject({ outcomeUnknown: z.int(), decisionsPast: z.int() })
    .describe('In none of the three lists, so that short lists are not read as nothing slipping.'),
})
