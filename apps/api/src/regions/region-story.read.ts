import type { Database } from '@estafet/db'
import {
  daysBetween,
  deriveInaugurations,
  DomainError,
  expectedTransition,
  type IsoDay,
  isTransition,
  regionMeasures,
  reportingRecord,
  staleness,
  summariseRegion,
  unrecordedStretches,
} from '@estafet/domain'
import { presentHead } from '../as-of/present-head.ts'
import { headshipOn } from './region-headship.ts'
import { type RegionState, listRegionStates } from './region-states.read.ts'
import { type CommitmentWords, listKnownWords, listNewestUpdates } from './region-states.queries.ts'
import {
  findRegionProfiles,
  listForumsOfRegion,
  listLeaderSpells,
  listRegionEvents,
  listReportedDays,
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

/** Those known of by the day with the words they had then, by id. */
async function knownCommitments(db: Database, code: string, asOf: IsoDay, today: IsoDay) {
  const states = await listRegionStates(db, code, asOf, today)
  const words = new Map((await listKnownWords(db, states, asOf)).map((each) => [each.id, each]))
  return states.flatMap((state) => {
    const own = words.get(state.id)
    return own === undefined ? [] : [{ state, words: own }]
  })
}

/** One line of the page's list. */
const listed = (
  { state, words }: { readonly state: RegionState; readonly words: CommitmentWords },
  { gapSince, dayZero }: { readonly gapSince: IsoDay | null; readonly dayZero: IsoDay | null },
  asOf: IsoDay,
) => {
  const handedOverOn = gapSince ?? dayZero
  const { official, officialIsDerived, evidence, schedule, deadline, lastActivityOn } = state
  return {
    ...words,
    official,
    officialIsDerived,
    evidence,
    schedule,
    deadline,
    continuity: {
      status: state.continuityStatus,
      dayZero,
      gapSince,
      daysSince: handedOverOn === null ? null : daysBetween(handedOverOn, asOf),
      endedHow: state.endedHow,
    },
    lastActivityOn,
  }
}

/**
 * One region as a page tells it on `asOf`: profile, heads, handovers, what its commitments add up to, how it reports,
 * how fresh that is, and a line per commitment. What its relay chart draws is asked for apart (`getRegionLanes`). It
 * reads what is kept, of today as of any other day, so that it costs little more than its length.
 */
export async function getRegionStory(db: Database, code: string, asOf: IsoDay, today: IsoDay) {
  const profile = await getRegionProfile(db, code, asOf)
  const [events, spells, known, periods, reportedDays, updates, forums] = await Promise.all([
    listRegionEvents(db, code, asOf),
    listLeaderSpells(db, code, asOf),
    knownCommitments(db, code, asOf, today),
    listReportingPeriods(db),
    listReportedDays(db, code),
    listNewestUpdates(db, code, asOf),
    listForumsOfRegion(db, code, asOf),
  ])
  const { transitions, gapSince, administration } = headshipOn(spells, asOf)
  const dayZero = administration?.dayZero ?? null
  const askedPeriods = periods.filter((period) => period.isSimulated === profile.isSimulated)
  const reporting = reportingRecord(askedPeriods, reportedDays, asOf)
  const summary = summariseRegion(known.map(({ state }) => state))
  return {
    asOf,
    profile,
    events,
    leader: presentHead(spells, asOf),
    gapSince,
    administration,
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
    staleness: staleness(updates, dayZero, asOf),
    forums,
    commitments: known.map((each) => listed(each, { gapSince, dayZero }, asOf)),
  }
}
