import type { Database } from '@estafet/db'
import { type CommitmentListInput, type IsoDay, isSimulatedRegion } from '@estafet/domain'
import { sql } from 'kysely'
import type { Page } from '../regions/region-list.queries.ts'
import { computeStates, type ComputedState, isKnownBy } from '../state/compute-states.ts'
import { inRegion, matches } from './commitment-conditions.ts'
import type { CommitmentItem } from './commitment-item.ts'

const batchSize = 500

const hasAny = (wanted: readonly string[] | undefined, found: readonly string[]): boolean =>
  wanted === undefined || wanted.some((word) => found.includes(word))

const passes = ({ facts, state }: ComputedState, input: CommitmentListInput): boolean =>
  hasAny(input.theme, facts.themes) &&
  hasAny(input.official, [state.official]) &&
  hasAny(input.schedule, [state.schedule]) &&
  hasAny(input.continuity, [state.continuity.status]) &&
  hasAny(input.evidence, [state.evidence])

const compareDays = (a: IsoDay | null, b: IsoDay | null): number =>
  a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1

type Order = (a: CommitmentItem, b: CommitmentItem) => number
const byId: Order = (a, b) => (a.id < b.id ? -1 : 1)
const byActivity: Order = (a, b) => compareDays(b.lastActivityOn, a.lastActivityOn) || byId(a, b)
const orders: Record<CommitmentListInput['sort'], Order> = {
  activity: byActivity,
  title: (a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : byId(a, b)),
  region: (a, b) => (a.regionCode < b.regionCode ? -1 : a.regionCode > b.regionCode ? 1 : byActivity(a, b)),
  due: (a, b) => compareDays(a.nextDueOn ?? '9999', b.nextDueOn ?? '9999') || byId(a, b),
  progress: (a, b) => (b.progressPercent ?? -1) - (a.progressPercent ?? -1) || byId(a, b),
}

interface Described {
  readonly id: string
  readonly title: string
  readonly titleEn: string | null
  readonly regionName: string
  readonly ogpValues: CommitmentItem['ogpValues']
}

// Everything that does not depend on the day narrows in SQL, so that only what may be shown is computed.
async function findCandidates(db: Database, input: CommitmentListInput): Promise<Map<string, Described>> {
  const { region, value, sample, q } = input
  const { rows } = await sql<Described>`
    select c.id, c.title, c.title_en as "titleEn", r.name as "regionName", c.ogp_values as "ogpValues"
    from commitment c join region r on r.code = c.region_code
    where ${region === undefined ? sql`true` : inRegion('c.region_code', region)}
      and ${value === undefined ? sql`true` : sql`c.ogp_values && ${value}::text[]`}
      and ${sample === undefined ? sql`true` : sql`r.is_simulated = ${sample === 'simulated'}`}
      and ${q === undefined || q === '' ? sql`true` : matches('c.id', q)}
    order by c.id`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

const toItem = ({ facts, state }: ComputedState, described: Described): CommitmentItem => ({
  id: described.id,
  title: described.title,
  titleEn: described.titleEn,
  regionCode: facts.regionCode,
  regionName: described.regionName,
  isSimulated: isSimulatedRegion(facts.regionCode),
  themes: facts.themes,
  ogpValues: described.ogpValues,
  official: state.official,
  evidence: state.evidence,
  schedule: state.schedule,
  continuity: state.continuity.status,
  progressPercent: state.progressPercent,
  milestonesCounted: state.milestonesCounted,
  milestonesReported: state.milestonesReported,
  nextDueOn: state.nextDueOn,
  lastReportedOn: state.lastReportedOn,
  lastActivityOn: state.lastActivityOn,
})

/**
 * A page of commitments as they stood at `asOf`, computed from the facts up to that day. A commitment that had
 * not begun and of which nothing was known by then is not listed.
 */
export async function listCommitmentsAsOf(
  db: Database,
  input: CommitmentListInput,
  asOf: IsoDay,
): Promise<Page<CommitmentItem>> {
  const candidates = await findCandidates(db, input)
  const ids = [...candidates.keys()]
  const items: CommitmentItem[] = []
  for (let from = 0; from < ids.length; from += batchSize)
    for (const computed of await computeStates(db, { ids: ids.slice(from, from + batchSize) }, asOf)) {
      const described = candidates.get(computed.facts.id)
      if (described !== undefined && isKnownBy(computed, asOf) && passes(computed, input))
        items.push(toItem(computed, described))
    }
  items.sort(orders[input.sort])
  return { items: items.slice(input.offset, input.offset + input.limit), total: items.length }
}
