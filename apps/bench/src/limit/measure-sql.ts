import { smallSampleBelow, z95 } from '@estafet/domain'

/** A share with its 95 % score interval as one row (n, d, rate, low, high, missing), in the domain's arithmetic. */
export const shareRow = (numerator: string, denominator: string, missing: string) => `(
  select n, d, share as rate, case when d > 0 then greatest(0, least(share, (centre - spread) / scale)) end as low,
    case when d > 0 then least(1, greatest(share, (centre + spread) / scale)) end as high,
    case when d = 0 then ${missing} end as missing
  from (select n, d, share, 1 + ${z95 * z95}::float8 / cases as scale, share + ${z95 * z95}::float8 / (2 * cases) as centre,
      ${z95}::float8 * sqrt(share * (1 - share) / cases + ${z95 * z95}::float8 / (4 * cases * cases)) as spread
    from (select n, d, cases, n / cases as share from (
      select n, d, nullif(d, 0) as cases from (
        select (${numerator})::float8 as n, (${denominator})::float8 as d) a) b) c) e)`

const shareJson = (numerator: string, denominator: string, missing: string) => `(
  select json_build_object('numerator', n, 'denominator', d, 'unknown', 0, 'rate', rate, 'low', low, 'high', high,
    'isSmall', d < ${smallSampleBelow}, 'missing', missing) from ${shareRow(numerator, denominator, missing)} f)`

const count = (column: string, key: string) => `(s.${column} ->> '${key}')::int`
const sum = (column: string, ...keys: readonly string[]) => keys.map((key) => count(column, key)).join(' + ')

const due = sum('schedule', 'met', 'met_late', 'late', 'very_late')
const claims = sum('evidence', 'documented', 'verified', 'claimed', 'contradicted')
const fatesUnknown = sum('continuity', 'undecided', 'not_seen_since_inauguration', 'not_seen_in_gap')
const alive = count('continuity', 'confirmed')
export const continuityCases = 's.met_handover'

// Known alive and, as if all unknown were too, the upper bound; a share itself only where nothing is unknown.
const continuityJson = `(
  select json_build_object('numerator', alive, 'denominator', d, 'unknown', unknown,
    'rate', case when unknown = 0 then alive::float8 / nullif(d, 0) end, 'low', alive::float8 / nullif(d, 0),
    'high', (alive + unknown)::float8 / nullif(d, 0), 'isSmall', d < ${smallSampleBelow},
    'missing', case when d = 0 then case when s.commitments = 0 then 'unknown' else 'not_applicable' end end)
  from (select case when s.met_handover = 0 then 0 else ${alive} end as alive, s.met_handover as d,
    case when s.met_handover = 0 then 0 else ${fatesUnknown} end as unknown) f)`

const allSchedule = sum(
  'schedule',
  'met',
  'met_late',
  'on_track',
  'late',
  'very_late',
  'no_deadline',
  'withdrawn',
  'outcome_unknown',
  'lapsed_with_commitment',
)
const unknownOr = (reason: string) => `case when s.commitments = 0 then 'unknown' else ${reason} end`

// A region reports on everything at once.
const noTheme = `json_build_object('numerator', 0, 'denominator', 0, 'unknown', 0, 'rate', null, 'low', null,
  'high', null, 'isSmall', true, 'missing', 'not_applicable')`

export const onTimeCases = due
export const onTimeNumerator = count('schedule', 'met')
export const onTimeMissing = `case when ${allSchedule} = 0 or ${count('schedule', 'outcome_unknown')} > 0
  then 'unknown' else 'not_applicable' end`
const wordMissing = unknownOr(`case when q.asked then 'not_reported' else 'not_asked' end`)
export const claimCases = claims

/** All measures of one row of sums s, with those of the region's periods from q, where they are made once. */
export const measuresJson = `json_build_object(
  'on_time', ${shareJson(onTimeNumerator, due, onTimeMissing)},
  'evidence', ${shareJson(sum('evidence', 'documented', 'verified'), claims, wordMissing)},
  'continuity', ${continuityJson},
  'progress', json_build_object('numerator', s.progress_sum / 100, 'denominator', s.progress_known,
    'unknown', 0, 'rate', s.progress_sum / 100 / nullif(s.progress_known, 0), 'low', null, 'high', null,
    'isSmall', s.progress_known < ${smallSampleBelow}, 'missing', case when s.progress_known > 0 then null
      else ${wordMissing} end),
  'reporting', case when s.theme = 'all' then q.reporting else ${noTheme} end,
  'timeliness', case when s.theme = 'all' then q.timeliness else ${noTheme} end)`

const periodsMissing = `case when asked then 'not_applicable' else 'not_asked' end`

/** The two measures of periods, of one row with columns due, asked, reported and on_time. */
export const reportingJson = shareJson('reported', 'due', periodsMissing)
export const timelinessJson = shareJson('on_time', 'due', periodsMissing)
