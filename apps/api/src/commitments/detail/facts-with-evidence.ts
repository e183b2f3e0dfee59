import type { IsoDay } from '@estafet/domain'
import type { EvidenceOwner, EvidenceReference, TiedEvidence } from './evidence.queries.ts'

/** A fact of a record before its documents are put beside it. */
export type WithoutEvidence<Fact> = Omit<Fact, 'evidence'>

/**
 * Puts the evidence of one commitment beside the facts it is tied to, in its order. With `countsFrom` the documents of a
 * fact count from the day of the fact; without it from the day each was tied to it.
 */
export const factsWithEvidence = (tied: readonly TiedEvidence[]) => {
  const byOwner = Map.groupBy(tied, ({ owner, ownerId }) => `${owner} ${ownerId}`)
  return <Fact extends { readonly id: number }>(
    owner: EvidenceOwner,
    facts: readonly Fact[],
    countsFrom?: (fact: Fact) => IsoDay,
  ): (Fact & { readonly evidence: readonly EvidenceReference[] })[] =>
    facts.map((fact) => ({
      ...fact,
      evidence: (byOwner.get(`${owner} ${fact.id}`) ?? []).map(({ reference }) =>
        countsFrom === undefined ? reference : { ...reference, countsFrom: countsFrom(fact) },
      ),
    }))
}
