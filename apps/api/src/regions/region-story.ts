import type { Database } from '@estafet/db'
import {
  administrationStart,
  daysPastDue,
  deriveInaugurations,
  DomainError,
  expectedTransition,
  handoverDays,
  type IsoDay,
  isTransition,
  openGap,
  regionMeasures,
  reportingRecord,
  staleness,
  summariseRegion,
  toldDeadline,
  unrecordedStretches,
  updatesOf,
} from '@estafet/domain'
import { presentHead } from '../as-of/present-head.ts'
import { loadAnchors } from '../state/anchor-facts.queries.ts'
import { activityPrecisionOfCommitments } from '../commitments/activity-precision.ts'
import { computeStates, isKnownBy } from '../state/compute-states.ts'
import { toSummarisable } from '../state/kept-rows.ts'
import { laneTeller, sourcesNamedIn } from './lane-story.ts'
import { administrationDay } from './told-lane.ts'
import { loadLaneFacts } from './region-lane-facts.queries.ts'
import { listLaneTexts } from './region-lanes.queries.ts'
import {
  findRegionProfiles,
  listForumsOfRegion,
  listLeaderSpells,
  listRegionEvents,
  listReportingPeriods,
  type RegionProfile,
} from './region.queries.ts'

/**
 * A region's profile in the country of `asOf`, today's without one.
 * @throws DomainError `region_not_found`.
 */
export async function getRegionProfile(db: Database, code: string, asOf?: IsoDay): Promise<RegionProfile> {
  const [profile] = await findRegionProfiles(db, [code], asOf)
  if (profile === undefined) throw new DomainError('not_found', 'region_not_found', { code })
  return profile
}

/**
 * Spells as known on `asOf` with their sources, oldest first. An end that came later is not known yet on that day.
 * @throws DomainError `region_not_found`.
 */
export async function getLeaders(db: Database, code: string, asOf: IsoDay) {
  await getRegionProfile(db, code)
  return listLeaderSpells(db, code, asOf)
}

/**
 * Handovers up to `asOf`, oldest first, the stretches nobody recorded, and the next handover expected.
 * @throws DomainError `region_not_found`.
 */
export async function getTransitions(db: Database, code: string, asOf: IsoDay) {
  await getRegionProfile(db, code)
  const spells = await listLeaderSpells(db, code, asOf)
  return {
    items: deriveInaugurations(spells, asOf).filter(isTransition),
    unrecorded: unrecordedStretches(spells, asOf),
    expected: expectedTransition(spells, asOf),
  }
}

/**
 * One region as a page tells it on `asOf`: profile, heads, handovers, what its commitments add up to, how it
 * reports, how fresh that is, and a lane per commitment.
 * @throws DomainError `region_not_found`.
 */
export async function getRegionStory(db: Database, code: string, asOf: IsoDay) {
  const profile = await getRegionProfile(db, code, asOf)
  const [events, spells, computed, texts, periods, forums, laneFacts, anchors] = await Promise.all([
    listRegionEvents(db, code, asOf),
    listLeaderSpells(db, code, asOf),
    computeStates(db, { regionCodes: [code] }, asOf),
    listLaneTexts(db, code, asOf),
    listReportingPeriods(db),
    listForumsOfRegion(db, code, asOf),
    loadLaneFacts(db, [code], asOf),
    loadAnchors(db, [code], asOf),
  ])
  const known = computed.filter((each) => isKnownBy(each, asOf))
  const text = new Map(texts.map((each) => [each.id, each]))
  const inaugurations = deriveInaugurations(spells, asOf)
  const transitions = inaugurations.filter(isTransition)
  const reportDays = known.flatMap(({ facts }) => facts.reports.map(({ reportedOn }) => reportedOn))
  const askedPeriods = periods.filter((period) => period.isSimulated === profile.isSimulated)
  const reporting = reportingRecord(askedPeriods, reportDays, asOf)
  const summary = summariseRegion(known.map(({ state }) => toSummarisable(state)))
  const storyOf = laneTeller(
    {
      ...laneFacts,
      anchors,
      inaugurations,
      handoverOns: handoverDays(spells, asOf),
      gapSince: openGap(spells, asOf),
    },
    asOf,
  )
  const activity = await activityPrecisionOfCommitments(
    db,
    known.map(({ facts, state }) => ({ id: facts.id, lastActivityOn: state.lastActivityOn })),
    asOf,
  )
  const told = known.map((each) => ({ ...each, story: storyOf(each.facts) }))
  const named = new Set(told.flatMap(({ story }) => sourcesNamedIn(story)))
  return {
    asOf,
    profile,
    events,
    leader: presentHead(spells, asOf),
    /** Since when acting heads or nobody hold the seat; null under an inaugurated head. */
    gapSince: openGap(spells, asOf),
    /** What the lanes below are told since; null while no handover is known. */
    administration: administrationDay(inaugurations),
    spells,
    transitions,
    unrecorded: unrecordedStretches(spells, asOf),
    expectedTransition: expectedTransition(spells, asOf),
    summary,
    measures: regionMeasures(summary, reporting),
    reporting: {
      ...reporting,
      byPeriod: reporting.byPeriod.map((each) => ({
        ...each,
        label: askedPeriods.find(({ id }) => id === each.periodId)?.label ?? '',
      })),
    },
    staleness: staleness(
      known.flatMap(({ facts }) => updatesOf(facts)),
      administrationStart(inaugurations),
      asOf,
    ),
    forums,
    /** Of the signs, decisions, steps and milestones below, which name them by id. */
    sources: laneFacts.sources.filter(({ id }) => named.has(id)),
    commitments: told.map(({ facts, state, story: { milestoneSources, ...story } }) => ({
      deadline: toldDeadline(state, text.get(facts.id)?.milestones ?? []),
      id: facts.id,
      title: text.get(facts.id)?.title ?? facts.id,
      titleEn: text.get(facts.id)?.titleEn ?? null,
      aliases: text.get(facts.id)?.aliases ?? [],
      themes: facts.themes,
      startedOn: facts.startedOn,
      official: state.official,
      officialIsDerived: state.officialIsDerived,
      evidence: state.evidence,
      schedule: state.schedule,
      continuity: state.continuity,
      progressPercent: state.progressPercent,
      lastActivityOn: state.lastActivityOn,
      lastActivityPrecision: activity.get(facts.id) ?? null,
      nextDueOn: state.nextDueOn,
      ...story,
      milestones: (text.get(facts.id)?.milestones ?? []).map((milestone) => {
        const reached = state.milestones.find(({ milestoneId }) => milestoneId === milestone.id)
        return {
          ...milestone,
          schedule: reached?.schedule ?? 'no_deadline',
          daysLate: reached?.daysLate ?? null,
          completedOn: reached?.completedOn ?? null,
          delivery: reached?.delivery ?? null,
          daysPastDue: daysPastDue({
            originalDueOn: milestone.originalDueOn,
            completedOn: reached?.completedOn ?? null,
            daysLate: reached?.daysLate ?? null,
          }),
          source: milestoneSources.get(milestone.id) ?? null,
        }
      }),
    })),
  }
}
