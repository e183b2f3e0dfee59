import type { Database } from '@estafet/db'
import { type IsoDay, isSimulatedRegion, type Theme } from '@estafet/domain'
import { sql } from 'kysely'
import { heldOn, heldState } from '../../as-of/history.queries.ts'
import { type ForeignLayout, foreignLayout, wordsOf } from '../../as-of/state-layout.commands.ts'
import { type HistoricState, readRecord, recordSize, viewOf } from '../../as-of/state-record.ts'
import { earlierWording, worded } from '../../as-of/wording.queries.ts'
import { precisionOfActivity } from '../../as-of/activity-precision.queries.ts'
import { precisionOfDeadline } from '../../as-of/deadline-precision.queries.ts'
import { mapInParts } from '../../limits/abandoned-work.ts'
import { ofSample } from '../../regions/sample-condition.queries.ts'
import { type CommitmentFilter, inRegion } from './commitment-conditions.queries.ts'
import type { CommitmentExportRow } from './commitment-item.ts'
import { type CommitmentOn, stateFilterNames, stateFilters } from './list-fields.ts'

const hasAny = (wanted: readonly string[] | undefined, found: readonly string[]): boolean =>
  wanted === undefined || wanted.some((word) => found.includes(word))

const passes = (filter: CommitmentFilter, themes: readonly Theme[], state: HistoricState): boolean =>
  hasAny(filter.theme, themes) &&
  stateFilterNames.every((name) => hasAny(filter[name], [stateFilters[name].read(state)]))

interface StatesRow {
  readonly code: string
  readonly ids: readonly string[]
  readonly themes: string
  readonly states: Uint8Array
  readonly layout: ForeignLayout | null
}

/**
 * Every commitment the filter leaves on `asOf`, by id; a search is passed by what it `found`, and `only` narrows to
 * one. A commitment that had not begun and of which nothing was known is left out. One row a region, its states in a
 * row of bytes: a list may have to look at every commitment of the country.
 */
export async function findCommitmentsOn(
  db: Database,
  filter: CommitmentFilter,
  asOf: IsoDay,
  found: ReadonlyMap<string, number> | null,
  only?: string,
): Promise<CommitmentOn[]> {
  const { region, sample, value } = filter
  const { rows } = await sql<StatesRow>`
    select code, array_agg(id) as ids, string_agg(themes, ',') as themes, string_agg(state, ''::bytea) as states,
      ${foreignLayout(sql`known.layout`)} as layout from (
      select h.region_code as code, h.layout, h.commitment_id as id, array_to_string(h.themes, '~') as themes,
        ${heldState} as state
      from commitment_history h ${heldOn(asOf)}
        ${value === undefined ? sql`` : sql`join commitment c on c.id = h.commitment_id`}
      where held.entry > 0
        and ${region === undefined ? sql`true` : inRegion('h.region_code', region)}
        and ${ofSample('h.region_code', sample)}
        and ${value === undefined ? sql`true` : sql`c.ogp_values && ${value}::text[]`}
        and ${found === null ? sql`true` : sql`h.commitment_id = any (${[...found.keys()]}::text[])`}
        and ${only === undefined ? sql`true` : sql`h.commitment_id = ${only}`}
      offset 0) known
    group by code, layout`.execute(db)
  const left = await mapInParts(rows, ({ code, ids, themes, states, layout }): CommitmentOn[] => {
    const view = viewOf(states)
    const words = wordsOf(layout)
    const themesOfEach = themes.split(',')
    return ids.flatMap((id, index) => {
      const state = readRecord(view, index * recordSize, words)
      const own = (themesOfEach[index] ?? '').split('~') as Theme[]
      return passes(filter, own, state) ? [{ id, regionCode: code, state }] : []
    })
  })
  return left.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

type Described = Pick<
  CommitmentExportRow,
  | 'id'
  | 'title'
  | 'titleEn'
  | 'regionName'
  | 'themes'
  | 'ogpValues'
  | 'leadAgency'
  | 'startedOn'
  | 'startedPrecision'
  | 'nextDuePrecision'
  | 'lastActivityPrecision'
  | 'sourcing'
>

/** The commitments in their words of `asOf`, in the order given. */
export async function describeCommitmentsOn(
  db: Database,
  commitments: readonly CommitmentOn[],
  asOf: IsoDay,
): Promise<CommitmentExportRow[]> {
  const { rows } = await sql<Described>`
    select c.id, ${worded('title')} as title, ${worded('title_en')} as "titleEn", r.name as "regionName", c.themes,
      c.ogp_values as "ogpValues", g.name as "leadAgency", c.started_on as "startedOn",
      c.started_precision as "startedPrecision", c.sourcing,
      ${precisionOfDeadline(sql`x.id`, sql`x.due_on`, asOf)} as "nextDuePrecision",
      ${precisionOfActivity(sql`f.commitment_id = x.id`, sql`x.on_day`, asOf)} as "lastActivityPrecision"
    from unnest(${commitments.map(({ id }) => id)}::text[],
      ${commitments.map(({ state }) => state.lastActivityOn)}::date[],
      ${commitments.map(({ state }) => state.nextDueOn)}::date[]) as x(id, on_day, due_on)
    join commitment c on c.id = x.id join region r on r.code = c.region_code
    left join agency g on g.id = c.lead_agency_id ${earlierWording(asOf)}`.execute(db)
  const described = new Map(rows.map((row) => [row.id, row]))
  return commitments.flatMap(({ id, regionCode, state }) => {
    const words = described.get(id)
    return words === undefined ? [] : [toRow(words, regionCode, state)]
  })
}

const toRow = (described: Described, regionCode: string, state: HistoricState): CommitmentExportRow => ({
  ...described,
  regionCode,
  isSimulated: isSimulatedRegion(regionCode),
  official: state.official,
  officialIsDerived: state.officialIsDerived,
  evidence: state.evidence,
  schedule: state.schedule,
  continuity: state.continuityStatus,
  progressPercent: state.progressPercent,
  milestonesCounted: state.milestonesCounted,
  milestonesReported: state.milestonesReported,
  nextDueOn: state.nextDueOn,
  lastReportedOn: state.lastReportedOn,
  lastActivityOn: state.lastActivityOn,
  metHandover: state.metHandover,
})

/** What a dictionary orders the titles by that the commitments carried on `asOf`. */
export async function titleKeysOn(
  db: Database,
  ids: readonly string[],
  asOf: IsoDay,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; key: string }>`
    select c.id, dictionary_key(${worded('title')}) as key from commitment c ${earlierWording(asOf)}
    where c.id = any (${ids}::text[])`.execute(db)
  return new Map(rows.map(({ id, key }) => [id, key]))
}
