import { daysBetween, type IsoDay } from '@estafet/domain'
import type { DaySpan } from '../series/relay-span.ts'

/** A day to its pixel. Days are counted, never turned into a `Date`, so no time zone can move a mark. */
export type DayScale = (on: IsoDay) => number

/** The span laid out from `left` to `right`, in tenths of a pixel; a day outside it sits at its edge. */
export const dayScale = ({ from, to }: DaySpan, left: number, right: number): DayScale => {
  const days = Math.max(1, daysBetween(from, to))
  return (on) => {
    const part = Math.min(1, Math.max(0, daysBetween(from, on) / days))
    return Math.round((left + part * (right - left)) * 10) / 10
  }
}
