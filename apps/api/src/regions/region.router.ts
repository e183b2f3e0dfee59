import { isoDaySchema, regionCodeSchema, regionListInput } from '@estafet/domain'
import { languages } from '@estafet/i18n'
import { z } from 'zod'
import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { publicProcedure, router } from '../trpc.ts'
import { getRegionFirstSteps } from '../handover-pack/region-first-steps.read.ts'
import { getRegionLanes } from './region-lanes.read.ts'
import { listRegions } from './region-list.queries.ts'
import { getPeers } from './region-peers.read.ts'
import { getRegionStory } from './region-story.read.ts'

const regionInput = z.strictObject({ code: regionCodeSchema, asOf: isoDaySchema.optional() })
// Codes of other times and systems too: the answer names today's.
const storyInput = regionInput.extend({ code: z.string().min(1).max(20) })

export const regionRouter = router({
  list: publicProcedure
    .input(regionListInput)
    .query(({ ctx, input }) => listRegions(ctx.db, input, ctx.today)),
  peers: publicProcedure
    .input(regionInput)
    .query(({ ctx, input }) => getPeers(ctx.db, input.code, resolveAsOf(input.asOf, ctx.today), ctx.today)),
  firstSteps: publicProcedure
    .input(regionInput.extend({ language: z.enum(languages) }))
    .query(({ ctx, input }) =>
      getRegionFirstSteps(ctx.db, input.code, resolveAsOf(input.asOf, ctx.today), input.language),
    ),
  story: publicProcedure
    .input(storyInput)
    .query(({ ctx, input }) =>
      getRegionStory(ctx.db, input.code, resolveAsOf(input.asOf, ctx.today), ctx.today),
    ),
  lanes: publicProcedure
    .input(storyInput)
    .query(({ ctx, input }) => getRegionLanes(ctx.db, input.code, resolveAsOf(input.asOf, ctx.today))),
})
