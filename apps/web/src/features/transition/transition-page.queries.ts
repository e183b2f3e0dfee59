import { queryOptions } from '@tanstack/react-query'
import type { Trpc } from '../../trpc.ts'

export type TransitionDetail = Awaited<ReturnType<Trpc['transition']['detail']['query']>>
export type HeldHandover = NonNullable<TransitionDetail['held']>
export type ExpectedHandover = NonNullable<TransitionDetail['expected']>
export type HandedOverCommitment = HeldHandover['commitments'][number]
export type CommitmentToHandOver = ExpectedHandover['commitments'][number]
export type HandoverDecision = NonNullable<HandedOverCommitment['decision']>
export type HandoverSpell = NonNullable<HeldHandover['incoming']>

export const transitionDetailQuery = (
  trpc: Trpc,
  code: string,
  dayZero: string,
  asOf: string | undefined,
) => {
  const input = { code, dayZero, ...(asOf && { asOf }) }
  return queryOptions({
    queryKey: ['transition', 'detail', input],
    queryFn: ({ signal }) => trpc.transition.detail.query(input, { signal }),
  })
}
