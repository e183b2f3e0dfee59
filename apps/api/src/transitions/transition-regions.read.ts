import type { Database } from '@estafet/db'
import { type IsoDay, isInSample, knownSpells, type SpellFact } from '@estafet/domain'
import { loadSpells } from '../as-of/known-spell.queries.ts'
import { findDatasetVersion } from '../state/kept-state.queries.ts'
import {
  listTransitionRegions,
  type RegionScope,
  type TransitionRegion,
} from './transition-regions.queries.ts'

/** A region that may be handed over, with who headed it as known on a day, oldest first. */
export interface HeadedRegion {
  readonly region: TransitionRegion
  readonly spells: readonly SpellFact[]
}

interface Country {
  readonly version: number
  readonly regions: readonly TransitionRegion[]
  readonly spells: ReadonlyMap<string, readonly SpellFact[]>
}

const known = new WeakMap<Database, Country>()

async function loadCountry(db: Database, version: number): Promise<Country> {
  const [regions, spells] = await Promise.all([listTransitionRegions(db), loadSpells(db, 'all')])
  return { version, regions, spells }
}

/**
 * The regions of the country and every spell, whatever the day. They are few, change seldom and are asked for by every
 * question about handovers, so they stay in memory until the dataset moves; not for a transaction, which may change
 * them after it has moved.
 */
async function readCountry(db: Database): Promise<Country> {
  const version = await findDatasetVersion(db)
  const last = known.get(db)
  if (last?.version === version) return last
  const country = await loadCountry(db, version)
  if (!db.isTransaction) known.set(db, country)
  return country
}

const isIn = (region: TransitionRegion, { sample, province, kind }: RegionScope): boolean =>
  isInSample(sample, region.code) &&
  (province === undefined || region.provinceCode === province || region.code === province) &&
  (kind === undefined || region.kind === kind)

/** The regions in scope by code, with their spells as known on `asOf`. */
export async function readHeadedRegions(
  db: Database,
  scope: RegionScope,
  asOf: IsoDay,
): Promise<HeadedRegion[]> {
  const { regions, spells } = await readCountry(db)
  return regions
    .filter((region) => isIn(region, scope))
    .map((region) => ({ region, spells: knownSpells(spells.get(region.code) ?? [], asOf) }))
}
