import { addDays, type IsoDay } from '@estafet/domain'
import { rangeText } from './day-range.ts'
import type { DayPreset } from '../../../domain-ui/day-presets.queries.ts'

/** A pair of days worth setting side by side, as the key of its label with its values. */
export interface RangePreset {
  /** For `?banding=`. */
  readonly range: string
  readonly key: 'first_days' | 'first_days_many' | 'since' | 'since_many' | 'year'
  readonly name: string | null
  /** Of the country: how many heads were sworn in. */
  readonly regions: number | null
  readonly year: number | null
}

/** A new head decides by day 100; the day itself belongs to it. */
const decisionDays = 100
const inaugurations = 3
const years = 3

const bare = { name: null, regions: null, year: null }

const ofInauguration = ({ day, personName: name, regions }: DayPreset, today: IsoDay): RangePreset[] => {
  const values = { ...bare, name, regions }
  const ending = name === null ? '_many' : ''
  const hundredth = addDays(day, decisionDays + 1)
  return [
    ...(hundredth <= today
      ? [{ ...values, key: `first_days${ending}` as const, range: rangeText(day, hundredth) }]
      : []),
    { ...values, key: `since${ending}` as const, range: rangeText(day, null) },
  ]
}

/** From the eve of each of the last inaugurations to day 100 and to today; then the last whole years. */
export const rangePresets = (presets: readonly DayPreset[], today: IsoDay): RangePreset[] => {
  const ends = presets.filter(({ kind }) => kind === 'year_end')
  return [
    ...presets
      .filter(
        ({ kind, personName, regions }) => kind === 'before_inauguration' && (personName ?? regions) !== null,
      )
      .slice(0, inaugurations)
      .flatMap((preset) => ofInauguration(preset, today)),
    ...ends.slice(0, years).flatMap(({ day, year }, index) => {
      const before = ends[index + 1]
      return before === undefined
        ? []
        : [{ ...bare, key: 'year' as const, range: rangeText(before.day, day), year }]
    }),
  ]
}
