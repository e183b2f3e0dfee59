type Pair = readonly [number, number]
/** A place in the drawing, in px. */
export type Place = readonly [x: number, y: number]
/** Between two values at one place, in px. */
export type Band = readonly [x: number, low: number, high: number]

/** From values to px. */
export const linear =
  ([from, to]: Pair, [start, end]: Pair) =>
  (value: number): number =>
    start + ((value - from) / (to - from)) * (end - start)

const written = (places: readonly Place[]): string =>
  places.map((place) => place.map((at) => Math.round(at * 10) / 10).join(',')).join('L')

/** What lies between gaps. */
const runsOf = <T>(values: readonly (T | null)[]): readonly (readonly T[])[] => {
  const runs: T[][] = [[]]
  for (const value of values) {
    if (value === null) runs.push([])
    else runs.at(-1)?.push(value)
  }
  return runs.filter(({ length }) => length > 0)
}

/** Each value holds until the next. */
const inSteps = (places: readonly Place[]): readonly Place[] =>
  places.flatMap(([x, y], index): readonly Place[] => {
    const before = places[index - 1]
    return before === undefined
      ? [[x, y]]
      : [
          [x, before[1]],
          [x, y],
        ]
  })

type Course = 'straight' | 'steps'
const laid = (course: Course, places: readonly Place[]) => (course === 'steps' ? inSteps(places) : places)

/** A line through places, broken where there is none. */
export const linePath = (places: readonly (Place | null)[], course: Course): string =>
  runsOf(places)
    .map((run) => `M${written(laid(course, run))}`)
    .join('')

/** The area between two lines, broken where there is none. */
export const areaPath = (bands: readonly (Band | null)[], course: Course): string =>
  runsOf(bands)
    .map((run) => {
      const above = laid(
        course,
        run.map(([x, , high]): Place => [x, high]),
      )
      const below = laid(
        course,
        run.map(([x, low]): Place => [x, low]),
      )
      return `M${written([...above, ...below.toReversed()])}Z`
    })
    .join('')
