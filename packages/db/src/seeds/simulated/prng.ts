/** Draws for the simulated province: the same seed gives the same draws on every machine. */
export interface Draws {
  /** At least 0, below 1. */
  fraction(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  shuffle<Item>(items: readonly Item[]): Item[]
}

/** 32-bit FNV-1a, to make a seed of a text. Source: Fowler, Noll, Vo; draft-eastlake-fnv. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/** Draws from Mulberry32 (Tommy Ettinger, public domain), seeded by a text. */
export const drawsFor = (seed: string): Draws => {
  let state = hashOf(seed)
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number): number => low + Math.floor(fraction() * (high - low + 1))
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const shuffle = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, order: fraction() }))
      .toSorted((a, b) => a.order - b.order)
      .map(({ item }) => item)
  return { fraction, between, chance: (probability) => fraction() < probability, pick, shuffle }
}
