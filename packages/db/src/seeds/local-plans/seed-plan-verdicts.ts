import type { AssessorKind, IsoDay } from '@estafet/domain'
import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { readImpreciseDay } from '../imprecise-day.ts'
import { insertForIds, insertRows } from '../insert-rows.ts'
import type { PlanSources } from './keep-plan-sources.ts'
import { cell, commitmentIdOf, keptRows, type LocalPlanRow } from './local-plan-rows.ts'

const actors: Readonly<Record<string, { kind: AssessorKind; name: string }>> = {
  irm: { kind: 'irm', name: 'IRM (OGP)' },
  local_monitoring_body: { kind: 'local_monitor', name: 'Badan pemantau lokal OGP Local' },
}

/** Words of the set for an indicator that the record knows under another. */
const indicatorWords: Readonly<Record<string, string>> = {
  completion_mid_term: 'completion',
  completion_end_of_term: 'completion',
  'did_it_open_government:public_accountability': 'did_it_open_government_public_accountability',
}

const notes: Readonly<Record<string, readonly [indonesian: string, english: string]>> = {
  'Site scale; the report’s own scale is potential impact': [
    'Skala situs OGP; skala laporannya sendiri adalah dampak potensial.',
    'Scale of the OGP site; the report’s own scale is potential impact.',
  ],
  'The pages give one Major, the report’s table two: not resolved': [
    'Halaman kelima komitmen memberi satu “Major”, tabel laporannya dua; perbedaan ini belum terjelaskan.',
    'The pages of the five commitments give one “Major”, the table of the report two; the difference is not resolved.',
  ],
  'Own short form of the standard sentence': [
    'Bentuk singkat kami dari kalimat baku laporan awal.',
    'Our short form of the standard sentence of the inception report.',
  ],
}

const noteOf = (row: LocalPlanRow) => {
  const known = notes[cell(row, 'note')]
  const stage = cell(row, 'indicator').startsWith('completion_mid')
    ? (['Penilaian tengah periode.', 'Mid-term assessment.'] as const)
    : cell(row, 'indicator').startsWith('completion_end')
      ? (['Penilaian akhir periode.', 'End-of-term assessment.'] as const)
      : null
  return known ?? stage
}

// A report names its year and no day: by the end of that year, or of the year it was published, it was so.
const assessedOn = (row: LocalPlanRow): { on: IsoDay; raw: string } => {
  const published = cell(row, 'published')
  const year = published === '' ? cell(row, 'method_year').slice(0, 4) : published
  return { on: readImpreciseDay(year).last, raw: year }
}

const isVerdict = (row: LocalPlanRow): boolean => actors[cell(row, 'assessor_kind')] !== undefined
const actorOf = (row: LocalPlanRow) => {
  const actor = actors[cell(row, 'assessor_kind')]
  if (actor === undefined) throw new Error(`no assessor: ${cell(row, 'assessor_kind')}`)
  return actor
}

/** Loads the verdicts on single commitments, with their indicator, the year of the method and where they stand. */
export async function seedPlanAssessments(
  transaction: Transaction<DB>,
  sourcesOf: PlanSources,
  tiedOn: IsoDay,
): Promise<void> {
  const rows = keptRows('assessments').filter((row) => isVerdict(row) && cell(row, 'commitment_id') !== '')
  const ids = await insertForIds(
    transaction,
    'assessment',
    rows.map((row) => {
      const day = assessedOn(row)
      return {
        commitment_id: commitmentIdOf(cell(row, 'commitment_id')),
        actor_kind: actorOf(row).kind,
        actor_name: actorOf(row).name,
        indicator: indicatorWords[cell(row, 'indicator')] ?? cell(row, 'indicator'),
        value: cell(row, 'value_canonical'),
        method_version: cell(row, 'method_year'),
        assessed_on: day.on,
        assessed_precision: 'year' as const,
        assessed_raw: day.raw,
        rationale: noteOf(row)?.[0] ?? null,
        rationale_en: noteOf(row)?.[1] ?? null,
      }
    }),
  )
  await insertRows(
    transaction,
    'evidence',
    rows.flatMap((row, index) =>
      sourcesOf(row).map((sourceId) => ({
        commitment_id: commitmentIdOf(cell(row, 'commitment_id')),
        assessment_id: ids[index] as number,
        source_id: sourceId,
        added_on: tiedOn,
        page: cell(row, 'locator'),
        rationale: `Tercantum sebagai “${cell(row, 'value_raw')}” (${cell(row, 'document')}).`,
        rationale_en: `Given as “${cell(row, 'value_raw')}” (${cell(row, 'document')}).`,
      })),
    ),
  )
}

/** Loads the verdicts on plans as a whole. A count of commitments stays a count of the plan. */
export async function seedPlanCounts(
  transaction: Transaction<DB>,
  sourcesOf: PlanSources,
  planIds: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = keptRows('assessments').filter((row) => isVerdict(row) && cell(row, 'commitment_id') === '')
  const ids = await insertForIds(
    transaction,
    'plan_assessment',
    rows.map((row) => {
      const [value = '', count] = cell(row, 'value_canonical').split('=')
      const day = assessedOn(row)
      return {
        action_plan_id: planIds.get(cell(row, 'plan_id')) as number,
        actor_kind: actorOf(row).kind,
        actor_name: actorOf(row).name,
        indicator: cell(row, 'indicator').replace(/_count$/, ''),
        value,
        count: count === undefined ? null : Number(count),
        method_version: cell(row, 'method_year'),
        assessed_on: day.on,
        assessed_precision: 'year' as const,
        assessed_raw: day.raw,
      }
    }),
  )
  await insertRows(
    transaction,
    'fact_source',
    rows.flatMap((row, index) =>
      sourcesOf(row).map((sourceId) => ({
        plan_assessment_id: ids[index] as number,
        source_id: sourceId,
        page: cell(row, 'locator'),
      })),
    ),
  )
}
