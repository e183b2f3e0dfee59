import type { HomePart } from '../home.queries.ts'

export interface HomeFinding {
  readonly key: 'finding' | 'finding_with_provinces' | 'finding_none'
  readonly regions: number
  readonly recorded: number
  readonly provinces: number
  readonly commitments: number
}

/** The one finding the page opens with, of real regions alone; null where the set holds none. */
export const homeFinding = ({ counts }: Pick<HomePart, 'counts'>): HomeFinding | null =>
  counts === null
    ? null
    : {
        key:
          counts.commitments === 0
            ? 'finding_none'
            : counts.provincesWithCommitments > 0
              ? 'finding_with_provinces'
              : 'finding',
        provinces: counts.provincesWithCommitments,
        regions: counts.regions,
        recorded: counts.regionsWithCommitments,
        commitments: counts.commitments,
      }
