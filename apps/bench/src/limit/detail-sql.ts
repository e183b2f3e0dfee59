import { handovers, spellFields } from './spell-sql.ts'

/** A document over source so, as the answers name it. */
export const source = `json_build_object('id', so.id, 'title', so.title, 'publisher', so.publisher, 'url', so.url,
  'publishedOn', so.published_on, 'publishedPrecision', so.published_precision, 'isSimulated', so.kind = 'simulated')`

const evidence = (column: string, owner: string) => `(
  select coalesce(json_agg(json_build_object('id', e.id, 'countsFrom', e.added_on, 'rationale', e.rationale,
    'rationaleEn', e.rationale_en, 'excerpt', e.excerpt, 'source', ${source}) order by e.added_on, e.id), '[]')
  from evidence e join source so on so.id = e.source_id
  where e.commitment_id = c.id and e.${column} = ${owner} and e.added_on <= $1)`

// A sighting, an anchor or a decision is as old as its document.
const documents = (column: string, owner: string, day: string) => `(
  select coalesce(json_agg(json_build_object('id', e.id, 'countsFrom', ${day}, 'rationale', e.rationale,
    'rationaleEn', e.rationale_en, 'excerpt', e.excerpt, 'source', ${source}) order by e.added_on, e.id), '[]')
  from evidence e join source so on so.id = e.source_id where e.commitment_id = c.id and e.${column} = ${owner}
    and (so.published_on is null or so.published_on <= $1))`

const list = (fields: string, order: string, from: string) =>
  `(select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]') from ${from})`

const state = `json_build_object('regionCode', s.region_code, 'isAsked', true, 'official', s.official,
  'officialIsDerived', s.official_is_derived, 'progressPercent', s.progress_percent,
  'milestonesReported', s.milestones_reported, 'milestonesCounted', s.milestones_counted, 'evidence', s.evidence,
  'evidenceCounts', json_build_object('verified', s.evidence_verified, 'documented', s.evidence_documented,
    'claimed', s.evidence_claimed, 'contradicted', s.evidence_contradicted),
  'schedule', s.schedule, 'scheduleCounts', json_build_object('met', s.schedule_met, 'met_late', s.schedule_met_late,
    'on_track', s.schedule_on_track, 'late', s.schedule_late, 'very_late', s.schedule_very_late,
    'no_deadline', s.schedule_no_deadline, 'withdrawn', s.schedule_withdrawn,
    'outcome_unknown', s.schedule_outcome_unknown, 'lapsed_with_commitment', s.schedule_lapsed_with_commitment),
  'nextDueOn', s.next_due_on, 'nextDuePrecision', case when s.next_due_on is not null then 'day' end,
  'continuity', json_build_object('status', s.continuity, 'dayZero', s.day_zero,
    'gapSince', s.gap_since, 'metHandover', s.met_handover, 'seenSince',
    case when s.last_seen_alive_on >= coalesce(s.gap_since, s.day_zero) then 'certain' else 'no' end, 'daysSince', $1::date - coalesce(s.gap_since, s.day_zero),
    'lastSeenAliveOn', s.last_seen_alive_on, 'lastSeenAlivePrecision', s.last_seen_alive_precision,
    'firstSeenEndedOn', s.first_seen_ended_on, 'firstSeenEndedPrecision', s.first_seen_ended_precision, 'endedHow', s.ended_how, 'isRevived', s.is_revived,
    'changesOn', case when s.continuity = 'undecided' then (s.day_zero + interval '6 months')::date end),
  'lastReportedOn', s.last_reported_on, 'lastActivityOn', s.last_activity_on)`

