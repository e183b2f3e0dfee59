import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenDatabase, openPostgres } from '../src/index.ts'

const serverUrl = process.env['TEST_DATABASE_URL'] ?? ''

describe.skipIf(serverUrl === '')('plans by name, on one connection', () => {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await openPostgres(serverUrl, { poolSize: 1 })
  })
  afterAll(() => database.close())

  const ask = async (turn: number, db = database.db) => {
    const { rows } = await sql<{ sum: number }>`select ${turn}::int + ${sql.lit(turn)} as sum`.execute(db)
    return rows[0]?.sum
  }
  const plans = async () => {
    const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
      database.db,
    )
    return rows.map(({ statement }) => statement)
  }

  test('are bounded, and what is asked now has one, whatever was asked before', async () => {
    for (let turn = 0; turn < 1_200; turn++) expect(await ask(turn)).toBe(turn * 2)
    const held = await plans()
    expect(held.length).toBeLessThanOrEqual(500)
    expect(held.some((text) => text.endsWith('+ 1199 as sum'))).toBe(true)
    expect(held.some((text) => text.endsWith('+ 3 as sum'))).toBe(false)
    expect(await ask(3)).toBe(6)
    expect((await plans()).some((text) => text.endsWith('+ 3 as sum'))).toBe(true)
  })

  test('are kept of the longest question, and of no list of rows', async () => {
    const { PreparingClient } = await import('../src/preparing-client.ts')
    const client = new PreparingClient({ connectionString: serverUrl })
    await client.connect()
    // Longer than any question of the product is.
    await client.query(`select $1::int /* ${'-'.repeat(60_000)} */ as question`, [1])
    const rows = Array.from({ length: 500 }, (_, row) => row)
    await client.query(`select * from (values ${rows.map((row) => `($${row + 1}::int)`).join()}) list`, rows)
    const { rows: held } = await client.query<{ statement: string }>(
      'select statement from pg_prepared_statements',
    )
    expect(held.map(({ statement }) => statement.endsWith('as question'))).toEqual([true])
    await client.end()
  })

  test('are forgotten here too', async () => {
    for (let turn = 5_000; turn < 6_200; turn++) await ask(turn)
    await ask(1)
    const held = await database.db.connection().execute(async (db) => {
      const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
        db,
      )
      return rows.length
    })
    expect(held).toBeLessThanOrEqual(500)
    const { PreparingClient } = await import('../src/preparing-client.ts')
    const client = new PreparingClient({ connectionString: serverUrl })
    await client.connect()
    for (let turn = 0; turn < 1_200; turn++) await client.query(`select $1::int + ${turn}`, [turn])
    const { parsedStatements } = (client as unknown as { connection: { parsedStatements: object } })
      .connection
    expect(Object.keys(parsedStatements).length).toBeLessThanOrEqual(501)
    await client.end()
  })

  test('are let go of between transactions, which they do not end', async () => {
    await database.db.transaction().execute(async (transaction) => {
      for (let turn = 2_000; turn < 2_700; turn++) expect(await ask(turn, transaction)).toBe(turn * 2)
    })
    await ask(1)
    expect((await plans()).length).toBeLessThanOrEqual(500)
  })

  test('of a text that cannot be parsed there is none to let go of', async () => {
    await expect(sql`select nonsense from nowhere where 1 = ${1}`.execute(database.db)).rejects.toThrow(
      'nowhere',
    )
    for (let turn = 3_000; turn < 3_600; turn++) expect(await ask(turn)).toBe(turn * 2)
    await database.db.transaction().execute(async (transaction) => {
      expect(await ask(1, transaction)).toBe(2)
    })
  })
})
