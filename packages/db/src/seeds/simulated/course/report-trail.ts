import { addDays, type Delivery, type DraftState, type IsoDay } from '@estafet/domain'
import type { CityCharacter } from '../cities.ts'
import { type CommitmentLife, isAwake, lastSimulatedDay } from './commitment-life.ts'
import { type MilestoneCourse, truePercent } from './milestone-course.ts'
import type { Draws } from '../prng.ts'
import { simulatedPeriods } from './reporting-periods.ts'

/** One report of a fictional city, before it is worded. */
export interface TrailReport {
  /** Null: the report is on the whole commitment. */
  readonly course: MilestoneCourse | null
  readonly on: IsoDay
  readonly delivery: Delivery
  readonly percent: number | null
  readonly completedOn: IsoDay | null
  readonly isNoChange: boolean
  readonly state: DraftState | 'published'
}

export type QuarterOutcome = 'on_time' | 'late' | 'silent'

/** Whether the city reports at all, quarter by quarter; a handover often costs the next one. */
export const quarterOutcomes = (
  draws: Draws,
  character: CityCharacter,
  dayZeros: readonly IsoDay[],
): QuarterOutcome[] =>
  simulatedPeriods.map(({ opens_on: opensOn }) => {
    const draw = draws.fraction()
    const missesAfterHandover = draws.chance(0.3)
    const isAfterHandover = dayZeros.some((day) => day < opensOn && addDays(day, 95) > opensOn)
    if (opensOn > lastSimulatedDay || (character.silentFrom !== undefined && opensOn >= character.silentFrom))
      return 'silent'
    if (isAfterHandover && missesAfterHandover) return 'silent'
    return draw < character.onTime ? 'on_time' : draw < character.onTime + character.late ? 'late' : 'silent'
  })

const reportDay = (draws: Draws, opensOn: IsoDay, outcome: QuarterOutcome): IsoDay => {
  if (draws.chance(0.03)) return addDays(opensOn, draws.between(46, 70))
  return outcome === 'on_time' && !draws.chance(0.1)
    ? addDays(opensOn, draws.between(0, 14))
    : addDays(opensOn, draws.between(15, 43))
}

const deliveryOf = (percent: number): Delivery =>
  percent < 5 ? 'not_started' : percent < 50 ? 'limited' : percent < 100 ? 'substantial' : 'complete'

const wordOf = (draws: Draws, course: MilestoneCourse, on: IsoDay, lastPercent: number) => {
  if (course.withdrawnFrom !== null && on >= course.withdrawnFrom)
    return { delivery: 'withdrawn' as const, percent: null, value: lastPercent, completedOn: null }
  const due = course.dueOn ?? course.doneOn
  const isClaimedEarly = course.isOverclaimed && due !== null && on >= addDays(due, -20)
  if (truePercent(course, on) === 100 || isClaimedEarly) {
    const finishedOn = isClaimedEarly ? addDays(on, -draws.between(2, 25)) : (course.doneOn ?? on)
    return {
      delivery: 'complete' as const,
      percent: 100,
      value: 100,
      completedOn: draws.chance(0.93) ? finishedOn : null,
    }
  }
  const told =
    5 * Math.round((truePercent(course, on) + draws.between(-4, course.isOverclaimed ? 35 : 8)) / 5)
  const value = Math.min(95, Math.max(0, lastPercent, told))
  const delivery = deliveryOf(value)
  const percent = delivery === 'not_started' || draws.chance(0.2) ? null : value
  return { delivery, percent, value, completedOn: null }
}

// When every milestone is closed the city may still speak of the whole, and mostly says that nothing changed.
const wholeReport = (on: IsoDay, isAllComplete: boolean): TrailReport => ({
  course: null,
  on,
  delivery: isAllComplete ? 'complete' : 'substantial',
  percent: null,
  completedOn: null,
  isNoChange: true,
  state: 'published',
})

/** The reports of one commitment, quarter by quarter: what is open is told of, one to three milestones at a time. */
export const reportTrail = (
  draws: Draws,
  outcomes: readonly QuarterOutcome[],
  life: CommitmentLife,
  courses: readonly MilestoneCourse[],
): TrailReport[] => {
  const told = new Map<number, { value: number; delivery: Delivery }>()
  const isClosed = ({ ordinal }: MilestoneCourse): boolean => {
    const delivery = told.get(ordinal)?.delivery
    return delivery === 'complete' || delivery === 'withdrawn'
  }
  const reportOn = (course: MilestoneCourse, on: IsoDay, isLastQuarter: boolean): TrailReport => {
    const before = told.get(course.ordinal)
    const { value, ...word } = wordOf(draws, course, on, before?.value ?? 0)
    const isUnsettled = isLastQuarter && draws.chance(0.2)
    if (!isUnsettled) told.set(course.ordinal, { value, delivery: word.delivery })
    const isNoChange = before?.value === value && before.delivery === word.delivery
    const state = isUnsettled ? draws.pick(['draft', 'submitted', 'returned'] as const) : 'published'
    return { course, on, ...word, isNoChange, state }
  }
  return simulatedPeriods.flatMap(({ opens_on: opensOn }, quarter) => {
    const outcome = outcomes[quarter] ?? 'silent'
    const on = reportDay(draws, opensOn, outcome)
    const count = draws.between(1, 3)
    const speaksOfWhole = draws.chance(0.7)
    if (outcome === 'silent' || on > lastSimulatedDay || !isAwake(life, on) || draws.chance(0.12)) return []
    const reported = courses.filter(({ isNeverReported }) => !isNeverReported)
    const open = reported.filter((course) => addDays(course.workFrom, -60) < on && !isClosed(course))
    if (open.length > 0)
      return open.slice(0, count).map((course) => reportOn(course, on, opensOn === '2026-10-01'))
    if (!speaksOfWhole || !reported.every(isClosed)) return []
    return [
      wholeReport(
        on,
        courses.every(({ ordinal }) => told.get(ordinal)?.delivery === 'complete'),
      ),
    ]
  })
}
