import type { RegionItem } from './regions.queries.ts'

/**
 * What to say of who heads a region: `administrative` units of Jakarta elect nobody (UU 29/2007, UU 2/2024); for the
 * others without a spell nobody has been recorded with a source.
 */
export type RegionHead =
  | { readonly is: 'administrative' }
  | { readonly is: 'unrecorded' }
  | {
      readonly is: 'known'
      readonly name: string | null
      readonly capacity: NonNullable<RegionItem['leaderCapacity']>
    }

type HeadFields = Pick<RegionItem, 'leaderName' | 'leaderCapacity' | 'isAdministrative'>

export const regionHead = ({ leaderName, leaderCapacity, isAdministrative }: HeadFields): RegionHead => {
  if (leaderCapacity !== null) return { is: 'known', name: leaderName, capacity: leaderCapacity }
  return { is: isAdministrative ? 'administrative' : 'unrecorded' }
}
