import { migrateToLatest, openPostgres } from '@estafet/db'
import { seed } from '@estafet/db/seeds'
import type { IsoDay } from '@estafet/domain'
import pg from 'pg'
import { tell } from '../print.ts'
import { refreshAllState } from '@estafet/api/roll-state'
import { commitmentSql } from './commitment-sql.ts'
import { helpersSql } from './helpers-sql.ts'
import { placeSql } from './place-sql.ts'
import { progressSql } from './progress-sql.ts'

const searchBatch = 5_000

const numbered = ['person', 'agency', 'action_plan', 'source', 'milestone', 'progress_report']

async function loadFacts(client: pg.Client, scale: number, today: IsoDay): Promise<void> {
  const commitments = 10_000 * scale
  const sources = 8_000 * scale
  await client.query(helpersSql)
  // Row triggers would hash every row into the change log one by one; what they keep is made below, in bulk.
  await client.query(`set session_replication_role = replica`)
  const statements = [
    ...placeSql(sources),
    ...commitmentSql(commitments, today),
    ...progressSql(commitments, sources, today),
    ...numbered.map(
      (table) => `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`,
    ),
  ]
  for (const statement of statements) await client.query(statement)
  for (let from = 1; from <= commitments; from += searchBatch)
    await client.query(
      `select refresh_commitment_search(array(select 'BM-' || lpad(i::text, 7, '0') from generate_series($1::int, $2::int) i))`,
      [from, Math.min(commitments, from + searchBatch - 1)],
    )
  await client.query(`set session_replication_role = origin`)
}

/** Migrates an empty database, loads the synthetic set and computes the product's kept state. */
export async function loadSet(url: string, scale: number, today: IsoDay): Promise<Record<string, unknown>> {
  const database = await openPostgres(url)
  const client = new pg.Client({ connectionString: url, options: '-c jit=off -c timezone=UTC' })
  try {
    await migrateToLatest(database.db)
    await seed(database.db, { sample: 'none', today })
    await client.connect()
    tell(`Loading ${(10_000 * scale).toLocaleString('en')} commitments …`)
    let startedAt = performance.now()
    await loadFacts(client, scale, today)
    await client.query('vacuum analyze')
    const loadSeconds = (performance.now() - startedAt) / 1_000
    tell('Computing the kept state …')
    startedAt = performance.now()
    await refreshAllState(database.db, today)
    const stateSeconds = (performance.now() - startedAt) / 1_000
    await client.query('vacuum analyze')
    await client.query('checkpoint')
    const { rows } = await client.query<Record<string, unknown>>(
      `select (select count(*)::int from region where kind <> 'province') as regions,
        (select count(*)::int from commitment) as commitments, (select count(*)::int from milestone) as milestones,
        (select count(*)::int from progress_report) as reports, (select count(*)::int from evidence) as evidence,
        pg_database_size(current_database())::float8 / 1e6 as "databaseMb"`,
    )
    return { ...rows[0], loadSeconds, stateSeconds }
  } finally {
    await client.end()
    await database.close()
  }
}
