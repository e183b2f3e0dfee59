import type { Changes } from './changes.queries.ts'

/** One part of the sentence that says what happened to the commitments of a list, as a key and its count. */
export interface FindingPart {
  readonly key: 'added' | 'joined' | 'removed' | 'changed' | 'unchanged'
  readonly count: number
}

/**
 * The parts of the sentence, in its order, without those of nothing; what stayed is always said where there was
 * anything. Of a list narrowed by a filter commitments come in and drop out; of a whole one they are first recorded.
 */
export const findingParts = (
  { added, removed, changed, unchanged }: Changes['counts'],
  isNarrowed: boolean,
): FindingPart[] => {
  const parts: FindingPart[] = [
    { key: isNarrowed ? 'joined' : 'added', count: added },
    { key: 'removed', count: removed },
    { key: 'changed', count: changed },
    { key: 'unchanged', count: unchanged },
  ]
  return parts.filter(({ count }) => count > 0)
}
