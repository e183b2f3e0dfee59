import { lifeRecord } from './life-record.ts'
import type { CommitmentFacts, IsoDay } from '../../facts.ts'
import { addDays } from '../../iso-day.ts'
import type { DatePrecision } from '../../vocabulary.ts'

/** A sighting that shows a commitment taken up again. */
export interface CommitmentRevival {
  readonly sightingId: number
  /** When it had last been seen alive before; null where it never had been. */
  readonly unseenSince: { readonly on: IsoDay; readonly precision: DatePrecision } | null
}

/**
 * Every time a commitment came back, oldest first: where the source says so (`saidBy`, ids of sightings), and where it
 * is seen alive right after an end or a dormancy.
 */
export const commitmentRevivals = (facts: CommitmentFacts, saidBy: readonly number[]): CommitmentRevival[] =>
  facts.sightings
    .filter(({ state }) => state === 'active' || state === 'renamed')
    .toSorted((a, b) => (a.sightedOn === b.sightedOn ? a.id - b.id : a.sightedOn < b.sightedOn ? -1 : 1))
    .flatMap(({ id, sightedOn }) => {
      const { condition, lastSeenAliveOn, lastSeenAlivePrecision } = lifeRecord(facts, addDays(sightedOn, -1))
      const wasGone = condition === 'ended' || condition === 'dormant'
      if (!wasGone && !saidBy.includes(id)) return []
      return [
        {
          sightingId: id,
          unseenSince:
            lastSeenAliveOn === null
              ? null
              : { on: lastSeenAliveOn, precision: lastSeenAlivePrecision ?? 'day' },
        },
      ]
    })
