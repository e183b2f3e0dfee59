import {
  countHandedOver,
  type HandedOver,
  handedOver,
  type IsoDay,
  type KnownHandover,
  lifeRecord,
  type SurvivalHorizon,
  survivalHorizons,
  survivalStatus,
  type SurvivalStatus,
  survivalSummary,
} from '@estafet/domain'
import type { LeaderSpell } from '../regions/region.queries.ts'
import type { HandoverDecisionRecord, HandoverFacts } from './handover-facts.queries.ts'

/** What is recorded of a region's commitments: their facts, and the decisions with documents by commitment. */
export interface RecordedCommitments {
  readonly facts: readonly HandoverFacts[]
  readonly decisions: ReadonlyMap<string, readonly HandoverDecisionRecord[]>
}

/**
 * What is known of a commitment's life at each horizon after day zero. Null for what was not at risk, and where day
 * zero is known to the month or the year only: no months can be counted from it.
 */
export const survivalOf = (
  { facts, onDayZero }: HandedOver<HandoverDecisionRecord, HandoverFacts>,
  { transition, windows }: KnownHandover,
  asOf: IsoDay,
): Readonly<Record<SurvivalHorizon, SurvivalStatus>> | null =>
  onDayZero === 'at_risk' && windows !== null
    ? (Object.fromEntries(
        survivalHorizons.map((months) => [
          months,
          survivalStatus(facts, transition.inauguratedOn, months, asOf),
        ]),
      ) as Record<SurvivalHorizon, SurvivalStatus>)
    : null

/** The commitments open on the handover's day zero, each with the decision record that stands. */
export const recordedHandover = (
  handover: KnownHandover,
  { facts, decisions }: RecordedCommitments,
  asOf: IsoDay,
): HandedOver<HandoverDecisionRecord, HandoverFacts>[] =>
  handedOver(facts, handover, ({ id }) => decisions.get(id) ?? [], asOf)

/** A handover that took place, as a page tells it at `asOf`; commitments by id. */
export const heldHandover = (
  handover: KnownHandover,
  spellOf: (id: number) => LeaderSpell | undefined,
  recorded: RecordedCommitments,
  asOf: IsoDay,
) => {
  const { transition, precision, windows, nextDayZero } = handover
  const { kind, gapDays, vacancyDays, undocumentedDays } = transition
  const commitments = recordedHandover(handover, recorded, asOf)
  const { changes, renewals } = survivalSummary(
    recorded.facts.map((facts) => ({ facts, transition, nextDayZero })),
    asOf,
  )
  const { standings, bounds } = kind === 'renewal' ? renewals : changes
  return {
    kind,
    precision,
    windows,
    nextDayZero,
    gapDays,
    vacancyDays,
    undocumentedDays,
    outgoing: transition.outgoing === null ? null : (spellOf(transition.outgoing.id) ?? null),
    interim: transition.interim.flatMap(({ id }) => spellOf(id) ?? []),
    incoming: spellOf(transition.incoming.id) ?? null,
    counts: countHandedOver(commitments),
    /** Null where no months can be counted from day zero. */
    survival: windows === null ? null : { standings, bounds },
    commitments: commitments.map((each) => ({
      id: each.facts.id,
      title: each.facts.title,
      titleEn: each.facts.titleEn,
      onDayZero: each.onDayZero,
      ...each.handover,
      life: lifeRecord(each.facts, asOf),
      survival: survivalOf(each, handover, asOf),
    })),
  }
}
