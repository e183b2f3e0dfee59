import { type AnchorProfile, anchorProfile, type AnchorStanding } from './anchor-profile.ts'
import { type AnchorStep, anchorSteps, type FirmStep, firmSteps } from './anchor-steps.ts'
import { type AnchorWarning, anchorWarnings } from './anchor-warnings.ts'
import type { AnchorFact, IsoDay, SpellFact } from '../facts.ts'
import { type ExpectedTransition, expectedTransition } from '../heads/expected-transition.ts'
import { type AnchorFactor, anchorFactors } from '../vocabulary.ts'

/** What holds a commitment in place on a day, by the rules; anchors themselves are named by their id. */
export interface CommitmentAnchoring {
  readonly anchorProfile: Omit<AnchorProfile, 'factors'> & {
    readonly factors: readonly {
      readonly factor: AnchorFactor
      readonly standing: AnchorStanding
      readonly level: AnchorFact['level']
      readonly anchorId: number | null
    }[]
  }
  /** The history of each factor on record, oldest step first, in the order of the factors. */
  readonly anchorSteps: readonly {
    readonly factor: AnchorFactor
    readonly steps: readonly (Omit<AnchorStep, 'anchor'> & { readonly anchorId: number })[]
  }[]
  readonly anchorWarnings: readonly AnchorWarning[]
  /** What the warnings are measured against; null where the next change of head is not known. */
  readonly expectedTransition: ExpectedTransition | null
  readonly firmSteps: readonly FirmStep[]
}

/** The anchoring of one commitment at `asOf`, from its anchors and the spells of its region. */
export const commitmentAnchoring = (
  anchors: readonly AnchorFact[],
  spells: readonly SpellFact[],
  asOf: IsoDay,
): CommitmentAnchoring => {
  const { factors, ...counts } = anchorProfile(anchors, asOf)
  const expected = expectedTransition(spells, asOf)
  const histories = anchorFactors
    .map((factor) => ({
      factor,
      steps: anchorSteps(anchors, factor, asOf).map(({ anchor, ...step }) => ({
        ...step,
        anchorId: anchor.id,
      })),
    }))
    .filter(({ steps }) => steps.length > 0)
  return {
    anchorProfile: {
      ...counts,
      factors: factors.map(({ anchor, ...standing }) => ({ ...standing, anchorId: anchor?.id ?? null })),
    },
    anchorSteps: histories,
    anchorWarnings: anchorWarnings({ factors, ...counts }, expected?.on ?? null, asOf),
    expectedTransition: expected,
    firmSteps: firmSteps(anchors, asOf),
  }
}
