import type { Database } from '@estafet/db'
import { parse } from 'csv-parse/sync'
import { commitmentListInput, type IsoDay, overviewMeasures } from '@estafet/domain'
import { commitmentColumns } from '../../src/commitments/list/commitment-csv.ts'
import { exportCommitmentsAsOf } from '../../src/commitments/list/commitment-list-as-of.read.ts'
import { comparisonColumns, comparisonRows } from '../../src/comparisons/comparison-csv.ts'
import { csvStream } from '../../src/csv/csv-stream.ts'
import { callerOn } from '../caller.ts'

/** Lists that reach every condition, order and page; searches by stem, by old and new name, misspelt and by nothing. */
const lists = [
  { sample: 'real' },
  { sample: 'real', sort: 'title' },
  { sample: 'simulated', sort: 'title', limit: 20 },
  { sample: 'all', sort: 'activity', limit: 40, offset: 5 },
  { sample: 'all', sort: 'due', limit: 30 },
  { sample: 'all', sort: 'progress', limit: 30 },
  { sample: 'all', sort: 'region', limit: 30 },
  { region: '35.76' },
  { region: '99.71', sort: 'title' },
  { region: '99', official: 'substantial~complete' },
  { schedule: 'late~very_late', limit: 20 },
  { continuity: 'confirmed~undecided~not_seen_since_inauguration', limit: 40 },
  { evidence: 'documented~verified', limit: 20 },
  { theme: 'complaint_handling~open_data', value: 'public_accountability', limit: 20 },
  { q: 'pengaduan' },
  { q: 'pengaduna', limit: 20 },
  { q: 'layanan publik', sort: 'title', limit: 20 },
  { q: 'Lapor Hendi' },
  { q: 'Lapor Semar Solusi AWP' },
  { q: 'Curhat Ning Ita' },
  { q: 'susulan' },
] as const

const pilot = ['35.76', '36.71', '61.71', '33.74', '35.22']
const compared = ['35.76', '36.71', '61.71', '99.71', '99.72', '99.01']

/** The rows of a file by its headers. */
async function rowsOf(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const chunks: string[] = []
  for await (const chunk of stream) chunks.push(String(chunk))
  return parse(chunks.join(''), { columns: true })
}

const exported = async (db: Database, query: object, asOf: IsoDay): Promise<unknown[]> => {
  const rows = exportCommitmentsAsOf(db, commitmentListInput.parse(query), asOf)
  return rowsOf(csvStream(commitmentColumns(asOf), rows))
}

/** What a question answered: refusals are answers too. */
const settled = async (answer: Promise<unknown>): Promise<unknown> => {
  const [{ status, value, reason }] = (await Promise.allSettled([answer])) as [
    { status: string; value?: unknown; reason?: { message: string } },
  ]
  return status === 'fulfilled'
    ? (JSON.parse(JSON.stringify(value)) as unknown)
    : { refused: reason?.message }
}

/**
 * Every public answer of one day as plain data, by the question: lists, details, stories, comparisons, the home page,
 * handovers, survival, differences of days and files. `simulated` names the simulated regions asked for one by one.
 */
export async function asOfAnswers(
  db: Database,
  asOf: IsoDay,
  { simulated, earlier }: { simulated: readonly string[]; earlier: IsoDay },
): Promise<Map<string, unknown>> {
  const caller = callerOn(db)
  const answers = new Map<string, unknown>()
  const ask = async (question: string, answer: Promise<unknown>) =>
    void answers.set(question, await settled(answer))

  for (const query of lists)
    await ask(
      `commitment.list ${JSON.stringify(query)}`,
      caller.commitment.list({ sample: 'all', ...query, asOf }),
    )
  const known = await caller.commitment.list({ asOf, sample: 'all', limit: 200, sort: 'title' })
  const shown = known.items.filter(({ regionCode }) => regionCode < '99' || simulated.includes(regionCode))
  for (const { id } of shown) await ask(`commitment.detail ${id}`, caller.commitment.detail({ id, asOf }))

  for (const q of [undefined, 'mojokreto'])
    await ask(
      `region.list ${q}`,
      caller.region.list({ asOf, sample: 'all', limit: 600, ...(q !== undefined && { q }) }),
    )
  for (const code of [...pilot, ...simulated]) {
    await ask(`region.story ${code}`, caller.region.story({ code, asOf }))
    await ask(`region.lanes ${code}`, caller.region.lanes({ code, asOf }))
    await ask(`trend.region ${code}`, caller.trend.region({ code, asOf }))
    await ask(`region.peers ${code}`, caller.region.peers({ code, asOf }))
    await ask(`comparison.documents ${code}`, caller.comparison.documents({ region: code, asOf }))
    await ask(
      `change.between ${code}`,
      caller.change.between({ from: earlier, to: asOf, region: code, limit: 200 }),
    )
  }
  const comparison = await caller.comparison.get({ regions: compared, asOf })
  await ask('comparison.get', Promise.resolve(comparison))
  await ask('comparison.csv', rowsOf(csvStream(comparisonColumns(asOf), [comparisonRows(comparison)])))
  await ask('commitments.csv', exported(db, { sample: 'all' }, asOf))
  await ask('commitments.csv by title', exported(db, { sample: 'all', q: 'pengaduan' }, asOf))
  await ask('change.comparison', caller.change.comparison({ regions: compared, from: earlier, to: asOf }))
  for (const id of ['MJK-1', 'MJK-3', 'SMG-1', 'TNG-1'])
    await ask(`change.between ${id}`, caller.change.between({ from: earlier, to: asOf, commitment: id }))

  for (const measure of overviewMeasures)
    await ask(`overview.map ${measure}`, caller.overview.map({ measure, sample: 'all', asOf }))
  await ask('overview.home', caller.overview.home({ asOf }))

  for (const sample of ['real', 'simulated'] as const) {
    for (const when of ['coming', 'window', 'past'] as const)
      await ask(
        `transition.calendar ${sample} ${when}`,
        caller.transition.calendar({ asOf, sample, when, limit: 200 }),
      )
    for (const by of ['anchoring', 'theme', 'region_kind'] as const)
      await ask(`survival.summary ${sample} ${by}`, caller.survival.summary({ asOf, sample, by }))
    await ask(`survival.atRisk ${sample}`, caller.survival.atRisk({ asOf, sample, limit: 200 }))
  }
  for (const code of [...pilot, ...simulated]) {
    const { transitions } = await caller.region.story({ code, asOf })
    for (const { inauguratedOn: dayZero } of transitions.slice(-2))
      await ask(`transition.detail ${code} ${dayZero}`, caller.transition.detail({ code, dayZero, asOf }))
  }
  return answers
}
