import {
  type AnchorFactor,
  type AnchorLevel,
  type AnchorWarning,
  completionVerdicts,
  type DatePrecision,
  isCountableDay,
  type IsoDay,
  type RiskReason,
} from '@estafet/domain'
import {
  type AnchorSpeech,
  anchorLevelText,
  anchorWarningText,
  firmRangeText,
  formatDayNumber,
  formatDuration,
  formatImpreciseDay,
  formatList,
  formatNumber,
  formatPercent,
  type Language,
  riskReasonText,
  knownKey,
  type TextKey,
  type TextValues,
  translate,
  type VocabularyLabel,
  type Worded,
} from '@estafet/i18n'
import type { BothLanguages } from './handover-pack.ts'

export type PackText = TextKey<'handover-pack'>

/** Everything a report says, in one language. */
export interface Speech {
  readonly language: Language
  /** A text of the handover pack. */
  readonly text: (key: PackText, values?: TextValues) => string
  /** A sentence of the page of a commitment, which both say alike. */
  readonly sentence: (worded: Worded) => string
  /** A text that counts something: “1 komitmen”. */
  readonly amount: (
    what: 'commitments' | 'milestones' | 'evidence' | 'sources' | 'days',
    count: number,
  ) => string
  /** A word of the domain, by its list. */
  readonly word: VocabularyLabel
  /** What was judged on a scale of its own, and the word of that scale, as the page of a commitment says them. */
  readonly indicator: (indicator: string) => string
  readonly indicatorValue: (value: string) => string
  readonly day: (day: IsoDay, precision?: DatePrecision | null) => string
  /** A day zero with the day it is since then: “20 Februari 2025 (hari ke-647)”, as surely as it is known. */
  readonly dayZero: (daysSince: number, day: IsoDay, precision: DatePrecision | null) => string
  /** Which day it is, counted from one that may be known less exactly: “sekitar hari ke-641”. */
  readonly dayNumber: (days: number, day: IsoDay, precision: DatePrecision) => string
  /** A length of time in words. */
  readonly duration: (days: number) => string
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
  /** A warning of a profile: its kind, and what is so. */
  readonly warning: (warning: AnchorWarning, level: AnchorLevel | null) => string
}

/** Jakarta is seven hours ahead of UTC, all year. */
const jakartaOffset = 7 * 3_600_000

/**
 * @param publicUrl where readers find the site, without a slash at its end.
 * @throws Error when a text it is asked for is missing.
 */
export function createSpeech(language: Language, publicUrl = ''): Speech {
  const text: Speech['text'] = (key, values) => translate(language, 'handover-pack', key, values)
  const word: Speech['word'] = (list, name) =>
    translate(language, 'vocabulary', knownKey('vocabulary', `${list}.${name}`))
  const day: Speech['day'] = (on, precision) => formatImpreciseDay(on, precision ?? 'day', language)
  const dayNumber: Speech['dayNumber'] = (days, on, precision) =>
    formatDayNumber(days, { day: on, precision }, language)
  const number: Speech['number'] = (value) => formatNumber(value, language)
  const anchors: AnchorSpeech = {
    text: (key, values) => translate(language, 'anchors', key, values),
    factor: (factor) => word('anchorFactors', factor),
    day,
  }
  return {
    language,
    text,
    sentence: ({ key, values }) => translate(language, 'commitment', key, values),
    dayNumber,
    duration: (days) => formatDuration(days, language),
    word,
    indicator: (indicator) =>
      translate(language, 'commitment-record', knownKey('commitment-record', `indicator.${indicator}`)),
    // Some scales have words of completion; these stand in the vocabulary.
    indicatorValue(value) {
      const verdict = completionVerdicts.find((each) => each === value)
      return verdict === undefined
        ? translate(language, 'commitment-record', knownKey('commitment-record', `indicator_value.${value}`))
        : word('completionVerdicts', verdict)
    },
    day,
    instant(instant) {
      const shifted = new Date(Date.parse(instant) + jakartaOffset).toISOString()
      return { day: day(shifted.slice(0, 10)), time: shifted.slice(11, 16).replace(':', '.') }
    },
    dayZero(daysSince, on, precision) {
      const known = precision ?? 'day'
      // A month or a year has no day to count from.
      return isCountableDay(known) ? `${day(on, known)} (${dayNumber(daysSince, on, known)})` : day(on, known)
    },
    number,
    amount: (what, count) => text(`amount.${what}`, { count, n: number(count) }),
    shortDay: (on, precision) => formatImpreciseDay(on, precision ?? 'day', language, 'short'),
    percent: (value) => formatPercent(value / 100, language, 0),
    list: (items) => formatList(items, language),
    pick: ({ id, en }) => (language === 'en' ? (en ?? id) : id),
    level: (factor, level) => anchorLevelText(factor, level, anchors),
    firm: (range) => firmRangeText(range, anchors),
    address: (path) => `${publicUrl}${path}`,
    noAnchors: () => `${translate(language, 'anchors', 'none_recorded')}.`,
    risk: (reason) => riskReasonText(reason, anchors),
    warning(warning, level) {
      const fact = anchorWarningText(warning, level, anchors)
      return `${word('anchorWarningKinds', warning.kind)}.${fact === null ? '' : ` ${fact}`}`
    },
  }
}

/** Source numbers as they are printed: “[3], [12]”. */
export const sourceNumbers = (numbers: readonly number[]): string =>
  numbers.map((number) => `[${number}]`).join(', ')

/** The first part of a hash, enough to compare by eye. */
export const hashPrefix = (hash: string): string => hash.slice(0, 12)

/** A hash in groups that can be read out. */
export const groupedHash = (hash: string): string => (hash.match(/.{1,8}/g) ?? []).join(' ')
