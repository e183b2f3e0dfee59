import { intlLocales, type Language } from './interface-language.ts'

const amount = (count: number, unit: 'day' | 'month' | 'year', language: Language): string =>
  new Intl.NumberFormat(intlLocales[language], { style: 'unit', unit, unitDisplay: 'long' }).format(count)

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
