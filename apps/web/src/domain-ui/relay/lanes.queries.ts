import { type Answer, ask, onDay, type Trpc } from '../../trpc.ts'

/** What a relay chart draws: longer than all the page, and asked for where the chart is looked at. */
export type Lanes = Answer<'region.lanes'>

/** The lanes of a region's commitments. */
export const regionLanesQuery = (trpc: Trpc, code: string, asOf: string | undefined) =>
  ask(trpc, 'region.lanes', { code, ...onDay(asOf) })

export type LanesQuery = ReturnType<typeof regionLanesQuery>

/** The lane of one commitment. */
export const commitmentLaneQuery = (trpc: Trpc, id: string, asOf: string | undefined): LanesQuery =>
  ask(trpc, 'commitment.lane', { id, ...onDay(asOf) })
