import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { translate } from '@estafet/i18n'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it, test } from 'vitest'
import { useTestDatabase } from '../../test/database.ts'
import { useTestServer } from '../../test/server.ts'
import { testToday } from '../../test/test-today.ts'
import { csvFiles } from '../code-book/csv-files.ts'
import { csvStream } from '../csv/csv-stream.ts'
import { tableCells } from '../files/table-cells.ts'
import type { FileKey } from '../files/file-key.ts'

// Every file has a text that says what it is, by its type; here every text has its file.
const texts = new URL('../../../../packages/i18n/locales/id/files.json', import.meta.url)
const files = JSON.parse(readFileSync(texts, 'utf8')) as { readonly of: Readonly<Record<string, unknown>> }

const database = useTestDatabase()
const base = useTestServer(() => database())
const get = (path: string) => fetch(`${base()}/api/v1/${path}`)
const bytesOf = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer())

/** What each needs to be asked; a new file needs a line only if it needs parameters. */
const questions: Readonly<Record<string, string>> = {
  commitments: 'sample=simulated',
  comparison: 'regions=99.71~99.72',
  trends: 'regions=99.71~99.72',
  changes: 'from=2024-01-01&to=2025-12-31&region=99.71',
  transitions: 'sample=simulated',
  survival: 'sample=simulated',
  attention: 'sample=simulated',
  'at-risk': 'sample=simulated',
  milestones: 'region=99.71',
  reports: 'region=99.71',
  assessments: 'region=99.71',
  sightings: 'region=99.71',
  anchors: 'region=99.71',
  evidence: 'region=99.71',
  periods: 'sample=simulated',
  'own-figures': 'region=35.22',
  'region-events': 'region=91',
}
const addressOf = (key: string, ending: string, more = '') => {
  const query = [questions[key], more].filter(Boolean).join('&')
  return `${key}.${ending}${query && `?${query}`}`
}

describe.each(Object.keys(files.of) as FileKey[])('the file %s', (key) => {
  const plainRows = async () => {
    const response = await get(addressOf(key, 'csv'))
    expect(response.status).toBe(200)
    return parse(await response.text())
  }

  it('is plain CSV, with a text in its first column', async () => {
    const rows = await plainRows()
    expect(rows.length).toBeGreaterThan(1)
    // A number there could be read, with another separator, together with the text after it.
    for (const row of rows.slice(1)) expect(row[0]).toMatch(/^[^=+\-@]/)
  })

  it('opens by a double click in Indonesian settings', async () => {
    const written = (await bytesOf(addressOf(key, 'csv', 'format=excel-id'))).toString('utf8')
    expect(written.startsWith('\ufeff')).toBe(true)
    const read = parse(written, { bom: true, delimiter: ';' })
    const back = (cell: string) =>
      /^-?\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell.replace(/^\t/, '')
    expect(read.map((row) => row.map(back))).toEqual(await plainRows())
    // Codes are nothing a spreadsheet would count with.
    for (const row of read.slice(1)) for (const cell of row) expect(cell).not.toMatch(/^\d+\.\d+$/)
  })

  it('is a workbook of the same rows, with numbers, days and codes as what they are', async () => {
    const response = await get(addressOf(key, 'xlsx'))
    expect(response.headers.get('content-disposition')).toMatch(/filename="estafet-[\w.-]+\.xlsx"/)
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()))
    expect(sheets.map(({ name }) => name)).toEqual(['Baca saya', 'Data'])
    const plain = await plainRows()
    const [readMe, data] = sheets
    expect(data?.rows[0]).toEqual(plain[0])
    expect(data?.rows).toHaveLength(plain.length)
    const told = new Map(readMe?.rows.map(([item, value]) => [item, value]))
    expect(told.get('Jumlah baris')).toBe(plain.length - 1)
    expect(String(told.get('Alamat berkas ini'))).toContain(`/api/v1/${key}.xlsx`)
    expect(told.get('Isi')).toBe(translate('id', 'files', `of.${key}.what`))
    const header = plain[0] ?? []
    for (const [index, row] of plain.entries())
      for (const [column, cell] of row.entries()) {
        const typed = data?.rows[index]?.[column] ?? null
        if (index > 0 && header[column]?.endsWith('_code') && cell !== '') expect(typed).toBe(cell)
        if (/^-?\d+\.\d+$/.test(cell) && !header[column]?.endsWith('_code')) expect(typed).toBe(Number(cell))
      }
  })

  it('refuses a format nobody knows, by name', async () => {
    const response = await get(addressOf(key, 'csv', 'format=excel-us'))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ parameter: 'format', allowed: ['excel-id'] })
  })
})

test('a day known to the month or year is told in words, others are days', async () => {
  const column = (header: string, index: number) => ({
    header,
    value: (row: readonly (string | null)[]) => row[index] ?? null,
  })
  const columns = [column('started_on', 0), column('started_precision', 1), column('as_of', 2)]
  const read = tableCells(columns, 'id')
  expect(read(['2013-01-01', 'year', '2026-01-31'])).toEqual(['2013', 'year', { day: '2026-01-31' }])
  expect(read(['2017-10-01', 'month', null])).toEqual(['Okt 2017', 'month', null])
  expect(read(['2017-10-05', 'day', null])[0]).toEqual({ day: '2017-10-05' })
  expect(read(['2017-10-05', 'scheduled', null])[0]).toEqual({ day: '2017-10-05' })
  expect(read([null, null, null])[0]).toBeNull()
  expect(String(await buffer(csvStream(columns, [[['2013-01-01', 'year', null]]])))).toContain(
    '2013-01-01,year,',
  )
})

test.each(['real', 'simulated'])(
  'the rows told of every file of %s regions are those it has',
  async (sample) => {
    const answer = (await (await get(`data-files?sample=${sample}`)).json()) as {
      readonly items: readonly { readonly name: string; readonly rows: number }[]
    }
    const asked = csvFiles(testToday)
    expect(answer.items.map(({ name }) => name)).toEqual(asked.map(({ name }) => name))
    for (const { name, query } of asked) {
      const more = /^(?:comparison|trends)$/.test(name) ? '' : `${query === '' ? '?' : '&'}sample=${sample}`
      const rows: unknown[] = parse(await (await get(`${name}.csv${query}${more}`)).text(), { columns: true })
      expect(answer.items.find((item) => item.name === name)?.rows, name).toBe(rows.length)
    }
  },
)

test('the sources and licences of the data can be read', async () => {
  const response = await get('licences.txt')
  expect(response.headers.get('content-type')).toContain('text/plain')
  expect(await response.text()).toContain('Kemendagri')
})
