import type { IsoDay, LeaderCapacity } from '@estafet/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import type { ImpreciseDay } from '../imprecise-day.ts'
import { insertRows } from '../insert-rows.ts'
import { insertSpells, type NewSpell } from '../insert-spells.ts'
import type { PlanSources } from './keep-plan-sources.ts'
import { cell, keptRows, type LocalPlanRow, otherWords, required } from './local-plan-rows.ts'
import { readPartialDay } from './partial-day.ts'
import { printedDate } from './printed-date.ts'

const capacities: Readonly<Record<string, LeaderCapacity>> = {
  definitif: 'definitive',
  definitif_sisa_masa_jabatan: 'remaining_term',
  penjabat: 'pj',
  plh: 'plh',
}

interface ReadSpell {
  readonly row: LocalPlanRow
  readonly start: ImpreciseDay
  readonly end: ImpreciseDay | null
}

const readEnd = (row: LocalPlanRow, end: 'start' | 'end'): ImpreciseDay | null =>
  readPartialDay(
    cell(row, `${end}_date`),
    cell(row, `${end}_precision`),
    printedDate(cell(row, `${end}_raw`)),
  )

// Where only a later day shows somebody in office, the spell is on record from that day.
const startOf = (row: LocalPlanRow): ImpreciseDay => {
  const known = readEnd(row, 'start') ?? readPartialDay(cell(row, 'seen_on'), 'inferred', '')
  if (known === null) throw new Error(`no start of ${cell(row, 'id')}`)
  return known
}

const readSpells = (): ReadSpell[] =>
  keptRows('spells')
    .map((row) => ({
      row,
      start: startOf(row),
      end: readEnd(row, 'end'),
    }))
    .toSorted((a, b) => (a.start.first < b.start.first ? -1 : 1))

// A month or a year may reach into the next spell; the day kept for it does not, its span still does.
const endOf = (spell: ReadSpell, spells: readonly ReadSpell[]): IsoDay | null => {
  if (spell.end === null) return null
  const { last } = spell.end
  const next = spells.find(
    ({ row, start }) =>
      cell(row, 'region_code') === cell(spell.row, 'region_code') && start.first > spell.start.first,
  )
  return next !== undefined && next.start.first < last ? next.start.first : last
}

/** Where a spell is already on record: of the same region, over the same days. */
async function findRecorded(transaction: Transaction<DB>, { row, start }: ReadSpell, end: IsoDay | null) {
  const { rows } = await sql<{ id: number; started_on: IsoDay; ended_on: IsoDay | null }>`
    select id, started_on, ended_on from leader_spell where region_code = ${cell(row, 'region_code')}
      and daterange(started_on, ended_on, '[)') && daterange(${start.first}::date, ${end}::date, '[)')`.execute(
    transaction,
  )
  return rows
}

/**
 * Loads the heads of region of the set. One that is on record keeps what it says and gains the sources; one that
 * would overlap what somebody recorded is left out.
 * @returns the ids of those left out.
 */
export async function seedPlanSpells(
  transaction: Transaction<DB>,
  sourcesOf: PlanSources,
): Promise<string[]> {
  const words = otherWords()
  const reason = (text: string) => (text === '' ? null : required(words(text, 'reason'), text))
  const spells = readSpells()
  const dated = await transaction
    .selectFrom('source')
    .select(['id', 'published_on'])
    .where('published_on', 'is not', null)
    // Of one known to the month or year the source itself shows no earlier than it ends.
    .where('published_precision', 'in', ['day', 'inferred_day'])
    .execute()
  const publishedOn = new Map(
    dated.flatMap(({ id, published_on: on }) => (on === null ? [] : [[id, on] as const])),
  )
  const fresh: NewSpell[] = []
  const overlapping: string[] = []
  for (const spell of spells) {
    const { row, start, end } = spell
    const endedOn = endOf(spell, spells)
    const recorded = await findRecorded(transaction, spell, endedOn)
    const [same] = recorded
    if (same !== undefined && (recorded.length > 1 || same.started_on !== start.first)) {
      overlapping.push(cell(row, 'id'))
      continue
    }
    if (same !== undefined) {
      const kept = await transaction
        .selectFrom('leader_spell_source')
        .select('source_id')
        .where('leader_spell_id', '=', same.id)
        .execute()
      const known = new Set(kept.map(({ source_id }) => source_id))
      await insertRows(
        transaction,
        'leader_spell_source',
        sourcesOf(row)
          .filter((id) => !known.has(id))
          .map((id) => ({ leader_spell_id: same.id, source_id: id })),
      )
      continue
    }
    fresh.push({
      holder: cell(row, 'person'),
      sourceIds: sourcesOf(row),
      // A page of later shows nothing before its own day, and no note tells before its latest page.
      knownOn: new Map(
        sourcesOf(row).flatMap((id) => {
          const day = publishedOn.get(id)
          return day === undefined || day <= start.first ? [] : [[id, day] as const]
        }),
      ),
      spell: {
        region_code: cell(row, 'region_code'),
        capacity: capacities[cell(row, 'status')] as LeaderCapacity,
        started_on: start.first,
        started_precision: start.precision,
        started_raw: start.raw,
        ended_on: endedOn,
        ended_precision: end?.precision ?? null,
        ended_raw: end?.raw ?? null,
        entry_reason: reason(cell(row, 'entry_reason')),
        exit_reason: reason(cell(row, 'exit_reason')),
        sourcing: cell(row, 'evidence') === 'sourced' ? 'sourced' : 'partly_sourced',
        note: words(cell(row, 'id'), 'note') ?? null,
      },
    })
  }
  await insertSpells(transaction, fresh)
  return overlapping
}
