import { onTimeCases, onTimeMissing, onTimeNumerator, shareRow } from './measure-sql.ts'

/** The on-time rate of every region, from the kept sums. */
export const overviewSql = `
  select json_build_object('measure', 'on_time', 'unit', 'share', 'sample', 'real', 'total', count(*)::int,
    'items', json_agg(json_build_object('code', r.code, 'name', r.name, 'isSimulated', r.is_simulated,
      'value', v.rate, 'n', coalesce(v.d, 0), 'low', v.low, 'high', v.high,
      'missing', case when s.region_code is null then 'unknown' else v.missing end) order by r.code))::text as body
  from region r left join region_state s on s.region_code = r.code and s.theme = 'all'
  left join lateral ${shareRow(onTimeNumerator, onTimeCases, onTimeMissing)} v on true
  where r.kind <> 'province'`
