import type { Href } from '../../../ui/text/link.tsx'
import type { PeerReason } from '../../../domain-ui/regions/peer-reason.ts'

/** The region beside some of its peers: itself first, as the reference. */
export const peerComparisonHref = (code: string, peers: readonly { readonly code: string }[]): Href =>
  `/bandingkan?kota=${[code, ...peers.map((peer) => peer.code)].join('~')}`

/** Of reasons in order of closeness, what makes a peer one, and what sets it apart most. */
export const toldReasons = (reasons: readonly PeerReason[]) => ({
  closest: reasons.slice(0, 2),
  farthest: reasons.slice(-1),
})
