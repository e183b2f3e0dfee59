import type { AnchorFact, IsoDay } from '../facts.ts'
import { addDays } from '../iso-day.ts'
import type { AnchorFactor } from '../vocabulary.ts'
import { anchorHoldsFrom, anchorProfile, isEvidenced } from './anchor-profile.ts'

/** One anchor over the days `[from, to)` it was in force; `to` is null while it is. */
export interface AnchorStep<Anchor extends AnchorFact = AnchorFact> {
  readonly anchor: Anchor
  readonly from: IsoDay
  readonly to: IsoDay | null
  /** What ended it by `asOf`; null while it is in force. */
  readonly endedBy: 'superseded' | 'expired' | null
}

const byStart = (a: AnchorFact, b: AnchorFact): number => {
  const [own, other] = [anchorHoldsFrom(a), anchorHoldsFrom(b)]
  return own === other ? a.id - b.id : own < other ? -1 : 1
}

/**
 * The history of one factor up to `asOf`, oldest first: a ladder where levels rise, as with Pontianak's mayor's
 * regulations and its later local law. What only a file of this product tells is no step. Of several anchors of one
 * day only the last recorded is a step.
 */
export const anchorSteps = <Anchor extends AnchorFact>(
  anchors: readonly Anchor[],
  factor: AnchorFactor,
  asOf: IsoDay,
): AnchorStep<Anchor>[] => {
  const ordered = anchors
    .filter((each) => each.factor === factor && isEvidenced(each) && anchorHoldsFrom(each) <= asOf)
    .toSorted(byStart)
  return ordered.flatMap((anchor, index) => {
    const from = anchorHoldsFrom(anchor)
    const next = ordered[index + 1] ?? null
    const nextFrom = next === null ? null : anchorHoldsFrom(next)
    if (nextFrom === from) return []
    const lapsesOn = anchor.expiresOn === null ? null : addDays(anchor.expiresOn, 1)
    if (lapsesOn !== null && lapsesOn <= asOf && (nextFrom === null || lapsesOn <= nextFrom))
      return { anchor, from, to: lapsesOn, endedBy: 'expired' as const }
    if (nextFrom !== null) return { anchor, from, to: nextFrom, endedBy: 'superseded' as const }
    return { anchor, from, to: null, endedBy: null }
  })
}

/** How many factors were firm over the days `[from, to)`. */
export interface FirmStep {
  readonly from: IsoDay
  /** Null for the last step, which holds at `asOf`. */
  readonly to: IsoDay | null
  readonly firmLow: number
  readonly firmHigh: number
}

/** The firm range of one commitment over time, from its first anchor that is more than a claim to `asOf`; equal neighbours are one step. */
export const firmSteps = (anchors: readonly AnchorFact[], asOf: IsoDay): FirmStep[] => {
  const days = new Set<IsoDay>()
  for (const anchor of anchors.filter(isEvidenced)) {
    days.add(anchorHoldsFrom(anchor))
    if (anchor.expiresOn !== null) days.add(addDays(anchor.expiresOn, 1))
  }
  const steps: FirmStep[] = []
  for (const from of [...days].filter((day) => day <= asOf).toSorted()) {
    const { firmLow, firmHigh } = anchorProfile(anchors, from)
    const last = steps.at(-1)
    if (last?.firmLow === firmLow && last.firmHigh === firmHigh) continue
    if (last !== undefined) steps[steps.length - 1] = { ...last, to: from }
    steps.push({ from, to: null, firmLow, firmHigh })
  }
  return steps
}
