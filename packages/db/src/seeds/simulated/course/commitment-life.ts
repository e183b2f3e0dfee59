import { addDays, type DatePrecision, daysBetween, type IsoDay, type SightingState } from '@estafet/domain'
import type { CityCharacter } from '../cities.ts'
import type { Draws } from '../prng.ts'

/** No simulated fact is later; only deadlines, terms and reporting periods to come are. */
export const lastSimulatedDay: IsoDay = '2026-11-15'

export const fates = [
  'steady',
  'renamed',
  'steady',
  'lapsed',
  'named_after_leader',
  'steady',
  'dormant',
  'completed_closed',
  'steady',
  'revived',
  'absorbed',
  'renamed',
  'steady',
  'replaced',
] as const
export type Fate = (typeof fates)[number]

export interface LifeSighting {
  readonly state: SightingState
  readonly on: IsoDay
  readonly precision: DatePrecision
  readonly raw: string
}

export interface CommitmentLife {
  readonly fate: Fate
  readonly renamedOn: IsoDay | null
  /** Nothing is reported from the first of these days until the second. */
  readonly quietFrom: IsoDay | null
  readonly quietUntil: IsoDay | null
  readonly sightings: readonly LifeSighting[]
}

const onDay = (state: SightingState, on: IsoDay): LifeSighting => ({ state, on, precision: 'day', raw: on })

// Some sources name only a month or a year; what they prove is the first day of it.
const asSourced = (draws: Draws, day: IsoDay, startedOn: IsoDay): LifeSighting => {
  const month = day.slice(0, 7)
  if (draws.chance(0.15) && `${month}-01` >= startedOn)
    return { state: 'active', on: `${month}-01`, precision: 'month', raw: month }
  const year = day.slice(0, 4)
  if (draws.chance(0.06) && `${year}-01-01` >= startedOn)
    return { state: 'active', on: `${year}-01-01`, precision: 'year', raw: year }
  return onDay('active', day)
}

const yearlySightings = (
  draws: Draws,
  character: CityCharacter,
  startedOn: IsoDay,
  dayZeros: readonly IsoDay[],
): LifeSighting[] => {
  const days = Array.from({ length: Math.ceil(daysBetween(startedOn, lastSimulatedDay) / 365) }, (_, year) =>
    addDays(startedOn, 365 * year + draws.between(90, 360)),
  ).filter(() => draws.chance(character.sighted))
  const afterHandovers = dayZeros
    .filter((day) => day > startedOn && draws.chance(character.sighted * 0.6))
    .map((day) => addDays(day, draws.between(50, 210)))
  return [...days, ...afterHandovers]
    .filter((day) => day <= lastSimulatedDay)
    .filter((day) => character.silentFrom === undefined || day < character.silentFrom || draws.chance(0.3))
    .map((day) => asSourced(draws, day, startedOn))
}

/**
 * How one commitment lives through its city's handovers. A fate that needs a handover after the start falls back
 * to a steady life where there is none.
 * @param closedOn the day after which a completed commitment can be closed; null when its work is not all done.
 */
export const liveThrough = (
  draws: Draws,
  wished: Fate,
  character: CityCharacter,
  startedOn: IsoDay,
  dayZeros: readonly IsoDay[],
  closedOn: IsoDay | null,
): CommitmentLife => {
  const gates = dayZeros.filter((day) => day > addDays(startedOn, 60) && day < addDays(lastSimulatedDay, -60))
  const gate = gates.length > 0 ? draws.pick(gates.slice(-2)) : null
  const turn =
    gate === null ? null : minDay(addDays(gate, draws.between(40, 320)), addDays(lastSimulatedDay, -10))
  const isSteady = wished === 'steady' || wished === 'named_after_leader'
  const impossible =
    wished === 'completed_closed'
      ? closedOn === null || closedOn > lastSimulatedDay
      : !isSteady && turn === null
  const fate = impossible ? 'steady' : wished
  const seen = [onDay('active', startedOn), ...yearlySightings(draws, character, startedOn, dayZeros)]
  const life = (
    sightings: readonly LifeSighting[],
    rest: Partial<Omit<CommitmentLife, 'sightings' | 'fate'>> = {},
  ): CommitmentLife => ({ fate, renamedOn: null, quietFrom: null, quietUntil: null, ...rest, sightings })

  switch (fate) {
    case 'steady':
    case 'named_after_leader':
      return life(seen)
    case 'renamed':
      return life([...seen, onDay('renamed', turn as IsoDay)], { renamedOn: turn })
    case 'dormant':
    case 'lapsed':
    case 'absorbed':
    case 'replaced':
      return life([...seen.filter(({ on }) => on < (turn as IsoDay)), onDay(fate, turn as IsoDay)], {
        quietFrom: turn,
      })
    case 'completed_closed':
      return life([...seen.filter(({ on }) => on < (closedOn as IsoDay)), onDay(fate, closedOn as IsoDay)], {
        quietFrom: closedOn,
      })
    case 'revived': {
      const revivedOn = minDay(addDays(turn as IsoDay, draws.between(150, 420)), lastSimulatedDay)
      const awake = seen.filter(({ on }) => on < (turn as IsoDay) || on > revivedOn)
      return life([...awake, onDay('dormant', turn as IsoDay), onDay('active', revivedOn)], {
        quietFrom: turn,
        quietUntil: revivedOn,
      })
    }
  }
}

const minDay = (a: IsoDay, b: IsoDay): IsoDay => (a < b ? a : b)

/** Whether the commitment is at work on the day. */
export const isAwake = ({ quietFrom, quietUntil }: CommitmentLife, day: IsoDay): boolean =>
  quietFrom === null || day < quietFrom || (quietUntil !== null && day >= quietUntil)
