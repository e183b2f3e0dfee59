import { endingStates, foundationFactors } from '@estafet/domain'

const words = (list: readonly string[]): string => list.map((word) => `'${word}'`).join(',')

const signOfLife = `p.delivery <> 'withdrawn' and p.reported_on <= $1
  and not exists (select from progress_report n where n.supersedes_id = p.id
    and n.reported_on <= $1)`

const settled = `select commitment_id from sighting where state in (${words(endingStates)})
  union select commitment_id from continuity_decision where decision in ('pause','stop','merged','completed_before')`

const reported = (order: 'asc' | 'desc') => `(select p.reported_on from progress_report p
  where p.commitment_id = c.id and ${signOfLife} order by p.reported_on ${order} limit 1)`

const text = (fields: string, from: string) =>
  `(select string_agg(concat_ws(' ', ${fields}), E'\\n') from ${from})`

/**
 * Every fact the survival figures rest on, up to the day $1, as one text a kind: what PostgreSQL needs for handing
 * them over, and nothing for making anything of them. Of reports the same days as the product reads: the first and the
 * last, and all of them only where an end or a pause is known.
 */
export const survivalFactsSql = `select
  ${text('c.id, c.region_code, c.started_on, c.themes', 'commitment c')} as commitments,
  ${text('i.commitment_id, i.id, i.sighted_on, i.state', 'sighting i where i.sighted_on <= $1')} as sightings,
  ${text('d.commitment_id, d.decided_on, d.decision', 'continuity_decision d where d.decided_on <= $1')} as decisions,
  ${text(
    'a.commitment_id, a.id, a.factor, a.level, a.from_on, a.expires_on',
    `anchor a where a.from_on <= $1 and a.factor in (${words(foundationFactors)})`,
  )} as anchors,
  ${text(`c.id, ${reported('asc')}, ${reported('desc')}`, 'commitment c')} as reports,
  ${text(
    `s.commitment_id, (select string_agg(p.reported_on::text, ' ') from progress_report p
      where p.commitment_id = s.commitment_id and ${signOfLife})`,
    `(${settled}) s`,
  )} as "settledReports",
  ${text('l.region_code, l.id, l.person_id, l.capacity, l.started_on', 'leader_spell l where l.started_on <= $1')}
    as spells`

/**
 * How many commitments meet how many transitions, by a rule of its own that suits the heads the bench loads: held
 * against what the product counted, so that both are known to speak of the same set.
 */
export const survivalCasesSql = `
  select count(*)::int as cases from commitment c
  join leader_spell l on l.region_code = c.region_code and l.capacity = 'definitive' and l.started_on <= $1
    and exists (select from leader_spell b where b.region_code = l.region_code and b.started_on < l.started_on)
  where c.started_on <= $1`
