import type { Database } from '@estafet/db'
import type { PageSubjectExists } from './http/web-pages.ts'

/** Finds by its key whether a page has a subject. */
export const pageSubjectExists =
  (db: Database): PageSubjectExists =>
  async (kind, key) => {
    // PostgreSQL text cannot hold it.
    if (key.includes('\0')) return false
    const found =
      kind === 'region'
        ? db.selectFrom('region').select('code').where('code', '=', key)
        : db.selectFrom('commitment').select('id').where('id', '=', key)
    return (await found.executeTakeFirst()) !== undefined
  }
