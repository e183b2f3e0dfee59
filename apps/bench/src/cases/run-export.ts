import { createHash } from 'node:crypto'
import { get, type IncomingMessage } from 'node:http'
import type { ChildServer } from '../child-server.ts'
import { median, rounded } from '../statistics.ts'
import type { BenchRun, ResultLine } from './bench-run.ts'

const path = '/api/v1/commitments.csv'
const sampleEveryMs = 10
const sides = ['served', 'limit'] as const

interface Download {
  readonly ms: number
  readonly bytes: number
  readonly sha256: string
  /** Most megabytes resident while it ran, above those before it. */
  readonly grownMb: number
  readonly peakMb: number
}

async function download(server: ChildServer): Promise<Download> {
  const before = server.residentMb()
  let peakMb = before
  const sampling = setInterval(() => {
    peakMb = Math.max(peakMb, server.residentMb())
  }, sampleEveryMs)
  try {
    const startedAt = performance.now()
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
    get({ host: '127.0.0.1', port: server.port, path, agent: false }, resolve).on('error', reject)
    const answer = await promise
    if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`)
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      hash.update(chunk)
      bytes += chunk.length
    }
    const ms = performance.now() - startedAt
    return { ms, bytes, sha256: hash.digest('hex'), grownMb: peakMb - before, peakMb }
  } finally {
    clearInterval(sampling)
  }
}

/** Downloads the whole export, one reader at a time: time to the last byte, and how far the server's memory grows. */
export async function runExport(run: BenchRun): Promise<ResultLine[]> {
  const downloads: Record<(typeof sides)[number], Download[]> = { served: [], limit: [] }
  const servers = { served: run.product, limit: run.limit }
  const first = { served: await download(run.product), limit: await download(run.limit) }
  if (first.served.sha256 !== first.limit.sha256)
    throw new Error(`the limit exports another file: ${first.limit.bytes} bytes, ours ${first.served.bytes}`)
  if (run.options.rounds === 0) return []
  for (let round = 0; round < run.options.rounds; round += 1)
    for (const side of sides) downloads[side].push(await download(servers[side]))
  return sides.map((side) => {
    const of = (number: (each: Download) => number) => median(downloads[side].map(number))
    const ms = of((each) => each.ms)
    const slowest = Math.max(...downloads[side].map((each) => each.ms))
    return {
      case: 'export',
      scale: run.scale,
      side,
      rps: rounded(1_000 / ms),
      p50Ms: rounded(ms),
      p99Ms: rounded(slowest),
      ratioToLimit: rounded(
        median(downloads[side].map((each, index) => each.ms / (downloads.limit[index]?.ms ?? 0))),
      ),
      bytes: first[side].bytes,
      residentGrowthMb: rounded(
        Math.max(first[side].grownMb, ...downloads[side].map((each) => each.grownMb)),
      ),
      residentPeakMb: rounded(Math.max(first[side].peakMb, ...downloads[side].map((each) => each.peakMb))),
    }
  })
}
