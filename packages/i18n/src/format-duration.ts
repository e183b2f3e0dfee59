import type { Language } from './interface-language.ts'

type Unit = 'day' | 'month' | 'year'

const units: Record<Language, Record<Unit, readonly [one: string, other: string]>> = {
  id: { day: ['hari', 'hari'], month: ['bulan', 'bulan'], year: ['tahun', 'tahun'] },
  en: { day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'] },
}

const amount = (count: number, unit: Unit, language: Language): string =>
  `${count} ${units[language][unit][count === 1 ? 0 : 1]}`

const daysPerMonth = 365.25 / 12

/**
 * A number of days in the words people use: up to 60 in days, then whole months, then years and months.
 * For reading only: a rule that counts days keeps counting days.
 */
export const formatDuration = (days: number, language: Language): string => {
  const whole = Math.abs(Math.round(days))
  if (whole <= 60) return amount(whole, 'day', language)
  const months = Math.round(whole / daysPerMonth)
  const years = Math.floor(months / 12)
  const rest = months % 12
  if (years === 0) return amount(months, 'month', language)
  if (rest === 0) return amount(years, 'year', language)
  return `${amount(years, 'year', language)} ${amount(rest, 'month', language)}`
}
