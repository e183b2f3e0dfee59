import type { AnchorFactor, AnchorLevel, IsoDay } from '@estafet/domain'
import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { readImpreciseDay } from '../imprecise-day.ts'
import { insertForIds, insertRows } from '../insert-rows.ts'
import type { PlanSources } from './keep-plan-sources.ts'
import { cell, commitmentIdOf, keptRows, type LocalPlanRow, otherWords, required } from './local-plan-rows.ts'

/** What a kind of document holds on the scales of the twelve factors. */
const levels: Readonly<Record<string, { factor: AnchorFactor; level: AnchorLevel }>> = {
  sk_bupati: { factor: 'legal_basis', level: 1 },
  perbup: { factor: 'legal_basis', level: 2 },
  perwal: { factor: 'legal_basis', level: 2 },
  pergub: { factor: 'legal_basis', level: 2 },
  perda: { factor: 'legal_basis', level: 3 },
  rpjmd: { factor: 'plan_anchoring', level: 3 },
  // A line of one year, without its amount.
  budget: { factor: 'budget', level: 2 },
}

// The plan's own years, in its title.
const expiries: Readonly<Record<string, IsoDay>> = { 'LPX-018': '2023-12-31', 'LPX-013': '2022-12-31' }

const anchorOf = (row: LocalPlanRow) => {
  const anchor = levels[cell(row, 'kind')]
  if (anchor === undefined) throw new Error(`no factor for ${cell(row, 'id')}: ${cell(row, 'kind')}`)
  return anchor
}

/** Loads the regulations, plans and budget lines of regions that hold a commitment, each in force by the end of its year. */
export async function seedPlanAnchors(
  transaction: Transaction<DB>,
  sourcesOf: PlanSources,
  tiedOn: IsoDay,
): Promise<void> {
  const words = otherWords()
  const rows = keptRows('anchors')
  const ids = await insertForIds(
    transaction,
    'anchor',
    rows.map((row) => {
      const from = readImpreciseDay(cell(row, 'year'))
      return {
        commitment_id: commitmentIdOf(cell(row, 'commitment_id')),
        ...anchorOf(row),
        from_on: from.last,
        from_precision: from.precision,
        from_raw: from.raw,
        expires_on: expiries[cell(row, 'id')] ?? null,
        document: required(words(cell(row, 'id'), 'document'), cell(row, 'id')),
        recorder: 'Estafet (rencana daerah)',
        recorded_on: tiedOn,
        sourcing: cell(row, 'evidence') === 'sourced' ? ('sourced' as const) : ('partly_sourced' as const),
      }
    }),
  )
  await insertRows(
    transaction,
    'evidence',
    rows.flatMap((row, index) =>
      sourcesOf(row).map((sourceId) => ({
        commitment_id: commitmentIdOf(cell(row, 'commitment_id')),
        anchor_id: ids[index] as number,
        source_id: sourceId,
        added_on: tiedOn,
        page: cell(row, 'locator'),
        rationale: 'Halaman ini menyebutnya.',
        rationale_en: 'The page names it.',
      })),
    ),
  )
}
