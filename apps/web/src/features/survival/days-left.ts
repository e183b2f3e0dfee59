import type { TextUnder } from '@estafet/i18n'

type Translate = (key: `risk.${TextUnder<'survival', 'risk'>}`, values: Record<string, string>) => string

/** Days until a handover in words: "62 hari lagi", "hari ini", "lewat 3 hari"; that no day is known to count to. */
export const daysLeftText = (
  days: number | null,
  t: Translate,
  number: (value: number) => string,
): string => {
  if (days === null) return t('risk.no_day', {})
  if (days === 0) return t('risk.today', {})
  return days > 0 ? t('risk.days_left', { days: number(days) }) : t('risk.overdue', { days: number(-days) })
}
