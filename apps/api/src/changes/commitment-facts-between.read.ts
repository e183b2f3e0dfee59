import type { Database } from '@estafet/db'
import { diffStates, DomainError, type FieldChange, type IsoDay } from '@estafet/domain'
import { getCommitmentDetail } from '../commitments/detail/commitment-detail.read.ts'
import type { ChangeDays } from './change-days.read.ts'

type Detail = Awaited<ReturnType<typeof getCommitmentDetail>>

/** A milestone that is not what it was, or that was not known. */
export interface ChangedMilestone {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly id: number
  readonly title: string
  readonly titleEn: string | null
  readonly changes: readonly FieldChange[]
}

const isNotYetKnown = (error: unknown): boolean =>
  error instanceof DomainError && error.reason === 'commitment_not_yet_known'

/** The commitment as it stood on a day; null while nothing was known of it. */
const detailOn = (db: Database, id: string, day: IsoDay): Promise<Detail | null> =>
  getCommitmentDetail(db, id, day).catch((error: unknown) => {
    if (isNotYetKnown(error)) return null
    throw error
  })

const milestonesOf = (detail: Detail | null) =>
  (detail?.milestones ?? []).map((milestone) => ({
    id: String(milestone.id),
    milestone,
    values: {
      title: milestone.title,
      delivery: milestone.state?.delivery ?? null,
      percent: milestone.state?.percent ?? null,
      schedule: milestone.state?.schedule ?? null,
      evidence: milestone.state?.evidence ?? null,
      due_on: milestone.dueOn,
      completed_on: milestone.state?.completedOn ?? null,
    },
  }))

function changedMilestones(before: Detail | null, after: Detail): ChangedMilestone[] {
  const diff = diffStates(milestonesOf(before), milestonesOf(after))
  const told = (
    kind: ChangedMilestone['kind'],
    { id, title, titleEn }: Detail['milestones'][number],
    changes: ChangedMilestone['changes'] = [],
  ) => ({ kind, id, title, titleEn, changes })
  return [
    ...diff.added.map(({ milestone }) => told('added', milestone)),
    ...diff.removed.map(({ milestone }) => told('removed', milestone)),
    ...diff.changed.map((each) => told('changed', each.after.milestone, each.changes)),
  ]
}

const newSince = <Fact extends { readonly id: number }>(before: readonly Fact[], after: readonly Fact[]) => {
  const earlier = new Set(before.map(({ id }) => id))
  return after.filter(({ id }) => !earlier.has(id))
}

/**
 * What was recorded of one commitment between two days, beside the change of its state: milestones that moved, and
 * every fact known on the second day but not on the first. Reports that a later one corrects by then are
 * `correctedReports`.
 * @throws DomainError `commitment_not_found`, or `commitment_not_yet_known` on the second day.
 */
export async function commitmentFactsBetween(db: Database, id: string, { from, to }: ChangeDays) {
  const [after, before] = [await getCommitmentDetail(db, id, to), await detailOn(db, id, from)]
  const added = <
    Kind extends
      | 'reports'
      | 'sightings'
      | 'assessments'
      | 'decisions'
      | 'anchors'
      | 'deadlineChanges'
      | 'challenges',
  >(
    kind: Kind,
  ) => newSince<Detail[Kind][number]>(before?.[kind] ?? [], after[kind])
  const names = new Set(before?.aliases.map(({ name }) => name))
  return {
    id: after.id,
    title: after.title,
    titleEn: after.titleEn,
    regionCode: after.regionCode,
    regionName: after.regionName,
    isSimulated: after.isSimulated,
    /** False: on the first day nothing was known of it. */
    wasKnown: before !== null,
    milestones: changedMilestones(before, after),
    facts: {
      reports: added('reports'),
      sightings: added('sightings'),
      assessments: added('assessments'),
      decisions: added('decisions'),
      anchors: added('anchors'),
      deadlineChanges: added('deadlineChanges'),
      challenges: added('challenges'),
      aliases: after.aliases.filter(({ name }) => !names.has(name)),
      correctedReports: newSince(after.reports, before?.reports ?? []),
    },
  }
}
