import { daysBetween, type IsoDay } from '@estafet/domain'

/**
 * The number by which a spreadsheet knows a day: days since 30 December 1899, right for every day from March 1900. No
 * `Date` on the way, so no time zone moves it.
 */
export const serialOfDay = (day: IsoDay): number => daysBetween('1899-12-30', day)

/** Control characters have no place in XML; half of a pair of surrogates has none anywhere. */
export const unwritable = /[\p{Cc}--[\t\n\r]]|\p{Cs}|[\uFFFE\uFFFF]/gv

/** Months in the language of the sheet, whatever that of the program is. */
export const dayFormats = { id: '[$-421]d mmm yyyy', en: '[$-809]d mmm yyyy' } as const
