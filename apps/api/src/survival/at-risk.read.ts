import type { Database } from '@estafet/db'
import {
  type AnchorProfile,
  anchorProfile,
  type AnchorWarning,
  anchorWarnings,
  type ComingHandover,
  type DatePrecision,
  type IsoDay,
  lifeRecord,
  methodVersion,
  type OpenStanding,
  type RiskReason,
  riskReasons,
  type Sample,
  sampleOf,
} from '@estafet/domain'
import { getRegionProfile } from '../regions/region-story.read.ts'
import { loadAnchors } from '../state/anchor-facts.queries.ts'
import { type HandoverFacts, loadHandoverFacts } from '../transitions/handover-facts.queries.ts'
import { listOpenCommitments, type OpenCommitment } from '../transitions/open-commitments.queries.ts'
import { findRegionsWithCommitments } from './at-risk.queries.ts'
import type { AtRiskInput } from './survival-inputs.ts'
import { type DueRegion, listDueRegions } from './due-regions.read.ts'

/** A commitment whose region is to be handed over within 18 months, and what is known of what holds it. */
export interface AtRiskItem extends Pick<HandoverFacts, 'id' | 'title' | 'titleEn' | 'themes'> {
  readonly regionCode: string
  readonly regionName: string
  readonly isSimulated: boolean
  readonly standing: OpenStanding
  readonly expectedOn: IsoDay
  readonly expectedPrecision: DatePrecision
  readonly basis: ComingHandover['basis']
  /** The rule of law the day rests on; null of an end that was announced. */
  readonly law: ComingHandover['law']
  readonly isOverdue: boolean
  /** From `asOf`; negative once the day has passed. Null where only the month or year is known. */
  readonly daysLeft: number | null
  readonly firmLow: number
  readonly firmHigh: number
  readonly anchorsUnknown: number
  readonly reasons: readonly RiskReason[]
  readonly warnings: readonly AnchorWarning[]
  readonly lastSeenAliveOn: IsoDay | null
  readonly lastSeenAlivePrecision: DatePrecision | null
}

export interface AtRiskAnswer {
  readonly asOf: IsoDay
  readonly methodVersion: string
  readonly sample: Sample
  readonly items: readonly AtRiskItem[]
  readonly total: number
  /** Regions of the commitments listed. */
  readonly regions: number
  /** With nothing to list: the soonest handover of regions that have commitments; null when none is expected. */
  readonly soonest: {
    readonly on: IsoDay
    readonly regionCode: string
    readonly regionName: string
    /** How many more regions are due that day. */
    readonly others: number
  } | null
}

const toItem = (
  region: DueRegion,
  standing: OpenStanding,
  facts: HandoverFacts,
  profile: AnchorProfile,
  asOf: IsoDay,
): AtRiskItem => {
  const { on: expectedOn, precision, basis, law, daysLeft, isOverdue } = region.coming
  const { id, title, titleEn, themes, namedAfterLeader } = facts
  const { lastSeenAliveOn, lastSeenAlivePrecision } = lifeRecord(facts, asOf)
  return {
    id,
    title,
    titleEn,
    themes,
    regionCode: region.code,
    regionName: region.name,
    isSimulated: region.isSimulated,
    standing,
    expectedOn,
    expectedPrecision: precision,
    basis,
    law,
    isOverdue,
    daysLeft,
    firmLow: profile.firmLow,
    firmHigh: profile.firmHigh,
    anchorsUnknown: profile.unknown,
    reasons: riskReasons(
      { profile, namedAfterLeader, lastSeenAliveOn, lastSeenAlivePrecision, expectedOn },
      asOf,
    ),
    warnings: anchorWarnings(profile, expectedOn, asOf),
    lastSeenAliveOn,
    lastSeenAlivePrecision,
  }
}

async function soonestOf(
  db: Database,
  due: readonly DueRegion[],
  asOf: IsoDay,
): Promise<AtRiskAnswer['soonest']> {
  const withCommitments = await findRegionsWithCommitments(
    db,
    due.map(({ code }) => code),
    asOf,
  )
  const [first, ...rest] = due
    .filter(({ code, coming }) => withCommitments.has(code) && coming.daysLeft !== null)
    .toSorted((a, b) => (a.coming.on === b.coming.on ? 0 : a.coming.on < b.coming.on ? -1 : 1))
  if (first === undefined) return null
  const { code: regionCode, name: regionName, coming } = first
  const others = rest.filter((each) => each.coming.on === coming.on).length
  return { on: coming.on, regionCode, regionName, others }
}

// One page of them: what holds each and when it was last seen is read from their facts.
async function describe(
  db: Database,
  regions: readonly DueRegion[],
  open: readonly OpenCommitment[],
  asOf: IsoDay,
): Promise<AtRiskItem[]> {
  const ids = open.map(({ id }) => id)
  const [facts, anchors] = await Promise.all([
    loadHandoverFacts(db, { ids }, asOf),
    loadAnchors(db, { ids }, asOf),
  ])
  const factsById = new Map(facts.map((each) => [each.id, each]))
  const byCode = new Map(regions.map((each) => [each.code, each]))
  return open.flatMap(({ id, regionCode, standing }) => {
    const [region, known] = [byCode.get(regionCode), factsById.get(id)]
    if (region === undefined || known === undefined) return []
    return [toItem(region, standing, known, anchorProfile(anchors.get(id) ?? [], asOf), asOf)]
  })
}

/**
 * The open commitments of regions with a transition expected within 18 months of `asOf`, or overdue: soonest first,
 * then the least firm, each with its reasons. No score: the order is days left and the firm range, both shown.
 * Source: DOMAIN "Anchor"; the 18 months are a rule of this product.
 * @throws DomainError `region_not_found` for a region or province that is not on record.
 */
export async function getAtRisk(
  db: Database,
  { sample: asked, region, limit, offset }: Omit<AtRiskInput, 'asOf'>,
  asOf: IsoDay,
): Promise<AtRiskAnswer> {
  if (region !== undefined) await getRegionProfile(db, region)
  const sample = sampleOf(asked, region)
  const due = await listDueRegions(db, { sample, province: region }, asOf)
  const watched = due.filter(({ coming }) => coming.isWatched)
  const expecting = watched.map(({ code, coming }) => ({ code, expectedOn: coming.on }))
  const open = await listOpenCommitments(db, expecting, asOf, { limit, offset })
  return {
    asOf,
    methodVersion,
    sample,
    items: open.items.length === 0 ? [] : await describe(db, watched, open.items, asOf),
    total: open.total,
    regions: open.regions,
    soonest: open.total > 0 ? null : await soonestOf(db, due, asOf),
  }
}
