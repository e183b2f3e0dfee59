import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { type NamedPrecision, readImpreciseDay } from '../imprecise-day.ts'
import { insertForIds, insertRows } from '../insert-rows.ts'
import { addressesIn, sourceIdOf } from '../keep-sources.ts'
import { textOrNull } from '../seed-files.ts'
import { pageContaining, type PilotInitiative } from './pilot-initiatives.ts'
import { ogpValueWords } from './pilot-text.ts'
import { pilotTiedOn } from './seed-pilot-sightings.ts'

const startOf = ({ row, text }: PilotInitiative) => {
  if (row.start_date === '') return { started_on: null, started_precision: null, started_raw: null }
  const day = readImpreciseDay(
    row.start_date,
    text.start?.precision ?? (row.start_precision as NamedPrecision),
  )
  return { started_on: day.first, started_precision: day.precision, started_raw: text.start?.raw ?? day.raw }
}

const aliasStart = (from: NonNullable<PilotInitiative['text']['aliases']>[number]['from']) => {
  if (from === null) return { from_on: null, from_precision: null, from_raw: null }
  const day = readImpreciseDay(from.on, from.precision)
  return { from_on: day.first, from_precision: day.precision, from_raw: from.raw }
}

async function insertAgencies(
  transaction: Transaction<DB>,
  initiatives: readonly PilotInitiative[],
): Promise<(initiative: PilotInitiative) => number | null> {
  const named = initiatives.flatMap(({ row, text }) =>
    [text.leadAgency, text.leadAgencySuccessor?.name]
      .filter((name) => name != null)
      .map((name) => [`${row.region_code} ${name}`, { region_code: row.region_code, name }] as const),
  )
  const agencies = new Map(named)
  const ids = await insertForIds(transaction, 'agency', [...agencies.values()])
  const idOf = new Map([...agencies.keys()].map((key, index) => [key, ids[index] as number]))
  for (const { row, text } of initiatives)
    if (text.leadAgencySuccessor) {
      const succeeded = readImpreciseDay(text.leadAgencySuccessor.on)
      await transaction
        .updateTable('agency')
        .set({
          succeeded_by_id: idOf.get(`${row.region_code} ${text.leadAgencySuccessor.name}`) ?? null,
          succeeded_on: succeeded.last,
          succeeded_precision: succeeded.precision,
          succeeded_raw: text.leadAgencySuccessor.raw,
        })
        .where('id', '=', idOf.get(`${row.region_code} ${text.leadAgency}`) as number)
        .execute()
    }
  return ({ row, text }) => idOf.get(`${row.region_code} ${text.leadAgency}`) ?? null
}

/** Loads the 15 initiatives of the pilot as commitments, with plans, agencies, partners, names and sources. */
export async function seedPilotCommitments(
  transaction: Transaction<DB>,
  initiatives: readonly PilotInitiative[],
  sourceIds: ReadonlyMap<string, number>,
): Promise<void> {
  const agencyIdOf = await insertAgencies(transaction, initiatives)
  const sourceOf = ({ row }: PilotInitiative, part: string) =>
    sourceIdOf(sourceIds, pageContaining(addressesIn(row.source_urls), part))

  const planned = initiatives.filter(({ text }) => text.plan !== undefined)
  const planIds = await insertForIds(
    transaction,
    'action_plan',
    planned.flatMap((initiative) => {
      const { plan } = initiative.text
      if (plan === undefined) return []
      return {
        region_code: initiative.row.region_code,
        kind: 'ogp_local' as const,
        title: plan.title,
        title_en: plan.titleEn,
        starts_on: `${plan.years[0]}-01-01`,
        ends_on: `${plan.years[1]}-12-31`,
        source_id: sourceOf(initiative, plan.page),
      }
    }),
  )
  await insertRows(
    transaction,
    'commitment',
    initiatives.map((initiative) => {
      const { row, text } = initiative
      return {
        id: row.id,
        region_code: row.region_code,
        action_plan_id: planIds[planned.indexOf(initiative)] ?? null,
        origin: text.plan ? 'plan' : 'running_initiative',
        title: text.title,
        title_en: text.titleEn,
        summary: text.summary,
        summary_en: text.summaryEn,
        lead_agency_id: agencyIdOf(initiative),
        themes: [...text.themes],
        ogp_values: row.ogp_values.split('; ').flatMap((word) => ogpValueWords[word] ?? []),
        ...startOf(initiative),
        legal_basis_text: text.legalBasis ?? textOrNull(row.legal_basis),
        plan_basis_text: text.planBasis ?? textOrNull(row.planning_basis),
        named_after_leader: text.namedAfterLeader ?? null,
        sourcing: text.sourcing,
        printed_title: text.printedTitle ?? null,
        official_id: text.officialId ?? null,
        note: text.note ?? null,
      }
    }),
  )
  await insertRows(
    transaction,
    'commitment_partner',
    initiatives.flatMap(({ row, text }) =>
      (text.partners ?? []).map((name) => ({ commitment_id: row.id, name })),
    ),
  )
  await insertRows(
    transaction,
    'commitment_source',
    initiatives.flatMap(({ row }) =>
      addressesIn(row.source_urls).map((url) => ({
        commitment_id: row.id,
        source_id: sourceIdOf(sourceIds, url),
        linked_on: pilotTiedOn,
      })),
    ),
  )
  await insertRows(
    transaction,
    'commitment_alias',
    initiatives.flatMap((initiative) =>
      (initiative.text.aliases ?? []).map(({ name, from, page }) => ({
        commitment_id: initiative.row.id,
        name,
        ...aliasStart(from),
        source_id: sourceOf(initiative, page),
      })),
    ),
  )
}
