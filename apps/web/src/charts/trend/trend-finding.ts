import { type Measure, measureLimits, type TrendMeasure } from '@estafet/domain'
import type { ChartWords } from '../use-chart-words.ts'
import type { TrendPanel } from './trend-input.ts'
import { type TrendSpan, trendSpan } from './trend-series.ts'

const percentOf = (share: number | null): number => Math.round((share ?? 0) * 100)

const apart = (a: Measure, b: Measure): boolean =>
  (a.low ?? 0) > (b.high ?? 1) || (b.low ?? 0) > (a.high ?? 1)

const sinceText = ({ handover, before }: TrendSpan, { text, format }: ChartWords<'trends'>): string =>
  handover === null ? format.day(before?.on ?? '') : text('since_handover', { year: handover.on.slice(0, 4) })

const atText = ({ handover, before }: TrendSpan, { text, format }: ChartWords<'trends'>): string =>
  handover === null
    ? text('at.day', { day: format.day(before?.on ?? '') })
    : text('at.handover', { year: handover.on.slice(0, 4) })

/** Of bounds as counts, which say of few what a percentage would hide. */
const countsText = (
  { numerator, unknown, denominator }: Measure,
  { text, format }: ChartWords<'trends'>,
): string =>
  text(unknown === 0 ? 'counts.known' : 'counts.bounds', {
    low: format.number(numerator),
    unknown: format.number(unknown),
    n: format.number(denominator),
  })

/** Whether the figures stand so far apart that neither chance nor what is unknown explains it; few never do. */
const hedgeText = (
  measure: TrendMeasure,
  [before, now]: readonly [Measure, Measure],
  { text }: ChartWords<'trends'>,
): string => {
  if (before.isSmall || now.isSmall) return text('hedge.few')
  return apart(before, now) ? '' : text(`hedge.${measureLimits[measure]}`)
}

/** Up or down only where the difference may be told; otherwise the two figures stand beside each other. */
const wayOf = (difference: number, hedge: string): 'same' | 'beside' | 'up' | 'down' => {
  if (difference === 0) return 'same'
  if (hedge !== '') return 'beside'
  return difference > 0 ? 'up' : 'down'
}

const continuityFinding = (span: TrendSpan, words: ChartWords<'trends'>): string => {
  const { text, format } = words
  const now = span.now.measures.continuity
  const before = span.before?.measures.continuity
  const said = text(now.unknown === 0 ? 'continuity.known' : 'continuity.bounds', {
    alive: format.number(now.numerator),
    n: format.number(now.denominator),
    unknown: format.number(now.unknown),
  })
  if (before === undefined || span.handover === null)
    return now.isSmall ? `${said} ${text('hedge.few_alone')}` : said
  const earlier = text('continuity.before', {
    counts: countsText(before, words),
    year: span.handover.on.slice(0, 4),
  })
  return [said, earlier, hedgeText('continuity', [before, now], words)]
    .filter((part) => part !== '')
    .join(' ')
}

/**
 * What the lines of one region show: the figure before the last handover, the newest one, and whether the difference
 * may be told. Of continuity, which is asked anew of each head, how the present one stands beside the one before.
 */
export const trendFinding = (
  panel: TrendPanel,
  measure: TrendMeasure,
  words: ChartWords<'trends'>,
): string => {
  const { text, format } = words
  const name = text(`name.${measure}`)
  const span = trendSpan(panel, measure)
  if (span === null) return text(`none.${measure}`)
  if (measure === 'continuity') return continuityFinding(span, words)
  const now = span.now.measures[measure]
  const before = span.before?.measures[measure]
  const n = format.number(now.denominator)
  const to = format.percent(now.rate ?? 0, 0)
  if (before === undefined) {
    const said = text('single', { name, to, n })
    return now.isSmall ? `${said} ${text('hedge.few_alone')}` : said
  }
  const difference = percentOf(now.rate) - percentOf(before.rate)
  const hedge = difference === 0 ? '' : hedgeText(measure, [before, now], words)
  const said = text(`change.${wayOf(difference, hedge)}`, {
    name,
    from: format.percent(before.rate ?? 0, 0),
    fromN: format.number(before.denominator),
    to,
    n,
    since: sinceText(span, words),
    at: atText(span, words),
  })
  return hedge === '' ? said : `${said} ${hedge}`
}

const isFirm = (span: TrendSpan | null, measure: TrendMeasure): span is TrendSpan =>
  span !== null && !span.now.measures[measure].isSmall

/** What the lines of several regions show beside each other: of each its newest figure and the one before. */
export const groupedTrendFinding = (
  panels: readonly TrendPanel[],
  measure: TrendMeasure,
  words: ChartWords<'trends'>,
): string => {
  const { text, format } = words
  const spans = panels.map((panel) => ({ panel, span: trendSpan(panel, measure) }))
  const items = spans.flatMap(({ panel, span }) => {
    if (!isFirm(span, measure)) return []
    const now = span.now.measures[measure]
    const n = format.number(now.denominator)
    if (measure === 'continuity')
      return [text('item.continuity', { city: panel.label, counts: countsText(now, words) })]
    const before = span.before?.measures[measure]
    const to = format.percent(now.rate ?? 0, 0)
    const isSame = percentOf(before?.rate ?? null) === percentOf(now.rate)
    return before === undefined || before.isSmall
      ? [text('item.single', { city: panel.label, to, n })]
      : [
          text(`item.${isSame ? 'same' : 'since'}_${span.handover === null ? 'day' : 'handover'}`, {
            city: panel.label,
            from: format.percent(before.rate ?? 0, 0),
            to,
            n,
            since: span.handover === null ? format.day(span.before?.on ?? '') : span.handover.on.slice(0, 4),
          }),
        ]
  })
  const few = spans.filter(({ span }) => !isFirm(span, measure)).map(({ panel }) => panel.label)
  if (items.length === 0) return text('group.none', { name: text(`name.${measure}`) })
  return [
    text('group.told', { name: text(`name.${measure}`), items: format.list(items) }),
    text('group.hedge'),
    ...(few.length === 0 ? [] : [text('group.few', { cities: format.list(few) })]),
  ].join(' ')
}
