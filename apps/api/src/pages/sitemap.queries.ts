import type { Database } from '@estafet/db'
import { simulatedProvince } from '@estafet/domain'

/** The keys of the pages search engines are told of: those of real regions and of their commitments, in order. */
export async function listPageKeys(
  db: Database,
): Promise<{ readonly regions: readonly string[]; readonly commitments: readonly string[] }> {
  const [regions, commitments] = await Promise.all([
    db.selectFrom('region').select('code').where('code', '<', simulatedProvince).orderBy('code').execute(),
    db
      .selectFrom('commitment')
      .select('id')
      .where('region_code', '<', simulatedProvince)
      .orderBy('id')
      .execute(),
  ])
  return { regions: regions.map(({ code }) => code), commitments: commitments.map(({ id }) => id) }
}
