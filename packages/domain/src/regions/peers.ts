import type { RegionKind } from '../vocabulary.ts'

/** What regions are likened on. */
export const peerAttributes = ['population', 'density', 'hdi', 'expenditure', 'poverty'] as const
export type PeerAttribute = (typeof peerAttributes)[number]

/** A region as peers are sought: each attribute in its own unit, null where unknown. */
export interface PeerCandidate {
  readonly code: string
  readonly kind: RegionKind
  readonly isAdministrative: boolean
  readonly isSimulated: boolean
  /** Inhabitants. */
  readonly population: number | null
  /** Inhabitants per km². */
  readonly density: number | null
  /** 0–100. */
  readonly hdi: number | null
  /** Adjusted expenditure per head, thousand rupiah a year. */
  readonly expenditure: number | null
  /** Percent of inhabitants. */
  readonly poverty: number | null
}

/** Why a region is a peer on one attribute: both values, and how many standard deviations lie between. */
export interface PeerReason {
  readonly attribute: PeerAttribute
  readonly own: number
  readonly peer: number
  readonly gap: number
}

export interface Peer {
  readonly code: string
  /** Euclidean distance over the standardised attributes; 0 is alike in all. */
  readonly distance: number
  /** Closest attribute first. */
  readonly reasons: readonly PeerReason[]
}

// Sizes and incomes differ by factors, so they are likened by their logarithm; indices and shares as they are.
const scales: Readonly<Record<PeerAttribute, (value: number) => number>> = {
  population: Math.log,
  density: Math.log,
  hdi: (value) => value,
  expenditure: Math.log,
  poverty: (value) => value,
}

const isAlike = (a: PeerCandidate, b: PeerCandidate): boolean =>
  a.kind === b.kind && a.isAdministrative === b.isAdministrative && a.isSimulated === b.isSimulated

const scaled = (region: PeerCandidate, attribute: PeerAttribute): number | null => {
  const value = region[attribute]
  return value === null ? null : scales[attribute](value)
}

const deviation = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const deviance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(deviance / values.length)
}

/**
 * The `count` regions most like the given one, nearest first (ties by code): of the same kind, the six DKI units
 * and simulated regions among themselves, by Euclidean distance over the attributes, each standardised over all
 * regions of that kind. A region with an unknown attribute has no distance and is nobody's peer.
 * Source: DOMAIN "Peers".
 */
export const nearestPeers = (own: PeerCandidate, all: readonly PeerCandidate[], count = 10): Peer[] => {
  const alike = all.filter((region) => isAlike(own, region))
  const spread = Object.fromEntries(
    peerAttributes.map((attribute) => [
      attribute,
      deviation(alike.map((region) => scaled(region, attribute)).filter((value) => value !== null)),
    ]),
  ) as Record<PeerAttribute, number>

  const reasonsFor = (peer: PeerCandidate): PeerReason[] =>
    peerAttributes.flatMap((attribute) => {
      const [mine, theirs, ownValue, peerValue] = [
        scaled(own, attribute),
        scaled(peer, attribute),
        own[attribute],
        peer[attribute],
      ]
      if (mine === null || theirs === null || ownValue === null || peerValue === null) return []
      // Where every region is the same there is nothing to tell them apart by.
      const gap = spread[attribute] === 0 ? 0 : Math.abs(mine - theirs) / spread[attribute]
      return [{ attribute, own: ownValue, peer: peerValue, gap }]
    })

  return alike
    .filter(({ code }) => code !== own.code)
    .map((peer) => ({ code: peer.code, reasons: reasonsFor(peer) }))
    .filter(({ reasons }) => reasons.length === peerAttributes.length)
    .map(({ code, reasons }) => ({
      code,
      distance: Math.hypot(...reasons.map(({ gap }) => gap)),
      reasons: reasons.toSorted((a, b) => a.gap - b.gap),
    }))
    .toSorted((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
    .slice(0, count)
}
