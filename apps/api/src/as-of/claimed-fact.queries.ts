import type { IsoDay } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { publishedBy, readableFrom } from './visible-source.queries.ts'

/** A fact that stands on its documents alone. One that only a file of this product tells is a claim of ours. */
export type DocumentedFactKind = 'sighting' | 'anchor'

const factColumn = (kind: DocumentedFactKind): RawBuilder<unknown> => sql.ref(`${kind}_id`)

// Own files are very few, so what rests on them is found once for all rows, and only of that the other documents are
// looked for.
const isInOwnFile = (kind: DocumentedFactKind, alias: string): RawBuilder<unknown> =>
  sql`${sql.ref(`${alias}.id`)} in (select own.${factColumn(kind)} from evidence own
    join source file on file.id = own.source_id where file.is_own and own.${factColumn(kind)} is not null)`

const otherDocuments = (kind: DocumentedFactKind, alias: string): RawBuilder<unknown> =>
  sql`from evidence other join source so on so.id = other.source_id
    where other.commitment_id = ${sql.ref(`${alias}.commitment_id`)}
      and other.${factColumn(kind)} = ${sql.ref(`${alias}.id`)} and not so.is_own`

/**
 * Whether the sighting or anchor `alias` rests on nothing but files of this product: then it is a claim of ours. Of the
 * other documents those count that could be read on `asOf`; without a day, all.
 */
export const isClaimed = (kind: DocumentedFactKind, alias: string, asOf?: IsoDay): RawBuilder<unknown> =>
  sql`(${isInOwnFile(kind, alias)} and not exists (select ${otherDocuments(kind, alias)}
    ${asOf === undefined ? sql`` : sql`and ${publishedBy(asOf)}`}))`

/** Whether a file of this product is among the documents of `alias`: it is a claim until `documentedOn`. */
export const isClaimedAtFirst = isInOwnFile

/** Of what our own file tells: the first day on which another document on it could be read; null where none can. */
export const documentedOn = (kind: DocumentedFactKind, alias: string): RawBuilder<unknown> =>
  sql`case when ${isInOwnFile(kind, alias)} then (select min(${readableFrom}) ${otherDocuments(kind, alias)}) end`
