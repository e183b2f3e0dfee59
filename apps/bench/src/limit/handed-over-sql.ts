/**
 * What the calendar of handovers and the at-risk list rest on, handed over as it is kept: the rules that make answers of
 * it are the product's own, so these say something else than the answers, and the least there is to read. $1 is the day.
 */

const heads = `(select json_agg(json_build_array(l.id, l.region_code, w.name, l.capacity, l.started_on,
    l.started_precision, l.ended_on, l.ended_precision, (select max(e.year) from election e
      where e.region_code = l.region_code and e.held_on <= l.started_on)) order by l.region_code, l.started_on)
  from leader_spell l left join person w on w.id = l.person_id where l.started_on <= $1::date)`

const regions = `(select json_agg(json_build_array(r.code, r.name, r.kind, p.name) order by r.code)
  from region r left join region p on p.code = r.province_code where not r.is_simulated)`

/** The heads of the country and the counts of every handover. */
export const calendarFactsSql = `
  select json_build_object('regions', ${regions}, 'heads', ${heads}, 'counts', (
    select json_agg(json_build_array(n.region_code, n.handover, k.words, k.commitments)) from (
      select region_code, started_on::text as handover from leader_spell where started_on <= $1::date
      union all select code, 'next' from region) n
    cross join lateral (select words, commitments from handover_count c where c.region_code = n.region_code
      and c.handover = n.handover and c.from_on <= $1::date order by from_on desc limit 1) k))::text as body`

/** The heads of the country, and of every open commitment how it stands and how firmly it is held. */
export const atRiskFactsSql = `
  select json_build_object('regions', ${regions}, 'heads', ${heads}, 'open', (
    select json_agg(json_build_array(h.commitment_id, h.region_code, h.words[width_bucket($1::date, h.days)]))
    from handover_history h where h.handover = 'next' and h.days[1] <= $1::date
      and h.words[width_bucket($1::date, h.days)] <> ''))::text as body`

/** The heads of the country, where nothing is due. */
export const nothingDueSql = `
  select json_build_object('regions', ${regions}, 'heads', ${heads})::text as body`
