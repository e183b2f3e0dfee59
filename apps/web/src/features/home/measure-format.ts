import type { Format } from '../../ui/use-format.ts'
import type { MapOverview } from './home.queries.ts'

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
