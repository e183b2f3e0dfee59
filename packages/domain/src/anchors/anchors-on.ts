import type { AnchorFact, IsoDay } from '../facts.ts'
import { addDays } from '../iso-day.ts'
import { anchorHoldsFrom } from './anchor-profile.ts'

/** An anchor with the day another document than a file of this product could be read on it; null while none could. */
export interface DatedAnchor extends AnchorFact {
  readonly documentedOn: IsoDay | null
}

const isStillClaimed = ({ isClaimed, documentedOn }: DatedAnchor, day: IsoDay): boolean =>
  isClaimed === true && (documentedOn === null || documentedOn > day)

/** The anchors on record on a day, and which of them were claims of ours then. */
export const anchorsOn = (anchors: readonly DatedAnchor[], day: IsoDay): AnchorFact[] =>
  anchors
    .filter((anchor) => anchorHoldsFrom(anchor) <= day)
    .map((anchor) => ({ ...anchor, isClaimed: isStillClaimed(anchor, day) }))

/** The days on which what anchors say of a commitment may differ from the day before, in no order. */
export const anchorTurns = (anchors: readonly DatedAnchor[]): IsoDay[] =>
  anchors
    .flatMap((anchor) => [
      anchorHoldsFrom(anchor),
      anchor.isClaimed === true ? anchor.documentedOn : null,
      anchor.expiresOn === null ? null : addDays(anchor.expiresOn, 1),
    ])
    .filter((day) => day !== null)
