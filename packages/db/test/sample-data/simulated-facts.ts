import { type AnchorFact, type AnchorLevel, type CommitmentFacts, deriveTransitions } from '@estafet/domain'
import { generateSimulatedProvince } from '../../src/seeds/simulated/generate.ts'

// The simulated province as the facts the rules read, without a database.

export const rows = generateSimulatedProvince()
export const lastDay = '2026-11-15'
export const today = '2026-11-23'
export const ids = rows.commitments.map(({ row }) => row.id)
const ofCommitment = <Each extends { readonly row: { readonly commitment_id: string } }>(
  all: readonly Each[],
  id: string,
) => all.filter(({ row }) => row.commitment_id === id).map(({ row }) => row as Each['row'])

export const anchorsOf = (id: string): AnchorFact[] =>
  ofCommitment(rows.anchors, id).map((row, index) => ({
    id: index,
    factor: row.factor,
    level: (row.level ?? null) as AnchorLevel | null,
    fromOn: row.from_on,
    expiresOn: row.expires_on ?? null,
  }))

export const decisionsOf = (id: string) =>
  ofCommitment(rows.decisions, id).map((row, index) => ({
    id: index,
    dayZero: row.day_zero,
    decision: row.decision,
    decidedOn: row.decided_on,
    pausedUntil: row.paused_until ?? null,
  }))

export const lifeFactsOf = (id: string): Pick<CommitmentFacts, 'sightings' | 'reports' | 'decisions'> => ({
  sightings: ofCommitment(rows.sightings, id).map((row, index) => ({
    id: index,
    sightedOn: row.sighted_on,
    precision: row.sighted_precision,
    state: row.state,
  })),
  reports: ofCommitment(rows.reports, id).map((row, index) => ({
    id: index,
    milestoneId: null,
    reportedOn: row.reported_on,
    delivery: row.delivery,
    percent: null,
    completedOn: null,
  })),
  decisions: decisionsOf(id),
})

export const startOf = (id: string): string =>
  rows.commitments.find(({ row }) => row.id === id)?.row.started_on ?? ''
export const regionOf = (id: string): string => id.slice(0, 5)

const holders = [...new Set(rows.spells.map(({ spell, holder }) => `${spell.region_code} ${holder}`))]
const transitions = deriveTransitions(
  rows.spells.map(({ spell, holder }, index) => ({
    id: index,
    regionCode: spell.region_code,
    personId: holder === null ? null : holders.indexOf(`${spell.region_code} ${holder}`),
    personName: holder,
    capacity: spell.capacity,
    startedOn: spell.started_on,
    startedPrecision: spell.started_precision,
    endedOn: spell.ended_on ?? null,
    endedPrecision: spell.ended_precision ?? null,
  })),
  today,
)
export const handedOver = transitions.filter(({ kind }) => kind !== 'renewal')
