import type { Database } from '@estafet/db'
import {
  daysBetween,
  isoDaySchema,
  type IsoDay,
  methodVersion,
  type Sample,
  sampleOf,
  sampleSchema,
} from '@estafet/domain'
import { z } from 'zod'
import { describeCommitmentsOn, findCommitmentsOn } from '../commitments/list/commitments-as-of.queries.ts'
import { reportingCoverage } from '../overview/reporting-coverage.read.ts'
import { getTransitionCalendar } from '../transitions/transition-calendar.read.ts'
import { findOverdue, milestoneTitles, type Overdue } from '../commitments/list/overdue.queries.ts'

/** What needs attention, of real regions unless others are asked for. */
export const attentionInput = z.strictObject({
  sample: sampleSchema,
  asOf: isoDaySchema.optional(),
})
export type AttentionInput = z.infer<typeof attentionInput>

/** The last periods that closed: a region silent once and one silent for a year are told apart. */
const periodsShown = 4
/** Regions in a watch window at once: after a national swearing-in, all of them. */
const mostHandovers = 600

/** A commitment that is behind its first deadline. */
export interface OverdueItem extends Overdue {
  readonly title: string
  readonly titleEn: string | null
  readonly regionCode: string
  readonly regionName: string
  readonly milestoneTitle: string
  readonly milestoneTitleEn: string | null
}

async function overdueItems(db: Database, sample: Sample, asOf: IsoDay) {
  const behind = await findCommitmentsOn(db, { sample, schedule: ['late', 'very_late'] }, asOf, null)
  const overdue = await findOverdue(
    db,
    behind.map(({ id }) => id),
    asOf,
  )
  const [described, titles] = await Promise.all([
    describeCommitmentsOn(
      db,
      behind.filter(({ id }) => overdue.has(id)),
      asOf,
    ),
    milestoneTitles(
      db,
      [...overdue.values()].map(({ milestoneId }) => milestoneId),
    ),
  ])
  const items = described
    .flatMap(({ id, title, titleEn, regionCode, regionName }): OverdueItem[] => {
      const own = overdue.get(id)
      const milestone = own && titles.get(own.milestoneId)
      if (own === undefined || milestone === undefined) return []
      return [
        {
          ...own,
          title,
          titleEn,
          regionCode,
          regionName,
          milestoneTitle: milestone.title,
          milestoneTitleEn: milestone.titleEn,
        },
      ]
    })
    .toSorted((a, b) => b.daysLate - a.daysLate || (a.commitmentId < b.commitmentId ? -1 : 1))
  return { items, endedLeftOut: behind.length - items.length }
}

/**
 * Commitments open at an inauguration whose hundred days run on `asOf` and that nobody has decided on yet; and how many
 * the present heads have not decided on although theirs are over.
 */
async function decisionsAwaited(db: Database, sample: Sample, asOf: IsoDay) {
  const { window, summary } = await getTransitionCalendar(
    db,
    { sample, when: 'window', limit: mostHandovers, offset: 0 },
    asOf,
  )
  const due = (window?.items ?? [])
    .flatMap(({ region, inauguratedOn, precision, kind, incoming, windows, counts }) => {
      const undecided = counts.byStanding.undecided
      // Nothing is asked of a renewal; and after the hundred days nothing is due any more, whatever was decided.
      if (kind === 'renewal' || windows?.phase !== 'decisions' || undecided === 0) return []
      return [
        {
          regionCode: region.code,
          regionName: region.name,
          personName: incoming.personName,
          inauguratedOn,
          precision,
          undecided,
          open: counts.open,
          dueOn: windows.decisionsDueOn,
          daysLeft: daysBetween(asOf, windows.decisionsDueOn),
        },
      ]
    })
    .toSorted((a, b) => a.daysLeft - b.daysLeft || (a.regionCode < b.regionCode ? -1 : 1))
  return { due, past: summary.all.counts.byStanding.overdue }
}

/**
 * What needs somebody's attention on `asOf`: commitments behind their first deadline (most days late first, ended ones
 * left out), regions a reporting period heard nothing from (by name), and decisions a new head has still to take within
 * the hundred days. Beside them how many deadlines passed with an outcome nobody knows, and how many decisions are not
 * on record after the hundred days.
 */
export async function getAttention(db: Database, { sample: asked }: AttentionInput, asOf: IsoDay) {
  const sample = sampleOf(asked)
  const kinds = [false, true].filter(
    (isSimulated) => sample === 'all' || isSimulated === (sample === 'simulated'),
  )
  const [overdue, silence, decisions, unknown] = await Promise.all([
    overdueItems(db, sample, asOf),
    Promise.all(kinds.map((isSimulated) => reportingCoverage(db, asOf, isSimulated, periodsShown))),
    decisionsAwaited(db, sample, asOf),
    findCommitmentsOn(db, { sample, schedule: ['outcome_unknown'] }, asOf, null),
  ])
  return {
    asOf,
    sample,
    methodVersion,
    overdue: { total: overdue.items.length, ...overdue },
    periods: silence.flat(),
    decisions: decisions.due,
    /** In none of the three lists, so that short lists are not read as nothing slipping. */
    beside: { outcomeUnknown: unknown.length, decisionsPast: decisions.past },
  }
}
export type Attention = Awaited<ReturnType<typeof getAttention>>
