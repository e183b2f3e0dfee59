import type { RegionKind } from '@estafet/domain'
import type { ComboboxItem } from '../../ui/controls/combobox-match.ts'

interface Region {
  readonly code: string
  readonly name: string
  readonly kind: RegionKind
  readonly provinceName: string | null
  readonly commitments: number
}

/** Regions of these kinds to choose from, those with commitments first: they have something to show. */
export const pickableRegions = (
  regions: readonly Region[],
  kinds: readonly RegionKind[],
  exclude: readonly string[],
  wordOf: (kind: RegionKind) => string,
): readonly ComboboxItem[] =>
  regions
    .filter(({ code, kind }) => kinds.includes(kind) && !exclude.includes(code))
    .toSorted((a, b) => Number(b.commitments > 0) - Number(a.commitments > 0) || (a.code < b.code ? -1 : 1))
    .map(({ code, name, kind, provinceName }) => ({
      key: code,
      label: name,
      note: [provinceName ?? wordOf(kind), code].join(' · '),
    }))