const lists = `
  'aliases', ${list(
    `'name', a.name, 'fromOn', a.from_on, 'fromPrecision', a.from_precision, 'fromRaw', a.from_raw,
    'toOn', a.to_on, 'toPrecision', a.to_precision`,
    'a.from_on, a.id',
    'commitment_alias a where a.commitment_id = c.id and (a.from_on is null or a.from_on <= $1)',
  )},
  'partners', (select coalesce(json_agg(t.name order by t.name), '[]') from commitment_partner t where t.commitment_id = c.id),
  'sources', (select coalesce(json_agg(${source} order by so.id), '[]') from commitment_source cs
    join source so on so.id = cs.source_id where cs.commitment_id = c.id),
  'deadlineChanges', ${list(
    `'id', d.id, 'milestoneId', d.milestone_id, 'changedOn', d.changed_on, 'oldDueOn', d.old_due_on, 'newDueOn', d.new_due_on,
    'reason', d.reason, 'reasonText', d.reason_text, 'reasonTextEn', d.reason_text_en,
    'source', (select ${source} from source so where so.id = d.source_id)`,
    'd.changed_on, d.id',
    'deadline_change d where d.commitment_id = c.id and d.changed_on <= $1',
  )},
  'reports', ${list(
    `'id', p.id, 'milestoneId', p.milestone_id, 'reportedOn', p.reported_on, 'delivery', p.delivery, 'percent', p.percent,
    'completedOn', p.completed_on, 'note', p.note, 'noteEn', p.note_en, 'isNoChange', p.is_no_change,
    'evidence', ${evidence('report_id', 'p.id')}`,
    'p.reported_on desc, p.id desc',
    `progress_report p where p.commitment_id = c.id and p.reported_on <= $1
      and not exists (select from progress_report n where n.supersedes_id = p.id
        and n.reported_on <= $1)`,
  )},
  'sightings', ${list(
    `'id', i.id, 'sightedOn', i.sighted_on, 'precision', i.sighted_precision, 'raw', i.sighted_raw, 'isLatest', i.is_latest,
    'isClaimed', false, 'state', i.state,
    'note', i.note, 'noteEn', i.note_en, 'evidence', ${documents('sighting_id', 'i.id', 'i.sighted_on')}`,
    'i.sighted_on, i.id',
    'sighting i where i.commitment_id = c.id and i.sighted_on <= $1',
  )},
  'assessments', ${list(
    `'id', v.id, 'milestoneId', v.milestone_id, 'actorKind', v.actor_kind, 'actorName', v.actor_name,
    'indicator', v.indicator, 'value', v.value, 'assessedOn', v.assessed_on, 'assessedPrecision', v.assessed_precision, 'rationale', v.rationale,
    'rationaleEn', v.rationale_en, 'evidence', ${evidence('assessment_id', 'v.id')}`,
    'v.assessed_on desc, v.id desc',
    'assessment v where v.commitment_id = c.id and v.assessed_on <= $1',
  )},
  'anchors', ${list(
    `'id', b.id, 'factor', b.factor, 'level', b.level, 'fromOn', b.from_on, 'fromPrecision', b.from_precision,
    'fromRaw', b.from_raw, 'expiresOn', b.expires_on, 'document', b.document, 'note', b.note, 'noteEn', b.note_en,
    'recorder', b.recorder, 'recordedOn', case when b.recorded_on <= $1 then b.recorded_on end, 'sourcing', b.sourcing,
    'evidence', ${documents('anchor_id', 'b.id', 'b.from_on')}`,
    'b.from_on, b.id',
    'anchor b where b.commitment_id = c.id and b.from_on <= $1',
  )},
  'decisions', ${list(
    `'id', d.id, 'dayZero', d.day_zero, 'decision', d.decision, 'decidedOn', d.decided_on, 'reason', d.reason,
    'note', d.note, 'noteEn', d.note_en, 'pausedUntil', d.paused_until, 'mergedIntoId', d.merged_into_id,
    'recorder', d.recorder, 'sourcing', d.sourcing, 'evidence', ${documents('decision_id', 'd.id', 'd.decided_on')}`,
    'd.decided_on, d.id',
    'continuity_decision d where d.commitment_id = c.id and d.decided_on <= $1',
  )},
  'leadAgencies', case when g.id is null then '[]'::json else json_build_array(json_build_object('name', g.name,
    'succeededOn', null, 'succeededPrecision', null, 'succeededRaw', null)) end,
  'challenges', ${list(
    `'id', k.id, 'kind', k.kind, 'detail', k.detail, 'detailEn', k.detail_en, 'knownOn', k.known_on, 'knownPrecision', k.known_precision,
    'solution', k.solution, 'solutionEn', k.solution_en,
    'source', (select ${source} from source so where so.id = k.source_id)`,
    'k.known_on, k.id',
    'challenge k where k.commitment_id = c.id and (k.known_on is null or k.known_on <= $1)',
  )},
  'forums', ${list(`'slug', f.slug, 'title', f.title, 'heldOn', f.held_on, 'told', fi.title, 'detail', fi.detail`, 'f.held_on', 'forum_initiative fi join forum f on f.id = fi.forum_id where fi.commitment_id = c.id and f.held_on <= $1')}`

