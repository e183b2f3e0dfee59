import {
  claimCases,
  continuityCases,
  measuresJson,
  onTimeCases,
  reportingJson,
  timelinessJson,
} from './measure-sql.ts'
import { source } from './detail-sql.ts'
import { handovers, presentHeadFields } from './spell-sql.ts'

const events = `(select coalesce(json_agg(json_build_object('kind', e.kind, 'happenedOn', e.happened_on,
  'otherCode', e.other_region_code, 'otherName', o.name, 'codeBefore', e.code_before, 'note', e.note, 'source', ${source})
  order by e.happened_on, e.id), '[]')
  from region_event e left join region o on o.code = e.other_region_code join source so on so.id = e.source_id
  where e.region_code = r.code and e.happened_on <= $1)`

const profile = `'code', r.code, 'codeThen', r.code, 'bpsCode', r.bps_code, 'isFormed', true,
  'events', ${events}, 'name', r.name, 'shortName', r.short_name, 'kind', r.kind,
  'provinceCode', r.province_code, 'provinceName', p.name, 'isAdministrative', r.is_administrative,
  'isSimulated', r.is_simulated, 'latitude', r.latitude, 'longitude', r.longitude, 'areaKm2', r.area_km2,
  'population', r.population, 'populationYear', r.population_year, 'densityPerKm2', r.density_per_km2,
  'hdi', r.hdi, 'hdiYear', r.hdi_year, 'adjustedExpenditureThousandIdr', r.adjusted_expenditure_thousand_idr,
  'povertyPercent', r.poverty_percent, 'povertyYear', r.poverty_year`

const themeOrder = `array['complaint_handling','public_information','open_data','budget_transparency',
  'participatory_planning','public_dialogue','public_services','licensing','smart_city','procurement']`

// The periods due before $1, and how many of them the region reported in, in time or at all.
const periods = `select due, asked, ${reportingJson} as reporting, ${timelinessJson} as timeliness from (
  select count(*)::int as due, count(k.first_reported_on)::int as reported,
    count(*) filter (where k.first_reported_on <= d.due_on)::int as on_time,
    (select coalesce(bool_or(a.opens_on <= $1), false) from reporting_period a where not a.is_simulated) as asked
  from reporting_period d left join reported_period k on k.reporting_period_id = d.id and k.region_code = r.code
    and k.first_reported_on <= $1
  where d.due_on < $1 and not d.is_simulated) counted`

const reasons = (cases: string) => `array_remove(array[
  case when a.is_simulated <> b.is_simulated then 'simulated_with_real' end,
  case when least(a.${cases}, b.${cases}) <= 0 then 'no_data' end,
  case when a.kind <> b.kind then 'different_region_kind' end,
  case when a.is_administrative <> b.is_administrative then 'administrative_region' end,
  case when a.events + b.events > 0 then 'region_event_between' end,
  case when least(a.${cases}, b.${cases}) between 1 and 4 then 'small_n' end], null)`

const compared = (cases: string) => `(select json_agg(case when b.n = 1 then null else
    json_build_object('level', case when why && array['simulated_with_real','no_data'] then 'none'
      when cardinality(why) > 0 then 'partial' else 'full' end, 'reasons', why) end order by b.n)
  from each b join each a on a.n = 1, lateral (select ${reasons(cases)} as why) w)`

/** Regions $2 side by side on day $1, in the order asked, from the kept sums and the spells. */
export const comparisonSql = `
  with each as materialized (
    select asked.n, r.kind, r.is_administrative, r.is_simulated, t.*, q.due as period_cases,
      (select count(*) from region_event e where e.region_code = r.code) as events,
      json_build_object(${profile}, 'leader', h.leader, 'dayZero', h.day_zero,
        'dayZeroPrecision', case when h.day_zero is not null then 'day' end, 'expectedTransition', h.expected,
        'commitments', t.commitments, 'lastReportedOn', t.last_reported_on, 'lastActivityOn', t.last_activity_on,
        'lastActivityPrecision', case when t.last_activity_on is not null then 'day' end,
        'continuity', t.continuity, 'measures', t.measures, 'themes', t.themes) as item
    from unnest($2::text[]) with ordinality asked (code, n)
    join region r on r.code = asked.code
    left join region p on p.code = r.province_code
    cross join lateral (${periods}) q
    cross join lateral (
      select max(s.commitments) filter (where s.theme = 'all') as commitments,
        max(s.last_reported_on) filter (where s.theme = 'all') as last_reported_on,
        max(s.last_activity_on) filter (where s.theme = 'all') as last_activity_on,
        (array_agg(s.continuity) filter (where s.theme = 'all'))[1] as continuity,
        (array_agg(m.measures) filter (where s.theme = 'all'))[1] as measures,
        json_agg(json_build_object('theme', s.theme, 'commitments', s.commitments, 'measures', m.measures)
          order by array_position(${themeOrder}, s.theme)) filter (where s.theme <> 'all') as themes,
        max(${onTimeCases}) filter (where s.theme = 'all') as on_time_cases,
        max(${claimCases}) filter (where s.theme = 'all') as evidence_cases,
        max(${continuityCases}) filter (where s.theme = 'all') as continuity_cases,
        max(s.progress_known) filter (where s.theme = 'all') as progress_cases
      from region_state s cross join lateral (select ${measuresJson} as measures) m
      where s.region_code = r.code) t
    cross join lateral (
      select max(l.started_on) filter (where l.capacity = 'definitive' and l.before_id is not null and l.kind <> 'renewal')
          as day_zero,
        (array_agg(json_build_object(${presentHeadFields.replace('w.name', 'l.person_name')}) order by l.started_on desc))[1] as leader,
        (array_agg(json_build_object('on', coalesce(l.ended_on, (l.started_on + interval '60 months')::date),
          'basis', 'end_of_term', 'precision', 'day', 'daysLeft', (l.started_on + interval '60 months')::date - $1::date,
          'law', 'five_years', 'isAtLatest', false, 'mayMove', true,
          'isOverdue', l.started_on + interval '60 months' < $1::date)
          order by l.started_on desc))[1] as expected
      from ${handovers('r.code')} l) h)
  select json_build_object('items', json_agg(item order by n),
    'total', count(*)::int, 'comparability', json_build_object('on_time', ${compared('on_time_cases')},
      'evidence', ${compared('evidence_cases')}, 'continuity', ${compared('continuity_cases')},
      'progress', ${compared('progress_cases')}, 'reporting', ${compared('period_cases')},
      'timeliness', ${compared('period_cases')}))::text as body
  from each`
