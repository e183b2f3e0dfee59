import { buffer, text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CsvValue } from './csv-column.ts'
import { csvStream } from './csv-stream.ts'
import { inertText } from './inert-text.ts'

const columns = [
  { header: 'a', value: (row: readonly CsvValue[]) => row[0] ?? null },
  { header: 'b', value: (row: readonly CsvValue[]) => row[1] ?? null },
]

describe('a CSV stream', () => {
  it('gives back any text that no spreadsheet would run', async () => {
    const cell = fc.string({ unit: 'grapheme' }).map(inertText)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.tuple(cell, cell))), async (batches) => {
        const written = await text(csvStream(columns, batches))
        const read = parse(written, { record_delimiter: '\r\n', relax_column_count: false })
        expect(read).toEqual([['a', 'b'], ...batches.flat()])
      }),
    )
  })

  it('makes a formula harmless and leaves a number its sign', async () => {
    expect(await text(csvStream(columns, [[['=1+1', -5]]]))).toBe("a,b\r\n'=1+1,-5\r\n")
  })

  it('asks for a batch only when the one before was taken', async () => {
    let asked = 0
    function* batches() {
      for (;;) {
        asked++
        yield Array.from({ length: 1_000 }, () => ['x'.repeat(50), 'y'.repeat(50)])
      }
    }
    const stream = csvStream(columns, batches())
    const reader = stream[Symbol.asyncIterator]()
    await reader.next()
    await reader.next()
    expect(asked).toBeLessThan(5)
    stream.destroy()
  })
})

describe('a CSV for a spreadsheet in Indonesian settings', () => {
  // Its bytes: a reader of text takes the mark away.
  const write = async (...rows: (readonly CsvValue[])[]) =>
    (await buffer(csvStream(columns, [rows], 'excel-id'))).toString('utf8')

  it('has a byte-order mark, semicolons and decimal commas', async () => {
    const raw = await write(['“Lanjut…” ’', 0.618], ['x', null], ['y', 1e-7])
    expect(raw).toBe('\ufeffa;b\r\n“Lanjut…” ’;0,618\r\nx;\r\ny;1e-7\r\n')
  })

  it.each([
    '35.10',
    '99',
    '99.71-04',
    '1/2',
    '12:30',
    '1E5',
    'MEI-3',
    '3 Mei',
    'Okt 2017',
    'DES-1',
    '1.234,5',
  ])('keeps %s a text', async (code) => {
    const [, [first] = []] = parse(await write([code, 1]), { bom: true, delimiter: ';' })
    expect(first).toBe(`\t${code}`)
  })

  it.each(['2026-01-31', 'MJK-3', 'dibuka~ditutup', 'Mei', ''])('leaves %s as it is', async (cell) => {
    const [, [first] = []] = parse(await write([cell, 1]), { bom: true, delimiter: ';' })
    expect(first).toBe(cell)
  })

  it('gives back any text', async () => {
    const cell = fc.string({ unit: 'grapheme' }).map(inertText)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell)), async (rows) => {
        const read = parse(await write(...rows), {
          bom: true,
          delimiter: ';',
          record_delimiter: '\r\n',
        })
        const plain = (field: string) => field.replace(/^\t/, '')
        expect(read.slice(1).map((row) => row.map(plain))).toEqual(rows.map((row) => row.map(plain)))
      }),
    )
  })
})
