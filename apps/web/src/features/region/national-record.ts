import type { RegionStory } from './region-page.queries.ts'

type Story = Pick<RegionStory, 'spells'> & { readonly profile: Pick<RegionStory['profile'], 'isSimulated'> }

/** Whether the only head on record is the one of the national list, of whom nothing after the inauguration is known. */
export const isNationalRecord = ({ spells, profile }: Story): boolean =>
  spells.length === 1 && spells[0]?.endedOn === null && !profile.isSimulated
