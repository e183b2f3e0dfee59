import type { Database } from '@estafet/db'
import { type CommitmentState, daysPastDue, type IsoDay, isKnownOn } from '@estafet/domain'
import { loadAnchors } from '../state/anchor-facts.queries.ts'
import { computeStates } from '../state/compute-states.read.ts'
import { type LaneStory, laneTeller, sourcesNamedIn } from './lane-story.ts'
import { type LaneText, listLaneTexts, loadLaneFacts } from './region-lanes.queries.ts'
import { headshipOn } from './region-headship.ts'
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
 * facts, of today as of any other day; a page asks for it where the chart is looked at.
 * @param commitmentId tells the lane of this commitment only; none where it is not known on that day.
 * @throws DomainError `region_not_found`.
 */
export async function getRegionLanes(db: Database, code: string, asOf: IsoDay, commitmentId?: string) {
  const scope = { regionCode: code, commitmentId }
  const ofFacts = commitmentId === undefined ? { regionCodes: [code] } : { ids: [commitmentId] }
  const { name, isSimulated } = await getRegionProfile(db, code, asOf)
  const [spells, computed, texts, laneFacts, anchors] = await Promise.all([
    listLeaderSpells(db, code, asOf),
    computeStates(db, ofFacts, asOf),
    listLaneTexts(db, scope, asOf),
    loadLaneFacts(db, scope, asOf),
    loadAnchors(db, ofFacts, asOf),
  ])
  const { inaugurations, transitions, handoverOns, gapSince, administration } = headshipOn(spells, asOf)
  const text = new Map(texts.map((each) => [each.id, each]))
  const storyOf = laneTeller({ ...laneFacts, anchors, inaugurations, handoverOns, gapSince }, asOf)
  const told = computed
    .filter(({ facts }) => isKnownOn(facts, asOf))
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
