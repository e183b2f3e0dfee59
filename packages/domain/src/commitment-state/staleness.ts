import type { CommitmentFacts, IsoDay } from '../facts.ts'
import { daysBetween } from '../iso-day.ts'
import type { DatePrecision } from '../vocabulary.ts'
import { daySpan } from '../day-span.ts'

/** A day something became known on, and how exactly it is known; left out: to the day. */
export interface Update {
  readonly on: IsoDay
  readonly precision?: DatePrecision
}

/**
 * What counts as news of a commitment: reports, what others saw or judged, and decisions. Not what only a file of this
 * product says. In a city that nobody asks for reports, what others saw is the only news there is.
 */
export const updatesOf = ({
  reports,
  sightings,
  assessments,
  decisions,
}: Pick<CommitmentFacts, 'reports' | 'sightings' | 'assessments' | 'decisions'>): Update[] => [
  ...reports.map(({ reportedOn }) => ({ on: reportedOn })),
  ...sightings
    .filter(({ isClaimed }) => isClaimed !== true)
    .map(({ sightedOn, precision = 'day' }) => ({ on: sightedOn, precision })),
  ...assessments.map(({ assessedOn, assessedPrecision = 'day' }) => ({
    on: assessedOn,
    precision: assessedPrecision,
  })),
  ...decisions.map(({ decidedOn }) => ({ on: decidedOn })),
]

export interface Staleness {
  readonly lastUpdateOn: IsoDay | null
  /** How exactly that day is known; null with it. */
  readonly lastUpdatePrecision: DatePrecision | null
  /** The newest update on or after day zero; null without one, and while no handover is known. */
  readonly lastUpdateByPresentAdministrationOn: IsoDay | null
  /** 0 on day zero itself; null while no handover is known. */
  readonly daysSinceInauguration: number | null
  /** "Belum tercatat pembaruan sejak pelantikan": not even one that may be of that time. */
  readonly isSilentSinceInauguration: boolean
}

/**
 * How fresh the updates (of a commitment or a region) are at `asOf`, beside the day zero of the present administration
 * (`administrationStart`). An update known to the month or year is known from its last day, and by the present head
 * only where its first day is. Source: DOMAIN "Staleness".
 */
export const staleness = (
  updates: readonly Update[],
  inauguratedOn: IsoDay | null,
  asOf: IsoDay,
): Staleness => {
  const known = updates
    .map(({ on, precision = 'day' }) => ({ on, precision, span: daySpan(on, precision) }))
    .filter(({ span }) => span.last <= asOf)
  const newestBy = (end: 'first' | 'last') =>
    known.toSorted((a, b) => {
      if (a.span[end] !== b.span[end]) return a.span[end] < b.span[end] ? 1 : -1
      // Of two of one day the more exact, whichever was given first.
      return a.span.first < b.span.first ? 1 : -1
    })[0] ?? null
  const last = newestBy('last')
  const dayZero = inauguratedOn !== null && inauguratedOn <= asOf ? inauguratedOn : null
  const certain = newestBy('first')
  const byPresent = dayZero !== null && certain !== null && certain.span.first >= dayZero ? certain.on : null
  return {
    lastUpdateOn: last?.on ?? null,
    lastUpdatePrecision: last?.precision ?? null,
    lastUpdateByPresentAdministrationOn: byPresent,
    daysSinceInauguration: dayZero === null ? null : daysBetween(dayZero, asOf),
    isSilentSinceInauguration: dayZero !== null && (last === null || last.span.last < dayZero),
  }
}
