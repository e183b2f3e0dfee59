import { buffer } from 'node:stream/consumers'
import { readXlsx } from 'hucre/xlsx'
import { expect, test, vi } from 'vitest'
import { readZip } from '../../test/read-zip.ts'
import type { TableCell } from './sheet-xml.ts'
import { tableXlsx } from './table-xlsx.ts'

async function* inBatches(batches: readonly (readonly (readonly TableCell[])[])[]) {
  yield* batches
}

const workbookOf = (
  batches: AsyncIterable<readonly (readonly TableCell[])[]>,
  headers: readonly string[] = ['kode', 'nilai'],
  mostRows?: number,
) =>
  tableXlsx(
    {
      language: 'id',
      title: 'Uji',
      sheetName: 'Data',
      headers,
      batches,
      readMe: { name: 'Baca saya', headers: ['Hal', 'Keterangan'], rows: (count) => [['Baris', count]] },
      foot: '&LEstafet',
    },
    mostRows,
  )

const open = async (...batches: readonly (readonly TableCell[])[][]) => {
  const bytes = await buffer(workbookOf(inBatches(batches)))
  return { files: readZip(bytes), sheets: (await readXlsx(bytes)).sheets }
}

test('every cell is what it is', async () => {
  const { sheets, files } = await open([
    ['35.10', 0.618],
    ['=1+1', { day: '2017-10-01' }],
    ['“a” & <b>\u0007', true],
    [' x\ny ', null],
    ['e', { day: '1850-01-02' }],
  ])
  expect(sheets.map(({ name }) => name)).toEqual(['Baca saya', 'Data'])
  const xml = files.get('xl/worksheets/sheet2.xml') ?? ''
  expect(xml).toContain('<c r="A2" s="3" t="inlineStr"><is><t xml:space="preserve">35.10</t></is></c>')
  expect(xml).toContain('<c r="B2"><v>0.618</v></c>')
  expect(xml).toContain('<c r="B3" s="2"><v>43009</v></c>')
  expect(xml).toContain('<c r="B4" t="b"><v>1</v></c>')
  expect(xml).not.toContain('<f')
  expect(sheets[1]?.rows.map((row) => row[0])).toEqual(['kode', '35.10', '=1+1', '“a” & <b>', ' x\ny ', 'e'])
  expect(sheets[1]?.rows[5]?.[1]).toBe('1850-01-02')
})

test('the heading is frozen and filtered, and the rows are counted', async () => {
  const { sheets, files } = await open([['a', 1]], [['b', 2]], [])
  const xml = files.get('xl/worksheets/sheet2.xml') ?? ''
  expect(xml).toContain('state="frozen"')
  expect(xml).toContain('<autoFilter ref="A1:B3"/>')
  expect(sheets[0]?.rows).toEqual([
    ['Hal', 'Keterangan'],
    ['Baris', 2],
  ])
})

test('an empty table is a whole workbook', async () => {
  const { sheets } = await open()
  expect(sheets[1]?.rows).toEqual([['kode', 'nilai']])
})

test('more rows than a sheet holds go on with the next', async () => {
  const rows = ['a', 'b', 'c', 'd', 'e'].map((code, index): TableCell[] => [code, index])
  const { sheets } = await readXlsx(await buffer(workbookOf(inBatches([rows]), undefined, 3)))
  expect(sheets.map(({ name }) => name)).toEqual(['Baca saya', 'Data', 'Data 2', 'Data 3'])
  expect(sheets.slice(1).flatMap((sheet) => sheet.rows.slice(1).map((row) => row[0]))).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
  ])
})

test('a batch is asked for only when the one before was taken, and the rows are let go of', async () => {
  let asked = 0
  let isOver = false
  async function* endless() {
    try {
      for (;;) {
        asked++
        yield Array.from({ length: 1_000 }, (): TableCell[] => [Math.random().toString(36).repeat(9), asked])
      }
    } finally {
      isOver = true
    }
  }
  const stream = workbookOf(endless())
  const reader = stream[Symbol.asyncIterator]()
  for (let index = 0; index < 5; index++) await reader.next()
  expect(asked).toBeLessThan(20)
  await reader.return?.()
  await vi.waitFor(() => expect(isOver).toBe(true))
})

test('what fails in the rows fails the file', async () => {
  async function* failing() {
    yield [['a', 1]] as const
    throw new Error('away')
  }
  await expect(buffer(workbookOf(failing()))).rejects.toThrow('away')
})
