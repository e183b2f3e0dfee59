import type { AnchorRecord, CommitmentDetail } from '../commitment-page.queries.ts'

type Anchored = {
  readonly anchors: readonly Pick<AnchorRecord, 'id' | 'document'>[]
  readonly anchorProfile: {
    readonly factors: readonly Pick<
      CommitmentDetail['anchorProfile']['factors'][number],
      'factor' | 'standing' | 'level' | 'anchorId'
    >[]
  }
}

/** The anchor that is the legal basis in force; undefined where none is known, or it is known that there is none. */
export const anchoredLegalBasis = <Detail extends Anchored>({
  anchors,
  anchorProfile,
}: Detail): Detail['anchors'][number] | undefined => {
  const known = anchorProfile.factors.find(({ factor }) => factor === 'legal_basis')
  if (known?.standing !== 'in_force' || (known.level ?? 0) === 0) return undefined
  return anchors.find(({ id }) => id === known.anchorId)
}
