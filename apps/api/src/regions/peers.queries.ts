import type { Database } from '@estafet/db'
import type { PeerCandidate } from '@estafet/domain'
import { sql } from 'kysely'

export interface NamedCandidate extends PeerCandidate {
  readonly name: string
  readonly provinceName: string | null
  readonly commitments: number
}

/** Every kabupaten and kota with what peers are likened on, and how many commitments it has on record today. */
export async function listPeerCandidates(db: Database): Promise<NamedCandidate[]> {
  const { rows } = await sql<NamedCandidate>`
    select r.code, r.name, p.name as "provinceName", r.kind, r.is_administrative as "isAdministrative",
      r.is_simulated as "isSimulated", r.population, r.density_per_km2 as density, r.hdi,
      r.adjusted_expenditure_thousand_idr as expenditure, r.poverty_percent as poverty,
      coalesce(s.commitments, 0) as commitments
    from region r left join region p on p.code = r.province_code
    left join region_state s on s.region_code = r.code and s.theme = 'all'
    where r.kind <> 'province' order by r.code`.execute(db)
  return rows
}
