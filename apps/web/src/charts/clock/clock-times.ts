import { daysBetween, type IsoDay } from '@estafet/domain'

export interface Clock {
  readonly name: 'decisions' | 'rpjmd'
  readonly dueOn: IsoDay
  /** 0 on its last day, negative once it is over. */
  readonly daysLeft: number
  /** How much of it has passed, 0–1. */
  readonly passed: number
}

interface Windows {
  readonly daysSince: number
  readonly decisionsDueOn: IsoDay
  readonly rpjmdDueOn: IsoDay
}

const clock = (name: Clock['name'], dayZero: IsoDay, dueOn: IsoDay, daysSince: number): Clock => {
  const whole = daysBetween(dayZero, dueOn)
  return { name, dueOn, daysLeft: whole - daysSince, passed: Math.min(1, daysSince / whole) }
}

/** The two clocks that an inauguration starts, the shorter one first. */
export const clockTimes = (dayZero: IsoDay, { daysSince, decisionsDueOn, rpjmdDueOn }: Windows): Clock[] => [
  clock('decisions', dayZero, decisionsDueOn, daysSince),
  clock('rpjmd', dayZero, rpjmdDueOn, daysSince),
]
