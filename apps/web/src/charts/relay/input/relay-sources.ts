import type { RelaySource } from './relay-input.ts'

/** A source as the API gives it. */
export interface SourceRecord {
  readonly id: number
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
}

const nameOf = ({ title, publisher, url }: SourceRecord): string =>
  [title, publisher].filter((part) => part !== null).join(', ') || (url ?? '–')

/** The first of the sources a fact rests on; null without one. */
export const firstSource = (sources: readonly SourceRecord[]): RelaySource | null => {
  const [first, ...rest] = [...new Map(sources.map((source) => [source.id, source])).values()]
  return first === undefined ? null : { name: nameOf(first), url: first.url, more: rest.length }
}

/** Finds the source a fact names by id among those that came with it. */
export const sourceFinder = (
  sources: readonly SourceRecord[],
): ((named: { readonly id: number; readonly more: number } | null) => RelaySource | null) => {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return (named) => {
    const source = named === null ? undefined : byId.get(named.id)
    return named === null || source === undefined
      ? null
      : { name: nameOf(source), url: source.url, more: named.more }
  }
}
