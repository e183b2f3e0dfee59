import type { Database } from '@estafet/db'
import { DomainError, isPlaceCode, placesOfCode } from '@estafet/domain'
import { sql } from 'kysely'
import { ZodError } from 'zod'
import { loadPlaces } from './places.queries.ts'

/** No way to write a code is longer; a longer text is not looked up. */
const longestCode = 24

/** The code of today for a region's code of another time or system; null where it is today's, or not of one place. */
export async function presentRegionCode(db: Database, code: string): Promise<string | null> {
  if (code.length > longestCode || !isPlaceCode(code)) return null
  const known = await db.selectFrom('region').select('code').where('code', '=', code).executeTakeFirst()
  if (known !== undefined) return null
  const [meant, ...others] = placesOfCode(await loadPlaces(db), code)
  return meant === undefined || others.length > 0 ? null : meant.code
}

/** More codes than any address takes; a longer list is not looked up. */
const mostCodes = 20

/** The present codes of a list `a~b` of codes; null where all of them are as they are written. */
export async function presentRegionCodes(db: Database, list: string): Promise<string | null> {
  const codes = list.split('~', mostCodes + 1)
  if (codes.length > mostCodes) return null
  const now = await Promise.all(codes.map(async (code) => (await presentRegionCode(db, code)) ?? code))
  return now.every((code, index) => code === codes[index]) ? null : now.join('~')
}

/** The parameters that name regions by their codes, and none of which is the subject of an address. */
const placeParameters = ['region', 'province', 'regions'] as const

const asList = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join('~') : null
}

/** The parameters that name regions by codes of another time, system or spelling, with the present ones; null without any. */
export async function presentCodesIn(
  db: Database,
  asked: unknown,
): Promise<ReadonlyMap<string, string> | null> {
  if (typeof asked !== 'object' || asked === null) return null
  const changed = await Promise.all(
    placeParameters.map(async (name) => {
      const list = asList(Reflect.get(asked, name))
      const now = list === null ? null : await presentRegionCodes(db, list)
      return now === null ? [] : [[name, now] as const]
    }),
  )
  return changed.flat().length === 0 ? null : new Map(changed.flat())
}

/** Whether an answer failed by a region it was asked for: one that is not known, or a code that cannot be read. */
export const isAboutRegion = (error: unknown): boolean =>
  error instanceof DomainError
    ? ['region_not_found', 'regions_not_found'].includes(error.reason)
    : error instanceof ZodError &&
      error.issues.some(({ path: [name] }) => placeParameters.some((each) => each === name))

/**
 * The id of a commitment written in other capitals (`mjk-3`), or known by another id from another record; null where it is
 * written so, or is of none.
 */
export async function presentCommitmentId(db: Database, id: string): Promise<string | null> {
  if (id.includes('\0') || id.length > 40) return null
  const { rows } = await sql<{ id: string }>`
    select id from commitment where lower(id) = lower(${id})
    union select commitment_id from commitment_other_id where lower(id) = lower(${id})`.execute(db)
  const [only, ...others] = rows.map((row) => row.id)
  return only === undefined || others.length > 0 || only === id ? null : only
}

/** A subject's code that cannot be read may yet be a way to write one. */
const unreadCode = (error: unknown, asked: Asked): string | null => {
  if (!(error instanceof ZodError) || error.issues[0]?.path[0] !== 'code') return null
  return typeof asked['code'] === 'string' ? asked['code'] : null
}

/** The parameter by which a region was asked for. */
const parameterOf = (code: string, asked: Asked): string | undefined => {
  const given = ['code', ...placeParameters].filter((name) => asked[name] !== undefined)
  return given.find((name) => asked[name] === code) ?? given[0]
}

type Asked = Readonly<Record<string, unknown>>

/**
 * The failure with the key that the unknown one has become, where exactly one is meant, and otherwise with the parameter
 * that named an unknown region. Others are left as they are.
 * @param asked the parameters as they were given
 */
export async function withPresentKey(db: Database, error: unknown, asked: Asked): Promise<unknown> {
  const unread = unreadCode(error, asked)
  if (unread !== null) {
    const now = await presentRegionCode(db, unread)
    return now === null ? error : new DomainError('not_found', 'region_code_changed', { code: unread, now })
  }
  if (!(error instanceof DomainError)) return error
  const { kind, reason, details } = error
  if (reason === 'region_not_found' && typeof details['code'] === 'string') {
    const { code } = details
    const now = await presentRegionCode(db, code)
    if (now !== null) return new DomainError(kind, 'region_code_changed', { ...details, now })
    return new DomainError(kind, reason, { ...details, parameter: parameterOf(code, asked), value: code })
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
    return new DomainError(kind, reason, { ...details, parameter: 'regions', value: details['codes'] })
  }
  return error
}

/**
 * The key a subject has now where `withPresentKey` tells that it was asked for by another, and the parameter that named
 * it; null of any other failure.
 */
export function presentKeyOf(
  error: unknown,
): { readonly parameter: 'code' | 'id'; readonly now: string } | null {
  if (!(error instanceof DomainError) || typeof error.details['now'] !== 'string') return null
  const { now } = error.details
  if (error.reason === 'region_code_changed') return { parameter: 'code', now }
  return error.reason === 'commitment_id_changed' ? { parameter: 'id', now } : null
}
