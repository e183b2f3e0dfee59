import type { Database } from '@estafet/db'
import { DomainError, isKnownOn, type IsoDay, knownSpells } from '@estafet/domain'
import type * as words from '@estafet/domain'
import { sql } from 'kysely'
import { actorName } from '../../actors/actor.queries.ts'
import { spellsJson } from '../../as-of/known-spell.queries.ts'
import { citedBy, publishedBy } from '../../as-of/visible-source.queries.ts'
import { isClaimed } from '../../as-of/claimed-fact.queries.ts'
import { knownBy } from '../../as-of/known-by.queries.ts'
import { earlierWording, worded } from '../../as-of/wording.queries.ts'
import type {
  AnchorRecord,
  AssessmentRecord,
  ChallengeRecord,
  DeadlineChangeRecord,
  DecisionRecord,
  MilestoneRecord,
  ReportRecord,
  SightingRecord,
} from './commitment-parts.ts'
import { type SourceReference, sourceJson } from '../../regions/region.queries.ts'
import { askedOn } from '../../state/commitment-facts.queries.ts'
import { agencyChain } from './agency-chain.queries.ts'
import { type AnswerableAgency, answerableAgencies } from './agency-succession.queries.ts'
import { type TiedEvidence, tiedEvidence } from './evidence.queries.ts'
import { factsWithEvidence, type WithoutEvidence } from './facts-with-evidence.ts'
import { type OtherVerdictRecord, type RecordedBeside, recordedBeside } from './recorded-beside.queries.ts'

/** One commitment as its facts tell it; states are computed beside it. */
export interface CommitmentRecord extends RecordedBeside {
  readonly id: string
  readonly title: string
  readonly titleEn: string | null
  /** As its document prints it, where the Indonesian title is our rendering. */
  readonly printedTitle: string | null
  /** The id the publisher of its plan gave it. */
  readonly officialId: string | null
  readonly regionCode: string
  readonly regionName: string
  readonly isSimulated: boolean
  readonly origin: words.CommitmentOrigin
  readonly originalText: string | null
  readonly summary: string | null
  readonly summaryEn: string | null
  readonly problem: string | null
  readonly expectedResult: string | null
  readonly themes: readonly words.Theme[]
  readonly ogpValues: readonly words.OgpValue[]
  readonly startedOn: IsoDay | null
  readonly startedPrecision: words.DatePrecision | null
  readonly startedRaw: string | null
  /** The day the region was first asked for reports; null: it never was. */
  readonly askedOn: IsoDay | null
  readonly endsOn: IsoDay | null
  readonly endsPrecision: words.DatePrecision | null
  readonly legalBasisText: string | null
  readonly planBasisText: string | null
  readonly namedAfterLeader: boolean | null
  readonly sourcing: words.SourcingLevel
  readonly note: string | null
  readonly leadAgency: string | null
  readonly leadAgencySuccessor: { readonly name: string; readonly raw: string | null } | null
  readonly plan: {
    readonly id: number
    readonly kind: words.ActionPlanKind
    readonly title: string
    readonly titleEn: string | null
    readonly submittedOn: IsoDay | null
    readonly submittedPrecision: words.DatePrecision | null
    readonly note: string | null
    readonly noteEn: string | null
  } | null
  readonly aliases: readonly {
    readonly name: string
    readonly fromOn: IsoDay | null
    readonly fromPrecision: words.DatePrecision | null
    readonly fromRaw: string | null
    readonly toOn: IsoDay | null
    readonly toPrecision: words.DatePrecision | null
  }[]
  readonly partners: readonly string[]
  readonly sources: readonly SourceReference[]
  readonly milestones: readonly MilestoneRecord[]
  readonly deadlineChanges: readonly DeadlineChangeRecord[]
  readonly reports: readonly ReportRecord[]
  readonly sightings: readonly SightingRecord[]
  /** Verdicts on completion. */
  readonly assessments: readonly AssessmentRecord[]
  readonly anchors: readonly AnchorRecord[]
  readonly decisions: readonly DecisionRecord[]
  readonly challenges: readonly ChallengeRecord[]
  /** Who has answered for it, up to the last successor known on the day asked; empty where no agency is named. */
  readonly leadAgencies: readonly AnswerableAgency[]
  /** The sightings that show it taken up again. */
  readonly revivalSightings: readonly number[]
  /** Of the region, as known on the day asked. */
  readonly spells: readonly words.SpellFact[]
  readonly forums: readonly {
    readonly slug: string
    readonly title: string
    readonly heldOn: IsoDay
    readonly told: string
    readonly detail: string | null
  }[]
}

