import type { Database } from '@estafet/db'
import type { IsoDay, Theme } from '@estafet/domain'
import { sql } from 'kysely'
import { knownBy } from '../as-of/known-by.ts'
import { earlierWording, worded } from '../as-of/wording.ts'

/** What the at-risk list says of a commitment beside its risk. */
export interface DescribedCommitment {
  readonly id: string
  /** Title as of the day asked. */
  readonly title: string
  readonly titleEn: string | null
  readonly themes: readonly Theme[]
  /** Null: not established. */
  readonly namedAfterLeader: boolean | null
}

/** The commitments with these ids, by id. */
export async function describeCommitments(
  db: Database,
  ids: readonly string[],
  asOf: IsoDay,
): Promise<Map<string, DescribedCommitment>> {
  const { rows } = await sql<DescribedCommitment>`
    select c.id, ${worded('title')} as title, ${worded('title_en')} as "titleEn", c.themes,
      c.named_after_leader as "namedAfterLeader"
    from commitment c ${earlierWording(asOf)} where c.id = any (${ids}::text[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** Of the regions, those with a commitment that had begun by `asOf`. */
export async function findRegionsWithCommitments(
  db: Database,
  regionCodes: readonly string[],
  asOf: IsoDay,
): Promise<Set<string>> {
  const { rows } = await sql<{ code: string }>`
    select distinct c.region_code as code from commitment c
    where c.region_code = any (${regionCodes}::text[]) and ${knownBy('c.started_on', 'c.started_precision', asOf)}`.execute(
    db,
  )
  return new Set(rows.map(({ code }) => code))
}
