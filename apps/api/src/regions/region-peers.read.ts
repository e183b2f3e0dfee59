import type { Database } from '@estafet/db'
import { DomainError, type IsoDay, nearestPeers } from '@estafet/domain'
import { loadStatesOn } from '../as-of/history.queries.ts'
import { listPeerCandidates } from './peers.queries.ts'
import { findRegionProfiles } from './region.queries.ts'

/**
 * The ten regions most like the given one, each with its reasons and how many commitments were known of it on `asOf`.
 * What they are likened on are the newest figures of each, whose years the profile names: no others are kept.
 * @throws DomainError `region_not_found`; `province_without_peers`, which are likened to nobody.
 */
export async function getPeers(db: Database, code: string, asOf: IsoDay, today: IsoDay) {
  const candidates = await listPeerCandidates(db)
  const own = candidates.find((candidate) => candidate.code === code)
  if (own === undefined) {
    const isRegion = (await findRegionProfiles(db, [code])).length > 0
    throw new DomainError('not_found', isRegion ? 'province_without_peers' : 'region_not_found', { code })
  }
  const byCode = new Map(candidates.map((candidate) => [candidate.code, candidate]))
  const nearest = nearestPeers(own, candidates)
  const codes = nearest.map((peer) => peer.code)
  const past = asOf === today ? null : await loadStatesOn(db, codes, asOf)
  const items = nearest.flatMap((peer) => {
    const candidate = byCode.get(peer.code)
    if (candidate === undefined) return []
    const { name, provinceName } = candidate
    const commitments = past === null ? candidate.commitments : (past.get(peer.code)?.length ?? 0)
    return [{ ...peer, name, provinceName, commitments }]
  })
  return { items, total: items.length }
}
