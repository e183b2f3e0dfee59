import { text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvStream } from './csv-stream.ts'

const columns = [
  { header: 'a', value: (row: readonly string[]) => row[0] ?? null },
  { header: 'b', value: (row: readonly string[]) => row[1] ?? null },
]

describe('a CSV stream', () => {
  it('gives back any text that no spreadsheet would run', async () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((value) => !/^[=+\-@\t\r]/.test(value))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.tuple(cell, cell))), async (batches) => {
        const written = await text(csvStream(columns, batches))
        const read = parse(written, { record_delimiter: '\r\n', relax_column_count: false })
        expect(read).toEqual([['a', 'b'], ...batches.flat()])
      }),
    )
  })

  it('makes a formula harmless', async () => {
    expect(await text(csvStream(columns, [[['=1+1', '@x']]]))).toBe("a,b\r\n'=1+1,'@x\r\n")
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
