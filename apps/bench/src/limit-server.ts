import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { jakartaDay, methodVersion, searchReadings } from '@estafet/domain'
import pg from 'pg'
import { comparisonSql } from './limit/comparison-sql.ts'
import { detailSql } from './limit/detail-sql.ts'
import { exportSql } from './limit/export-sql.ts'
import { listSql, regionListSql, searchSql, statusListSql } from './limit/list-sql.ts'
import { atRiskFactsSql, calendarFactsSql, nothingDueSql } from './limit/handed-over-sql.ts'
import { overviewSql } from './limit/overview-sql.ts'

/**
 * The limit: the least that can stand between PostgreSQL and a socket. Each address is one named prepared
 * statement whose answer, JSON text made by PostgreSQL, is sent as it comes. It validates nothing, logs nothing
 * and sets no header it does not need.
 */

const poolSize = 10

// These statements were seen to have one good plan each, so none is planned again on every call.
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: poolSize,
  options: '-c jit=off -c timezone=UTC -c plan_cache_mode=force_generic_plan',
})
const today = jakartaDay(new Date())
/** What every answer begins with. */
const head = JSON.stringify({ asOf: today, methodVersion }).slice(0, -1)

type Statement = readonly [name: string, text: string, values: readonly unknown[]]

const statementFor = (path: string, query: URLSearchParams): Statement | undefined => {
  const commitment = /^\/api\/v1\/commitments\/([^/]+)$/.exec(path)?.[1]
  if (commitment !== undefined) return ['detail', detailSql, [today, commitment]]
  switch (path) {
    case '/api/v1/commitments': {
      const [region, schedule, q] = [query.get('region'), query.get('schedule'), query.get('q')]
      if (region !== null) return ['region', regionListSql, [region]]
      if (schedule !== null) return ['status', statusListSql, [schedule]]
      if (q !== null) {
        const readings = searchReadings(q)
        return [`search ${readings.length}`, searchSql(readings.length), [q, ...readings]]
      }
      return ['list', listSql, []]
    }
    case '/api/v1/comparison':
      return ['comparison', comparisonSql, [today, query.get('regions')?.split('~')]]
    case '/api/v1/overview':
      return ['overview', overviewSql, []]
    case '/api/v1/transitions':
      return ['calendar', calendarFactsSql, [today]]
    case '/api/v1/at-risk': {
      const day = query.get('asOf')
      return day === null ? ['nothing due', nothingDueSql, [today]] : ['at risk', atRiskFactsSql, [day]]
    }
    default:
      return undefined
  }
}

/** Answers with the bytes the product sent. */
async function answerKept(address: string, res: ServerResponse): Promise<void> {
  const { rows } = await pool.query<{ type: string; encoding: string; body: Buffer }>({
    name: 'kept',
    text: 'select type, encoding, body from bench_answer where path = $1',
    values: [address],
  })
  const [kept] = rows
  if (kept === undefined) return void res.writeHead(404, { 'Content-Length': 0 }).end()
  res
    .writeHead(200, {
      'Content-Type': kept.type,
      'Content-Length': kept.body.length,
      ...(kept.encoding !== 'identity' && { 'Content-Encoding': kept.encoding }),
    })
    .end(kept.body)
}

const csvHeader =
  'commitment_id,region_code,region_key,region_name,is_simulated,title,title_en,themes,ogp_values,lead_agency,started_on,started_precision,' +
  'official_status,official_is_derived,evidence_status,schedule_status,continuity_status,progress_percent,milestones_counted,' +
  'milestones_reported,next_due_on,next_due_precision,last_reported_on,last_activity_on,last_activity_precision,met_handover,sourcing,method_version,as_of\r\n'

async function exportAll(res: ServerResponse): Promise<void> {
  res.writeHead(200, { 'Content-Type': 'text/csv; charset=utf-8' })
  res.write(csvHeader)
  for (let lastId: string | null = ''; lastId !== null;) {
    const { rows }: pg.QueryResult<{ rows: number; lastId: string | null; body: string }> = await pool.query({
      name: 'export',
      text: exportSql,
      values: [lastId, today, methodVersion],
    })
    if (!res.write(rows[0]?.body ?? '')) await new Promise((resolve) => res.once('drain', resolve))
    lastId = rows[0]?.lastId ?? null
  }
  res.end()
}

async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const [path = '', search = ''] = (req.url ?? '').split('?', 2)
  if (path === '/api/v1/commitments.csv') return exportAll(res)
  if (path === '/readyz') return void res.writeHead(200).end()
  const statement = statementFor(path, new URLSearchParams(search))
  if (statement === undefined) return answerKept(req.url ?? '', res)
  const [name, text, values] = statement
  const { rows } = await pool.query<{ body: string }>({ name, text, values: [...values] })
  const found = rows[0]?.body ?? 'null'
  const body = Buffer.from(`${head},${found.slice(1)}`)
  res
    .writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': body.length })
    .end(body)
}

const server = createServer((req, res) => {
  answer(req, res).catch((error: unknown) => {
    console.error(error)
    if (res.headersSent) res.destroy()
    else res.writeHead(500).end()
  })
})
server.listen(Number(process.env['PORT']), '127.0.0.1')
process.once('SIGTERM', () => {
  server.closeAllConnections()
  server.close(() => void pool.end())
})
