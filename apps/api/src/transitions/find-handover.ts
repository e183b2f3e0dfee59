import {
  type ComingHandover,
  comingHandover,
  type DatePrecision,
  DomainError,
  isInauguratedHead,
  type IsoDay,
  type KnownHandover,
  knownHandovers,
  type SpellFact,
} from '@estafet/domain'
import type { RegionProfile } from '../regions/region.queries.ts'

/** What one region's spells say of the day asked about, and of its other handovers. */
export interface FoundHandover {
  readonly held: KnownHandover | null
  readonly coming: ComingHandover | null
  /** Every handover up to `asOf`, oldest first. */
  readonly all: readonly KnownHandover[]
}

/** Says which days would have been answered: never only that this one is not. */
const refusal = (
  { code, name }: Pick<RegionProfile, 'code' | 'name'>,
  spells: readonly SpellFact[],
  dayZero: IsoDay,
  days: readonly { readonly on: IsoDay; readonly precision: DatePrecision }[],
): DomainError => {
  const [first] = spells
  const isFirst = first?.startedOn === dayZero && isInauguratedHead(first)
  const reason = isFirst ? 'predecessor_not_recorded' : 'transition_not_found'
  return new DomainError('not_found', days.length === 0 && !isFirst ? 'region_without_transition' : reason, {
    code,
    name,
    value: dayZero,
    known: days,
  })
}

/**
 * The handover of the region on `dayZero`: held by `asOf`, or expected then.
 * @throws DomainError `transition_not_found`, `region_without_transition` or `predecessor_not_recorded`, with the
 * days that would have been answered as `known`, each with how exactly it is known.
 */
export const findHandover = (
  region: Pick<RegionProfile, 'code' | 'name'>,
  spells: readonly SpellFact[],
  dayZero: IsoDay,
  asOf: IsoDay,
): FoundHandover => {
  const all = knownHandovers(spells, asOf)
  const coming = comingHandover(spells, asOf)
  const held = all.find(({ transition }) => transition.inauguratedOn === dayZero) ?? null
  if (held === null && coming?.on !== dayZero) {
    const days = [
      ...all.map(({ transition, precision }) => ({ on: transition.inauguratedOn, precision })),
      ...(coming ? [{ on: coming.on, precision: coming.precision }] : []),
    ]
    throw refusal(region, spells, dayZero, days)
  }
  return { held, coming, all }
}
