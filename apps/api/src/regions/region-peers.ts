import type { Database } from '@estafet/db'
import { DomainError, nearestPeers } from '@estafet/domain'
import { listPeerCandidates } from './peers.queries.ts'

/**
 * The ten regions most like the given one, each with its reasons and how many commitments it has on record.
 * @throws DomainError `region_not_found` (also for a province, which has no peers).
 */
export async function getPeers(db: Database, code: string) {
  const candidates = await listPeerCandidates(db)
  const own = candidates.find((candidate) => candidate.code === code)
  if (own === undefined) throw new DomainError('not_found', 'region_not_found', { code })
  const byCode = new Map(candidates.map((candidate) => [candidate.code, candidate]))
  const items = nearestPeers(own, candidates).flatMap((peer) => {
    const candidate = byCode.get(peer.code)
    if (candidate === undefined) return []
    const { name, provinceName, commitments } = candidate
    return [{ ...peer, name, provinceName, commitments }]
  })
  return { items, total: items.length }
}
