import type { Database } from '@estafet/db'
import type { PageSubjectExists } from './page-query.ts'
import { presentCommitmentId, presentRegionCode, presentRegionCodes } from '../regions/present-key.queries.ts'
import { isHandover } from '../transitions/is-handover.queries.ts'

/** Finds by its key whether a page has a subject, or the key that it has become. */
export const pageSubjectExists =
  (db: Database): PageSubjectExists =>
  async (kind, key, asOf) => {
    // PostgreSQL text cannot hold it.
    if (key.includes('\0')) return false
    if (kind === 'regions') return (await presentRegionCodes(db, key)) ?? true
    if (kind === 'transition') {
      const [code = '', day = ''] = key.split('/')
      const now = await presentRegionCode(db, code)
      return now === null ? isHandover(db, { code, day }, asOf) : `${now}/${day}`
    }
    const found =
      kind === 'region'
        ? db.selectFrom('region').select('code').where('code', '=', key)
        : db.selectFrom('commitment').select('id').where('id', '=', key)
    if ((await found.executeTakeFirst()) !== undefined) return true
    return (await (kind === 'region' ? presentRegionCode(db, key) : presentCommitmentId(db, key))) ?? false
  }
