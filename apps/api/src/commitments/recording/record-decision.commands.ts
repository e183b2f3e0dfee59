import type { Database, DB, WriteContext } from '@estafet/db'
import {
  addDays,
  type DecisionInput,
  decisionInput,
  DomainError,
  type IsoDay,
  lifeRecord,
} from '@estafet/domain'
import type { Transaction } from 'kysely'
import { loadCommitmentFacts } from '../../state/commitment-facts.queries.ts'
import { recordSourcedFact } from './record-sourced-fact.commands.ts'

// The database knows the ends that were seen or decided; any other by the rule counts as well, such as a withdrawal by
// the city. Where the two differ stands in had-ended.test.ts.
async function refuseWhatHadEnded(
  transaction: Transaction<DB>,
  commitmentId: string,
  dayZero: IsoDay,
): Promise<void> {
  const before = addDays(dayZero, -1)
  const [facts] = await loadCommitmentFacts(transaction, { ids: [commitmentId] }, before)
  if (facts !== undefined && lifeRecord(facts, before).condition === 'ended')
    throw new DomainError('conflict', 'commitment_not_open_on_day_zero', {
      commitment: commitmentId,
      dayZero,
    })
}

/**
 * Records what a new head decided on a commitment; the newest decision about one day zero stands.
 * @param context the actor is kept as its recorder.
 * @param today the Jakarta day the kept state is for, and the day it is recorded.
 * @throws ZodError for a malformed decision; DomainError `commitment_not_found`, `date_in_future`, `source_required`,
 *   `no_such_transition`, `decision_before_day_zero`, `commitment_not_open_on_day_zero`, `stop_needs_reason`,
 *   `only_pauses_end`, `pause_ends_before_decision`, `only_mergers_join`, `merged_into_itself`,
 *   `merged_into_unknown`, `merged_into_other_region`, and `ended_commitment_seen_alive` for an end before it was seen at work.
 */
export async function recordDecision(
  db: Database,
  context: WriteContext,
  input: DecisionInput,
  today: IsoDay,
): Promise<{ id: number }> {
  const decision = decisionInput.parse(input)
  const { commitmentId, dayZero, decidedOn } = decision
  return recordSourcedFact(
    db,
    context,
    {
      fact: decision,
      day: ['decidedOn', decidedOn],
      column: 'decision_id',
      details: { dayZero, on: decidedOn, mergedInto: decision.mergedIntoId },
      insert: async (transaction, { sourcing }) => {
        await refuseWhatHadEnded(transaction, commitmentId, dayZero)
        return transaction
          .insertInto('continuity_decision')
          .values({
            commitment_id: commitmentId,
            day_zero: dayZero,
            decision: decision.decision,
            decided_on: decidedOn,
            reason: decision.reason,
            note: decision.note,
            note_en: decision.noteEn,
            paused_until: decision.pausedUntil,
            merged_into_id: decision.mergedIntoId,
            recorder: context.actor,
            recorded_on: today,
            sourcing,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
      },
    },
    today,
  )
}
