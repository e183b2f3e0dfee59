const quoted = (value: string) =>
  `case when ${value} ~ '[",\\r\\n]' then '"' || replace(${value}, '"', '""') || '"' else ${value} end`

const fields = [
  'c.id',
  's.region_code',
  `'ID-' || s.region_code`,
  quoted('r.name'),
  's.is_simulated::text',
  quoted('c.title'),
  quoted('c.title_en'),
  `array_to_string(c.themes, '~')`,
  `array_to_string(c.ogp_values, '~')`,
  quoted('g.name'),
  'c.started_on::text',
  'c.started_precision',
  's.official',
  's.official_is_derived::text',
  's.evidence',
  's.schedule',
  's.continuity',
  's.progress_percent::text',
  's.milestones_counted::text',
  's.milestones_reported::text',
  's.next_due_on::text',
  // The bench loads no deadline and no activity that is known less exactly.
  `case when s.next_due_on is not null then 'day' end`,
  's.last_reported_on::text',
  's.last_activity_on::text',
  `case when s.last_activity_on is not null then 'day' end`,
  's.met_handover::text',
  'c.sourcing',
  '$3::text',
  '$2::text',
]

/** A batch of lines of the export after the id $1, as text, with the last id in it. */
export const exportSql = `
  select count(*)::int as rows, max(id) as "lastId", coalesce(string_agg(line, '' order by id), '') as body from (
    select c.id, ${fields.map((field) => `coalesce(${field}, '')`).join(` || ',' || `)} || E'\\r\\n' as line
    from commitment_state s join commitment c on c.id = s.commitment_id join region r on r.code = s.region_code
      left join agency g on g.id = c.lead_agency_id
    where s.commitment_id > $1 order by s.commitment_id limit 1000) batch`
