import type { OgpValue } from '@estafet/domain'
import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { insertForIds, insertRows } from '../insert-rows.ts'
import type { PlanSources } from './keep-plan-sources.ts'
import {
  cell,
  commitmentIdOf,
  keptRows,
  type LocalPlanRow,
  parts,
  pilotIds,
  required,
  wordsOf,
} from './local-plan-rows.ts'
import { readPartialDay } from './partial-day.ts'
import { partnerName } from './plan-partners.ts'
import { themesOf } from './plan-themes.ts'

/**
 * Programmes that ran before the plan took them up: their story begins where the set's events show it, and the plan
 * keeps its own days.
 */
const begunBefore: Readonly<Record<string, readonly [date: string, precision: string, raw: string]>> = {
  'LP-NTB-01': ['2018-10-16', 'day', 'sejak diluncurkannya ... 16 Oktober 2018'],
  'LP-NTB-02': ['2019-03-04', 'inferred', 'Senin (4/3)'],
}

/** The programme is named after the office holders themselves; a channel named after a title is not. */
const namedAfterLeaders = new Set(['LP-NTB-04'])

const leadOf = (row: LocalPlanRow): string | null => {
  const [lead] = parts(cell(row, 'lead_institution'))
  return lead === undefined ? null : partnerName(lead)
}

// Where two offices lead, the set names the first and the others work beside it.
const partnersOf = (row: LocalPlanRow): string[] => [
  ...new Set(
    [...parts(cell(row, 'lead_institution')).slice(1), ...parts(cell(row, 'partners'))].map(partnerName),
  ),
]

/** The id of each lead agency, keeping those not on record. */
async function keepAgencies(transaction: Transaction<DB>, rows: readonly LocalPlanRow[]) {
  const keyOf = (code: string, name: string) => `${code} ${name}`
  const known = await transaction.selectFrom('agency').select(['id', 'region_code', 'name']).execute()
  const ids = new Map(known.map(({ id, region_code, name }) => [keyOf(region_code, name), id]))
  const fresh = new Map(
    rows.flatMap((row) => {
      const [code, name] = [cell(row, 'region_code'), leadOf(row)]
      return name === null || ids.has(keyOf(code, name))
        ? []
        : [[keyOf(code, name), { region_code: code, name }] as const]
    }),
  )
  const freshIds = await insertForIds(transaction, 'agency', [...fresh.values()])
  ;[...fresh.keys()].forEach((key, index) => ids.set(key, freshIds[index] as number))
  return (row: LocalPlanRow): number | null =>
    ids.get(keyOf(cell(row, 'region_code'), leadOf(row) ?? '')) ?? null
}

const originOf = (row: LocalPlanRow) => (cell(row, 'plan_id') === '' ? 'running_initiative' : 'plan')

/**
 * Loads the commitments of the set that the pilot does not record, with agencies, partners and sources; those it
 * records gain their sources and partners. Titles printed in English keep them beside our Indonesian rendering.
 */
export async function seedPlanCommitments(
  transaction: Transaction<DB>,
  sourcesOf: PlanSources,
  planIds: ReadonlyMap<string, number>,
): Promise<void> {
  const words = wordsOf('commitments')
  const rows = keptRows('commitments')
  const fresh = rows.filter((row) => !pilotIds.has(cell(row, 'id')))
  const agencyIdOf = await keepAgencies(transaction, fresh)
  await insertRows(
    transaction,
    'commitment',
    fresh.map((row) => {
      const written = words.get(cell(row, 'id'))
      if (written === undefined) throw new Error(`nothing written about ${cell(row, 'id')}`)
      const begun = begunBefore[cell(row, 'id')]
      const start = readPartialDay(
        ...(begun ??
          ([cell(row, 'start_date'), cell(row, 'start_precision'), cell(row, 'start_raw')] as const)),
      )
      const end = readPartialDay(cell(row, 'end_date'), cell(row, 'end_precision'), cell(row, 'end_raw'))
      const isEnglish = cell(row, 'title_language') === 'en'
      return {
        id: cell(row, 'id'),
        region_code: cell(row, 'region_code'),
        action_plan_id: planIds.get(cell(row, 'plan_id')) ?? null,
        origin: originOf(row),
        title: cell(written, 'title'),
        title_en: isEnglish ? cell(row, 'title') : required(cell(written, 'title_en'), cell(row, 'id')),
        printed_title: isEnglish ? cell(row, 'title') : null,
        official_id: cell(row, 'official_id') === '' ? null : cell(row, 'official_id'),
        summary: cell(written, 'summary'),
        summary_en:
          cell(written, 'summary_en') === '' ? cell(row, 'summary_en') : cell(written, 'summary_en'),
        problem: cell(written, 'problem') === '' ? null : cell(written, 'problem'),
        lead_agency_id: agencyIdOf(row),
        themes: themesOf(cell(row, 'theme')),
        ogp_values: parts(cell(row, 'ogp_values')) as OgpValue[],
        started_on: start?.first ?? null,
        started_precision: start?.precision ?? null,
        started_raw: start?.raw ?? null,
        ends_on: end?.last ?? null,
        ends_precision: end?.precision ?? null,
        ends_raw: end?.raw ?? null,
        named_after_leader: namedAfterLeaders.has(cell(row, 'id')) ? true : null,
        sourcing: cell(row, 'evidence') === 'sourced' ? 'sourced' : 'partly_sourced',
      } as const
    }),
  )
  // Somebody may have recorded a partner of one of the pilot's already.
  await transaction
    .insertInto('commitment_partner')
    .values(
      rows.flatMap((row) =>
        partnersOf(row).map((name) => ({ commitment_id: commitmentIdOf(cell(row, 'id')), name })),
      ),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const cited = await transaction
    .selectFrom('commitment_source')
    .select(['commitment_id', 'source_id'])
    .execute()
  const isCited = new Set(cited.map(({ commitment_id, source_id }) => `${commitment_id} ${source_id}`))
  await insertRows(
    transaction,
    'commitment_source',
    rows.flatMap((row) =>
      sourcesOf(row)
        .map((sourceId) => ({ commitment_id: commitmentIdOf(cell(row, 'id')), source_id: sourceId }))
        .filter(({ commitment_id, source_id }) => !isCited.has(`${commitment_id} ${source_id}`)),
    ),
  )
}
