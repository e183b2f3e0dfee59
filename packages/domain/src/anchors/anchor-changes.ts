import type { AnchorFact, IsoDay } from '../facts.ts'
import { addDays } from '../iso-day.ts'
import { anchorHoldsFrom, anchorProfile } from './anchor-profile.ts'

/** The anchors that came into force on a day, and those that had run out the day before with nothing to follow. */
export interface AnchorChanges<Anchor extends AnchorFact = AnchorFact> {
  readonly begun: readonly Anchor[]
  readonly expired: readonly Anchor[]
}

/** What changed on `on` in what holds a commitment, of its anchors in any order; each list in the order of the factors. */
export const anchorChanges = <Anchor extends AnchorFact>(
  anchors: readonly Anchor[],
  on: IsoDay,
): AnchorChanges<Anchor> => {
  const { factors } = anchorProfile(anchors, on)
  const those = (isMeant: (anchor: Anchor, standing: (typeof factors)[number]['standing']) => boolean) =>
    factors.flatMap(({ anchor, standing }) => (anchor !== null && isMeant(anchor, standing) ? [anchor] : []))
  return {
    begun: those((anchor, standing) => standing === 'in_force' && anchorHoldsFrom(anchor) === on),
    expired: those(
      ({ expiresOn }, standing) =>
        standing === 'expired' && expiresOn !== null && addDays(expiresOn, 1) === on,
    ),
  }
}
