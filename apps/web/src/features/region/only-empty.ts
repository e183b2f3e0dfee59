import type { RegionCommitment } from './region-page.queries.ts'

/** Whether nothing is on record of what a city says, proves or dates: three answers that a phone says in one line. */
export const hasOnlyEmpty = ({
  official,
  evidence,
  schedule,
}: Pick<RegionCommitment, 'official' | 'evidence' | 'schedule'>): boolean =>
  (official === 'not_reported' || official === 'not_asked') &&
  evidence === 'no_claim' &&
  schedule === 'no_deadline'
