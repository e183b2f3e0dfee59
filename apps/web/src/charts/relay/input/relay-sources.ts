import type { RelayDocument, RelayInput, RelaySource } from './relay-input.ts'

/** A document by the name a reader knows it by, and how many more say the same. */
export interface NamedSource {
  readonly name: string
  readonly url: string | null
  readonly more: number
}

const nameOf = ({ title, publisher, url }: RelayDocument): string =>
  [title, publisher].filter((part) => part !== null).join(', ') || (url ?? '–')

/** The first of the documents a fact rests on; null without one. */
export const firstSource = (documents: readonly RelayDocument[]): RelaySource | null => {
  const [id, ...rest] = new Set(documents.map((document) => document.id))
  return id === undefined ? null : { id, more: rest.length }
}

/** Every document the chart rests on, by its id: those of the heads come with their spells. */
export const documentsOf = ({ spells, sources }: RelayInput): ReadonlyMap<number, RelayDocument> =>
  new Map([...spells.flatMap((spell) => spell.sources), ...sources].map((each) => [each.id, each]))

/** The source by name; null where there is none. */
export const namedSource = (
  source: RelaySource | null,
  documents: ReadonlyMap<number, RelayDocument>,
): NamedSource | null => {
  const document = source === null ? undefined : documents.get(source.id)
  return source === null || document === undefined
    ? null
    : { name: nameOf(document), url: document.url, more: source.more }
}
