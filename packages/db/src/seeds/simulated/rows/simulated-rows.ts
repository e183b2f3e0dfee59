import type { Insertable } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { NewSource } from '../../keep-sources.ts'
import type { SimulatedPeriod } from '../course/reporting-periods.ts'

type Row<Table extends keyof DB, Without extends keyof Insertable<DB[Table]> = never> = Omit<
  Insertable<DB[Table]>,
  'id' | Without
>

/** Position of a source in `sources`. */
export type SourceIndex = number

/** A document and why it shows something. */
export interface Proof {
  readonly source: SourceIndex
  readonly added_on: string
  readonly rationale: string
  readonly rationale_en: string
}

type OnMilestone<Table extends keyof DB> = Row<Table, 'milestone_id' & keyof Insertable<DB[Table]>> & {
  readonly commitment_id: string
  /** Null: the whole commitment. */
  readonly ordinal: number | null
}

/** The simulated province as rows without ids: what points at a row does so by key or by position. */
export interface SimulatedRows {
  readonly sources: NewSource[]
  readonly regions: Insertable<DB['region']>[]
  readonly periods: SimulatedPeriod[]
  readonly spells: {
    readonly spell: Row<'leader_spell', 'person_id'>
    readonly holder: string | null
    readonly source: SourceIndex
  }[]
  readonly plans: { readonly row: Row<'action_plan', 'source_id'>; readonly source: SourceIndex }[]
  readonly agencies: Row<'agency'>[]
  readonly commitments: {
    readonly row: Row<'commitment', 'action_plan_id' | 'lead_agency_id'> & { readonly id: string }
    /** Position in `plans`. */
    readonly plan: number | null
    readonly agency: string
    readonly source: SourceIndex
  }[]
  readonly aliases: { readonly row: Row<'commitment_alias', 'source_id'>; readonly source: SourceIndex }[]
  readonly partners: Insertable<DB['commitment_partner']>[]
  readonly milestones: Row<'milestone'>[]
  readonly deadlineChanges: (OnMilestone<'deadline_change'> & { readonly source: SourceIndex })[]
  readonly reports: { readonly row: OnMilestone<'progress_report'>; readonly proofs: Proof[] }[]
  readonly drafts: { readonly row: OnMilestone<'report_draft'>; readonly proofs: Proof[] }[]
  readonly assessments: { readonly row: OnMilestone<'assessment'>; readonly proofs: Proof[] }[]
  readonly sightings: { readonly row: Row<'sighting'>; readonly proofs: Proof[] }[]
  readonly elections: { readonly row: Row<'election'>; readonly source: SourceIndex }[]
  readonly wordings: Insertable<DB['commitment_wording']>[]
  readonly anchors: { readonly row: Row<'anchor'>; readonly proofs: Proof[] }[]
  readonly decisions: { readonly row: Row<'continuity_decision'>; readonly proofs: Proof[] }[]
  readonly challenges: { readonly row: Row<'challenge', 'source_id'>; readonly source: SourceIndex }[]
}

export const emptyRows = (): SimulatedRows => ({
  sources: [],
  regions: [],
  periods: [],
  spells: [],
  plans: [],
  agencies: [],
  commitments: [],
  aliases: [],
  partners: [],
  milestones: [],
  deadlineChanges: [],
  reports: [],
  drafts: [],
  assessments: [],
  sightings: [],
  elections: [],
  wordings: [],
  anchors: [],
  decisions: [],
  challenges: [],
})
