import { amending, type Database } from '@estafet/db'

const evidenceOf = {
  anchor: 'anchor_id',
  sighting: 'sighting_id',
  continuity_decision: 'decision_id',
} as const

/** Takes out all of one kind that is recorded of a commitment, with what it rests on; inside a transaction. */
export const forgetFacts = (
  db: Database,
  table: keyof typeof evidenceOf,
  commitmentId: string,
): Promise<void> =>
  amending(db, 'uji', async (transaction) => {
    await transaction
      .deleteFrom('evidence')
      .where('commitment_id', '=', commitmentId)
      .where(evidenceOf[table], 'is not', null)
      .execute()
    await transaction.deleteFrom(table).where('commitment_id', '=', commitmentId).execute()
  })
