import type { Database, WriteContext } from '@estafet/db'
import { daySpan, type IsoDay, type SightingInput, sightingInput } from '@estafet/domain'
import { recordSourcedFact } from './record-sourced-fact.commands.ts'

/**
 * Records what a source shows of a commitment on a day.
 * @param today the Jakarta day the kept state is for.
 * @throws ZodError for a malformed sighting; DomainError `commitment_not_found`, `date_in_future`, `source_required`,
 *   `ended_commitment_seen_alive` (life after an end without `isRevival`, also where the end comes to be known
 *   later), `revival_not_alive`.
 */
export async function recordSighting(
  db: Database,
  context: WriteContext,
  input: SightingInput,
  today: IsoDay,
): Promise<{ id: number }> {
  const sighting = sightingInput.parse(input)
  return recordSourcedFact(
    db,
    context,
    {
      fact: sighting,
      day: ['sightedOn', sighting.sightedOn],
      last: daySpan(sighting.sightedOn, sighting.precision).last,
      column: 'sighting_id',
      details: { on: sighting.sightedOn },
      insert: (transaction) =>
        transaction
          .insertInto('sighting')
          .values({
            commitment_id: sighting.commitmentId,
            state: sighting.state,
            sighted_on: sighting.sightedOn,
            sighted_precision: sighting.precision,
            sighted_raw: sighting.raw ?? sighting.sightedOn,
            is_revival: sighting.isRevival,
            note: sighting.note,
            note_en: sighting.noteEn,
          })
          .returning('id')
          .executeTakeFirstOrThrow(),
    },
    today,
  )
}
