import type { Database } from '@estafet/db'
import { type CommitmentFacts, type CommitmentState, commitmentState, type IsoDay } from '@estafet/domain'
import { loadSpells } from '../as-of/known-spell.queries.ts'
import { type CommitmentScope, loadCommitmentFacts } from './commitment-facts.queries.ts'

export interface ComputedState {
  readonly facts: CommitmentFacts
  readonly state: CommitmentState
}

/** The state of every commitment in scope by the domain rules, from the facts up to `asOf`; ordered by id. */
export async function computeStates(
  db: Database,
  scope: CommitmentScope,
  asOf: IsoDay,
): Promise<ComputedState[]> {
  const allFacts = await loadCommitmentFacts(db, scope, asOf)
  const spells = await loadSpells(db, {
    regionCodes: [...new Set(allFacts.map((facts) => facts.regionCode))],
  })
  return allFacts.map((facts) => ({
    facts,
    state: commitmentState(facts, spells.get(facts.regionCode) ?? [], asOf),
  }))
}
