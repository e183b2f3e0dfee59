import { type Answer, ask, onDay, type Trpc } from '../../trpc.ts'
import type { Format } from '../../ui/text/use-format.ts'

export type PeerRegion = Answer<'region.peers'>['items'][number]
export type PeerReason = PeerRegion['reasons'][number]

/** The regions most like this one, nearest first, with their reasons and the commitments known on the day asked. */
export const peersQuery = (trpc: Trpc, code: string, asOf: string | undefined) => {
  const input = { code, ...onDay(asOf) }
  return {
    ...ask(trpc, 'region.peers', input),
    staleTime: Number.POSITIVE_INFINITY,
  }
}

const written: Readonly<Record<PeerReason['attribute'], (value: number, format: Format) => string>> = {
  population: (value, { roughly }) => roughly(value),
  density: (value, { number }) => number(value, 0),
  hdi: (value, { number }) => number(value, 2),
  // Kept in thousand rupiah.
  expenditure: (value, { roughly }) => roughly(value * 1000),
  poverty: (value, { percent }) => percent(value / 100),
}

/** Both values of a reason as they are read, for a sentence of `peers.json`. */
export const reasonValues = ({ attribute, own, peer }: PeerReason, format: Format) => ({
  peer: written[attribute](peer, format),
  own: written[attribute](own, format),
})
