import {
  defaultLanguage,
  formatDay,
  formatDayNumber,
  formatDuration,
  formatImpreciseDay,
  formatList,
  formatNumber,
  formatPercent,
  formatRange,
  formatRoughly,
  isLanguage,
  type DayPrecision,
  type DayStyle,
  type Language,
} from '@estafet/i18n'
import { useMemo } from 'react'
import { useTranslation } from './use-translation.ts'

/** The formatting functions with the language already filled in; pass it to pure view models. */
export const formatIn = (language: Language) => ({
  language,
  day: (day: string, style?: DayStyle) => formatDay(day, language, style),
  impreciseDay: (day: string, precision: DayPrecision, style?: DayStyle) =>
    formatImpreciseDay(day, precision, language, style),
  dayNumber: (days: number, day: string, precision: DayPrecision) =>
    formatDayNumber(days, { day, precision }, language),
  number: (value: number, decimals?: number) => formatNumber(value, language, decimals),
  percent: (share: number, decimals?: number) => formatPercent(share, language, decimals),
  range: (low: number, high: number, kind?: 'number' | 'percent', decimals?: number) =>
    formatRange(low, high, language, kind, decimals),
  roughly: (value: number) => formatRoughly(value, language),
  duration: (days: number) => formatDuration(days, language),
  list: (items: readonly string[], word?: 'and' | 'or') => formatList(items, language, word),
})
export type Format = ReturnType<typeof formatIn>

export const useLanguage = (): Language => {
  const { i18n } = useTranslation()
  return isLanguage(i18n.language) ? i18n.language : defaultLanguage
}

export const useFormat = (): Format => {
  const language = useLanguage()
  return useMemo(() => formatIn(language), [language])
}
