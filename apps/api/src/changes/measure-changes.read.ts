import type { Database } from '@estafet/db'
import {
  type FieldChange,
  fieldChanges,
  type IsoDay,
  knownPart,
  type Measure,
  type RegionMeasureName,
  regionMeasureNames,
} from '@estafet/domain'
import { getComparison } from '../comparisons/comparison.read.ts'
import type { ChangeDays } from './change-days.read.ts'

type Compared = Awaited<ReturnType<typeof getComparison>>['items'][number]

/** One measure of a region on both days, each with its n. */
export interface MeasureChange {
  readonly measure: RegionMeasureName
  readonly before: Measure
  readonly after: Measure
  readonly isChanged: boolean
}

/** A region on both days: who heads it and what its commitments add up to. */
export interface RegionChange {
  readonly code: string
  readonly name: string
  readonly isSimulated: boolean
  readonly changes: readonly FieldChange[]
  readonly measures: readonly MeasureChange[]
}

const valuesOf = ({ leader, expectedTransition, commitments }: Compared) => ({
  head: leader?.personName ?? null,
  capacity: leader?.capacity ?? null,
  head_since: leader === null ? null : knownPart(leader.startedOn, leader.startedPrecision),
  expected_transition:
    expectedTransition === null ? null : knownPart(expectedTransition.on, expectedTransition.precision),
  commitments,
})

const isSame = (a: Measure, b: Measure): boolean =>
  a.rate === b.rate &&
  a.numerator === b.numerator &&
  a.denominator === b.denominator &&
  a.unknown === b.unknown &&
  a.missing === b.missing

const changeOf = (before: Compared, after: Compared): RegionChange => ({
  code: after.code,
  name: after.name,
  isSimulated: after.isSimulated,
  changes: fieldChanges(valuesOf(before), valuesOf(after)),
  measures: regionMeasureNames.map((measure) => ({
    measure,
    before: before.measures[measure],
    after: after.measures[measure],
    isChanged: !isSame(before.measures[measure], after.measures[measure]),
  })),
})

/**
 * The regions on both days, in the order asked.
 * @throws DomainError `regions_not_found`.
 */
export async function regionChanges(
  db: Database,
  regions: readonly string[],
  { from, to }: ChangeDays,
  today: IsoDay,
): Promise<RegionChange[]> {
  const on = (day: IsoDay) => getComparison(db, { regions: [...regions] }, day, today)
  const [before, after] = [await on(from), await on(to)]
  return after.items.flatMap((item, index) => {
    const earlier = before.items[index]
    return earlier === undefined ? [] : [changeOf(earlier, item)]
  })
}
