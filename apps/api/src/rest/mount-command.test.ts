import type { Actor } from '@estafet/domain'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { undone, useTestDatabase } from '../../test/database.ts'
import { serveApp } from '../../test/serving/served-app.ts'
import { testToday } from '../../test/test-today.ts'
import { actorIdOf, forgetActor } from '../actors/actor.commands.ts'
import { verifyChangeLog } from '../change-log/verify-change-log.read.ts'
import { allCommands } from '../routes/all-commands.ts'
import { type Commands, perform } from '../routes/define-command.ts'
import { allRoutes } from '../routes/all-routes.ts'
import type { Routes } from '../routes/define-route.ts'

const database = useTestDatabase()
const name = 'Siti Uji'

const report = { commitmentId: 'MJK-3', reportedOn: testToday, delivery: 'limited' }
const commands = Object.entries<Commands>(allCommands).flatMap(([noun, own]) =>
  Object.entries(own).map(([done, command]) => ({ procedure: `${noun}.${done}`, ...command })),
)

/** The server, and what sends it a body; whoever asks is `actor`, a visitor without one. */
async function serve(actor?: Actor) {
  const { base } = await serveApp(database(), actor === undefined ? {} : { actorOf: () => actor })
  const send = (path: string, body: string, type = 'application/json') =>
    fetch(base + path, { method: 'POST', headers: { 'content-type': type }, body })
  const told = async (response: Response) => ({
    status: response.status,
    ...((await response.json()) as { reason?: string; detail?: string; id?: number }),
  })
  return { send, told }
}

const recorder = async (): Promise<Actor> => ({
  userId: await actorIdOf(database().db, name),
  seats: [],
  via: 'command_line',
})

describe('whoever has not said who they are', () => {
  it.each(commands)('is refused $procedure by either way', async ({ path, procedure }) => {
    const { send } = await serve()
    for (const address of [`/api/v1${path}`, `/trpc/${procedure}`])
      expect((await send(address, JSON.stringify(report))).status, address).toBe(401)
  })
})

describe('what is sent', () => {
  it('is done by who may, and leaves an id in the log instead of a name', async () => {
    const actor = await recorder()
    const { send, told } = await serve(actor)
    const answer = await told(await send('/api/v1/reports', JSON.stringify(report)))
    expect(answer).toEqual({ status: 201, id: expect.any(Number) })
    const { rows } = await sql<{ actor: string; row: string }>`
      select actor, new_row::text as row from change_log
      where table_name = 'progress_report' and (new_row ->> 'id')::int = ${answer.id ?? 0}`.execute(
      database().db,
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.actor).toBe(actor.userId)
    expect(rows[0]?.row).not.toContain(name)
  })

  it.each([
    ['is half', '{"commitmentId":', 'application/json', 400, 'malformed_request'],
    ['is no JSON', 'commitmentId=MJK-3', 'application/x-www-form-urlencoded', 400, 'body_not_json'],
    ['is nothing', '', 'application/json', 400, 'missing_parameter'],
    ['is a list', '[]', 'application/json', 400, 'invalid_parameter'],
    [
      'is too large',
      JSON.stringify({ note: 'x'.repeat(200_000) }),
      'application/json',
      413,
      'payload_too_large',
    ],
    [
      'has a field nobody knows',
      JSON.stringify({ ...report, nama: 'x' }),
      'application/json',
      400,
      'unknown_parameter',
    ],
    [
      'is of no commitment',
      JSON.stringify({ ...report, commitmentId: 'NOPE' }),
      'application/json',
      404,
      'commitment_not_found',
    ],
  ])('that %s is refused by name, with what to do', async (_what, body, type, status, reason) => {
    const { send, told } = await serve(await recorder())
    const problem = await told(await send('/api/v1/reports', body, type))
    expect(problem).toMatchObject({ status, reason })
    expect(problem.detail?.length).toBeGreaterThan(20)
  })
})

it('every question and command declares what it is, and a command one address of its own', () => {
  const questions = Object.values<Routes>(allRoutes).flatMap((own) => Object.values(own))
  for (const { action } of questions) expect(action).toBe('read:public')
  for (const { action, procedure } of commands) expect(action, procedure).not.toBe('read:public')
  expect(new Set(commands.map(({ path }) => path)).size).toBe(commands.length)
})

it('a name can be forgotten, and the log still proves itself', async () => {
  await undone(database().db, async (db) => {
    const userId = await actorIdOf(db, name)
    const actor: Actor = { userId, seats: [], via: 'command_line' }
    const { id } = await perform(
      allCommands.commitment.recordAnchor,
      { db, actor, today: testToday },
      {
        commitmentId: 'MJK-3',
        factor: 'legal_basis',
        level: 2,
        fromOn: '2025-12-31',
        fromPrecision: 'year',
        fromRaw: '2025',
        document: 'Perwali 9/2025',
        source: {
          url: 'https://jdih.example.id/perwali-9-2025',
          title: 'Perwali 9/2025',
          kind: 'regulation',
        },
        rationale: 'Memuat peraturan itu sendiri.',
      },
    )
    const shown = async () =>
      (
        await sql<{
          name: string
        }>`select coalesce((select a.name from actor a where a.id = recorder), recorder) as name
          from anchor where id = ${id}`.execute(db)
      ).rows[0]?.name
    expect(await shown()).toBe(name)
    expect(await forgetActor(db, 'Tidak ada')).toBeNull()
    expect(await forgetActor(db, name)).toBe(userId)
    expect(await shown()).toBe(userId)
    const everything = await sql<{ has: boolean }>`
      select exists (select from change_log where new_row::text like ${`%${name}%`} or actor = ${name}) as has`.execute(
      db,
    )
    expect(everything.rows).toEqual([{ has: false }])
    expect((await verifyChangeLog(db, {})).differences).toEqual([])
    // Whoever has the name next is somebody else.
    expect(await actorIdOf(db, name)).not.toBe(userId)
  })
})
