import type { RegionShape } from './boundaries.ts'

type Place = Pick<RegionShape, 'code' | 'x' | 'y'>

/** The marker a finger means: the nearest within `reach` units, or null. */
export const nearestWithin = (
  places: readonly Place[],
  at: { x: number; y: number },
  reach: number,
): string | null => {
  const near = places
    .map(({ code, x, y }) => ({ code, distance: Math.hypot(x - at.x, y - at.y) }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((a, b) => a.distance - b.distance)
  return near[0]?.code ?? null
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** Outside the quarter a key points to, a region counts only where that quarter holds none. */
const strayed = 10_000

/** The next region that way, so that all 514 can be reached. Null: no arrow key, or no land further on. */
export const regionTowards = (places: readonly Place[], from: Place, key: string): string | null => {
  const direction = directions[key]
  if (!direction) return null
  const [dx, dy] = direction
  let nearest: { code: string; cost: number } | null = null
  for (const { code, x, y } of places) {
    const along = (x - from.x) * dx + (y - from.y) * dy
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx)
    if (code === from.code || along <= 0) continue
    const cost = aside <= along ? Math.hypot(along, aside) : strayed + along + 2 * aside
    if (nearest === null || cost < nearest.cost) nearest = { code, cost }
  }
  return nearest?.code ?? null
}
