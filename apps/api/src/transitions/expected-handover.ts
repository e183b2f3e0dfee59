import {
  addDays,
  type AnchorFact,
  anchorProfile,
  byRisk,
  type ComingHandover,
  isCountableDay,
  type IsoDay,
  lifeRecord,
  riskReasons,
  toHandOver,
  watchWindows,
} from '@estafet/domain'
import type { LeaderSpell } from '../regions/region.queries.ts'
import type { HandoverFacts } from './handover-facts.queries.ts'

/** From this many days before the expected day the handover pack is drawn up. Source: DOMAIN "Handover pack". */
const packDaysBefore = 90

export interface AnchoredCommitments {
  readonly facts: readonly HandoverFacts[]
  /** By commitment; those without any are absent. */
  readonly anchors: ReadonlyMap<string, readonly AnchorFact[]>
}

const commitmentsToHandOver = ({ facts, anchors }: AnchoredCommitments, expectedOn: IsoDay, asOf: IsoDay) =>
  toHandOver(facts, asOf)
    .map(({ facts: { id, title, titleEn, namedAfterLeader, ...rest }, standing }) => {
      const profile = anchorProfile(anchors.get(id) ?? [], asOf)
      const life = lifeRecord(rest, asOf)
      const { firmLow, firmHigh, unknown, expired } = profile
      const { lastSeenAliveOn, lastSeenAlivePrecision } = life
      return {
        id,
        title,
        titleEn,
        standing,
        life,
        anchoring: { firmLow, firmHigh, unknown, expired },
        reasons: riskReasons(
          { profile, namedAfterLeader, lastSeenAliveOn, lastSeenAlivePrecision, expectedOn },
          asOf,
        ),
      }
    })
    .toSorted((a, b) =>
      byRisk({ id: a.id, expectedOn, ...a.anchoring }, { id: b.id, expectedOn, ...b.anchoring }),
    )

/** A handover that is due, as a page tells it at `asOf`; commitments least firm first. */
export const expectedHandover = (
  coming: ComingHandover,
  spellOf: (id: number) => LeaderSpell | undefined,
  anchored: AnchoredCommitments,
  asOf: IsoDay,
) => {
  const { on, spell, ...due } = coming
  const { decisionsDueOn, rpjmdDueOn } = watchWindows(on, on)
  return {
    ...due,
    head: spellOf(spell.id) ?? null,
    packOpensOn: addDays(on, -packDaysBefore),
    /** The clocks that will start; null where there is no day to count from. */
    windows: isCountableDay(due.precision) ? { decisionsDueOn, rpjmdDueOn } : null,
    commitments: commitmentsToHandOver(anchored, on, asOf),
  }
}
