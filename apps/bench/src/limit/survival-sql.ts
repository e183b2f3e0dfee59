/**
 * What survival by anchoring rests on, on the day $1: the kept words of every case, counted, how many commitments and
 * handovers are in those at risk, and the heads as one text. What PostgreSQL needs for handing them
 * over, and nothing for making anything of them.
 */
export const survivalCountsSql = `
  with told as materialized (
    select h.commitment_id, h.region_code, h.handover, h.words[held.entry] as words
    from survival_history h cross join lateral (select width_bucket($1::date, h.days) as entry) held
    where held.entry > 0 and h.words[held.entry] <> '')
  select (select string_agg(concat_ws(' ', cases, words), E'\\n')
      from (select words, count(*) as cases from told group by words) o) as outcomes,
    (select concat_ws(' ', count(distinct commitment_id), count(distinct region_code || handover))
      from told where words like 'at_risk%') as "atRisk",
    (select string_agg(concat_ws(' ', l.region_code, l.id, l.person_id, l.capacity, l.started_on), E'\\n')
      from leader_spell l where l.started_on <= $1) as spells`

/**
 * How many commitments meet how many transitions, by a rule of its own that suits the heads the bench loads: held
 * against what the product counted, so that both are known to speak of the same set.
 */
export const survivalCasesSql = `
  select count(*)::int as cases from commitment c
  join leader_spell l on l.region_code = c.region_code and l.capacity = 'definitive' and l.started_on <= $1
    and exists (select from leader_spell b where b.region_code = l.region_code and b.started_on < l.started_on)
  where c.started_on <= $1`
