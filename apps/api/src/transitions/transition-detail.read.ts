import type { Database } from '@estafet/db'
import { DomainError, type IsoDay } from '@estafet/domain'
import {
  findRegionProfiles,
  type LeaderSpell,
  listLeaderSpells,
  type RegionProfile,
} from '../regions/region.queries.ts'
import { loadAnchors } from '../state/anchor-facts.queries.ts'
import { expectedHandover } from './expected-handover.ts'
import { findHandover, type FoundHandover } from './find-handover.ts'
import { loadDecisionRecords, loadHandoverFacts } from './handover-facts.queries.ts'
import { heldHandover } from './held-handover.ts'
import { listElectionsOfRegion } from './transition-regions.queries.ts'

const regionOf = ({ code, name, kind, provinceCode, provinceName, isSimulated }: RegionProfile) => ({
  code,
  name,
  kind,
  provinceCode,
  provinceName,
  isSimulated,
})

/** The region's other handovers, to go on to: those held, oldest first, and the one expected. */
const othersOf = ({ all, coming }: FoundHandover) => ({
  held: all.map(({ transition, precision }) => ({
    on: transition.inauguratedOn,
    precision,
    kind: transition.kind,
    personName: transition.incoming.personName,
  })),
  expected:
    coming === null
      ? null
      : { on: coming.on, precision: coming.precision, basis: coming.basis, law: coming.law },
})

const readRegion = async (db: Database, code: string, asOf: IsoDay) => {
  const [[region], spells, elections] = await Promise.all([
    findRegionProfiles(db, [code]),
    listLeaderSpells(db, code, asOf),
    listElectionsOfRegion(db, code, asOf),
  ])
  if (region === undefined) throw new DomainError('not_found', 'region_not_found', { code })
  return { region, spells, elections }
}

const readCommitments = async (db: Database, code: string, asOf: IsoDay) => {
  const [facts, decisions, anchors] = await Promise.all([
    loadHandoverFacts(db, { regionCodes: [code] }, asOf),
    loadDecisionRecords(db, [code], asOf),
    loadAnchors(db, { regionCodes: [code] }, asOf),
  ])
  return { facts, decisions, anchors }
}

const spellOf = (spells: readonly LeaderSpell[]) => (id: number) => spells.find((spell) => spell.id === id)

/**
 * One handover as known on `asOf`: who handed over to whom, the two clocks, every commitment that was open on day
 * zero with the decision on it and what became of it; of an expected one, what will be handed over and why it may
 * not last. Six statements.
 * @param dayZero an inauguration up to `asOf`, or the day one is expected.
 * @throws DomainError `region_not_found`, or one of those of `findHandover`.
 */
export async function getTransitionDetail(db: Database, code: string, dayZero: IsoDay, asOf: IsoDay) {
  const [{ region, spells, elections }, commitments] = await Promise.all([
    readRegion(db, code, asOf),
    readCommitments(db, code, asOf),
  ])
  const found = findHandover(region, spells, dayZero, asOf)
  return {
    asOf,
    dayZero,
    region: regionOf(region),
    others: othersOf(found),
    elections,
    held: found.held === null ? null : heldHandover(found.held, spellOf(spells), commitments, asOf),
    expected:
      found.held !== null || found.coming === null
        ? null
        : expectedHandover(found.coming, spellOf(spells), commitments, asOf),
  }
}
