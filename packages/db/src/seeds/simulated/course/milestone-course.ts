import { addDays, addMonths, daysBetween, type DeadlineChangeReason, type IsoDay } from '@estafet/domain'
import type { CityCharacter } from '../cities.ts'
import { lastSimulatedDay } from './commitment-life.ts'
import type { MilestoneKind } from '../texts/milestone-kinds.ts'
import type { Draws } from '../prng.ts'

export interface MovedDeadline {
  readonly on: IsoDay
  readonly from: IsoDay
  readonly to: IsoDay
  readonly reason: DeadlineChangeReason
}

/** What happens to one milestone in fact, whatever the city reports of it. */
export interface MilestoneCourse {
  readonly ordinal: number
  readonly kind: MilestoneKind
  readonly originalDueOn: IsoDay | null
  readonly dueOn: IsoDay | null
  readonly moves: readonly MovedDeadline[]
  readonly workFrom: IsoDay
  /** Null: never within sight. */
  readonly doneOn: IsoDay | null
  /** Work stops at this percent; null: it does not. */
  readonly stallsAt: number | null
  readonly withdrawnFrom: IsoDay | null
  readonly isNeverReported: boolean
  /** The city calls it done when it is due, done or not. */
  readonly isOverclaimed: boolean
}

const endOfMonth = (day: IsoDay): IsoDay => addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1)
const within = (day: IsoDay, low: IsoDay, high: IsoDay): IsoDay => (day < low ? low : day > high ? high : day)

const reasons = [
  'budget',
  'procurement',
  'regulation',
  'staffing',
  'technical',
  'external',
  'not_stated',
] as const

const movesOf = (
  draws: Draws,
  character: CityCharacter,
  due: IsoDay,
  workFrom: IsoDay,
  dayZeros: readonly IsoDay[],
): MovedDeadline[] => {
  const handover = dayZeros.find((day) => day > addDays(due, -240) && day < due && day > workFrom)
  if (!draws.chance(character.movesDeadlines + (handover === undefined ? 0 : 0.25))) return []
  const isHandover = handover !== undefined && draws.chance(0.7)
  const on = isHandover ? addDays(handover, draws.between(15, 80)) : addDays(due, -draws.between(5, 80))
  if (on > lastSimulatedDay || on <= workFrom) return []
  const to = endOfMonth(addDays(due, draws.between(60, 240)))
  const first: MovedDeadline = {
    on,
    from: due,
    to,
    reason: isHandover ? 'leadership_change' : draws.pick(reasons),
  }
  const again = addDays(to, -draws.between(15, 60))
  if (!draws.chance(0.22) || again > lastSimulatedDay || again <= on) return [first]
  const further = endOfMonth(addDays(to, draws.between(60, 150)))
  return [first, { on: again, from: to, to: further, reason: draws.pick(reasons) }]
}

const delayOf = (draws: Draws, { drag }: CityCharacter): number => {
  const keepsDeadline = draws.chance(Math.min(0.85, Math.max(0.22, 0.85 - drag / 160)))
  return keepsDeadline
    ? -draws.between(0, 40)
    : Math.round(drag * (0.3 + 1.9 * draws.fraction())) + draws.between(5, 40)
}

/**
 * The course of each milestone of a commitment, in order.
 * @param spanMonths from the first day of work to the last deadline.
 */
export const planCourses = (
  draws: Draws,
  character: CityCharacter,
  kinds: readonly MilestoneKind[],
  workFrom: IsoDay,
  spanMonths: number,
  dayZeros: readonly IsoDay[],
): MilestoneCourse[] => {
  const stepDays = (spanMonths * 30.4) / kinds.length
  return kinds.map((kind, index) => {
    const wanted = addDays(workFrom, Math.round(stepDays * (index + 1)) + draws.between(-20, 20))
    const due = endOfMonth(within(wanted, '2023-02-15', '2027-12-15'))
    const from = within(addDays(due, -draws.between(170, 300)), workFrom, addDays(due, -20))
    const hasDeadline = !draws.chance(0.06)
    const moves = hasDeadline ? movesOf(draws, character, due, from, dayZeros) : []
    const dueOn = moves.at(-1)?.to ?? due
    const isOverclaimed = draws.chance(character.overclaims)
    const delay = delayOf(draws, character)
    const stallsAt = isOverclaimed
      ? draws.between(10, 48)
      : draws.chance(0.03 + character.drag / 800)
        ? draws.between(0, 60)
        : null
    const doneOn =
      stallsAt !== null || draws.chance(0.03)
        ? null
        : addDays(dueOn, daysBetween(from, dueOn) + delay < 20 ? 0 : delay)
    return {
      ordinal: index + 1,
      kind,
      originalDueOn: hasDeadline ? due : null,
      dueOn: hasDeadline ? dueOn : null,
      moves,
      workFrom: from,
      doneOn,
      stallsAt,
      withdrawnFrom: draws.chance(0.035) ? addDays(from, draws.between(60, 200)) : null,
      isNeverReported: draws.chance(0.15 * (1 - character.onTime)),
      isOverclaimed,
    }
  })
}

/** How much of the milestone is really done on the day, 0–100. */
export const truePercent = ({ workFrom, doneOn, dueOn, stallsAt }: MilestoneCourse, day: IsoDay): number => {
  if (doneOn !== null && day >= doneOn) return 100
  if (day <= workFrom) return 0
  const end = doneOn ?? addDays(dueOn ?? workFrom, 500)
  return Math.min(stallsAt ?? 90, (95 * daysBetween(workFrom, day)) / Math.max(1, daysBetween(workFrom, end)))
}
