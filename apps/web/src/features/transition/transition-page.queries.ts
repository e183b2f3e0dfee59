import { type Answer, ask, onDay, type Trpc } from '../../trpc.ts'

export type TransitionDetail = Answer<'transition.detail'>
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
  const input = { code, dayZero, ...onDay(asOf) }
  return ask(trpc, 'transition.detail', input)
}
