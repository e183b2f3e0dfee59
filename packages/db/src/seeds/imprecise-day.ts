import { addDays, addMonths, type DatePrecision, type IsoDay, isIsoDay } from '@estafet/domain'

/** A date as a source gives it: its span of days, how exact it is, and the text itself. */
export interface ImpreciseDay {
  readonly first: IsoDay
  readonly last: IsoDay
  readonly precision: DatePrecision
  readonly raw: string
}

/** What a file says of a date beside its text. Of an inferred one the text says whether day, month or year was. */
export type NamedPrecision = 'day' | 'month' | 'year' | 'inferred' | 'scheduled'

/**
 * Reads `2008`, `2018-03` or `2018-03-09`. A named precision wins over the one the text shows. Throws on anything
 * else: a date is never guessed.
 */
export const readImpreciseDay = (raw: string, named?: NamedPrecision): ImpreciseDay => {
  const span = (first: IsoDay, last: IsoDay, shown: 'day' | 'month' | 'year'): ImpreciseDay => {
    if (!isIsoDay(first)) throw new Error(`not a date: ${raw}`)
    const precision: DatePrecision = named === 'inferred' ? `inferred_${shown}` : (named ?? shown)
    return { first, last, precision, raw }
  }
  if (/^\d{4}$/.test(raw)) return span(`${raw}-01-01`, `${raw}-12-31`, 'year')
  if (/^\d{4}-\d{2}$/.test(raw)) return span(`${raw}-01`, addDays(addMonths(`${raw}-01`, 1), -1), 'month')
  return span(raw, raw, 'day')
}
