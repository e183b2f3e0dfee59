import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { rounded } from '../statistics.ts'
import type { BenchRun } from './bench-run.ts'

const commandLine = fileURLToPath(new URL('../../../api/src/cli.ts', import.meta.url))
const formats = ['pdf', 'xlsx', 'json'] as const
const commitments = 200
const sampleEveryMs = 10

/** What the product promises itself for a region of 200 commitments. */
const aim = { seconds: 10, megabytes: 300 }

/** One format of the pack, from the start of the command to its end. */
interface HandoverLine extends Record<string, unknown> {
  readonly seconds: number
  /** Most resident of the whole process: Node, the driver, the facts and the file. */
  readonly peakMb: number
}

const peakMbOf = (pid: number | undefined): number => {
  try {
    // A process that has ended no longer says it.
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_000
  } catch {
    return 0
  }
}

async function runCommand(databaseUrl: string, args: readonly string[]) {
  const startedAt = performance.now()
  const child = spawn(process.execPath, [commandLine, 'handover', ...args], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  // The system keeps the most a process ever had: the last reading before its end is the one.
  let peakMb = 0
  const sampling = setInterval(() => {
    peakMb = Math.max(peakMb, peakMbOf(child.pid))
  }, sampleEveryMs)
  const code = await new Promise((ended) => child.once('close', ended))
  clearInterval(sampling)
  if (code !== 0) throw new Error(`the handover pack was not made:\n${output}`)
  return { seconds: (performance.now() - startedAt) / 1_000, peakMb, output }
}

/** Puts 200 commitments into one region, and says how to put them back. */
async function gatherInOneRegion(client: pg.Client) {
  const { rows } = await client.query<{ id: string; region_code: string }>(
    'select id, region_code from commitment order by region_code, id limit $1',
    [commitments],
  )
  const region = rows[0]?.region_code ?? ''
  const ids = rows.map(({ id }) => id)
  // Nobody reads these through the product meanwhile, so no state has to follow.
  await client.query('set session_replication_role = replica')
  await client.query('update commitment set region_code = $1 where id = any ($2)', [region, ids])
  const restore = () =>
    client.query(
      'update commitment c set region_code = f.code from unnest($1::text[], $2::text[]) f (id, code) where c.id = f.id',
      [ids, rows.map(({ region_code: code }) => code)],
    )
  return { region, restore }
}

/** Makes the handover pack of a region of 200 commitments by the command line, each format in a process of its own. */
export async function runHandoverPack({ databaseUrl, today, scale }: BenchRun): Promise<HandoverLine[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const directory = mkdtempSync(join(tmpdir(), 'estafet-bench-handover-'))
  const { region, restore } = await gatherInOneRegion(client)
  try {
    const lines: HandoverLine[] = []
    for (const format of formats) {
      const args = [region, '--date', today, '--format', format, '--out', directory]
      const { seconds, peakMb, output } = await runCommand(databaseUrl, args)
      const path = join(directory, `estafet-serah-terima-${region}-${today}.${format}`)
      const pages = /(\d+) pages/.exec(output)?.[1]
      lines.push({
        case: 'handover_pack',
        scale,
        format,
        commitments,
        seconds: rounded(seconds),
        peakMb: rounded(peakMb),
        bytes: statSync(path).size,
        ...(pages === undefined ? {} : { pages: Number(pages) }),
        aim,
      })
    }
    return lines
  } finally {
    await restore()
    await client.end()
    rmSync(directory, { recursive: true, force: true })
  }
}
