import type { MapRegion } from '../series/map-input.ts'

export const mapTableOrders = ['highest', 'lowest', 'name'] as const
export type MapTableOrder = (typeof mapTableOrders)[number]

/** Every region of which something is known, rather than one province. */
export const withValue = 'with_value'

const isKnown = ({ value, low, high }: MapRegion): boolean => value !== null || (low != null && high != null)

const { compare } = new Intl.Collator('id')
const byName = (a: MapRegion, b: MapRegion): number => compare(a.name, b.name) || (a.code < b.code ? -1 : 1)

// Exact values first; what is known by its bounds alone has no place among them, and what is missing none at all.
const rankOf = (region: MapRegion): number => (region.value !== null ? 0 : isKnown(region) ? 1 : 2)

const byValue =
  (sign: 1 | -1) =>
  (a: MapRegion, b: MapRegion): number =>
    rankOf(a) - rankOf(b) || sign * ((a.value ?? 0) - (b.value ?? 0)) || byName(a, b)

const orders: Readonly<Record<MapTableOrder, (a: MapRegion, b: MapRegion) => number>> = {
  highest: byValue(-1),
  lowest: byValue(1),
  name: byName,
}

/** Rows of the table beside the map. Invented regions are never ranked with real ones: they have a list of their own. */
export interface MapTableRows {
  readonly real: readonly MapRegion[]
  readonly simulated: readonly MapRegion[]
}

/** What the table beside the map shows: one province by its code, or all `withValue`, in the order asked. */
export const mapTableRows = (
  regions: readonly MapRegion[],
  part: string,
  order: MapTableOrder,
): MapTableRows => {
  const shown = regions
    .filter((region) => (part === withValue ? isKnown(region) : region.code.startsWith(part)))
    .toSorted(orders[order])
  return {
    real: shown.filter(({ isSimulated }) => !isSimulated),
    simulated: shown.filter(({ isSimulated }) => isSimulated),
  }
}
