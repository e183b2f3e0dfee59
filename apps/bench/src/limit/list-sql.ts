/** The fields of a commitment in a list, over commitment_state s, commitment c and region r. */
const item = `c.id, c.title, c.title_en as "titleEn", s.region_code as "regionCode", r.name as "regionName",
  s.is_simulated as "isSimulated", c.themes, c.ogp_values as "ogpValues", s.official,
  s.official_is_derived as "officialIsDerived", s.evidence, s.schedule,
  s.continuity, s.progress_percent as "progressPercent", s.milestones_counted as "milestonesCounted",
  s.milestones_reported as "milestonesReported", s.next_due_on as "nextDueOn",
  -- The bench loads no deadline and no activity that is known less exactly.
  case when s.next_due_on is not null then 'day' end as "nextDuePrecision",
  s.last_reported_on as "lastReportedOn", s.last_activity_on as "lastActivityOn",
  case when s.last_activity_on is not null then 'day' end as "lastActivityPrecision"`

const page = (total: string, where: string, order: string) => `
  select json_build_object('total', (${total}), 'items', (select coalesce(json_agg(i), '[]') from (
    select ${item} from commitment_state s join commitment c on c.id = s.commitment_id
      join region r on r.code = s.region_code
    where ${where} order by ${order} limit 25) i))::text as body`

const newest = 's.last_activity_on desc nulls last, s.commitment_id'

/** The first page of all: the count from the kept sums, the rows from the index of their order. */
export const listSql = page(
  `select coalesce(sum(commitments), 0)::int from region_state where theme = 'all'`,
  'true',
  newest,
)

export const regionListSql = page(
  `select coalesce(sum(commitments), 0)::int from region_state where theme = 'all' and region_code = $1`,
  's.region_code = $1',
  newest,
)

/** No kept sum counts schedule statuses of commitments, so the count walks an index. */
export const statusListSql = page(
  'select count(*)::int from commitment_state where schedule = $1',
  's.schedule = $1',
  newest,
)

const readAs = (place: number) => `websearch_to_tsquery('indonesian', unaccent($${place}))
  || websearch_to_tsquery('english', unaccent($${place})) || websearch_to_tsquery('simple', unaccent($${place}))`

/**
 * What $1 finds, read in as many ways ($2 and on) as the domain reads it. Everything found is ranked, which no index can
 * do; the count falls out of the same pass.
 */
export const searchSql = (readings: number): string => `
  with asked as materialized (
    select ${Array.from({ length: readings }, (_, index) => readAs(index + 2)).join(' || ')} as query,
      lower(unaccent($1)) as spelling
  ), stems as materialized (
    select cs.commitment_id, ts_rank(cs.document, asked.query) as rank
    from asked cross join commitment_search cs where cs.document @@ asked.query
  ), found as materialized (
    select * from stems union all
    select cs.commitment_id, word_similarity(asked.spelling, cs.names) from asked cross join commitment_search cs
    where asked.spelling <% cs.names and not exists (select from stems))
  select json_build_object('total', (select count(*)::int from found), 'items', (select coalesce(json_agg(i), '[]') from (
    select ${item} from (select * from found order by rank desc, commitment_id limit 25) f
      join commitment_state s on s.commitment_id = f.commitment_id join commitment c on c.id = s.commitment_id
      join region r on r.code = s.region_code
    order by f.rank desc, s.commitment_id) i))::text as body`
