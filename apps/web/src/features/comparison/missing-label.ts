import type { MissingReason, RegionMeasureName } from '@estafet/domain'

/** Why a measure has no value; of continuity, that none has been seen again says more than the word for it. */
export const missingLabel = (
  t: (key: 'continuity_unseen') => string,
  label: (set: string, word: string) => string,
  measure: RegionMeasureName,
  missing: MissingReason | null,
): string | undefined => {
  if (missing === null) return undefined
  return measure === 'continuity' && missing === 'no_evidence_found'
    ? t('continuity_unseen')
    : label('missingReasons', missing)
}
