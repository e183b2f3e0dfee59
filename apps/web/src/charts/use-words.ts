import type { DatePrecision, IsoDay } from '@estafet/domain'
import {
  type DayStyle,
  defaultLanguage,
  formatDay,
  formatDayNumber,
  formatImpreciseDay,
  formatNumber,
  isLanguage,
} from '@estafet/i18n'
import { useMemo } from 'react'
import { useTranslation } from '../ui/text/use-translation.ts'
import { useLateTexts } from '../ui/later/use-late-texts.ts'
import type { ChartText, Message, MessageValue } from './message.ts'

export interface Words {
  readonly t: (key: ChartText, values?: Record<string, string | number>) => string
  /** A message in the reader's language. */
  readonly say: (message: Message, style?: DayStyle) => string
  readonly day: (on: IsoDay, style?: DayStyle) => string
  /** The day as surely as it is known. */
  readonly knownDay: (on: IsoDay, precision: DatePrecision) => string
  readonly number: (value: number, decimals?: number) => string
}

/**
 * Words for the pictures: their own and the shared vocabulary. The chart waits for them inside its own `Suspense`, so
 * that no first view pays for a chart further down. `more` names further texts a picture takes words from.
 */
export const useWords = (...more: readonly 'anchors'[]): Words => {
  const { t: translate, i18n } = useTranslation(['charts', 'vocabulary', ...more])
  useLateTexts('charts')
  return useMemo(() => {
    const language = isLanguage(i18n.language) ? i18n.language : defaultLanguage
    const t: Words['t'] = (key, values = {}) => translate(key, values)
    const inWords = (value: MessageValue, style: DayStyle): string | number => {
      if (typeof value !== 'object') return value
      if ('word' in value) return t(value.word)
      if ('key' in value) return say(value, style)
      const { day, precision = 'day', days } = value
      return days === undefined
        ? formatImpreciseDay(day, precision, language, style)
        : formatDayNumber(days, { day, precision }, language)
    }
    const say: Words['say'] = ({ key, values }, style = 'long') =>
      t(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value, style)])))
    return {
      t,
      say,
      day: (on, style = 'short') => formatDay(on, language, style),
      knownDay: (on, precision) => formatImpreciseDay(on, precision, language, 'short'),
      number: (value, decimals = 1) => formatNumber(value, language, decimals),
    }
  }, [translate, i18n.language])
}