/** The facts that documents are tied to. */
interface DocumentedFacts {
  readonly reports: readonly ReportRecord[]
  readonly sightings: readonly SightingRecord[]
  readonly assessments: readonly AssessmentRecord[]
  readonly anchors: readonly AnchorRecord[]
  readonly decisions: readonly DecisionRecord[]
  readonly otherVerdicts: readonly OtherVerdictRecord[]
}

/** The record as it is read: all its evidence at once, not yet beside the facts it is tied to. */
type CommitmentRow = Omit<CommitmentRecord, keyof DocumentedFacts> & {
  readonly [Facts in keyof DocumentedFacts]: readonly WithoutEvidence<DocumentedFacts[Facts][number]>[]
} & { readonly evidence: readonly TiedEvidence[] }

/**
 * Everything recorded of one commitment up to `asOf`, in one statement.
 * @throws DomainError `commitment_not_found`, or `commitment_not_yet_known` where it had not begun and nothing was
 * known of it: its title alone would tell of later.
 */
export async function getCommitmentRecord(db: Database, id: string, asOf: IsoDay): Promise<CommitmentRecord> {
  const ofPlan = (column: string) =>
    sql`case when c.action_plan_id is null or pl.id is not null then ${sql.ref(`c.${column}`)} end`
  const { rows } = await sql<CommitmentRow>`
    with recursive ${agencyChain(sql`c.id = ${id}`, asOf)}
    select c.id, ${worded('title')} as title, ${worded('title_en')} as "titleEn",
      ${ofPlan('printed_title')} as "printedTitle", ${ofPlan('official_id')} as "officialId", c.region_code as "regionCode",
      r.name as "regionName", r.is_simulated as "isSimulated",
      case when c.action_plan_id is null or pl.id is not null then c.origin else 'running_initiative' end as origin,
      ${ofPlan('original_text')} as "originalText", ${worded('summary')} as summary,
      ${worded('summary_en')} as "summaryEn", ${ofPlan('problem')} as problem,
      ${ofPlan('expected_result')} as "expectedResult", c.themes,
      c.ogp_values as "ogpValues", c.started_on as "startedOn", c.started_precision as "startedPrecision",
      c.started_raw as "startedRaw", ${askedOn('c', asOf)} as "askedOn", ${ofPlan('ends_on')} as "endsOn",
      ${ofPlan('ends_precision')} as "endsPrecision", ${worded('legal_basis_text')} as "legalBasisText",
      ${worded('plan_basis_text')} as "planBasisText", c.named_after_leader as "namedAfterLeader", c.sourcing,
      ${worded('note')} as note,
      g.name as "leadAgency",
      (select json_build_object('name', next.name, 'raw', g.succeeded_raw) from chain next where next.place = 2)
        as "leadAgencySuccessor",
      case when pl.id is null then null else json_build_object('id', pl.id, 'kind', pl.kind, 'title', pl.title,
          'titleEn', pl.title_en, 'submittedOn', case when pl.submitted_on <= ${asOf} then pl.submitted_on end,
          'submittedPrecision', case when pl.submitted_on <= ${asOf} then pl.submitted_precision end,
          'note', case when coalesce(pl.submitted_on, pl.ends_on) <= ${asOf} then pl.note end,
          'noteEn', case when coalesce(pl.submitted_on, pl.ends_on) <= ${asOf} then pl.note_en end) end
        as plan,
      (select coalesce(json_agg(json_build_object('name', a.name, 'fromOn', a.from_on,
          'fromPrecision', a.from_precision, 'fromRaw', a.from_raw,
          'toOn', case when ${knownBy('a.to_on', 'a.to_precision', asOf)} then a.to_on end,
          'toPrecision', case when ${knownBy('a.to_on', 'a.to_precision', asOf)} then a.to_precision end) order by a.from_on, a.id), '[]')
        from commitment_alias a where a.commitment_id = c.id and (a.from_on is null or ${knownBy('a.from_on', 'a.from_precision', asOf)}))
        as aliases,
      (select coalesce(json_agg(t.name order by dictionary_key(t.name), t.name collate "C"), '[]') from commitment_partner t
        where t.commitment_id = c.id) as partners,
      (select coalesce(json_agg(${sourceJson} order by so.id), '[]') from commitment_source cs
        join source so on so.id = cs.source_id where cs.commitment_id = c.id and ${citedBy(asOf)}) as sources,
      (select coalesce(json_agg(json_build_object('id', m.id, 'ordinal', m.ordinal, 'title', m.title,
          'titleEn', m.title_en, 'doneWhen', m.done_when, 'doneWhenEn', m.done_when_en, 'weight', m.weight,
          'originalDueOn', m.original_due_on, 'originalDuePrecision', m.due_precision, 'dueOn', coalesce((select d.new_due_on from deadline_change d
            where d.milestone_id = m.id and d.changed_on <= ${asOf} order by d.changed_on desc, d.id desc limit 1),
            m.original_due_on)) order by m.ordinal), '[]')
        from milestone m where m.commitment_id = c.id and (m.promised_on is null or m.promised_on <= ${asOf})) as milestones,
      (select coalesce(json_agg(json_build_object('id', d.id, 'milestoneId', d.milestone_id,
          'changedOn', d.changed_on, 'oldDueOn', d.old_due_on, 'newDueOn', d.new_due_on, 'reason', d.reason,
          'reasonText', d.reason_text, 'reasonTextEn', d.reason_text_en,
          'source', (select ${sourceJson} from source so where so.id = d.source_id and ${publishedBy(asOf)})) order by d.changed_on, d.id), '[]')
        from deadline_change d where d.commitment_id = c.id and d.changed_on <= ${asOf}) as "deadlineChanges",
      (select coalesce(json_agg(json_build_object('id', p.id, 'milestoneId', p.milestone_id,
          'reportedOn', p.reported_on, 'delivery', p.delivery, 'percent', p.percent, 'completedOn', p.completed_on,
          'note', p.note, 'noteEn', p.note_en, 'isNoChange', p.is_no_change) order by p.reported_on desc, p.id desc), '[]')
        from progress_report p where p.commitment_id = c.id and p.reported_on <= ${asOf}
          and not exists (select from progress_report n where n.supersedes_id = p.id
            and n.reported_on <= ${asOf})) as reports,
      (select coalesce(json_agg(json_build_object('id', i.id, 'sightedOn', i.sighted_on,
          'precision', i.sighted_precision, 'raw', i.sighted_raw, 'isLatest', i.is_latest,
          'isClaimed', ${isClaimed('sighting', 'i', asOf)}, 'state', i.state, 'note', i.note,
          'noteEn', i.note_en) order by i.sighted_on, i.id), '[]')
        from sighting i where i.commitment_id = c.id and ${knownBy('i.sighted_on', 'i.sighted_precision', asOf)}) as sightings,
      (select coalesce(json_agg(json_build_object('id', v.id, 'milestoneId', v.milestone_id,
          'actorKind', v.actor_kind, 'actorName', v.actor_name, 'indicator', v.indicator, 'value', v.value,
          'assessedOn', v.assessed_on, 'assessedPrecision', v.assessed_precision, 'rationale', v.rationale, 'rationaleEn', v.rationale_en) order by v.assessed_on desc, v.id desc), '[]')
        from assessment v where v.commitment_id = c.id and v.indicator = 'completion'
          and v.assessed_on <= ${asOf}) as assessments,
      ${recordedBeside(asOf)},
      (select coalesce(json_agg(json_build_object('id', b.id, 'factor', b.factor, 'level', b.level,
          'fromOn', b.from_on, 'fromPrecision', b.from_precision, 'fromRaw', b.from_raw, 'expiresOn', b.expires_on,
          'isClaimed', ${isClaimed('anchor', 'b', asOf)},
          'document', b.document, 'note', b.note, 'noteEn', b.note_en, 'recorder', ${actorName('b.recorder')},
          'recordedOn', case when b.recorded_on <= ${asOf} then b.recorded_on end, 'sourcing', b.sourcing) order by b.from_on, b.id), '[]')
        from anchor b where b.commitment_id = c.id and ${knownBy('b.from_on', 'b.from_precision', asOf)}) as anchors,
      (select coalesce(json_agg(json_build_object('id', d.id, 'dayZero', d.day_zero, 'decision', d.decision,
          'decidedOn', d.decided_on, 'reason', d.reason, 'note', d.note, 'noteEn', d.note_en,
          'pausedUntil', d.paused_until, 'mergedIntoId', d.merged_into_id, 'recorder', ${actorName('d.recorder')},
          'sourcing', d.sourcing) order by d.decided_on, d.id), '[]')
        from continuity_decision d where d.commitment_id = c.id and d.decided_on <= ${asOf}) as decisions,
      (select coalesce(json_agg(json_build_object('id', k.id, 'kind', k.kind, 'detail', k.detail,
          'detailEn', k.detail_en, 'knownOn', k.known_on, 'knownPrecision', k.known_precision, 'solution', k.solution, 'solutionEn', k.solution_en,
          'source', (select ${sourceJson} from source so where so.id = k.source_id and ${publishedBy(asOf)})) order by k.known_on, k.id), '[]')
        from challenge k where k.commitment_id = c.id and (k.known_on is null or k.known_on <= ${asOf})) as challenges,
      (select coalesce(json_agg(json_build_object('slug', f.slug, 'title', f.title, 'heldOn', f.held_on,
          'told', fi.title, 'detail', fi.detail) order by f.held_on), '[]')
        from forum_initiative fi join forum f on f.id = fi.forum_id
        where fi.commitment_id = c.id and f.held_on <= ${asOf}) as forums,
      ${answerableAgencies} as "leadAgencies",
      (select coalesce(json_agg(i.id order by i.sighted_on, i.id), '[]') from sighting i where i.commitment_id = c.id
        and i.is_revival and ${knownBy('i.sighted_on', 'i.sighted_precision', asOf)}) as "revivalSightings",
      ${tiedEvidence(asOf)} as evidence, ${spellsJson('c.region_code')} as spells
    from commitment c
    join region r on r.code = c.region_code
    left join agency g on g.id = c.lead_agency_id
    left join action_plan pl on pl.id = c.action_plan_id and (pl.starts_on is null or pl.starts_on <= ${asOf})
    ${earlierWording(asOf)}
    where c.id = ${id}`.execute(db)
  const [row] = rows
  if (row === undefined) throw new DomainError('not_found', 'commitment_not_found', { id })
  const { evidence, ...facts } = row
  const documented = factsWithEvidence(evidence)
  const record = {
    ...facts,
    reports: documented('report', facts.reports),
    sightings: documented('sighting', facts.sightings, ({ sightedOn }) => sightedOn),
    assessments: documented('assessment', facts.assessments),
    otherVerdicts: documented('assessment', facts.otherVerdicts, ({ assessedOn }) => assessedOn),
    anchors: documented('anchor', facts.anchors, ({ fromOn }) => fromOn),
    decisions: documented('decision', facts.decisions, ({ decidedOn }) => decidedOn),
  }
  if (!isKnownOn(record, asOf)) throw new DomainError('not_found', 'commitment_not_yet_known', { id, asOf })
  return { ...record, spells: knownSpells(record.spells, asOf) }
}
