import type { Database } from '@estafet/db'
import type { PackSource } from '@estafet/reports'

/** The sources with these rows, numbered from 1 in the order given. */
export async function listPackSources(db: Database, ids: readonly number[]): Promise<PackSource[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('source')
    .where('id', 'in', ids)
    .select([
      'id',
      'kind',
      'title',
      'publisher',
      'url',
      'published_on as publishedOn',
      'published_precision as publishedPrecision',
      'sha256',
    ])
    .execute()
  const found = new Map(rows.map(({ id, ...source }) => [id, source]))
  return ids.flatMap((id, index) => {
    const source = found.get(id)
    return source === undefined ? [] : [{ number: index + 1, ...source }]
  })
}
