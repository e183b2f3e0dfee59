import { methodVersion } from '@estafet/domain'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../test/database.ts'
import { namedAddresses, sampledAddresses } from '../../test/rest-addresses.ts'
import { useTestServer } from '../../test/server.ts'
import { testToday } from '../../test/test-today.ts'
import { wordsOf } from '../code-book/column-words.ts'
import { csvFiles } from '../code-book/csv-files.ts'

const base = useTestServer(useTestDatabase())
const get = (path: string) => fetch(`${base()}/api/v1${path}`)
const dayOf = (path: string) => /asOf=([\d-]+)/.exec(path)?.[1] ?? testToday

const addresses = [...Object.values(sampledAddresses).flat(), ...Object.values(namedAddresses)]
const isFile = (path: string) => /\.(?:csv|txt)(\?|$)/.test(path)
const isPack = (path: string) => path.includes('handover-pack')

describe('every answer', () => {
  it.each(addresses.filter((path) => !isFile(path) && !isPack(path)))(
    '%s says on which day and by which rules',
    async (path) => {
      expect(await (await get(path)).json()).toMatchObject({ asOf: dayOf(path), methodVersion })
    },
  )

  it('of the handover pack says it within', async () => {
    const { content } = (await (
      await get(namedAddresses['/regions/:code/handover-pack.json'] ?? '')
    ).json()) as {
      content: Record<string, unknown>
    }
    expect(content).toMatchObject({ asOf: '2026-11-20', methodVersion })
  })
})

/** Columns of words that their own text explains, because no page of the product says them. */
const explained = [
  'kind',
  'change',
  'field',
  'before',
  'after',
  'group',
  'grouped_by',
  'fact',
  'expected_basis',
]
/** Free text, and scales that are the assessor's own: they are told as they are written. */
const written =
  /title|note|milestone|period|rationale|raw|name|asserted_by|recorder|lead_agency|document|publisher|url|excerpt|page|done_when|label|why|indicator|value|figure|unit|summary|_id$|_version|_code|_key/
const truth = ['true', 'false']

describe('every file', () => {
  it.each(csvFiles(testToday))(
    '$name.csv has its columns, day, version and known words',
    async ({ name, headers }) => {
      const queries: Partial<Record<typeof name, string>> = {
        comparison: 'regions=99.71~35.76',
        trends: 'regions=99.71~35.76',
        changes: 'from=2025-01-01&sample=all',
      }
      const query = queries[name]
      const path = `/${name}.csv?${query ?? 'sample=all'}${name === 'at-risk' ? '&asOf=2024-01-01' : ''}`
      const text = await (await get(path)).text()
      expect(text.slice(0, text.indexOf('\r\n')).split(',')).toEqual(headers)
      const rows = parse<Record<string, string>>(text, { columns: true })
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row).toMatchObject({ as_of: dayOf(path), method_version: methodVersion })
      for (const header of headers) {
        const found = [...new Set(rows.flatMap((row) => (row[header] ?? '').split('~')))].filter(
          (word) => word !== '',
        )
        const known = wordsOf(header)?.words
        if (known !== undefined)
          expect(
            found.filter((word) => !known.includes(word) && word !== 'all'),
            header,
          ).toEqual([])
        else if (!explained.includes(header) && !written.test(header))
          // Without a vocabulary a column holds numbers, days and truth, and no word the code book leaves out.
          expect(
            found.filter((word) => /^[a-z_]+$/.test(word) && !truth.includes(word)),
            header,
          ).toEqual([])
      }
    },
  )

  it('keeps a code of a region as text beside its number', async () => {
    const rows = parse<Record<string, string>>(await (await get('/periods.csv?sample=simulated')).text(), {
      columns: true,
    })
    for (const row of rows) expect(row['region_key']).toBe(`ID-${row['region_code']}`)
    expect(rows.some((row) => Number.isNaN(Number(row['region_key'])))).toBe(true)
  })
})
