import pg from 'pg'
import { type BenchRun, pastTheCache } from './bench-run.ts'
import type { ReadCase } from './read-cases.ts'

/** Parts of a commitment's answer that are walks through its facts. */
const computedParts = [
  'lane',
  'milestones',
  'revivals',
  'anchorProfile',
  'anchorSteps',
  'anchorWarnings',
  'firmSteps',
  'expectedTransition',
  'handoverDecisions',
  'askedOn',
  'deadline',
  'administration',
  'otherVerdicts',
  'planVerdicts',
  'events',
  'ownFigures',
  'recognitions',
] as const

/**
 * Keeps, for the limit, what of a commitment's answer only a program can compute: its lane, a walk through its
 * signs of life, its milestones' states and what its anchors and decisions come to, and lists of which the bench loads
 * nothing. A limit that had to leave it out would not give the same answer.
 */
export async function keepLanes(run: BenchRun, { paths }: ReadCase): Promise<void> {
  const client = new pg.Client({ connectionString: run.databaseUrl })
  await client.connect()
  try {
    await client.query(
      'create table if not exists bench_lane (commitment_id text primary key, computed json not null)',
    )
    for (const path of paths) {
      const answer = await fetch(`http://127.0.0.1:${run.product.port}${path}`, {
        headers: pastTheCache,
      })
      const detail = (await answer.json()) as { id: string } & Record<(typeof computedParts)[number], unknown>
      const computed = Object.fromEntries(computedParts.map((part) => [part, detail[part]]))
      await client.query('insert into bench_lane values ($1, $2) on conflict (commitment_id) do nothing', [
        detail.id,
        JSON.stringify(computed),
      ])
    }
    await client.query('vacuum analyze bench_lane')
  } finally {
    await client.end()
  }
}
