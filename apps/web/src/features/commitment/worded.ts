import type { Format } from '../../ui/use-format.ts'

/** A sentence of `commitment.json`: its key and the values it takes, already worded. */
export interface Worded {
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

export const worded = (key: string, values: Worded['values'] = {}): Worded => ({ key, values })

/** What a pure view model needs of the reader's language. */
export interface ReaderLanguage {
  readonly format: Format
  /** A word of a closed vocabulary. */
  readonly label: (set: string, word: string) => string
}
