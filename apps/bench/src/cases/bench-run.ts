import type { IsoDay } from '@estafet/domain'
import type { ChildServer } from '../child-server.ts'
import type { Options } from '../options.ts'
import type { ReadCase } from './read-cases.ts'

/** What every case is given: the two servers on one loaded database. */
export interface BenchRun {
  readonly options: Options
  readonly scale: number
  readonly databaseUrl: string
  readonly today: IsoDay
  readonly product: ChildServer
  readonly limit: ChildServer
}

/** With it those who run a server may ask past its cache and its queue, which is how it is measured without them. */
export const measureToken = 'asks-past-the-cache-and-the-queue'
const pastTheQueue = { Authorization: `Bearer ${measureToken}` } as const
export const pastTheCache = { 'Cache-Control': 'no-store', ...pastTheQueue } as const

/** What a reader of the case asks with. Past the cache nothing is kept packed, and it is asked for as it is. */
export const headersFor = ({ isPacked = false }: ReadCase): Record<string, string> =>
  isPacked ? { 'Accept-Encoding': 'br', ...pastTheQueue } : {}

/** A line of the report. */
export interface ResultLine {
  readonly case: string
  readonly scale: number
  readonly side: string
  readonly rps: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Time against the limit's: 1 is the limit, below is faster. */
  readonly ratioToLimit: number
  readonly [detail: string]: unknown
}
