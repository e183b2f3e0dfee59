import { intlLocales, type Language } from './interface-language.ts'

// Keeps the figure and its sign on one line.
const noBreakSpace = '\u00a0'

const formatters = new Map<string, Intl.NumberFormat>()

const numberFormat = (language: Language, decimals: number): Intl.NumberFormat => {
  const key = `${language}${decimals}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(intlLocales[language], { maximumFractionDigits: decimals })
  formatters.set(key, made)
  return made
}

/** 1234.5 → "1.234,5" in Indonesian, "1,234.5" in English. At most `decimals` decimals, default 1. */
export const formatNumber = (value: number, language: Language, decimals = 1): string =>
  numberFormat(language, decimals).format(value)

/** To three figures, in words: 687031 → "687 ribu" in Indonesian, "687 thousand" in English. */
export const formatRoughly = (value: number, language: Language): string =>
  new Intl.NumberFormat(intlLocales[language], {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  }).format(value)

const withPercent = (text: string, language: Language): string =>
  language === 'id' ? `${text}${noBreakSpace}%` : `${text}%`

/**
 * Percents of a share, never rounded to all or none of it: what is less than the smallest step above 0 comes back as
 * that step, what is more than the largest below 100 as that.
 */
const awayFromEnds = (share: number, decimals: number): number => {
  const percents = share * 100
  const step = 10 ** -decimals
  const isPart = share > 0 && share < 1
  if (isPart && percents < step / 2) return step
  return isPart && percents >= 100 - step / 2 ? 100 - step : percents
}

/**
 * A share from 0 to 1: 0.625 → "62,5 %" in Indonesian, "62.5%" in English. Only all is 100 %, only none is 0 %: 299 of
 * 300 without decimals is "> 99 %", 1 of 300 "< 1 %".
 */
export const formatPercent = (share: number, language: Language, decimals = 1): string => {
  const shown = awayFromEnds(share, decimals)
  const text = withPercent(formatNumber(shown, language, decimals), language)
  if (shown === share * 100) return text
  return `${shown < 50 ? '<' : '>'}${noBreakSpace}${text}`
}

/**
 * Two ends of a range with an en dash; a range whose ends read the same is written once. Of shares only all reads as
 * 100 % and only none as 0 %.
 */
export const formatRange = (
  low: number,
  high: number,
  language: Language,
  kind: 'number' | 'percent' = 'number',
  decimals = kind === 'percent' ? 0 : 1,
): string => {
  const [from, to] = [low, high].map((end) =>
    formatNumber(kind === 'percent' ? awayFromEnds(end, decimals) : end, language, decimals),
  )
  const text = from === to ? `${from}` : `${from}–${to}`
  return kind === 'percent' ? withPercent(text, language) : text
}
