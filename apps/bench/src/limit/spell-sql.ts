/** The heads of one region as the answers tell them; l and w are a spell and its person. */
export const spellFields = `'id', l.id, 'regionCode', l.region_code, 'personId', l.person_id, 'personName', w.name,
  'capacity', l.capacity, 'startedOn', l.started_on, 'startedPrecision', l.started_precision, 'endedOn', l.ended_on,
  'endedPrecision', l.ended_precision, 'electedIn', case when l.capacity = 'definitive' then (select e.year::int
    from election e where e.region_code = l.region_code and e.year between extract(year from l.started_on) - 2
      and extract(year from l.started_on)
      and (e.held_on is null or l.started_precision = 'year' or e.held_on <= l.started_on)
    order by e.year desc limit 1) end`

/** The same of the head in force, who is known for certain in all the bench loads. */
export const presentHeadFields = `${spellFields}, 'doubt', null`

/**
 * Each spell begun by $1 with the kind of handover it began, enough of the rule for the heads the bench loads
 * (an inaugurated head, another, an acting one, another): what the product tells of the same regions is compared
 * with it before anything is measured.
 */
export const handovers = (regionCode: string) => `(
  select l.*, w.name as person_name, lag(l.id) over inorder as before_id,
    case when l.person_id = lag(l.person_id) over inorder then 'renewal'
      when exists (select from leader_spell e where e.region_code = l.region_code and e.person_id = l.person_id
        and e.started_on < l.started_on and e.capacity = 'definitive') then 'return' else 'change' end as kind,
    (select o.name from leader_spell e join person o on o.id = e.person_id where e.region_code = l.region_code
      and e.capacity = 'definitive' and e.started_on < l.started_on order by e.started_on desc limit 1) as outgoing_name
  from leader_spell l left join person w on w.id = l.person_id
  where l.region_code = ${regionCode} and l.started_on <= $1
  window inorder as (order by l.started_on))`
