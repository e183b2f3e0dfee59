import type { Database } from '@estafet/db'
import { commitmentListInput, type IsoDay, regionListInput, type SearchInput } from '@estafet/domain'
import { getCommitmentPage } from '../commitments/list/commitment-list.read.ts'
import { listRegions } from '../regions/region-list.queries.ts'

/**
 * The regions and the commitments a text may mean on `asOf` (today without one), the nearest first, at most `limit` of
 * each, with how many there are in all: places by name, code and what people call them, and by who leads or led them.
 */
export async function search(db: Database, { q, sample, asOf, limit }: SearchInput, today: IsoDay) {
  const asked = { q, limit, ...(sample && { sample }), ...(asOf && { asOf }) }
  const [regions, commitments] = await Promise.all([
    listRegions(db, regionListInput.parse(asked), today),
    getCommitmentPage(db, commitmentListInput.parse(asked), today),
  ])
  return { q, regions, commitments }
}
