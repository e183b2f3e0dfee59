import type { Database } from '@estafet/db'
import { type CommitmentState, daysPastDue, type IsoDay } from '@estafet/domain'
import { loadAnchors } from '../state/anchor-facts.queries.ts'
import { computeStates, isKnownBy } from '../state/compute-states.read.ts'
import { type LaneStory, laneTeller, sourcesNamedIn } from './lane-story.ts'
import { loadLaneFacts } from './region-lane-facts.queries.ts'
import { type LaneText, listLaneTexts } from './region-lanes.queries.ts'
import { seatOn } from './region-seat.ts'
import { getRegionProfile } from './region-story.read.ts'
import { listLeaderSpells } from './region.queries.ts'

type Milestones = LaneText['milestones']

const milestonesOf = (
  milestones: Milestones,
  state: CommitmentState,
  sources: LaneStory['milestoneSources'],
) => {
  const states = new Map(state.milestones.map((each) => [each.milestoneId, each]))
  return milestones.map((milestone) => {
    const {
      schedule = 'no_deadline' as const,
      completedOn = null,
      daysLate = null,
      delivery = null,
    } = states.get(milestone.id) ?? {}
    const { originalDueOn } = milestone
    return {
      ...milestone,
      schedule,
      daysLate,
      completedOn,
      delivery,
      daysPastDue: daysPastDue({ originalDueOn, completedOn, daysLate }),
      source: sources.get(milestone.id) ?? null,
    }
  })
}

/**
 * What the relay chart of a region draws on `asOf`, and its table and picture say: a lane per commitment across its
 * heads, with the signs, knots, decisions, firm steps and milestones on it and the document behind each. Told from the
 * facts, of today as of any other day; the page asks for it where the chart is looked at.
 * @throws DomainError `region_not_found`.
 */
export async function getRegionLanes(db: Database, code: string, asOf: IsoDay) {
  const { name, isSimulated } = await getRegionProfile(db, code, asOf)
  const [spells, computed, texts, laneFacts, anchors] = await Promise.all([
    listLeaderSpells(db, code, asOf),
    computeStates(db, { regionCodes: [code] }, asOf),
    listLaneTexts(db, code, asOf),
    loadLaneFacts(db, code, asOf),
    loadAnchors(db, { regionCodes: [code] }, asOf),
  ])
  const { inaugurations, transitions, handoverOns, gapSince, administration } = seatOn(spells, asOf)
  const text = new Map(texts.map((each) => [each.id, each]))
  const storyOf = laneTeller({ ...laneFacts, anchors, inaugurations, handoverOns, gapSince }, asOf)
  const told = computed
    .filter((each) => isKnownBy(each, asOf))
    .map((each) => ({ ...each, story: storyOf(each.facts) }))
  const named = new Set(told.flatMap(({ story }) => sourcesNamedIn(story)))
  return {
    asOf,
    profile: { code, name, isSimulated },
    gapSince,
    administration,
    spells,
    transitions,
    /** Of the signs, decisions, steps and milestones below, which name them by id. */
    sources: laneFacts.sources.filter(({ id }) => named.has(id)),
    commitments: told.map(({ facts, state, story: { milestoneSources, ...story } }) => {
      const { title = facts.id, titleEn = null, aliases = [], milestones = [] } = text.get(facts.id) ?? {}
      return {
        id: facts.id,
        title,
        titleEn,
        aliases,
        startedOn: facts.startedOn,
        continuity: { status: state.continuity.status },
        ...story,
        milestones: milestonesOf(milestones, state, milestoneSources),
      }
    }),
  }
}