const heads = `'currentLeader', (h.spells -> -1)::jsonb || '{"doubt": null}', 'spells', h.spells, 'transitions', h.transitions`

// A JSON object takes a hundred arguments at most, so it is made of several.
const scalars = `json_build_object('id', c.id, 'title', c.title, 'titleEn', c.title_en, 'printedTitle', c.printed_title,
  'officialId', c.official_id,
  'regionCode', c.region_code, 'regionName', r.name, 'isSimulated', r.is_simulated, 'origin', c.origin,
  'originalText', c.original_text, 'summary', c.summary, 'summaryEn', c.summary_en, 'problem', c.problem,
  'expectedResult', c.expected_result, 'themes', c.themes, 'ogpValues', c.ogp_values, 'startedOn', c.started_on,
  'startedPrecision', c.started_precision, 'startedRaw', c.started_raw, 'endsOn', c.ends_on, 'endsPrecision', c.ends_precision,
  'legalBasisText', c.legal_basis_text, 'planBasisText', c.plan_basis_text, 'namedAfterLeader', c.named_after_leader,
  'sourcing', c.sourcing, 'note', c.note, 'leadAgency', g.name,
  'leadAgencySuccessor', case when n.id is not null then json_build_object('name', n.name, 'raw', g.succeeded_raw) end,
  'plan', case when pl.id is not null then json_build_object('id', pl.id, 'kind', pl.kind, 'title', pl.title, 'titleEn', pl.title_en,
    'submittedOn', pl.submitted_on, 'submittedPrecision', pl.submitted_precision, 'note', pl.note, 'noteEn', pl.note_en) end,
  'state', ${state}, 'staleness', json_build_object('lastUpdateOn', s.last_activity_on,
    'lastUpdatePrecision', case when s.last_activity_on is not null then 'day' end,
    'lastUpdateByPresentAdministrationOn', case when s.last_activity_on >= s.day_zero then s.last_activity_on end,
    'daysSinceInauguration', $1::date - s.day_zero,
    'isSilentSinceInauguration', s.day_zero is not null and not coalesce(s.last_activity_on >= s.day_zero, false)))`

/** One commitment $2 on day $1. What only a program can compute, its lane above all, is kept beside: see keep-lanes.ts. */
export const detailSql = `
  select left(part.scalars, -1) || ',' || substr(left(part.lists, -1), 2) || ',' || substr(part.computed, 2) as body
  from (
    select k.computed::text as computed, ${scalars}::text as scalars, json_build_object(${lists}, ${heads})::text as lists
    from commitment c
    join commitment_state s on s.commitment_id = c.id
    join bench_lane k on k.commitment_id = c.id
    join region r on r.code = c.region_code
    left join agency g on g.id = c.lead_agency_id
    left join agency n on n.id = g.succeeded_by_id
    left join action_plan pl on pl.id = c.action_plan_id
    cross join lateral (
      select json_agg(json_build_object(${spellFields.replace('w.name', 'l.person_name')}) order by l.started_on) as spells,
        json_agg(json_build_object('kind', l.kind, 'inauguratedOn', l.started_on,
          'inauguratedPrecision', l.started_precision, 'incomingName', l.person_name,
          'outgoingName', l.outgoing_name) order by l.started_on)
          filter (where l.capacity = 'definitive' and l.before_id is not null) as transitions
      from ${handovers('c.region_code')} l) h
    where c.id = $2) part`
