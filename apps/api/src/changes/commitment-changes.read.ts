import type { Database } from '@estafet/db'
import {
  anchorProfile,
  type DiffedState,
  diffStates,
  type FieldChange,
  type IsoDay,
  knownPart,
} from '@estafet/domain'
import type { CommitmentFilter } from '../commitments/list/commitment-conditions.queries.ts'
import type { CommitmentExportRow } from '../commitments/list/commitment-item.ts'
import { describeCommitmentsOn } from '../commitments/list/commitments-as-of.queries.ts'
import type { CommitmentOn } from '../commitments/list/list-fields.ts'
import { searchCommitmentsOn } from '../commitments/list/search-commitments-on.read.ts'
import type { ChangeDays } from './change-days.read.ts'
import { findTouched, loadAgenciesOn, loadAnchorsOf } from './change.queries.ts'

/** A commitment that is not what it was, named as on the second day; one that left the list as on the first. */
export interface ChangedCommitment {
  /** `added` and `removed`: of the list asked for; what is known of a commitment is never taken back. */
  readonly kind: 'added' | 'removed' | 'changed'
  readonly id: string
  readonly title: string
  readonly titleEn: string | null
  readonly regionCode: string
  readonly regionName: string
  readonly isSimulated: boolean
  /** Empty unless `changed`. */
  readonly changes: readonly FieldChange[]
}

/** Every commitment of either day is counted once: `before` = removed + changed + unchanged, `after` = added + the same. */
export interface ChangeCounts {
  readonly before: number
  readonly after: number
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly unchanged: number
}

interface Diffed extends DiffedState {
  readonly row: CommitmentExportRow
}

/** The commitments on a day with everything that is compared, in their words of that day. */
async function diffedOn(
  db: Database,
  commitments: readonly CommitmentOn[],
  asOf: IsoDay,
): Promise<Map<string, Diffed>> {
  const ids = commitments.map(({ id }) => id)
  const [rows, agencies, anchors] = await Promise.all([
    describeCommitmentsOn(db, commitments, asOf),
    loadAgenciesOn(db, ids, asOf),
    loadAnchorsOf(db, ids, asOf),
  ])
  return new Map(
    rows.map((row) => {
      const { firmLow, firmHigh } = anchorProfile(anchors.get(row.id) ?? [], asOf)
      const values = {
        title: row.title,
        lead_agency: agencies.get(row.id) ?? null,
        official: row.official,
        evidence: row.evidence,
        schedule: row.schedule,
        continuity: row.continuity,
        progress: row.progressPercent,
        next_due_on: row.nextDueOn && knownPart(row.nextDueOn, row.nextDuePrecision ?? 'day'),
        firm: [firmLow, firmHigh] as const,
      }
      return [row.id, { id: row.id, row, values }]
    }),
  )
}

const hasNewState = ({ state: a }: CommitmentOn, { state: b }: CommitmentOn): boolean =>
  a.official !== b.official ||
  a.evidence !== b.evidence ||
  a.schedule !== b.schedule ||
  a.continuityStatus !== b.continuityStatus ||
  a.progressPercent !== b.progressPercent ||
  a.nextDueOn !== b.nextDueOn

const told = (
  kind: ChangedCommitment['kind'],
  { id, title, titleEn, regionCode, regionName, isSimulated }: CommitmentExportRow,
  changes: ChangedCommitment['changes'] = [],
): ChangedCommitment => ({ kind, id, title, titleEn, regionCode, regionName, isSimulated, changes })

/** The two days of a list: who was in it, and who of them is not the same. */
export interface ListChanges {
  readonly days: ChangeDays
  readonly earlier: ReadonlyMap<string, CommitmentOn>
  readonly later: ReadonlyMap<string, CommitmentOn>
  /** Added, removed and changed, in order. */
  readonly ids: readonly string[]
  readonly counts: ChangeCounts
}

const batchSize = 500

const byId = (commitments: readonly CommitmentOn[]): ReadonlyMap<string, CommitmentOn> =>
  new Map(commitments.map((each) => [each.id, each]))

/** What happened to the commitments of `ids`, in their order; one that is the same on both days is left out. */
export async function tellChanges(
  db: Database,
  { days, earlier, later }: Pick<ListChanges, 'days' | 'earlier' | 'later'>,
  ids: readonly string[],
): Promise<ChangedCommitment[]> {
  const of = (day: ReadonlyMap<string, CommitmentOn>) => ids.flatMap((id) => day.get(id) ?? [])
  const [before, after] = [await diffedOn(db, of(earlier), days.from), await diffedOn(db, of(later), days.to)]
  const diff = diffStates([...before.values()], [...after.values()])
  const all = [
    ...diff.added.map(({ row }) => told('added', row)),
    ...diff.removed.map(({ row }) => told('removed', row)),
    ...diff.changed.map((each) => told('changed', each.after.row, each.changes)),
  ]
  const byItsId = new Map(all.map((each) => [each.id, each]))
  return ids.flatMap((id) => byItsId.get(id) ?? [])
}

/**
 * Which commitments of a list are not the same on two days (or whether the one commitment `only` is), by what is kept of
 * every day. Only where something else may have changed, a name or an anchor, both days are looked at in full.
 */
export async function findListChanges(
  db: Database,
  filter: CommitmentFilter,
  days: ChangeDays,
  only?: string,
): Promise<ListChanges> {
  const on = async (day: IsoDay) => byId((await searchCommitmentsOn(db, filter, day, only)).all)
  const [earlier, later, touched] = [await on(days.from), await on(days.to), await findTouched(db, days)]
  const both = [...later.values()].flatMap((after) => {
    const before = earlier.get(after.id)
    return before === undefined ? [] : [{ id: after.id, isNew: hasNewState(before, after) }]
  })
  const changed = new Set(both.filter(({ isNew }) => isNew).map(({ id }) => id))
  const unsure = both.filter(({ id, isNew }) => !isNew && touched.has(id)).map(({ id }) => id)
  for (let from = 0; from < unsure.length; from += batchSize)
    for (const { id } of await tellChanges(
      db,
      { days, earlier, later },
      unsure.slice(from, from + batchSize),
    ))
      changed.add(id)
  const added = [...later.keys()].filter((id) => !earlier.has(id))
  const removed = [...earlier.keys()].filter((id) => !later.has(id))
  return {
    days,
    earlier,
    later,
    ids: [...added, ...removed, ...changed].toSorted(),
    counts: {
      before: earlier.size,
      after: later.size,
      added: added.length,
      removed: removed.length,
      changed: changed.size,
      unchanged: both.length - changed.size,
    },
  }
}

/** Everything that changed, by commitment id, in batches. */
export async function* changeBatches(
  db: Database,
  changes: ListChanges,
): AsyncGenerator<ChangedCommitment[]> {
  for (let from = 0; from < changes.ids.length; from += batchSize)
    yield tellChanges(db, changes, changes.ids.slice(from, from + batchSize))
}
