import {
  daysBetween,
  type DatePrecision,
  type ExpectedTransition,
  type HeadDoubt,
  type IsoDay,
  isCountableDay,
  isInferred,
  type LeaderCapacity,
} from '@estafet/domain'
import type { RegionStory } from '../region-page.queries.ts'

interface ImpreciseDay {
  readonly day: IsoDay
  readonly precision: DatePrecision
}

interface ExpectedEnd
  extends ImpreciseDay, Pick<ExpectedTransition, 'daysLeft' | 'basis' | 'law' | 'isAtLatest' | 'mayMove'> {}

/** What stands at the top of a region's page: who heads it, since when, until when. */
export type HeadshipFacts =
  | { readonly is: 'administrative' | 'unrecorded' }
  | {
      readonly is: 'held'
      readonly name: string | null
      readonly capacity: LeaderCapacity
      /** Why it is not sure that the head was in office on the day; null: certainly. */
      readonly doubt: HeadDoubt | null
      readonly since: ImpreciseDay
      /** Days in office; null where only the month or the year of the start is known, and while that is in doubt. */
      readonly days: number | null
      readonly expected: ExpectedEnd | null
      /** How much of the term has passed, 0–1; null where either end has no day. */
      readonly passed: number | null
    }

type Story = Pick<RegionStory, 'asOf' | 'leader' | 'expectedTransition'> & {
  readonly profile: Pick<RegionStory['profile'], 'isAdministrative'>
}

const share = (part: number, whole: number): number | null =>
  whole > 0 ? Math.min(1, Math.max(0, part / whole)) : null

const endOf = (expected: ExpectedTransition | null): ExpectedEnd | null => {
  if (expected === null) return null
  const { on: day, precision, daysLeft, basis, law, isAtLatest, mayMove } = expected
  return { day, precision, daysLeft, basis, law, isAtLatest, mayMove }
}

export const headshipFacts = ({ asOf, leader, expectedTransition, profile }: Story): HeadshipFacts => {
  if (leader === null) return { is: profile.isAdministrative ? 'administrative' : 'unrecorded' }
  const { personName: name, capacity, doubt, startedOn: day, startedPrecision: precision } = leader
  const expected = endOf(expectedTransition)
  const days = isCountableDay(precision) ? daysBetween(day, asOf) : null
  const passed =
    days === null || expected?.daysLeft == null ? null : share(days, daysBetween(day, expected.day))
  return { is: 'held', name, capacity, doubt, since: { day, precision }, days, expected, passed }
}

type Held = Extract<HeadshipFacts, { is: 'held' }>

/** The key of the sentence on days in office. */
export const inOfficeKey = ({ capacity, days, since }: Held) => {
  if (days === null) return 'day_unknown' as const
  if (capacity === 'vacant') return 'vacant_days' as const
  return isInferred(since.precision) ? ('days_about' as const) : ('days' as const)
}

/** The key of the sentence on the expected end. */
export const endKey = ({ daysLeft, basis, isAtLatest }: ExpectedEnd) => {
  const when = daysLeft === null ? 'imprecise' : daysLeft < 0 ? 'overdue' : 'left'
  return `${isAtLatest ? ('at_latest' as const) : basis}_${when}` as const
}
