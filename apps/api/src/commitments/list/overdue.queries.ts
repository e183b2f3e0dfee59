import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { sql } from 'kysely'
import { computeStates } from '../../state/compute-states.read.ts'

/** The milestone of a commitment that is longest past its first deadline and not done. */
export interface Overdue {
  readonly commitmentId: string
  readonly milestoneId: number
  readonly originalDueOn: IsoDay
  /** 1 or more. */
  readonly daysLate: number
  /** How many of its milestones are late on that day, this one among them. */
  readonly milestonesLate: number
}

const isOpenLate = (schedule: string): boolean => schedule === 'late' || schedule === 'very_late'

/**
 * What of the commitments is overdue on `asOf`, by the rules over the facts of that day; by id, those with nothing
 * overdue left out. A commitment that has ended is nobody's to chase any more and is left out as well.
 */
export async function findOverdue(
  db: Database,
  ids: readonly string[],
  asOf: IsoDay,
): Promise<ReadonlyMap<string, Overdue>> {
  if (ids.length === 0) return new Map()
  const computed = await computeStates(db, { ids }, asOf)
  const overdue = computed.flatMap(({ facts, state }): Overdue[] => {
    if (state.continuity.status === 'ended') return []
    const dueOf = new Map(facts.milestones.map(({ id, originalDueOn }) => [id, originalDueOn]))
    const late = state.milestones
      .flatMap(({ milestoneId, schedule, daysLate }) => {
        const originalDueOn = dueOf.get(milestoneId) ?? null
        return isOpenLate(schedule) && daysLate !== null && originalDueOn !== null
          ? [{ milestoneId, originalDueOn, daysLate }]
          : []
      })
      .toSorted((a, b) => b.daysLate - a.daysLate || a.milestoneId - b.milestoneId)
    const [longest] = late
    return longest === undefined ? [] : [{ commitmentId: facts.id, ...longest, milestonesLate: late.length }]
  })
  return new Map(overdue.map((each) => [each.commitmentId, each]))
}

export interface MilestoneTitle {
  readonly title: string
  readonly titleEn: string | null
}

/** Titles of milestones by their id. */
export async function milestoneTitles(
  db: Database,
  ids: readonly number[],
): Promise<ReadonlyMap<number, MilestoneTitle>> {
  const { rows } = await sql<MilestoneTitle & { id: number }>`
    select id, title, title_en as "titleEn" from milestone where id = any (${[...ids]}::int[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}
