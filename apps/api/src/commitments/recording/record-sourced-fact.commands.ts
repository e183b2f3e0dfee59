import { type Database, type DB, inTransaction, type WriteContext } from '@estafet/db'
import {
  DomainError,
  type IsoDay,
  isSimulatedRegion,
  type SourcedFact,
  type SourcingLevel,
} from '@estafet/domain'
import { sql, type Transaction } from 'kysely'
import { refreshState } from '../../state/refresh-state.commands.ts'
import { refusalOf } from './fact-refusals.ts'
import { type CommitmentStart, refuseBeforeStart } from './not-before-start.ts'

/** What the insert of a fact may need to know of its commitment. */
export interface FactTarget {
  readonly sourcing: SourcingLevel
}

interface NewFact {
  readonly fact: SourcedFact
  /** The day the fact is of, by the name it has in the input; it may not lie ahead. */
  readonly day: readonly [parameter: string, on: IsoDay]
  /** The last day it may be of, where it cannot be older than the commitment. */
  readonly last?: IsoDay
  /** Of the evidence: what it supports. */
  readonly column: 'anchor_id' | 'decision_id' | 'sighting_id'
  readonly insert: (transaction: Transaction<DB>, target: FactTarget) => Promise<{ id: number }>
  /** Shown beside a refusal. */
  readonly details: Readonly<Record<string, unknown>>
}

/** The id of the source, kept once however often it is cited: known by its address, else by title and publisher. */
async function keepSource(
  transaction: Transaction<DB>,
  { source }: SourcedFact,
  isSimulated: boolean,
): Promise<number> {
  // What is made up must not borrow the weight of a real page.
  if (isSimulated && source.url !== null)
    throw new DomainError('invalid', 'simulated_source_address', { value: source.url })
  const kind = isSimulated ? 'simulated' : source.kind
  const known = await transaction
    .selectFrom('source')
    .select('id')
    .where((is) =>
      source.url === null
        ? is.and([
            is('url', 'is', null),
            is('kind', '=', kind),
            is('title', '=', source.title),
            is('publisher', 'is not distinct from', source.publisher),
          ])
        : is('url', '=', source.url),
    )
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  if (known !== undefined) return known.id
  const kept = await transaction
    .insertInto('source')
    .values({
      kind,
      url: source.url,
      title: source.title,
      publisher: source.publisher,
      published_on: source.publishedOn,
      published_precision: source.publishedOn === null ? null : 'day',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return kept.id
}

/**
 * Records one fact about a commitment with the source it rests on, and brings what is kept up to date, in one
 * transaction. The database holds the rules; each refusal comes back as a DomainError with its reason.
 * @param today the Jakarta day the kept state is for.
 * @throws DomainError `date_in_future`, `before_commitment_began`, `commitment_not_found`, `simulated_source_address`, and those of fact-refusals.ts.
 */
export async function recordSourcedFact(
  db: Database,
  context: WriteContext,
  { fact, day: [parameter, on], last, column, insert, details }: NewFact,
  today: IsoDay,
): Promise<{ id: number }> {
  if (on > today)
    throw new DomainError('invalid', 'date_in_future', { parameter, value: on, allowed: `..${today}` })
  try {
    return await inTransaction(db, context, async (transaction) => {
      const { rows } = await sql<{ regionCode: string } & CommitmentStart>`
        select region_code as "regionCode", started_on as "startedOn", started_precision as "startedPrecision"
        from commitment where id = ${fact.commitmentId} for no key update`.execute(transaction)
      const [target] = rows
      if (target === undefined)
        throw new DomainError('not_found', 'commitment_not_found', { id: fact.commitmentId })
      if (last !== undefined) refuseBeforeStart(target, { parameter, value: on, last })
      const isSimulated = isSimulatedRegion(target.regionCode)
      const { id } = await insert(transaction, { sourcing: isSimulated ? 'simulated' : 'sourced' })
      await transaction
        .insertInto('evidence')
        .values({
          commitment_id: fact.commitmentId,
          [column]: id,
          source_id: await keepSource(transaction, fact, isSimulated),
          added_on: today,
          page: fact.page,
          excerpt: fact.excerpt,
          rationale: fact.rationale,
          rationale_en: fact.rationaleEn,
        })
        .execute()
      await refreshState(transaction, [fact.commitmentId], [target.regionCode], today)
      return { id }
    })
  } catch (error) {
    throw refusalOf(error, { commitment: fact.commitmentId, ...details })
  }
}
