import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Trpc } from '../../trpc.ts'
import type { AtRiskInput, SurvivalInput } from './survival.search.ts'

export type Survival = Awaited<ReturnType<Trpc['survival']['summary']['query']>>
export type SurvivalPart = Survival['overall']['changes']
export type AtRisk = Awaited<ReturnType<Trpc['survival']['atRisk']['query']>>
export type AtRiskItem = AtRisk['items'][number]

/** While the next figures are coming those before stay, so that nothing jumps under the reader. */
export const survivalQuery = (trpc: Trpc, input: SurvivalInput) =>
  queryOptions({
    queryKey: ['survival', 'summary', input],
    queryFn: ({ signal }) => trpc.survival.summary.query(input, { signal }),
    placeholderData: keepPreviousData,
  })

export const atRiskQuery = (trpc: Trpc, input: AtRiskInput) =>
  queryOptions({
    queryKey: ['survival', 'atRisk', input],
    queryFn: ({ signal }) => trpc.survival.atRisk.query(input, { signal }),
    placeholderData: keepPreviousData,
  })
