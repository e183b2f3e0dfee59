import type { AsOfLine } from './cases/run-as-of.ts'
import type { ResultLine } from './cases/bench-run.ts'
import { printLine } from './print.ts'
import { rounded } from './statistics.ts'

/** What the product promises itself: docs and README quote these lines. */
const aims = { uncached: 1.5, served: 1, growth: 1.3, asOf: 3 }
const reads = new Set(['list', 'list_region', 'list_status', 'detail', 'comparison', 'overview'])
const growing = new Set(['list', 'list_region', 'list_status', 'detail', 'comparison'])

const find = (lines: readonly ResultLine[], line: ResultLine, scale: number) =>
  lines.find((each) => each.case === line.case && each.side === line.side && each.scale === scale)

/** Each ratio beside its aim, and with two sizes how much longer the larger takes. */
export function printSummary(lines: readonly ResultLine[], scales: readonly number[]): void {
  for (const { case: name, scale, side, ratioToLimit } of lines) {
    if (side === 'limit') continue
    const aim = reads.has(name) && (side === 'uncached' || side === 'served') ? aims[side] : null
    printLine({
      summary: 'ratio',
      case: name,
      scale,
      side,
      ratioToLimit,
      ...(aim === null ? {} : { aim, isMet: ratioToLimit <= aim }),
    })
  }
  const [small, large] = [Math.min(...scales), Math.max(...scales)]
  if (small === large) return
  for (const line of lines.filter(({ scale }) => scale === small)) {
    const grown = find(lines, line, large)
    if (grown === undefined) continue
    const growth = rounded(line.rps / grown.rps)
    const hasAim = growing.has(line.case) && line.side === 'uncached'
    printLine({
      summary: 'growth',
      case: line.case,
      side: line.side,
      from: small,
      to: large,
      growth,
      ...(hasAim ? { aim: aims.growth, isMet: growth <= aims.growth } : {}),
    })
  }
}

/** How much longer an earlier day takes than today, beside the aim. */
export function printAsOfSummary(lines: readonly AsOfLine[]): void {
  for (const { case: name, scale, ratioToToday } of lines.filter(({ side }) => side === 'as_of'))
    printLine({
      summary: 'as_of',
      case: name,
      scale,
      ratioToToday,
      aim: aims.asOf,
      isMet: ratioToToday <= aims.asOf,
    })
}
