/**
 * Values from `from` up to `to`, both included: the smallest and largest value found in the class. Where breaks are
 * given they are the bounds, open at both ends of the scale, and `to` is the next class’s.
 */
export interface MapClass {
  /** Which class of the breaks given, from 0; null where the values found make the classes. */
  readonly rank: number | null
  /** Which of the five shades, 0 the lightest. */
  readonly shade: number
  readonly from: number
  readonly to: number
  readonly count: number
}

/** More steps of one hue are not told apart (five shades, and hatching for what is missing). */
const mostClasses = 5

/** Fewer classes spread over the same five shades, so that low and high stay far apart. */
const shadesFor: readonly (readonly number[])[] = [[], [2], [0, 4], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]]

const lowerBounds = (values: readonly number[], breaks: readonly number[] | undefined): readonly number[] => {
  if (breaks) return [Number.NEGATIVE_INFINITY, ...breaks.slice(0, mostClasses - 1)]
  const distinct = [...new Set(values)]
  if (distinct.length <= mostClasses) return distinct
  // Equal shares of the regions; equal values never fall into two classes, so a class may be larger.
  const quantiles = Array.from(
    { length: mostClasses },
    (_, step) => values[Math.floor((step * values.length) / mostClasses)],
  )
  return [...new Set(quantiles.filter((value) => value !== undefined))]
}

/** Classes for a set of values: by the lower bounds given, all of them, else in fifths that have a region. */
export const classify = (values: readonly number[], breaks?: readonly number[]): readonly MapClass[] => {
  const ascending = values.toSorted((a, b) => a - b)
  const bounds = lowerBounds(ascending, breaks)
  const groups = bounds
    .map((bound, index) => {
      const next = bounds[index + 1] ?? Number.POSITIVE_INFINITY
      return { index, bound, next, found: ascending.filter((value) => value >= bound && value < next) }
    })
    .filter(({ found }) => breaks !== undefined || found.length > 0)
  // Given breaks mean the same shade on every map; fifths only rank within this one.
  const shades = shadesFor[breaks ? bounds.length : groups.length] ?? []
  return groups.map(({ index, bound, next, found }, position) => ({
    rank: breaks ? index : null,
    shade: shades[breaks ? index : position] ?? 0,
    from: breaks ? bound : (found[0] ?? 0),
    to: breaks ? next : (found.at(-1) ?? 0),
    count: found.length,
  }))
}

export const classOf = (value: number, classes: readonly MapClass[]): MapClass | undefined =>
  classes.find(({ rank, from, to }) => value >= from && (rank === null ? value <= to : value < to))
