import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { appRouter } from '../../src/router.ts'
import { useTestDatabase } from '../database.ts'
import { gated } from './gated-database.ts'
import { namedAddresses, sampledAddresses } from '../rest-addresses.ts'
import { useTestServer } from '../server.ts'

const database = useTestDatabase()
let counted: ReturnType<typeof gated> | undefined
const base = useTestServer(() => (counted ??= gated(database())).database)

const many = (count: number) => Array.from({ length: count }, (_, index) => index.toString(36)).join('~')

/** What strangers put where a value is asked for; each was once a failure here, or is of its kind. */
const hostileValues = [
  '\u0000',
  'a\u0000b',
  '-'.repeat(33),
  '-a '.repeat(66).trim(),
  '"'.repeat(199),
  '( '.repeat(90),
  ' & | ! <-> :* '.repeat(12),
  many(3000),
  '%',
  '_%'.repeat(50),
  "'; drop table commitment; --",
  '../../../etc/passwd',
  '\uD800',
  '\u202E\u200B\uFEFF',
  '😀'.repeat(60),
  '__proto__',
  '-0',
  '1e309',
  '99999999999999999999',
  'NaN',
  '2026-02-30',
  '0000-00-00',
  'true',
  '{"$gt":""}',
  '[]',
  '',
]

const parameters = [
  'q',
  'region',
  'regions',
  'province',
  'kind',
  'theme',
  'value',
  'official',
  'schedule',
  'continuity',
  'evidence',
  'sample',
  'asOf',
  'from',
  'to',
  'sort',
  'limit',
  'offset',
  'measure',
  'by',
  'when',
  'commitment',
  'date',
  'lang',
  'format',
  '__proto__',
  'constructor',
] as const

/** Numbers from a seed, so that a failure is found again. */
function* seeded(seed: string): Generator<number, never> {
  for (let round = 0; ; round++)
    for (const byte of createHash('sha256').update(`${seed} ${round}`).digest()) yield byte
}

const encode = (value: string) => encodeURIComponent(value.toWellFormed()).slice(0, 15_000)

/**
 * What one request came to: a body is read to its end. How long a stranger can make an answer take is counted, not timed:
 * a clock would measure the machine of the day. What costs time is statements sent and bytes written.
 */
async function ask(address: string, init?: RequestInit) {
  const before = counted?.statements() ?? 0
  const response = await fetch(base() + address, { redirect: 'manual', ...init })
  const { byteLength: bytes } = await response.arrayBuffer()
  return { status: response.status, bytes, statements: (counted?.statements() ?? 0) - before }
}

/** Twice what the dearest answer, the catalogue of the files, sends on the demo's data. */
const mostStatements = 100
const largestRefusal = 5_000

/** Why an answer is not what a stranger should get; undefined of one that is. */
const faultOf = ({ status, bytes, statements }: Awaited<ReturnType<typeof ask>>): string | undefined => {
  if (status >= 500) return String(status)
  if (statements > mostStatements) return `${statements} statements`
  return status >= 400 && bytes > largestRefusal ? `a refusal of ${bytes} bytes` : undefined
}

const addresses = [
  ...Object.values(sampledAddresses).flatMap(([first]) => first ?? []),
  ...Object.values(namedAddresses),
]
  // A pack takes seconds of its own, whatever it is asked.
  .filter((address) => !address.includes('handover-pack'))

