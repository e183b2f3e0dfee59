import { type IsoDay, isIsoDay } from '@estafet/domain'

/** What `?banding=` asks for: two days, the earlier one first, or what is wrong with it. */
export type DayRange =
  /** `to` null: up to today, whichever day that is. */
  | { readonly is: 'range'; readonly from: IsoDay; readonly to: IsoDay | null }
  /** Not two days with two dots between them. */
  | { readonly is: 'malformed' }
  /** Written as two days, of which this one is in no calendar. */
  | { readonly is: 'no_day'; readonly day: string }
  | { readonly is: 'reversed'; readonly from: IsoDay; readonly to: IsoDay }
  | { readonly is: 'same'; readonly day: IsoDay }

/** Reads `A..B`, or `A..` for everything since. Whether the days lie within what is on record the server says. */
export const dayRange = (text: string): DayRange => {
  const [, from, to] = /^([^.]+)\.\.([^.]*)$/.exec(text) ?? []
  if (from === undefined || to === undefined) return { is: 'malformed' }
  const unknown = [from, to].find((day) => day !== '' && !isIsoDay(day))
  if (unknown !== undefined) return { is: 'no_day', day: unknown }
  if (to === '') return { is: 'range', from, to: null }
  if (from === to) return { is: 'same', day: from }
  return { is: from < to ? 'range' : 'reversed', from, to }
}

/** The same as an address writes it. */
export const rangeText = (from: IsoDay, to: IsoDay | null): string => `${from}..${to ?? ''}`
