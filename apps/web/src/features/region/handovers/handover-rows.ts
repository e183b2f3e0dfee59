import type { Href } from '../../../ui/text/link.tsx'
import {
  type DatePrecision,
  type IsoDay,
  isInferred,
  type LeaderCapacity,
  type TransitionKind,
} from '@estafet/domain'
import type { RegionSpell, RegionStory } from '../region-page.queries.ts'

interface InterimHead {
  readonly id: number
  readonly name: string | null
  readonly capacity: LeaderCapacity
}

/** One handover as the page tells it. */
export interface HandoverRow {
  readonly id: number
  readonly kind: TransitionKind
  readonly on: IsoDay
  readonly precision: DatePrecision
  readonly from: string | null
  readonly to: string | null
  /** This and the two counts below: null where a day they are counted from is known to the month or the year only. */
  readonly gapDays: number | null
  /** Counted from or to a day worked out from other facts. */
  readonly isGapInferred: boolean
  readonly vacancyDays: number | null
  readonly undocumentedDays: number | null
  /** Who acted in between; vacancies are told by their days. */
  readonly interim: readonly InterimHead[]
}

const asHead = ({ id, personName: name, capacity }: Pick<RegionSpell, 'id' | 'personName' | 'capacity'>) => ({
  id,
  name,
  capacity,
})

/** The page of one handover, held or expected, by its day zero. */
export const handoverHref = (code: string, dayZero: IsoDay): Href => `/pergantian/${code}/${dayZero}`

/** Newest first. */
export const handoverRows = ({ transitions }: Pick<RegionStory, 'transitions'>): HandoverRow[] =>
  transitions
    .map((transition) => ({
      id: transition.incoming.id,
      kind: transition.kind,
      on: transition.inauguratedOn,
      precision: transition.inauguratedPrecision,
      from: transition.outgoing?.personName ?? null,
      to: transition.incoming.personName,
      gapDays: transition.gapDays,
      isGapInferred: isInferred(transition.inauguratedPrecision),
      vacancyDays: transition.vacancyDays,
      undocumentedDays: transition.undocumentedDays,
      interim: transition.interim.filter(({ capacity }) => capacity !== 'vacant').map(asHead),
    }))
    .toReversed()
