import {
  anchorChanges,
  type AnchorFact,
  type AnchorFactor,
  type AnchorLevel,
  commitmentDecisions,
  type CommitmentFacts,
  type DatePrecision,
  type DecisionStanding,
  type FirmStep,
  firmSteps,
  type IsoDay,
  type LaneHandovers,
  type LaneSign,
  toldLane,
  type ToldLane,
} from '@estafet/domain'
import type { DocumentedFact, LaneDecision, LaneFactRow } from './region-lanes.queries.ts'

/** The first document a fact rests on, by its id, and how many more there are. */
export interface FactSource {
  readonly id: number
  readonly more: number
}

/** What the head who came in on `dayZero` decided of a commitment that was open then. */
export interface LaneHandover {
  readonly dayZero: IsoDay
  readonly standing: DecisionStanding
  /** Null while there is none. */
  readonly decision: (Omit<LaneDecision, 'id' | 'dayZero'> & { readonly source: FactSource | null }) | null
}

/** How firmly a commitment was held from a day on, until the next step. */
export interface LaneFirmStep extends Pick<FirmStep, 'from' | 'firmLow' | 'firmHigh'> {
  /** How exactly that day is known. */
  readonly precision: DatePrecision
  /** What began and what ran out that day, where it is little enough to be named. */
  readonly begun: readonly { readonly factor: AnchorFactor; readonly level: AnchorLevel }[]
  readonly expired: readonly AnchorFactor[]
  readonly source: FactSource | null
}

/** One commitment's lane with what is tied to it, each dated fact with its document. */
export interface LaneStory {
  /** How exactly its start is known; null where it is not. */
  readonly startedPrecision: LaneFactRow['startedPrecision']
  readonly lane: Omit<ToldLane, 'signs'> & {
    readonly signs: readonly (Omit<LaneSign, 'fact'> & { readonly source: FactSource | null })[]
  }
  readonly decisions: readonly LaneHandover[]
  readonly firmSteps: readonly LaneFirmStep[]
  /** By the id of the milestone: the document behind the newest report on it that has one. */
  readonly milestoneSources: ReadonlyMap<number, FactSource | null>
}

/** What the lanes of one region are told from. */
export interface KnownRegion extends LaneHandovers {
  readonly commitments: readonly LaneFactRow[]
  readonly anchors: ReadonlyMap<string, readonly AnchorFact[]>
}

type SourceOf = (type: DocumentedFact, factId: number) => FactSource | null

const sourceFinder = (documents: LaneFactRow['documents']): SourceOf => {
  const byFact = Map.groupBy(documents, ({ type, factId }) => `${type} ${factId}`)
  return (type, factId) => {
    const [id, ...more] = new Set(byFact.get(`${type} ${factId}`)?.map(({ sourceId }) => sourceId))
    return id === undefined ? null : { id, more: more.length }
  }
}

/** A day on which more than these changed is told by its range alone. */
const mostNamed = 3

const stepOf = (
  { from, firmLow, firmHigh }: FirmStep,
  anchors: readonly AnchorFact[],
  imprecise: LaneFactRow['impreciseAnchors'],
  sourceOf: SourceOf,
): LaneFirmStep => {
  const { begun, expired } = anchorChanges(anchors, from)
  const isNamed = begun.length + expired.length <= mostNamed
  const known = imprecise.find((each) => begun.some(({ id }) => id === each.id))
  return {
    from,
    precision: known?.precision ?? 'day',
    firmLow,
    firmHigh,
    begun: isNamed ? begun.flatMap(({ factor, level }) => (level === null ? [] : [{ factor, level }])) : [],
    expired: isNamed ? expired.map(({ factor }) => factor) : [],
    source: begun.map(({ id }) => sourceOf('anchor', id)).find((each) => each !== null) ?? null,
  }
}

const laneOf = (
  facts: CommitmentFacts,
  { decisions }: Pick<LaneFactRow, 'decisions'>,
  handovers: LaneHandovers,
  answered: readonly LaneHandover[],
  sourceOf: SourceOf,
  asOf: IsoDay,
): LaneStory['lane'] => {
  const evidenced = new Set(
    facts.evidence.filter(({ addedOn }) => addedOn <= asOf).map(({ reportId }) => reportId),
  )
  const reports = facts.reports.map((report) => ({ ...report, hasEvidence: evidenced.has(report.id) }))
  const asked = answered.map(({ decision, ...each }) => ({ ...each, decision: decision?.decision ?? null }))
  const { signs, ...lane } = toldLane({ ...facts, decisions, reports }, handovers, asked, asOf)
  return {
    ...lane,
    signs: signs.map(({ fact, ...sign }) => ({ ...sign, source: sourceOf(fact.type, fact.id) })),
  }
}

const handoversOf = (
  facts: CommitmentFacts,
  decisions: readonly LaneDecision[],
  inaugurations: LaneHandovers['inaugurations'],
  sourceOf: SourceOf,
  asOf: IsoDay,
): LaneHandover[] =>
  commitmentDecisions(facts, decisions, inaugurations, asOf).map(
    ({ inauguratedOn: dayZero, standing, decisionId }) => {
      const found = decisions.find(({ id }) => id === decisionId)
      if (found === undefined) return { dayZero, standing, decision: null }
      const { id, dayZero: _, ...decision } = found
      return { dayZero, standing, decision: { ...decision, source: sourceOf('decision', id) } }
    },
  )

const milestoneSource = (facts: CommitmentFacts, milestoneId: number, sourceOf: SourceOf, asOf: IsoDay) =>
  facts.reports
    .filter((report) => report.milestoneId === milestoneId && report.reportedOn <= asOf)
    .toSorted((a, b) => (a.reportedOn === b.reportedOn ? b.id - a.id : a.reportedOn < b.reportedOn ? 1 : -1))
    .map(({ id }) => sourceOf('report', id))
    .find((source) => source !== null) ?? null

/**
 * Tells the lane of a commitment of one region up to `asOf`, with the decision at each day zero it was open on, how
 * firmly it was held over time, and the document behind each of these and behind its milestones. The same for today
 * as for any other day.
 */
export const laneTeller = (known: KnownRegion, asOf: IsoDay): ((facts: CommitmentFacts) => LaneStory) => {
  const rows = new Map(known.commitments.map((each) => [each.id, each]))
  return (facts) => {
    const {
      startedPrecision = null,
      decisions = [],
      documents = [],
      impreciseAnchors = [],
    } = rows.get(facts.id) ?? {}
    const anchors = known.anchors.get(facts.id) ?? []
    const sourceOf = sourceFinder(documents)
    const answered = handoversOf(facts, decisions, known.inaugurations, sourceOf, asOf)
    return {
      startedPrecision,
      lane: laneOf(facts, { decisions }, known, answered, sourceOf, asOf),
      decisions: answered,
      firmSteps: firmSteps(anchors, asOf).map((step) => stepOf(step, anchors, impreciseAnchors, sourceOf)),
      milestoneSources: new Map(
        facts.milestones.map(({ id }) => [id, milestoneSource(facts, id, sourceOf, asOf)]),
      ),
    }
  }
}

/** The ids of the sources the story names. */
export const sourcesNamedIn = ({
  lane,
  decisions,
  firmSteps: steps,
  milestoneSources,
}: LaneStory): number[] =>
  [
    ...lane.signs.map(({ source }) => source),
    ...decisions.map(({ decision }) => decision?.source),
    ...steps.map(({ source }) => source),
    ...milestoneSources.values(),
  ].flatMap((source) => (source == null ? [] : [source.id]))
