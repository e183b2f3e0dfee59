import { isoDaySchema, regionCodeSchema, regionListInput } from '@estafet/domain'
import { languages } from '@estafet/i18n'
import { z } from 'zod'
import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { getRegionFirstSteps } from '../handover-pack/region-first-steps.read.ts'
import { light, onAnotherDay, some } from '../limits/read-costs.ts'
import { defineRoute } from '../routes/define-route.ts'
import { getRegionLanes } from './region-lanes.read.ts'
import { listRegions } from './region-list.queries.ts'
import { getPeers } from './region-peers.read.ts'
import { getLeaders, getRegionProfile, getRegionStory, getTransitions } from './region-story.read.ts'
import { regionLanesAnswer } from './region-lanes.answer.ts'
import { regionLeadersAnswer, regionStoryAnswer, regionTransitionsAnswer } from './region-story.answer.ts'
import {
  regionFirstStepsAnswer,
  regionListAnswer,
  regionPeersAnswer,
  regionProfileAnswer,
} from './region.answer.ts'

const regionInput = z.strictObject({ code: regionCodeSchema, asOf: isoDaySchema.optional() })
// Codes of other times and systems too: the answer names today's.
const storyInput = regionInput.extend({ code: z.string().min(1).max(20) })

export const regionRoutes = {
  /** A page of regions. */
  list: defineRoute({
    path: '/regions',
    input: regionListInput,
    output: regionListAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: onAnotherDay,
    answer: ({ db, today }, input) => listRegions(db, input, today),
  }),
  /** What a region is. */
  profile: defineRoute({
    path: '/regions/:code',
    input: regionInput,
    output: regionProfileAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: light,
    answer: ({ db, today }, { code, asOf }) => getRegionProfile(db, code, resolveAsOf(asOf, today)),
  }),
  /** Regions like it. */
  peers: defineRoute({
    path: '/regions/:code/peers',
    input: regionInput,
    output: regionPeersAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: onAnotherDay,
    answer: ({ db, today }, { code, asOf }) => getPeers(db, code, resolveAsOf(asOf, today), today),
  }),
  /** What a new head finds first. */
  firstSteps: defineRoute({
    input: regionInput.extend({ language: z.enum(languages) }),
    output: regionFirstStepsAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: some,
    answer: ({ db, today }, { code, asOf, language }) =>
      getRegionFirstSteps(db, code, resolveAsOf(asOf, today), language),
  }),
  /** A region as its page tells it. */
  story: defineRoute({
    path: '/regions/:code/story',
    input: storyInput,
    output: regionStoryAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: light,
    answer: ({ db, today }, { code, asOf }) => getRegionStory(db, code, resolveAsOf(asOf, today), today),
  }),
  /** What its relay chart draws. */
  lanes: defineRoute({
    path: '/regions/:code/lanes',
    input: storyInput,
    output: regionLanesAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: light,
    answer: ({ db, today }, { code, asOf }) => getRegionLanes(db, code, resolveAsOf(asOf, today)),
  }),
  /** Who headed it. */
  leaders: defineRoute({
    path: '/regions/:code/leaders',
    input: regionInput,
    output: regionLeadersAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: light,
    async answer({ db, today }, { code, asOf }) {
      const items = await getLeaders(db, code, resolveAsOf(asOf, today))
      return { items, total: items.length }
    },
  }),
  /** Its handovers, and the next one expected. */
  transitions: defineRoute({
    path: '/regions/:code/transitions',
    input: regionInput,
    output: regionTransitionsAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: light,
    async answer({ db, today }, { code, asOf }) {
      const { items, expected } = await getTransitions(db, code, resolveAsOf(asOf, today))
      return { items, total: items.length, expected }
    },
  }),
}
