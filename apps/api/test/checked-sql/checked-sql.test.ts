import { join } from 'node:path'
import { type Database, migrationStatus } from '@estafet/db'
import { addDays, challengeKinds } from '@estafet/domain'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findRootOf } from '../../src/change-log/log-roots.queries.ts'
import { verifyChangeLog } from '../../src/change-log/verify-change-log.read.ts'
import { publishReport } from '../../src/commitments/recording/publish-report.commands.ts'
import { recordDecision } from '../../src/commitments/recording/record-decision.commands.ts'
import { listSolvedChallenges } from '../../src/handover-pack/solved-elsewhere.queries.ts'
import { databaseToday } from '../../src/runtime/database-clock.ts'
import { ensureStateDay, refreshAllState } from '../../src/state/roll-state.commands.ts'
import { verifyState } from '../../src/state/verify-state.read.ts'
import { undone, useTestDatabase } from '../database.ts'
import { namedAddresses, sampledAddresses } from '../rest-addresses.ts'
import { serveApp } from '../serving/served-app.ts'
import { testToday } from '../test-today.ts'
import { isHandover } from '../../src/transitions/is-handover.queries.ts'
import { checkRows } from './checked-rows.ts'
import { codeIn, writtenQueries } from './row-types.ts'

const root = join(import.meta.dirname, '../../../..')
const database = useTestDatabase()
const earlier = '2024-06-01'
const yesterday = addDays(testToday, -1)
const writer = { actor: 'uji', requestId: 'r-1' }

/** Every address, and what it reads otherwise on an earlier day. */
const addresses = [
  ...Object.values(sampledAddresses)
    .flat()
    .map((path) => `${path}${path.includes('?') ? '&' : '?'}sample=all`),
  ...Object.values(namedAddresses),
  ...['/regions/99.71/story', '/commitments?sort=title', '/overview', '/comparison?regions=99.71~99.72'].map(
    (path) => `${path}${path.includes('?') ? '&' : '?'}asOf=${earlier}`,
  ),
].map((path) => `/api/v1${path}`)

/** What only the app and the machine ask, and where nothing is at risk. */
const asked = [
  '/api/v1/at-risk',
  '/healthz',
  '/readyz',
  '/metrics',
  ...(
    [
      ['overview.home', {}],
      ['overview.home', { asOf: earlier }],
      ['comparison.documents', { region: '99.71' }],
      ['region.firstSteps', { code: '99.71', language: 'id' }],
    ] as const
  ).map(([name, input]) => `/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`),
]

/** One of each way to write, and everything kept computed anew. */
async function write(db: Database) {
  await publishReport(
    db,
    writer,
    { commitmentId: '99.71-03', reportedOn: testToday, delivery: 'limited' },
    testToday,
  )
  await recordDecision(
    db,
    writer,
    {
      commitmentId: 'TNG-2',
      dayZero: '2025-02-20',
      decision: 'continue',
      decidedOn: '2025-04-14',
      source: { title: 'Keputusan Wali Kota 50/2025', kind: 'regulation' },
      rationale: 'Memuat keputusan itu.',
    },
    testToday,
  )
  await refreshAllState(db, yesterday)
  // The day it has come to is not left again.
  expect(await ensureStateDay(db, addDays(yesterday, -1))).toBe(yesterday)
}

/** Proves everything, where there is something to find. */
async function prove(db: Database) {
  await verifyState(db, yesterday)
  await verifyChangeLog(db, {})
}

/** What only somebody with the rights of an owner can do, so that there is something wrong to find. */
async function damage(db: Database) {
  for (const statement of [
    'alter table progress_report disable trigger user',
    'alter table change_log disable trigger user',
    "update progress_report set note = 'lain' where id = (select min(id) from progress_report)",
    'insert into change_log_unsealed (entry_id) values (999999999)',
    'update reported_period set first_reported_on = first_reported_on - 1',
    "insert into kysely_migration (name, timestamp) values ('of-a-later-release', '2026-11-30')",
    "insert into state_set_aside (commitment_id, tried_for, reason) values ('TNG-1', '2026-11-01', 'uji')",
  ])
    await sql.raw(statement).execute(db)
}

const textOf = async (response: Response): Promise<string> => {
  const text = await response.text()
  expect(response.status, `${response.url} ${text.slice(0, 300)}`).toBe(200)
  return text
}

test('every statement written by hand gives rows as its row type says', async () => {
  const checked = checkRows(
    writtenQueries(root, [
      ...codeIn(join(root, 'apps/api/src')),
      ...['migrate', 'sealing'].map((name) => join(root, `packages/db/src/${name}.ts`)),
    ]),
  )
  const opened = { ...database(), db: database().db.withPlugin(checked.plugin) }
  const { db } = opened
  const { get } = await serveApp(opened, { useResponseCache: false, metricsToken: 'uji' })
  for (const path of [...addresses, ...asked, '/api/v1/commitments/mjk-3'])
    await textOf(await get(path, { authorization: 'Bearer uji' }))
  await undone(db, async (transaction) => {
    await listSolvedChallenges(
      transaction,
      { code: '99.71', kind: 'kota', isSimulated: true, population: null },
      challengeKinds,
      testToday,
    )
    await databaseToday({ kind: 'postgres', db: transaction })
    await isHandover(transaction, { code: '99.71', day: '2026-11-20' }, null)
    await write(transaction)
    await findRootOf(transaction, 1)
    await damage(transaction)
    await prove(transaction)
    expect((await migrationStatus(transaction)).unknown).toEqual(['of-a-later-release'])
    await ensureStateDay(transaction, testToday)
  })
  expect(checked.faults()).toEqual([])
  expect(checked.unseen()).toEqual([])
})
