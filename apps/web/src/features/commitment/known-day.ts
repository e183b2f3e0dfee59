import { addDays, addMonths, type DatePrecision, type IsoDay } from '@estafet/domain'
import type { Format } from '../../ui/use-format.ts'
import type { CommitmentDetail } from './commitment-page.queries.ts'

/** A day that comes out of the facts, with how exactly it is known. */
export interface KnownDay {
  readonly on: IsoDay
  readonly precision: DatePrecision
}

/** The day a spell began, as exactly as the spell has it. */
export const spellDay = ({ spells }: Pick<CommitmentDetail, 'spells'>, on: IsoDay): KnownDay => ({
  on,
  precision: spells.find(({ startedOn }) => startedOn === on)?.startedPrecision ?? 'day',
})

/** The day its end was first seen or decided; null while it is not ended. */
export const endDay = ({ state }: Pick<CommitmentDetail, 'state'>): KnownDay | null => {
  const { firstSeenEndedOn: on, firstSeenEndedPrecision } = state.continuity
  return on === null ? null : { on, precision: firstSeenEndedPrecision ?? 'day' }
}

/** The day in words, with no more exactness than it has; empty where there is none. */
export const inWords = (day: KnownDay | null, format: Format): string =>
  day === null ? '' : format.impreciseDay(day.on, day.precision)

/** The time a day stands for, both ends included: for a day known exactly that day alone. */
export const spanOf = ({ on, precision }: KnownDay): { readonly from: IsoDay; readonly to: IsoDay } => {
  if (precision === 'year') return { from: `${on.slice(0, 4)}-01-01`, to: `${on.slice(0, 4)}-12-31` }
  if (precision !== 'month') return { from: on, to: on }
  const from = `${on.slice(0, 7)}-01`
  return { from, to: addDays(addMonths(from, 1), -1) }
}
