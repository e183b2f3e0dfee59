/** Eight milestones a commitment, four reports a milestone, evidence for about a third of them. */
export const progressSql = (commitments: number, sources: number, today: string): string[] => [
  `insert into milestone (id, commitment_id, ordinal, title, title_en, done_when, weight, original_due_on, due_on)
    overriding system value
    select m, c.id, o, pg_temp.title(m, 0), case when pg_temp.chance(m, 4) < 0.3 then left(pg_temp.english(m, 5), 120) end,
      pg_temp.sentence(m, 6), 1 + pg_temp.pick(m, 7, 3), d.due,
      d.due + case when pg_temp.chance(m, 8) < 0.15 and d.due - 20 < date '${today}' then 60 + pg_temp.pick(m, 9, 150) else 0 end
    from generate_series(1, ${commitments}) i
    join commitment c on c.id = 'BM-' || lpad(i::text, 7, '0')
    cross join generate_series(1, 8) o
    cross join lateral (select (i - 1) * 8 + o as m) k
    cross join lateral (select case when pg_temp.chance(m, 10) < 0.05 then null
      else c.started_on + o * 130 + pg_temp.pick(m, 11, 60) end as due) d`,
  `insert into deadline_change (commitment_id, milestone_id, changed_on, old_due_on, new_due_on, reason, reason_text)
    select commitment_id, id, original_due_on - 20, original_due_on, due_on,
      pg_temp.word(array['budget','procurement','staffing','leadership_change','not_stated'], id, 12), pg_temp.sentence(id, 13)
    from milestone where due_on <> original_due_on`,
  // The city's word climbs towards where this milestone ends up; a few are withdrawn at last.
  `insert into progress_report (id, commitment_id, milestone_id, reported_on, delivery, percent, completed_on, note, note_en,
      published_at)
    overriding system value
    select n, m.commitment_id, m.id, d.day, w.word,
      case when pg_temp.chance(n, 3) < 0.2 then null when w.word = 'complete' then 100
        when w.word = 'limited' then 10 + pg_temp.pick(n, 4, 35) when w.word = 'substantial' then 50 + pg_temp.pick(n, 4, 45) end,
      case when w.word = 'complete' and pg_temp.chance(n, 5) < 0.8 then d.day - pg_temp.pick(n, 6, 25) end,
      pg_temp.sentence(n, 7) || ' ' || pg_temp.sentence(n, 8), case when pg_temp.chance(n, 9) < 0.2 then pg_temp.english(n, 10) end,
      d.day + time '09:00'
    from milestone m join commitment c on c.id = m.commitment_id
    cross join generate_series(1, 4) r
    cross join lateral (select (m.id - 1) * 4 + r as n) k
    cross join lateral (select least(c.started_on + (m.ordinal - 1) * 100 + r * 60 + pg_temp.pick(n, 0, 50),
      date '${today}' - (4 - r) * 14 - pg_temp.pick(n, 1, 14)) as day) d
    cross join lateral (select case when pg_temp.chance(m.id, 20) < 0.05 and r = 4 then 'withdrawn' else
      (array['not_started','limited','substantial','complete'])[1 + least(r - 1 + pg_temp.pick(n, 2, 2),
        case when pg_temp.chance(m.id, 21) < 0.5 then 3 when pg_temp.chance(m.id, 21) < 0.75 then 2
          when pg_temp.chance(m.id, 21) < 0.9 then 1 else 0 end)] end as word) w
    where pg_temp.chance(n, 11) < 0.97`,
  `insert into evidence (commitment_id, report_id, source_id, added_on, page, excerpt, rationale)
    select commitment_id, id, 1000001 + pg_temp.pick(id, 30, ${sources}),
      least(reported_on + pg_temp.pick(id, 31, 40), date '${today}'), (1 + pg_temp.pick(id, 32, 80))::text,
      pg_temp.sentence(id, 33), pg_temp.sentence(id, 34)
    from progress_report where pg_temp.chance(id, 35) < 0.34`,
  `insert into evidence (commitment_id, sighting_id, source_id, added_on, rationale)
    select commitment_id, id, 1000001 + pg_temp.pick(id, 36, ${sources}), sighted_on, pg_temp.sentence(id, 37) from sighting`,
  `insert into evidence (commitment_id, assessment_id, source_id, added_on, rationale)
    select commitment_id, id, 1000001 + pg_temp.pick(id, 38, ${sources}), assessed_on, pg_temp.sentence(id, 39)
    from assessment where pg_temp.chance(id, 40) < 0.7`,
]
