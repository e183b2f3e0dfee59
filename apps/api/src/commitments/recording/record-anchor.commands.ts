import type { Database, WriteContext } from '@estafet/db'
import { type AnchorInput, anchorInput, type IsoDay } from '@estafet/domain'
import { recordSourcedFact } from './record-sourced-fact.commands.ts'

/**
 * Records what holds a commitment in one respect from a day on; a later one of the same factor supersedes it.
 * @param context the actor is kept as its recorder.
 * @param today the Jakarta day the kept state is for, and the day it is recorded.
 * @throws ZodError for a malformed anchor; DomainError `commitment_not_found`, `date_in_future`, `source_required`,
 *   `anchor_level_out_of_range`, `anchor_expires_before_start`.
 */
export async function recordAnchor(
  db: Database,
  context: WriteContext,
  input: AnchorInput,
  today: IsoDay,
): Promise<{ id: number }> {
  const anchor = anchorInput.parse(input)
  return recordSourcedFact(
    db,
    context,
    {
      fact: anchor,
      day: ['fromOn', anchor.fromOn],
      column: 'anchor_id',
      details: { level: anchor.level, from: anchor.fromOn, expires: anchor.expiresOn },
      insert: (transaction, { sourcing }) =>
        transaction
          .insertInto('anchor')
          .values({
            commitment_id: anchor.commitmentId,
            factor: anchor.factor,
            level: anchor.level,
            from_on: anchor.fromOn,
            from_precision: anchor.fromPrecision,
            from_raw: anchor.fromRaw ?? anchor.fromOn,
            expires_on: anchor.expiresOn,
            document: anchor.document,
            note: anchor.note,
            note_en: anchor.noteEn,
            recorder: context.actor,
            recorded_on: today,
            sourcing,
          })
          .returning('id')
          .executeTakeFirstOrThrow(),
    },
    today,
  )
}
