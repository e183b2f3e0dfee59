import { type Answer, ask, type Trpc } from '../../trpc.ts'
import type { AttentionInput } from './attention.search.ts'

export type Attention = Answer<'attention.list'>
export type OverdueItem = Attention['overdue']['items'][number]
export type DecisionDue = Attention['decisions'][number]
export type SilentPeriod = Attention['periods'][number]

export const attentionQuery = (trpc: Trpc, input: AttentionInput) => ask(trpc, 'attention.list', input)
