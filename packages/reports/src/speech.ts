import {
  type AnchorFactor,
  type AnchorLevel,
  type DatePrecision,
  isCountableDay,
  isInferred,
  type IsoDay,
  type RiskReason,
} from '@estafet/domain'
import {
  type AnchorSpeech,
  anchorLevelText,
  firmRangeText,
  formatImpreciseDay,
  formatList,
  formatNumber,
  formatPercent,
  type Language,
  riskReasonText,
  type TextFeature,
  type TextValues,
  translate,
} from '@estafet/i18n'
import type { BothLanguages } from './handover-pack.ts'

/** Everything a report says, in one language. */
export interface Speech {
  readonly language: Language
  /** A text of the handover pack. */
  readonly text: (key: string, values?: TextValues) => string
  /** A text that counts something: “1 komitmen”. */
  readonly amount: (
    what: 'commitments' | 'milestones' | 'evidence' | 'sources' | 'days',
    count: number,
  ) => string
  /** A word of the domain, by its list. */
  readonly word: (list: string, word: string) => string
  /** What was judged on a scale of its own, and the word of that scale, as the page of a commitment says them. */
  readonly indicator: (indicator: string) => string
  readonly indicatorValue: (value: string) => string
  readonly day: (day: IsoDay, precision?: DatePrecision | null) => string
  /** A day zero with the day it is since then: “20 Februari 2025 (hari ke-647)”, as surely as it is known. */
  readonly dayZero: (day: IsoDay, precision: DatePrecision | null, daysSince: number) => string
  /** The same, short enough for a table. */
  readonly shortDay: (day: IsoDay, precision?: DatePrecision | null) => string
  /** The day and the hour in Jakarta of an instant: `15.04`. */
  readonly instant: (instant: string) => { readonly day: string; readonly time: string }
  readonly number: (value: number) => string
  /** 0–100. */
  readonly percent: (value: number) => string
  readonly list: (items: readonly string[]) => string
  readonly pick: (text: BothLanguages) => string
  readonly level: (factor: AnchorFactor, level: AnchorLevel) => string
  readonly firm: (range: { readonly firmLow: number; readonly firmHigh: number }) => string
  readonly noAnchors: () => string
  /** Of a path of the site: full where its public address is known. */
  readonly address: (path: string) => string
  readonly risk: (reason: RiskReason) => string
}

/** Jakarta is seven hours ahead of UTC, all year. */
const jakartaOffset = 7 * 3_600_000

// A key printed where a text should stand would go unnoticed until somebody signs it.
const say = (language: Language, feature: TextFeature, key: string, values?: TextValues): string => {
  const spoken = translate(language, feature, key, values)
  if (spoken === key) throw new Error(`there is no text ${feature}:${key}`)
  return spoken
}

/**
 * @param publicUrl where readers find the site, without a slash at its end.
 * @throws Error when a text it is asked for is missing.
 */
export function createSpeech(language: Language, publicUrl = ''): Speech {
  const text: Speech['text'] = (key, values) => say(language, 'handover-pack', key, values)
  const word: Speech['word'] = (list, name) => say(language, 'vocabulary', `${list}.${name}`)
  const day: Speech['day'] = (on, precision) => formatImpreciseDay(on, precision ?? 'day', language)
  const number: Speech['number'] = (value) => formatNumber(value, language)
  const anchors: AnchorSpeech = {
    text: (key, values) => say(language, 'anchors', key, values),
    factor: (factor) => word('anchorFactors', factor),
    day,
  }
  return {
    language,
    text,
    word,
    indicator: (indicator) => say(language, 'commitment-record', `indicator.${indicator}`),
    indicatorValue: (value) => say(language, 'commitment-record', `indicator_value.${value}`),
    day,
    instant(instant) {
      const shifted = new Date(Date.parse(instant) + jakartaOffset).toISOString()
      return { day: day(shifted.slice(0, 10)), time: shifted.slice(11, 16).replace(':', '.') }
    },
    dayZero(on, precision, daysSince) {
      const known = precision ?? 'day'
      // A month or a year has no day to count from.
      if (!isCountableDay(known)) return day(on, known)
      return text(isInferred(known) ? 'day_zero.about' : 'day_zero.counted', {
        day: day(on, known),
        n: number(daysSince),
      })
    },
    number,
    amount(what, count) {
      const isOne = language === 'en' && count === 1
      return text(`amount.${what}_${isOne ? 'one' : 'other'}`, { count: number(count) })
    },
    shortDay: (on, precision) => formatImpreciseDay(on, precision ?? 'day', language, 'short'),
    percent: (value) => formatPercent(value / 100, language, 0),
    list: (items) => formatList(items, language),
    pick: ({ id, en }) => (language === 'en' ? (en ?? id) : id),
    level: (factor, level) => anchorLevelText(factor, level, anchors),
    firm: (range) => firmRangeText(range, anchors),
    address: (path) => `${publicUrl}${path}`,
    noAnchors: () => `${say(language, 'anchors', 'none_recorded')}.`,
    risk: (reason) => riskReasonText(reason, anchors),
  }
}

/** The text with its first letter large, for a part of a sentence that stands alone. */
export const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Source numbers as they are printed: “[3], [12]”. */
export const sourceNumbers = (numbers: readonly number[]): string =>
  numbers.map((number) => `[${number}]`).join(', ')

/** The first part of a hash, enough to compare by eye. */
export const hashPrefix = (hash: string): string => hash.slice(0, 12)

/** A hash in groups that can be read out. */
export const groupedHash = (hash: string): string => (hash.match(/.{1,8}/g) ?? []).join(' ')
