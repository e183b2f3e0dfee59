import { formatNumber } from './format-number.ts'
import type { Language } from './interface-language.ts'

// Days are ISO text from end to end and are cut up as text here: a local `Date` would move them by a time zone.

export type DayStyle = 'long' | 'short' | 'numeric'
/** Same words as `datePrecisions` in the domain; the vocabulary test holds them together. */
export type DayPrecision =
  | 'day'
  | 'month'
  | 'year'
  | 'inferred_day'
  | 'inferred_month'
  | 'inferred_year'
  | 'scheduled'

const long: Record<Language, readonly string[]> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const short: Record<Language, readonly string[]> = {
  id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
}

const monthName = (month: string, language: Language, style: DayStyle): string =>
  (style === 'long' ? long : short)[language][Number(month) - 1] ?? month

/**
 * A calendar day for reading: `2018-09-05` → "5 September 2018", "5 Sep 2018", or "05/09/2018" ("2018-09-05" in
 * English, where the order of day and month is read both ways). Text that is no ISO day comes back unchanged.
 */
export const formatDay = (day: string, language: Language, style: DayStyle = 'long'): string => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  if (year === undefined || month === undefined || date === undefined) return day
  if (style === 'numeric') return language === 'id' ? `${date}/${month}/${year}` : day
  return `${Number(date)} ${monthName(month, language, style)} ${year}`
}

const about = { id: 'sekitar', en: 'about' } as const
const scheduled = { id: 'dijadwalkan', en: 'scheduled' } as const

/** A day that may be known less exactly: "Agustus 2018", "2008", "sekitar 5 September 2018". */
export const formatImpreciseDay = (
  day: string,
  precision: DayPrecision,
  language: Language,
  style: DayStyle = 'long',
): string => {
  const [year = day, month = ''] = day.split('-')
  const whole = formatDay(day, language, style)
  switch (precision) {
    case 'day':
      return whole
    case 'month':
      return style === 'numeric' ? `${month}/${year}` : `${monthName(month, language, style)} ${year}`
    case 'year':
      return year
    case 'inferred_day':
      return `${about[language]} ${whole}`
    case 'inferred_month':
      return `${about[language]} ${formatImpreciseDay(day, 'month', language, style)}`
    case 'inferred_year':
      return `${about[language]} ${year}`
    case 'scheduled':
      return `${scheduled[language]} ${whole}`
  }
}

const dayNumber = { id: 'hari ke-', en: 'day ' } as const
const since = { id: 'sejak', en: 'since' } as const

/**
 * Which day it is, counted from one that may be known less exactly: "hari ke-641", "sekitar hari ke-641"; and where only
 * the month or the year is known, which no day can be counted from, "sejak 2025".
 */
export const formatDayNumber = (
  days: number,
  from: { readonly day: string; readonly precision: DayPrecision },
  language: Language,
): string => {
  if (/month|year/.test(from.precision))
    return `${since[language]} ${formatImpreciseDay(from.day, from.precision, language)}`
  const counted = `${dayNumber[language]}${formatNumber(days, language, 0)}`
  return from.precision === 'inferred_day' ? `${about[language]} ${counted}` : counted
}
