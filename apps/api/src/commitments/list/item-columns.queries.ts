import { sql } from 'kysely'
import { precisionOfActivity } from '../../as-of/activity-precision.queries.ts'

/** What a list says of a commitment, from `commitment_state s`, `commitment c` and `region r`. */
export const itemColumns = sql`c.id, c.title, c.title_en as "titleEn", s.region_code as "regionCode",
  r.name as "regionName", s.is_simulated as "isSimulated", c.themes, c.ogp_values as "ogpValues",
  s.official, s.official_is_derived as "officialIsDerived",
  s.evidence, s.schedule, s.continuity, s.progress_percent as "progressPercent",
  s.milestones_counted as "milestonesCounted", s.milestones_reported as "milestonesReported",
  s.next_due_on as "nextDueOn", s.last_reported_on as "lastReportedOn", s.last_activity_on as "lastActivityOn",
  ${precisionOfActivity(
    sql`f.commitment_id = s.commitment_id`,
    sql`s.last_activity_on`,
  )} as "lastActivityPrecision"`
