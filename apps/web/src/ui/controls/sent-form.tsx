import { fromBase } from '../text/base-path.ts'

/** A search that the browser sends by itself where its script has not come. */
export interface SentSearch {
  /** The list it opens. */
  readonly action: '/kota' | '/komitmen'
  /** Parameters of the address that stay. */
  readonly kept: readonly (readonly [name: string, value: string])[]
}

/** The words that are searched for, as addresses name them. */
export const wordsName = 'cari'

export const addressOf = ({ action }: SentSearch): string => fromBase(action)

export const KeptFields = ({ kept }: SentSearch) =>
  kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
