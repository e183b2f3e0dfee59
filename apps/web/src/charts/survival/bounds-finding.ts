import type { BoundsPanel, BoundsRow } from './survival-input.ts'
import type { ChartWords } from '../use-chart-words.ts'

/** The horizon a sentence speaks of: twelve months, or the next one somebody has reached. */
export const toldMonths = [12, 6, 24] as const

/** The rows somebody has reached, by months. */
const reached = ({ rows }: BoundsPanel): BoundsRow[] => rows.filter(({ n }) => n > 0)

/** What the bars of one set show: at least so many alive at each horizon, and at most so many. */
export const boundsFinding = (panel: BoundsPanel, { text, format }: ChartWords<'survival'>): string => {
  const rows = reached(panel)
  if (rows.length === 0) return text('bounds.finding_none')
  const proven = format.list(
    rows.map(({ alive, n, months }) =>
      text('bounds.finding_item', { alive: format.number(alive), n: format.number(n), months }),
    ),
  )
  if (rows.every(({ unknown }) => unknown === 0)) return text('bounds.finding_known', { proven })
  const possible = format.list(rows.map(({ alive, unknown }) => format.number(alive + unknown)))
  return text('bounds.finding', { proven, possible })
}

interface Told {
  readonly label: string
  readonly row: BoundsRow & { readonly low: number; readonly high: number }
}

const isTellable = (row: BoundsRow): row is Told['row'] =>
  !row.isSmall && row.low !== null && row.high !== null

const tellable = (panels: readonly BoundsPanel[], months: number): Told[] =>
  panels.flatMap(({ label, rows }) => {
    const row = rows.find((each) => each.months === months)
    return row !== undefined && isTellable(row) ? [{ label, row }] : []
  })

// More than these in one sentence tell nothing: of many groups the two ends.
const mostTold = 3

/** What the bars of several groups show beside each other, of the horizon `toldMonths` has first. */
export const groupedBoundsFinding = (
  panels: readonly BoundsPanel[],
  words: ChartWords<'survival'>,
): string => {
  const { text, format } = words
  if (panels.every(({ rows }) => rows.every(({ n }) => n === 0))) return text('bounds.finding_none')
  const months = toldMonths.find((each) => tellable(panels, each).length > 1) ?? toldMonths[0]
  const told = tellable(panels, months)
  const rangeOf = ({ row }: Told) => format.range(row.low, row.high, 'percent')
  const [first] = told
  if (first === undefined) return text('groups.bounds_few', { months })
  if (told.length === 1)
    return text('groups.bounds_single', {
      group: first.label,
      range: rangeOf(first),
      n: format.number(first.row.n),
      months,
    })
  const best = told.reduce((a, b) => (b.row.low > a.row.low ? b : a))
  const worst = told.reduce((a, b) => (b.row.high < a.row.high ? b : a))
  const named = told.length > mostTold ? [best, worst] : told
  const items = format.list(
    named.map((each) =>
      text('groups.bounds_item', { group: each.label, range: rangeOf(each), n: format.number(each.row.n) }),
    ),
  )
  return best !== worst && best.row.low > worst.row.high
    ? text('groups.bounds_apart', { months, items, best: best.label, worst: worst.label })
    : text('groups.bounds_overlap', { months, items })
}
