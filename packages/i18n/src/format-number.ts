import type { Language } from './interface-language.ts'

const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' }
// Keeps the figure and its sign on one line.
const noBreakSpace = '\u00a0'

const formatters = new Map<string, Intl.NumberFormat>()

const numberFormat = (language: Language, decimals: number): Intl.NumberFormat => {
  const key = `${language}${decimals}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals })
  formatters.set(key, made)
  return made
}

/** 1234.5 → "1.234,5" in Indonesian, "1,234.5" in English. At most `decimals` decimals, default 1. */
export const formatNumber = (value: number, language: Language, decimals = 1): string =>
  numberFormat(language, decimals).format(value)

/** To three figures, in words: 687031 → "687 ribu" in Indonesian, "687 thousand" in English. */
export const formatRoughly = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  }).format(value)

const withPercent = (text: string, language: Language): string =>
  language === 'id' ? `${text}${noBreakSpace}%` : `${text}%`

/** A share from 0 to 1: 0.625 → "62,5 %" in Indonesian, "62.5%" in English. */
export const formatPercent = (share: number, language: Language, decimals = 1): string =>
  withPercent(formatNumber(share * 100, language, decimals), language)

/** Two ends of a range with an en dash; a range whose ends read the same is written once. */
export const formatRange = (
  low: number,
  high: number,
  language: Language,
  kind: 'number' | 'percent' = 'number',
  decimals = kind === 'percent' ? 0 : 1,
): string => {
  const scale = kind === 'percent' ? 100 : 1
  const [from, to] = [low, high].map((end) => formatNumber(end * scale, language, decimals))
  const text = from === to ? `${from}` : `${from}–${to}`
  return kind === 'percent' ? withPercent(text, language) : text
}
