import type { Format } from '../../ui/use-format.ts'
import type { MapOverview } from './home.queries.ts'

/** Lower bounds of the second to fourth class of a share: the same on every map, for real and simulated regions. */
export const shareBreaks: readonly number[] = [0.25, 0.5, 0.75]

export const shareClassNames = (format: Format): readonly string[] =>
  [0, ...shareBreaks].map((from, index) => {
    const to = (shareBreaks[index] ?? 1.01) - 0.01
    return `${format.number(from * 100, 0)}–${format.percent(to, 0)}`
  })

/** How a value of the map is written, by the unit of its measure. */
export const measureFormat = (unit: MapOverview['unit'], format: Format): ((value: number) => string) => {
  switch (unit) {
    case 'share':
      return (value) => format.percent(value, 0)
    case 'days':
      return format.duration
    case 'percent':
      return (value) => format.percent(value / 100, 2)
    case 'index':
      return (value) => format.number(value, 2)
    case 'count':
      return (value) => format.number(value, 0)
  }
}
