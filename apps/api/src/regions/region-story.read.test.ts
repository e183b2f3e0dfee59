import type { Database } from '@estafet/db'
import {
  deriveInaugurations,
  administrationStart,
  type DatePrecision,
  type IsoDay,
  reportingRecord,
  staleness,
  summariseRegion,
  toldDeadline,
  updatesOf,
  isKnownOn,
} from '@estafet/domain'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'
import { precisionOfActivity } from '../as-of/activity-precision.queries.ts'
import { computeStates } from '../state/compute-states.read.ts'
import { toSummarisable } from '../state/kept-rows.ts'
import { listLaneTexts } from './region-lanes.queries.ts'
import { listLeaderSpells, listReportingPeriods } from './region.queries.ts'

const database = useTestDatabase()

/** How exactly the day of the last activity is known, by id; one without any activity is absent. */
async function activityPrecisions(
  db: Database,
  commitments: readonly { readonly id: string; readonly lastActivityOn: IsoDay | null }[],
  asOf: IsoDay,
) {
  const { rows } = await sql<{ id: string; precision: DatePrecision }>`
    select x.id, ${precisionOfActivity(sql`f.commitment_id = x.id`, sql`x.on_day`, asOf)} as precision
    from unnest(${commitments.map(({ id }) => id)}::text[],
      ${commitments.map(({ lastActivityOn }) => lastActivityOn)}::date[]) as x(id, on_day)
    where x.on_day is not null`.execute(db)
  return new Map(rows.map(({ id, precision }) => [id, precision]))
}

/** What the rules give from the facts of the day. */
async function byFacts(db: Database, code: string, asOf: IsoDay) {
  const known = (await computeStates(db, { regionCodes: [code] }, asOf)).filter((each) =>
    isKnownOn(each.facts, asOf),
  )
  const spells = await listLeaderSpells(db, code, asOf)
  const texts = new Map((await listLaneTexts(db, { regionCode: code }, asOf)).map((each) => [each.id, each]))
  const periods = (await listReportingPeriods(db)).filter((each) => each.isSimulated === code >= '99')
  const reportDays = known.flatMap(({ facts }) => facts.reports.map(({ reportedOn }) => reportedOn))
  const precisions = await activityPrecisions(
    db,
    known.map(({ facts, state }) => ({ id: facts.id, lastActivityOn: state.lastActivityOn })),
    asOf,
  )
  return {
    summary: summariseRegion(known.map(({ state }) => toSummarisable(state))),
    staleness: staleness(
      known.flatMap(({ facts }) => updatesOf(facts)),
      administrationStart(deriveInaugurations(spells, asOf)),
      asOf,
    ),
    reporting: reportingRecord(periods, reportDays, asOf).byPeriod,
    commitments: known.map(({ facts, state }) => {
      const { status, dayZero, gapSince, daysSince, endedHow } = state.continuity
      const { title, titleEn, aliases, milestones = [] } = texts.get(facts.id) ?? {}
      return {
        id: facts.id,
        title,
        titleEn,
        aliases,
        themes: facts.themes,
        official: state.official,
        officialIsDerived: state.officialIsDerived,
        evidence: state.evidence,
        schedule: state.schedule,
        deadline: toldDeadline(state, milestones),
        continuity: { status, dayZero, gapSince, daysSince, endedHow },
        lastActivityOn: state.lastActivityOn,
        lastActivityPrecision: precisions.get(facts.id) ?? null,
      }
    }),
  }
}

const regionsWithCommitments = async (db: Database): Promise<string[]> => {
  const { rows } = await sql<{ code: string }>`
    select distinct region_code as code from commitment order by region_code`.execute(db)
  return rows.map(({ code }) => code)
}

it.each([testToday, '2026-11-22', '2026-01-01', '2025-03-11', '2024-06-30', '2021-12-31', '2019-06-01'])(
  'the page of every region on %s says of what is kept what the facts say',
  async (asOf) => {
    const { db } = database()
    const codes = await regionsWithCommitments(db)
    expect(codes.length).toBeGreaterThan(20)
    for (const code of codes) {
      const {
        summary,
        staleness: fresh,
        reporting,
        commitments,
      } = await callerOn(db).region.story({ code, asOf })
      expect(
        {
          summary,
          staleness: fresh,
          reporting: reporting.byPeriod.map(({ periodId, outcome }) => ({ periodId, outcome })),
          commitments,
        },
        `${code} on ${asOf}`,
      ).toEqual(await byFacts(db, code, asOf))
    }
  },
  60_000,
)
