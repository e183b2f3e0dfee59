import { type IsoDay, isInferred } from '@estafet/domain'
import type { RegionStory } from '../region-page.queries.ts'

type Story = {
  readonly spells: readonly Pick<
    RegionStory['spells'][number],
    'startedOn' | 'startedPrecision' | 'endedOn'
  >[]
  readonly profile: Pick<RegionStory['profile'], 'isSimulated'>
}

/** The national list holds the heads elected on 27 November 2024, inaugurated from early 2025 on. */
const listedFrom: IsoDay = '2025-01-01'

/**
 * Whether the record of the present head rests on the national list: of that inauguration it gives the day of the whole
 * country, and nothing after it. `only`: nobody before is on record either; `latest`: earlier heads are. Null where the
 * city's own sources give the day, and for simulated data.
 */
export const nationalRecord = ({ spells, profile }: Story): 'only' | 'latest' | null => {
  const newest = spells.at(-1)
  if (newest === undefined || newest.endedOn !== null || newest.startedOn < listedFrom) return null
  if (profile.isSimulated) return null
  if (spells.length === 1) return 'only'
  return isInferred(newest.startedPrecision) ? 'latest' : null
}
