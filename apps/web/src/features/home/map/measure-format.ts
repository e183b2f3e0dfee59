import type { Format } from '../../../ui/text/use-format.ts'
import type { MapOverview } from '../home.queries.ts'

/** Lower bounds of the second to fourth class of a share: the same on every map, for real and simulated regions. */
export const shareBreaks: readonly number[] = [0.25, 0.5, 0.75]

/** Words of a class: what lies between its bounds, of which the upper one is the next class’s. */
interface ClassWords {
  readonly below: (to: string) => string
  readonly between: (from: string, to: string) => string
  readonly from: (from: string) => string
}

/** What the legend calls the classes, so that no value reads as of another: 24.9 % is below 25 %, and is no 25 %. */
export const shareClassNames = (format: Format, words: ClassWords): readonly string[] =>
  [0, ...shareBreaks].map((from, index) => {
    const to = shareBreaks[index]
    const [low, high] = [format.percent(from, 0), to === undefined ? null : format.percent(to, 0)]
    if (high === null) return words.from(low)
    return from === 0 ? words.below(high) : words.between(low, high)
  })

/** How a value of the map is written, by the unit of its measure. */
export const measureFormat = (unit: MapOverview['unit'], format: Format): ((value: number) => string) => {
  switch (unit) {
    case 'share':
      return (value) => format.percent(value)
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
