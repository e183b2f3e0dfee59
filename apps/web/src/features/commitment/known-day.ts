import type { DatePrecision, IsoDay } from '@estafet/domain'
import type { Format } from '../../ui/use-format.ts'
import type { CommitmentDetail } from './commitment-page.queries.ts'

type DatedFacts = Pick<CommitmentDetail, 'sightings' | 'spells'>

/** How exactly a day that comes out of the facts is known: as exactly as the sighting or spell that gave it. */
const precisionOf = ({ sightings, spells }: DatedFacts, day: IsoDay): DatePrecision =>
  sightings.find(({ sightedOn }) => sightedOn === day)?.precision ??
  spells.find(({ startedOn }) => startedOn === day)?.startedPrecision ??
  'day'

/** The day in words, with no more exactness than it has. */
export const knownDay = (facts: DatedFacts, day: IsoDay, format: Format): string =>
  format.impreciseDay(day, precisionOf(facts, day))
