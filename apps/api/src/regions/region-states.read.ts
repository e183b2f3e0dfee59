import type { Database } from '@estafet/db'
import {
  type CommitmentState,
  type EndedHow,
  type IsoDay,
  milestoneState,
  type ScheduleStatus,
  type SummarisableState,
  toldDeadline,
  type ToldDeadline,
} from '@estafet/domain'
import { loadStatesOfRegion } from '../as-of/history.queries.ts'
import type { HistoricState } from '../as-of/state-record.ts'
import { computeStates } from '../state/compute-states.read.ts'
import {
  type DatedMilestone,
  listKeptStates,
  listMilestoneFacts,
  type MilestoneFacts,
} from './region-states.queries.ts'

/** How a commitment stands on a day, as far as the page of its region tells it. */
export interface RegionState extends SummarisableState {
  readonly id: string
  readonly officialIsDerived: boolean
  readonly schedule: ScheduleStatus
  readonly endedHow: EndedHow | null
  readonly deadline: ToldDeadline | null
}

/** What the record of a day does not hold. */
type Told = Pick<RegionState, 'endedHow' | 'deadline'>

const nothingTold: Told = { endedHow: null, deadline: null }

const isDated = ({ schedule }: Pick<HistoricState, 'schedule'>): boolean =>
  schedule !== 'no_deadline' && schedule !== 'withdrawn'

const deadlineOf = (
  schedule: ScheduleStatus,
  milestones: readonly (DatedMilestone & { readonly schedule: ScheduleStatus })[],
): ToldDeadline | null =>
  toldDeadline(
    { schedule, milestones: milestones.map((each) => ({ milestoneId: each.id, schedule: each.schedule })) },
    milestones,
  )

const toldByFacts = (state: CommitmentState, milestones: readonly DatedMilestone[]): Told => ({
  endedHow: state.continuity.endedHow,
  deadline: toldDeadline(state, milestones),
})

/** Of a commitment that has not ended: then its milestones stand by the reports on them alone. */
const toldByReports = (
  schedule: ScheduleStatus,
  { askedOn, milestones }: MilestoneFacts,
  asOf: IsoDay,
): Told => {
  const clock = { isAsked: askedOn !== null, endedOn: null }
  const stateOf = ({ reports, ...milestone }: MilestoneFacts['milestones'][number]) =>
    milestoneState(milestone, { reports, evidence: [], assessments: [] }, asOf, clock)
  return {
    endedHow: null,
    deadline: deadlineOf(
      schedule,
      milestones.map((each) => ({ ...each, schedule: stateOf(each).schedule })),
    ),
  }
}

/** How those of another day ended and which deadline is told beside the word for their schedule, from the facts. */
async function toldOn(
  db: Database,
  states: readonly (HistoricState & { readonly id: string })[],
  asOf: IsoDay,
): Promise<ReadonlyMap<string, Told>> {
  const hasEnded = ({ continuityStatus }: HistoricState) => continuityStatus === 'ended'
  const ended = states.filter(hasEnded)
  const dated = states.filter((state) => !hasEnded(state) && isDated(state))
  const schedules = new Map(dated.map(({ id, schedule }) => [id, schedule]))
  const [computed, milestones] = await Promise.all([
    ended.length === 0 ? [] : computeStates(db, { ids: ended.map(({ id }) => id) }, asOf),
    dated.length === 0 ? [] : listMilestoneFacts(db, dated, asOf),
  ])
  return new Map([
    ...computed.map(({ facts, state }): [string, Told] => [
      facts.id,
      toldByFacts(
        state,
        facts.milestones.map(({ originalDuePrecision = null, ...each }) => ({
          ...each,
          originalDuePrecision,
        })),
      ),
    ]),
    ...milestones.map((facts): [string, Told] => [
      facts.id,
      toldByReports(schedules.get(facts.id) ?? 'no_deadline', facts, asOf),
    ]),
  ])
}

/**
 * The states of a region's commitments on a day: today's as kept, another day's from their histories. Those nothing was
 * known of by then may be among them.
 */
export async function listRegionStates(
  db: Database,
  code: string,
  asOf: IsoDay,
  today: IsoDay,
): Promise<RegionState[]> {
  if (asOf === today)
    return (await listKeptStates(db, code)).map(({ told, ...state }) => ({
      ...state,
      deadline: deadlineOf(
        state.schedule,
        told.map((each) => ({ ...each, schedule: state.schedule })),
      ),
    }))
  const states = await loadStatesOfRegion(db, code, asOf)
  const told = await toldOn(db, states, asOf)
  return states.map((state) => ({ ...state, ...(told.get(state.id) ?? nothingTold) }))
}
