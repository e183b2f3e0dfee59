import { text as readAll } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvStream } from './csv-stream.ts'
import { inertText } from './inert-text.ts'

const separators = [',', ';', '\t']
const awake = /^[=+\-@＝＋－＠]/

const columns = [0, 1, 2].map((index) => ({
  header: `h${index}`,
  value: (row: readonly string[]) => row[index] ?? null,
}))

/** What a reader with this separator sees: by the rules, and by one that minds no quotes at all. */
const cellsOf = (csv: string, delimiter: string): string[] => {
  const byTheRules = parse(csv, {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_records_with_error: true,
  })
  const careless = csv.split(/\r\n|\r|\n/).flatMap((line) => line.split(delimiter))
  return [...byTheRules.flat(), ...careless].flatMap((cell) => [cell, cell.replace(/^[\s"]+/, '')])
}

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＋',
        '－',
        '＠',
        ',',
        ';',
        '\t',
        '\r',
        '\n',
        '"',
        "'",
        ' ',
        '\u00a0',
        '\ufeff',
        '\u200b',
        'Lanjut',
        '1+1',
        'x',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
)

describe('a text in a file for spreadsheets', () => {
  it.each([
    ['Lanjut;=1+1', "Lanjut;'=1+1"],
    ['Lanjut\t=1+1', "Lanjut\t'=1+1"],
    ['Lanjut\n=1+1', "Lanjut\n'=1+1"],
    ['Lanjut, -1', "Lanjut, '-1"],
    ['＝1+1', "'＝1+1"],
    ['x;"=1+1"', 'x;"\'=1+1"'],
    ['\t=1', "'\t'=1"],
    ['=1+1', "'=1+1"],
  ])('has nothing a reader would run: %j', (given, written) => {
    expect(inertText(given)).toBe(written)
  })

  it.each(['Data-data 2017-2019', 'a=b', 'surel: a@b.id', 'Musrenbang + e-Lapor', '(-5)', '2026-01-31'])(
    'is left alone where no cell begins: %s',
    (given) => {
      expect(inertText(given)).toBe(given)
    },
  )

  it('begins no cell with a formula, whatever separator it is read with', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(hostile, hostile, hostile), { maxLength: 4 }), async (rows) => {
        for (const format of ['rfc4180', 'excel-id'] as const) {
          const csv = await readAll(csvStream(columns, [rows], format))
          for (const separator of separators)
            expect(cellsOf(csv, separator).filter((cell) => awake.test(cell))).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })
})
