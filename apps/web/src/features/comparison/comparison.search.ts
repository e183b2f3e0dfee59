import { regionMeasureNames, type RegionMeasureName } from '@estafet/domain'
import { choiceParam, listParam, type RawSearch } from '../../search-params.ts'

/** Ways to look at the same comparison; the first is the default. */
export const views = ['tabel', 'panas', 'kecil', 'tren', 'estafet'] as const
export type ComparisonView = (typeof views)[number]

export interface ComparisonSearch {
  /** Codes as the address says them, in order: the first is the reference. Wrong ones are kept, to be named. */
  readonly kota?: readonly string[] | undefined
  readonly ukuran?: RegionMeasureName | undefined
  readonly tampilan?: ComparisonView | undefined
}

export const comparisonSearch = (raw: RawSearch): ComparisonSearch => {
  const kota = listParam(raw['kota'])
  const ukuran = choiceParam(raw['ukuran'], regionMeasureNames)
  const tampilan = choiceParam(raw['tampilan'], views)
  return {
    // Said even when undefined: what is left out here stays in the address as it came.
    kota: kota.length > 0 ? kota : undefined,
    ukuran,
    tampilan: tampilan === views[0] ? undefined : tampilan,
  }
}
