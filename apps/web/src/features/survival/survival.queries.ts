import { keepPreviousData } from '@tanstack/react-query'
import { type Answer, ask, type Trpc } from '../../trpc.ts'
import type { AtRiskInput, SurvivalInput } from './survival.search.ts'

export type Survival = Answer<'survival.summary'>
export type SurvivalPart = Survival['overall']['changes']
export type AtRisk = Answer<'survival.atRisk'>
export type AtRiskItem = AtRisk['items'][number]

/** While the next figures are coming those before stay, so that nothing jumps under the reader. */
export const survivalQuery = (trpc: Trpc, input: SurvivalInput) => ({
  ...ask(trpc, 'survival.summary', input),
  placeholderData: keepPreviousData,
})

export const atRiskQuery = (trpc: Trpc, input: AtRiskInput) => ({
  ...ask(trpc, 'survival.atRisk', input),
  placeholderData: keepPreviousData,
})
