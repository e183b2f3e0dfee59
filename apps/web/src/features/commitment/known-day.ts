import { addDays, addMonths, type IsoDay } from '@estafet/domain'
import type { KnownDay } from '@estafet/i18n'
import type { CommitmentDetail } from './commitment-page.queries.ts'

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

/** The time a day stands for, both ends included: for a day known exactly that day alone. */
export const spanOf = ({ on, precision }: KnownDay): { readonly from: IsoDay; readonly to: IsoDay } => {
  if (precision === 'year') return { from: `${on.slice(0, 4)}-01-01`, to: `${on.slice(0, 4)}-12-31` }
  if (precision !== 'month') return { from: on, to: on }
  const from = `${on.slice(0, 7)}-01`
  return { from, to: addDays(addMonths(from, 1), -1) }
}
