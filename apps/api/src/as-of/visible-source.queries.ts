import type { IsoDay } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'

/**
 * The first day on which `source so` could certainly be read; the first of all where its day is not on record.
 */
export const readableFrom: RawBuilder<unknown> = sql`coalesce(span_last(so.published_on, so.published_precision), date '0001-01-01')`

/**
 * Whether `source so` could be read on `asOf`. One of which only the month or year is known could by the end of it;
 * one without any date could, as far as is recorded.
 */
export const publishedBy = (asOf: IsoDay): RawBuilder<unknown> => sql`(${readableFrom} <= ${asOf})`

/**
 * Whether a source `cs` of commitment `c` shows on `asOf`: published by then, or tied to a fact dated by then, each on
 * the last day it may be of. One whose day nobody recorded and that no dated fact is tied to shows from the day somebody
 * linked it to the commitment; only where that is not recorded either, from the first day of the commitment. What tells
 * of a promise was not there before the plan that made it.
 */
export const citedBy = (asOf: IsoDay): RawBuilder<unknown> => sql`case
  when so.published_on is not null then ${publishedBy(asOf)}
  else coalesce((
    select bool_or(tied.on_day <= ${asOf}) from (
      select span_last(i.sighted_on, i.sighted_precision) as on_day from evidence e join sighting i on i.id = e.sighting_id
        where e.commitment_id = c.id and e.source_id = so.id
      union all
      select span_last(b.from_on, b.from_precision) from evidence e join anchor b on b.id = e.anchor_id
        where e.commitment_id = c.id and e.source_id = so.id
      union all
      select d.decided_on from evidence e join continuity_decision d on d.id = e.decision_id
        where e.commitment_id = c.id and e.source_id = so.id
      union all
      select e.added_on from evidence e where e.commitment_id = c.id and e.source_id = so.id
        and (e.report_id is not null or e.assessment_id is not null)
      union all
      select coalesce(span_last(a.from_on, a.from_precision), span_last(c.started_on, c.started_precision))
        from commitment_alias a where a.commitment_id = c.id and a.source_id = so.id
      union all
      select pl.starts_on from action_plan pl where pl.id = c.action_plan_id and pl.source_id = so.id
      union all
      select n.happened_on from fact_source fs join commitment_event n on n.id = fs.commitment_event_id
        where n.commitment_id = c.id and fs.source_id = so.id
      union all
      select o.told_on from fact_source fs join own_figure o on o.id = fs.own_figure_id
        where o.commitment_id = c.id and fs.source_id = so.id
      union all
      select k.known_on from challenge k where k.commitment_id = c.id and k.source_id = so.id
      union all
      select coalesce(m.promised_on, span_last(c.started_on, c.started_precision))
        from fact_source fs join milestone m on m.id = fs.milestone_id
        where m.commitment_id = c.id and fs.source_id = so.id
    ) tied where tied.on_day is not null), cs.linked_on <= ${asOf},
    span_last(c.started_on, c.started_precision) <= ${asOf}, true)
  and not exists (select from fact_source fs join milestone m on m.id = fs.milestone_id
    where m.commitment_id = c.id and fs.source_id = so.id and m.promised_on > ${asOf}) end`
