import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { insertForIds, insertRows } from '../insert-rows.ts'
import { insertSpells } from '../insert-spells.ts'
import { generateSimulatedProvince } from './generate.ts'
import type { Proof, SimulatedRows } from './rows/simulated-rows.ts'

const at = (ids: readonly number[], position: number): number => {
  const id = ids[position]
  if (id === undefined) throw new Error(`no row at ${position}`)
  return id
}

async function insertCommitments(
  transaction: Transaction<DB>,
  rows: SimulatedRows,
  sourceIds: readonly number[],
): Promise<(commitmentId: string, ordinal: number | null) => number | null> {
  const planIds = await insertForIds(
    transaction,
    'action_plan',
    rows.plans.map(({ row, source }) => ({ ...row, source_id: at(sourceIds, source) })),
  )
  const agencyIds = await insertForIds(transaction, 'agency', rows.agencies)
  const agencyIdOf = new Map(
    rows.agencies.map(({ region_code, name }, index) => [`${region_code} ${name}`, at(agencyIds, index)]),
  )
  await insertRows(
    transaction,
    'commitment',
    rows.commitments.map(({ row, plan, agency }) => ({
      ...row,
      action_plan_id: plan === null ? null : at(planIds, plan),
      lead_agency_id: agencyIdOf.get(`${row.region_code} ${agency}`) ?? null,
    })),
  )
  await insertRows(
    transaction,
    'commitment_source',
    rows.commitments.map(({ row, source }) => ({ commitment_id: row.id, source_id: at(sourceIds, source) })),
  )
  await insertRows(
    transaction,
    'commitment_alias',
    rows.aliases.map(({ row, source }) => ({ ...row, source_id: at(sourceIds, source) })),
  )
  await insertRows(transaction, 'commitment_partner', rows.partners)
  await insertRows(transaction, 'commitment_wording', rows.wordings)
  const milestoneIds = await insertForIds(transaction, 'milestone', rows.milestones)
  const milestoneIdOf = new Map(
    rows.milestones.map(({ commitment_id, ordinal }, index) => [
      `${commitment_id} ${ordinal}`,
      at(milestoneIds, index),
    ]),
  )
  return (commitmentId, ordinal) =>
    ordinal === null ? null : (milestoneIdOf.get(`${commitmentId} ${ordinal}`) ?? null)
}

/** Generates the simulated province and inserts it, ids given by the database. */
export async function seedSimulatedProvince(transaction: Transaction<DB>): Promise<void> {
  const rows = generateSimulatedProvince()
  const sourceIds = await insertForIds(transaction, 'source', rows.sources)
  await insertRows(transaction, 'region', rows.regions)
  await insertRows(
    transaction,
    'reporting_period',
    rows.periods.map((period) => ({ ...period, is_simulated: true })),
  )
  await insertSpells(
    transaction,
    rows.spells.map(({ spell, holder, source }) => ({ spell, holder, sourceIds: [at(sourceIds, source)] })),
  )
  const electionIds = await insertForIds(
    transaction,
    'election',
    rows.elections.map(({ row }) => row),
  )
  await insertRows(
    transaction,
    'election_source',
    rows.elections.map(({ source }, index) => ({
      election_id: at(electionIds, index),
      source_id: at(sourceIds, source),
    })),
  )
  const milestoneIdOf = await insertCommitments(transaction, rows, sourceIds)
  const onMilestone = <Row extends { commitment_id: string; ordinal: number | null }>({
    ordinal,
    ...row
  }: Row) => ({
    ...row,
    milestone_id: milestoneIdOf(row.commitment_id, ordinal),
  })
  await insertRows(
    transaction,
    'deadline_change',
    rows.deadlineChanges.map(({ ordinal, source, ...row }) => ({
      ...row,
      milestone_id: milestoneIdOf(row.commitment_id, ordinal) as number,
      source_id: at(sourceIds, source),
    })),
  )
  const reportIds = await insertForIds(
    transaction,
    'progress_report',
    rows.reports.map(({ row }) => onMilestone(row)),
  )
  const draftIds = await insertForIds(
    transaction,
    'report_draft',
    rows.drafts.map(({ row }) => onMilestone(row)),
  )
  await insertRows(
    transaction,
    'report_draft_evidence',
    rows.drafts.flatMap(({ proofs }, index) =>
      proofs.map(({ source, ...proof }) => ({
        ...proof,
        report_draft_id: at(draftIds, index),
        source_id: at(sourceIds, source),
      })),
    ),
  )
  const assessmentIds = await insertForIds(
    transaction,
    'assessment',
    rows.assessments.map(({ row }) => onMilestone(row)),
  )
  const sightingIds = await insertForIds(
    transaction,
    'sighting',
    rows.sightings.map(({ row }) => row),
  )
  const anchorIds = await insertForIds(
    transaction,
    'anchor',
    rows.anchors.map(({ row }) => row),
  )
  const decisionIds = await insertForIds(
    transaction,
    'continuity_decision',
    rows.decisions.map(({ row }) => row),
  )

  const evidenceFor = <
    Column extends 'report_id' | 'assessment_id' | 'sighting_id' | 'anchor_id' | 'decision_id',
  >(
    column: Column,
    proven: readonly {
      readonly row: { readonly commitment_id: string }
      readonly proofs: readonly Proof[]
    }[],
    ids: readonly number[],
  ) =>
    proven.flatMap(({ row, proofs }, index) =>
      proofs.map(({ source, ...proof }) => ({
        ...proof,
        commitment_id: row.commitment_id,
        source_id: at(sourceIds, source),
        [column]: at(ids, index),
      })),
    )
  await insertRows(transaction, 'evidence', [
    ...evidenceFor('report_id', rows.reports, reportIds),
    ...evidenceFor('assessment_id', rows.assessments, assessmentIds),
    ...evidenceFor('sighting_id', rows.sightings, sightingIds),
    ...evidenceFor('anchor_id', rows.anchors, anchorIds),
    ...evidenceFor('decision_id', rows.decisions, decisionIds),
  ])
  await insertRows(
    transaction,
    'challenge',
    rows.challenges.map(({ row, source }) => ({ ...row, source_id: at(sourceIds, source) })),
  )
}
