import type { Database } from '@estafet/db'
import { DomainError } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { ownLayoutKey, ownWords, recordFormat, type RecordWords } from './state-record.ts'

/** What another release kept a row by; null of a row this release kept. */
export interface ForeignLayout {
  readonly format: number
  readonly words: RecordWords
}

/** What the layout of that id is where it is not this release's, as a column. */
export const foreignLayout = (id: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select json_build_object('format', l.format, 'words', l.words) from state_layout l
    where l.id = ${id} and l.key <> ${ownLayoutKey})`

/**
 * The words the numbers of a row stand for.
 * @throws DomainError `being_upgraded` where its bytes are laid out as this release cannot read.
 */
export function wordsOf(layout: ForeignLayout | null): RecordWords {
  if (layout === null) return ownWords
  if (layout.format !== recordFormat)
    throw new DomainError('unavailable', 'being_upgraded', { format: layout.format })
  return layout.words
}

// Null where this release has kept nothing in the database yet.
async function findOwnLayout(db: Database): Promise<number | null> {
  const row = await db
    .selectFrom('state_layout')
    .select('id')
    .where('key', '=', ownLayoutKey)
    .executeTakeFirst()
  return row?.id ?? null
}

/** The id of this release's layout, made where there is none; the newest has the highest. */
export async function keepOwnLayout(db: Database): Promise<number> {
  const found = await findOwnLayout(db)
  if (found !== null) return found
  await db
    .insertInto('state_layout')
    .values({ key: ownLayoutKey, format: recordFormat, words: JSON.stringify(ownWords) })
    .onConflict((met) => met.column('key').doNothing())
    .execute()
  return (await findOwnLayout(db)) ?? 0
}
