import type { Database } from '@estafet/db'
import { DomainError, placesOfCode } from '@estafet/domain'
import { loadPlaces } from './regions/places.queries.ts'

/** The code of today for a region's code of another time or system; null where it is today's, or not of one place. */
export async function presentRegionCode(db: Database, code: string): Promise<string | null> {
  // PostgreSQL text cannot hold it.
  if (code.includes('\0')) return null
  // The key of the files.
  const bare = code.replace(/^ID-/, '')
  const known = await db.selectFrom('region').select('code').where('code', '=', bare).executeTakeFirst()
  if (known !== undefined) return bare === code ? null : bare
  const meant = /^[\d\s.,-]{2,20}$/u.test(bare) ? placesOfCode(await loadPlaces(db), bare) : []
  return meant.length === 1 ? (meant[0]?.code ?? null) : null
}

/** The id of a commitment written in other capitals (`mjk-3`); null where it is written so, or is of none. */
export async function presentCommitmentId(db: Database, id: string): Promise<string | null> {
  if (id.includes('\0') || id.length > 40) return null
  const found = await db
    .selectFrom('commitment')
    .select('id')
    .where(({ eb, fn, val }) => eb(fn('lower', ['id']), '=', fn('lower', [val(id)])))
    .execute()
  const [only, ...others] = found.map((row) => row.id)
  return only === undefined || others.length > 0 || only === id ? null : only
}

/** The failure with the key that the unknown one has become, where exactly one is meant. Others are left as they are. */
export async function withPresentKey(db: Database, error: unknown): Promise<unknown> {
  if (!(error instanceof DomainError)) return error
  const { kind, reason, details } = error
  if (reason === 'region_not_found' && typeof details['code'] === 'string') {
    const now = await presentRegionCode(db, details['code'])
    if (now !== null) return new DomainError(kind, 'region_code_changed', { ...details, now })
  }
  if (reason === 'commitment_not_found' && typeof details['id'] === 'string') {
    const now = await presentCommitmentId(db, details['id'])
    if (now !== null) return new DomainError(kind, 'commitment_id_changed', { ...details, now })
  }
  if (reason === 'regions_not_found' && typeof details['codes'] === 'string') {
    const codes = details['codes'].split(', ')
    const now = await Promise.all(codes.map((code) => presentRegionCode(db, code)))
    if (now.every((code) => code !== null))
      return new DomainError(kind, 'region_codes_changed', { ...details, now: now.join(', ') })
  }
  return error
}

/**
 * The address of the same page under its present key, relative to the one asked (`../96.71/story?asOf=…`): a proxy may
 * serve all addresses under a prefix that is not known here.
 * @param tail what follows the key in the address, query included
 */
export const relativeAddress = (key: string, tail: string): string => {
  const deeper = (tail.split('?')[0] ?? '').split('/').length - 1
  return `${deeper === 0 ? './' : '../'.repeat(deeper)}${encodeURIComponent(key)}${tail}`
}
