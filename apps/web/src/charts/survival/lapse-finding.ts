import { readingAt } from './lapse-series.ts'
import type { LapsePanel, LapseReading } from './survival-input.ts'
import type { ChartWords } from '../use-chart-words.ts'

/** Read as late as enough are still followed. */
const latestFirst = [24, 18, 12, 6] as const

interface Read extends LapseReading {
  readonly share: number
}

const isReadable = (reading: LapseReading | undefined): reading is Read =>
  reading !== undefined && !reading.isSmall && reading.share !== null

/** The 95 % limits of a reading in words, or that there are none. */
export const limitsText = (
  { low, high }: Pick<LapseReading, 'low' | 'high'>,
  { text, format }: ChartWords<'survival'>,
): string =>
  low === null || high === null
    ? text('lapse.no_limits')
    : text('lapse.limits', { range: format.range(low, high, 'percent') })

/** What one curve shows: how many lapsed by the latest month that can be read, and how surely. */
export const lapseFinding = (panel: LapsePanel, words: ChartWords<'survival'>): string => {
  const { text, format } = words
  if (panel.atRisk === 0) return text('finding.none')
  const reading = latestFirst.map((months) => readingAt(panel, months)).find(isReadable)
  if (reading === undefined)
    return text('lapse.finding_few', {
      n: format.number(panel.atRisk),
      followed: format.number(readingAt(panel, 6)?.atRisk ?? 0),
    })
  const { months, share, atRisk } = reading
  return share === 0
    ? text('lapse.finding_zero', { months, followed: format.number(atRisk) })
    : text('lapse.finding', {
        months,
        share: format.percent(share),
        limits: limitsText(reading, words),
        followed: format.number(atRisk),
      })
}

interface Told {
  readonly label: string
  readonly reading: Read
}

const readable = (panels: readonly LapsePanel[], months: number): Told[] =>
  panels.flatMap((panel) => {
    const reading = readingAt(panel, months)
    return isReadable(reading) ? [{ label: panel.label, reading }] : []
  })

const mostTold = 3

const shortLimits = ({ low, high }: Read, { text, format }: ChartWords<'survival'>): string =>
  low === null || high === null ? text('lapse.no_limits_short') : format.range(low, high, 'percent')

/** What several curves show beside each other, at the latest month at which two of them can be read. */
export const groupedLapseFinding = (panels: readonly LapsePanel[], words: ChartWords<'survival'>): string => {
  const { text, format } = words
  const months = latestFirst.find((each) => readable(panels, each).length > 1)
  if (months === undefined) return text('groups.lapse_few', { months: latestFirst.at(-1) ?? 6 })
  const told = readable(panels, months)
  const best = told.reduce((a, b) => (b.reading.share < a.reading.share ? b : a))
  const worst = told.reduce((a, b) => (b.reading.share > a.reading.share ? b : a))
  const named = told.length > mostTold ? [best, worst] : told
  const items = format.list(
    named.map(({ label, reading }) =>
      text('groups.lapse_item', {
        group: label,
        share: format.percent(reading.share),
        limits: shortLimits(reading, words),
        followed: format.number(reading.atRisk),
      }),
    ),
  )
  // A curve without limits may be anywhere, so it stands apart from none.
  const isApart =
    best.reading.high !== null && worst.reading.low !== null && worst.reading.low > best.reading.high
  return isApart
    ? text('groups.lapse_apart', { months, items, best: best.label, worst: worst.label })
    : text('groups.lapse_overlap', { months, items })
}
