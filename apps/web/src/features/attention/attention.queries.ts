import { queryOptions } from '@tanstack/react-query'
import type { Trpc } from '../../trpc.ts'
import type { AttentionInput } from './attention.search.ts'

export type Attention = Awaited<ReturnType<Trpc['attention']['list']['query']>>
export type OverdueItem = Attention['overdue']['items'][number]
export type DecisionDue = Attention['decisions'][number]
export type SilentPeriod = Attention['periods'][number]

export const attentionQuery = (trpc: Trpc, input: AttentionInput) =>
  queryOptions({
    queryKey: ['attention', 'list', input],
    queryFn: ({ signal }) => trpc.attention.list.query(input, { signal }),
  })
