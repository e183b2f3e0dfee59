import { anchorFactors, foundationFactors } from '@estafet/domain'

const list = (words: readonly string[]): string => `array[${words.map((word) => `'${word}'`).join(',')}]`

const others = anchorFactors.filter((factor) => !(foundationFactors as readonly string[]).includes(factor))

const anchorColumns = `(commitment_id, factor, level, from_on, from_precision, from_raw, expires_on, recorder, recorded_on,
  sourcing)`

// What holds a commitment grows firmer or runs out in the years after it began.
const anchors = (factors: readonly string[], salt: number, chance: number, years: number) => `
  insert into anchor ${anchorColumns}
  select c.id, f.factor, case when pg_temp.chance(s.seed, ${salt} + 1) < 0.06 then null
      else least(3, pg_temp.pick(s.seed, ${salt} + 2, 3) + y) end,
    d.day, 'day', d.day::text, case when pg_temp.chance(s.seed, ${salt} + 3) < 0.3 then d.day + 700 end,
    'bench', d.day, 'partly_sourced'
  from commitment c cross join unnest(${list(factors)}) with ordinality f (factor, n)
  cross join generate_series(0, ${years - 1}) y
  cross join lateral (select hashtext(c.id)::bigint * 40 + f.n * 3 + y as seed) s
  cross join lateral (select c.started_on + 40 + y * 500 + pg_temp.pick(s.seed, ${salt} + 4, 200) as day) d
  where pg_temp.chance(s.seed, ${salt}) < ${chance}`

/** Anchors of each commitment, and the decisions of each inaugurated head on what was open on day zero. */
export const handoverFactsSql: readonly string[] = [
  anchors(foundationFactors, 200, 0.75, 2),
  anchors(others, 210, 0.4, 1),
  `insert into continuity_decision (commitment_id, day_zero, decision, decided_on, reason, recorder, recorded_on, sourcing)
    select c.id, l.started_on, w.decision, d.day, case when w.decision = 'stop' then 'priority' end, 'bench', d.day,
      'partly_sourced'
    from commitment c join leader_spell l on l.region_code = c.region_code and l.capacity = 'definitive'
      and l.started_on > c.started_on
    cross join lateral (select hashtext(c.id)::bigint * 8 + extract(year from l.started_on)::int as seed) s
    cross join lateral (select l.started_on + pg_temp.pick(s.seed, 221, 120) as day) d
    cross join lateral (select case when chance < 0.7 then 'continue' when chance < 0.82 then 'continue_changed'
        when chance < 0.88 then 'pause' when chance < 0.93 then 'stop' when chance < 0.97 then 'merged'
        else 'completed_before' end as decision
      from (select pg_temp.chance(s.seed, 222) as chance) p) w
    where pg_temp.chance(s.seed, 220) < 0.45 and d.day <= current_date`,
]