describe('what a stranger asks', () => {
  test.each(addresses)('of %s as it is meant sends a bounded number of statements', async (address) => {
    const { status, statements } = await ask(`/api/v1${address}`)
    expect(status).toBe(200)

    expect(statements).toBeLessThanOrEqual(mostStatements)
  })

  test.each(addresses)('of %s is answered or refused, never a failure', async (address) => {
    const dice = seeded(address)
    const draw = <Item>(items: readonly Item[]): Item => items[dice.next().value % items.length] as Item
    const [path = '', query = ''] = address.split('?')
    const wrong: string[] = []
    for (let round = 0; round < 12; round++) {
      const asked = new URLSearchParams(query)
      const changed = Array.from(
        { length: 1 + (round % 3) },
        () => [draw(parameters), draw(hostileValues)] as const,
      )
      for (const [name] of changed) asked.delete(name)
      const parts = [asked.toString(), ...changed.map(([name, value]) => `${name}=${encode(value)}`)]
      const url = `/api/v1${path}?${parts.filter((part) => part !== '').join('&')}`
      const fault = faultOf(await ask(url))
      if (fault !== undefined) wrong.push(`${fault} ${url.slice(0, 200)}`)
    }
    expect(wrong).toEqual([])
  })

  test.each(['/regions/', '/commitments/', '/transitions/61.71/', '/transitions/'])(
    'in the path %s is answered or refused, never a failure',
    async (path) => {
      const wrong: string[] = []
      for (const value of hostileValues) {
        const fault = faultOf(await ask(`/api/v1${path}${encode(value).slice(0, 6000)}`))
        if (fault !== undefined) wrong.push(`${fault} ${JSON.stringify(value).slice(0, 40)}`)
      }
      expect(wrong).toEqual([])
    },
  )

  test.each(Object.keys(appRouter._def.procedures))(
    'of the procedure %s is answered or refused',
    async (name) => {
      const dice = seeded(name)
      const draw = <Item>(items: readonly Item[]): Item => items[dice.next().value % items.length] as Item
      const wrong: string[] = []
      for (let round = 0; round < 12; round++) {
        const input = Object.fromEntries(
          Array.from({ length: 1 + (round % 3) }, () => [
            draw([...parameters, 'code', 'id', 'dayZero', 'language']),
            draw<unknown>([...hostileValues, null, 7, -1, [], ['\u0000'], { a: 1 }]),
          ]),
        )
        const url = `/trpc/${name}?input=${encode(JSON.stringify(input))}`
        const fault = faultOf(await ask(url))
        if (fault !== undefined) wrong.push(`${fault} ${url.slice(0, 200)}`)
      }
      expect(wrong).toEqual([])
    },
  )
})

describe('a request that asks for very much', () => {
  test('of a list is refused with little', async () => {
    for (const list of [many(3200), many(4100)]) {
      const response = await fetch(`${base()}/api/v1/commitments?theme=${list}`)
      expect(response.status).toBe(400)
      expect((await response.text()).length).toBeLessThan(3_000)
    }
  })

  test('in one batch is refused: one question is one request', async () => {
    const names = Array.from({ length: 100 }, () => 'overview.home').join(',')
    const response = await fetch(`${base()}/trpc/${names}?batch=1&input=%7B%7D`)
    expect(response.status).toBe(400)
    expect((await response.text()).length).toBeLessThan(3_000)
  })

  test('in a language nobody speaks is refused and not kept', async () => {
    expect((await ask(`/api/v1/regions?limit=1&lang=${'x'.repeat(2000)}`)).status).toBe(400)
    expect((await ask('/api/v1/regions?limit=1&lang=xx')).status).toBe(400)
    expect((await ask('/api/v1/regions?limit=1&lang=EN')).status).toBe(200)
  })
})

describe('open data', () => {
  const origin = { origin: 'https://contoh.example' }

  test('can be read by pages of other origins, refusals and known versions as well', async () => {
    const first = await fetch(`${base()}/api/v1/regions/61.71`, { headers: origin })
    const etag = first.headers.get('etag') ?? ''
    const again = await fetch(`${base()}/api/v1/regions/61.71`, {
      headers: { ...origin, 'if-none-match': etag },
    })
    const kept = await fetch(`${base()}/api/v1/regions/61.71`, { headers: origin })
    const refused = await fetch(`${base()}/api/v1/regions/00.00`, { headers: origin })
    expect([first, again, kept, refused].map(({ status }) => status)).toEqual([200, 304, 200, 404])
    for (const { headers } of [first, again, kept, refused])
      expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    const preflight = await fetch(`${base()}/api/v1/regions/61.71`, {
      method: 'OPTIONS',
      headers: { ...origin, 'access-control-request-method': 'GET' },
    })
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD',
    ])
  })

  test('is all that is: what the pages ask stays with their origin', async () => {
    const { headers } = await fetch(`${base()}/trpc/overview.home`, { headers: origin })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })
})
