import { daysBetween, type DatePrecision, type IsoDay, type LeaderCapacity } from '@estafet/domain'
import type { RegionStory } from './region-page.queries.ts'

interface ImpreciseDay {
  readonly day: IsoDay
  readonly precision: DatePrecision
}

interface ExpectedEnd extends ImpreciseDay {
  /** Null where the day is not known well enough to count down to; negative once it has passed. */
  readonly daysLeft: number | null
  readonly basis: 'end_of_term' | 'acting'
}

/** What stands at the top of a region's page: who heads it, since when, until when. */
export type SeatFacts =
  | { readonly is: 'administrative' | 'unrecorded' }
  | {
      readonly is: 'held'
      readonly name: string | null
      readonly capacity: LeaderCapacity
      readonly since: ImpreciseDay
      /** Days in office; null where only the month or the year of the start is known. */
      readonly days: number | null
      readonly expected: ExpectedEnd | null
      /** How much of the term has passed, 0–1; null where either end has no day. */
      readonly passed: number | null
    }

// A term that began "in 2025" ends in 2030, on no day that could be counted.
const isCountable = (precision: DatePrecision): boolean => precision !== 'year' && precision !== 'month'

type Story = Pick<RegionStory, 'asOf' | 'leader' | 'expectedTransition' | 'spells'> & {
  readonly profile: Pick<RegionStory['profile'], 'isAdministrative'>
}

const expectedEnd = (
  story: Story,
  started: DatePrecision,
  ended: DatePrecision | null,
): ExpectedEnd | null => {
  const { expectedTransition: expected, asOf } = story
  if (expected === null) return null
  const precision = ended ?? started
  return {
    day: expected.on,
    // The end follows from the start by law, so it is known as well as the start is.
    precision: isCountable(precision) ? 'day' : precision,
    daysLeft: isCountable(precision) ? daysBetween(asOf, expected.on) : null,
    basis: expected.basis,
  }
}

const share = (part: number, whole: number): number | null =>
  whole > 0 ? Math.min(1, Math.max(0, part / whole)) : null

export const seatFacts = (story: Story): SeatFacts => {
  const spell = story.spells.find(({ id }) => id === story.leader?.id)
  if (spell === undefined) return { is: story.profile.isAdministrative ? 'administrative' : 'unrecorded' }
  const { personName: name, capacity, startedOn: day, startedPrecision: precision } = spell
  const expected = expectedEnd(story, precision, spell.endedPrecision)
  const days = isCountable(precision) ? daysBetween(day, story.asOf) : null
  const passed =
    days === null || expected?.daysLeft == null ? null : share(days, daysBetween(day, expected.day))
  return { is: 'held', name, capacity, since: { day, precision }, days, expected, passed }
}
