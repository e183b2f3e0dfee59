import { addMonths, daysBetween, type IsoDay } from '@estafet/domain'
import type { RelayInput } from '../../../charts/relay/input/relay-input.ts'
import { type RelayFrame, relaySeries, type RelaySeries } from '../../../charts/relay/series/relay-series.ts'

/** Day zero of the present administration: the last inauguration that handed something over; null without one. */
export const dayZeroOf = ({ administration }: RelayInput): IsoDay | null => administration?.dayZero ?? null

const daysPerMonth = 365.25 / 12
const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

/** At least a year and at most so many months on either side: an old city must not squeeze a young one. */
const least = 12
const mostBefore = 48
const mostAfter = 60

const firstDayOf = ({ commitments, asOf }: RelayInput): IsoDay =>
  commitments.flatMap(({ lane }) => lane.segments.slice(0, 1).map(({ from }) => from)).toSorted()[0] ?? asOf

/** One span of months about each city's own day zero, the same for all; null for a city without a day zero. */
export const alignedFrames = (inputs: readonly RelayInput[]): readonly (RelayFrame | null)[] => {
  const dayZeros = inputs.map(dayZeroOf)
  const months = (days: readonly number[]) => Math.ceil(Math.max(0, ...days) / daysPerMonth)
  const aligned = inputs.flatMap((input, index) => {
    const dayZero = dayZeros[index] ?? null
    return dayZero === null ? [] : [{ input, dayZero }]
  })
  const before = months(aligned.map(({ input, dayZero }) => daysBetween(firstDayOf(input), dayZero)))
  const after = months(aligned.map(({ input, dayZero }) => daysBetween(dayZero, input.asOf)))
  return dayZeros.map((dayZero) =>
    dayZero === null
      ? null
      : {
          dayZero,
          span: {
            from: addMonths(dayZero, -clamp(before, least, mostBefore)),
            to: addMonths(dayZero, clamp(after, least, mostAfter)),
          },
        },
  )
}

/** One series a city, all as many months before and after their day zero; null for a city without one. */
export const alignedSeries = (inputs: readonly RelayInput[]): readonly (RelaySeries | null)[] => {
  const frames = alignedFrames(inputs)
  return inputs.map((input, index) => {
    const frame = frames[index] ?? null
    return frame === null ? null : relaySeries(input, frame)
  })
}
