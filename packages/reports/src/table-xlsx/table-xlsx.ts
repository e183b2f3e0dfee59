import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { Language } from '@estafet/i18n'
import { cellStyles, rowXml, sheetEnd, sheetStart, type TableCell } from './sheet-xml.ts'
import { workbookParts } from './workbook-parts.ts'
import { type ZipPart, zipStream } from './zip-stream.ts'

export type { TableCell } from './sheet-xml.ts'

/** A table as it is to be written, and the sheet that says what it is. */
export interface TableWorkbook {
  readonly language: Language
  readonly title: string
  /** At most 31 characters. */
  readonly sheetName: string
  readonly headers: readonly string[]
  readonly batches: AsyncIterable<readonly (readonly TableCell[])[]>
  readonly readMe: {
    readonly name: string
    readonly headers: readonly [string, string]
    /** Asked for when all rows are written. */
    readonly rows: (count: number) => readonly (readonly [string, TableCell])[]
  }
  /** At the foot of every printed page. */
  readonly foot: string
}

/** Rows a sheet of Excel has, the heading among them. */
const mostRows = 1_048_576
// Few enough that others wait some milliseconds at most.
const rowsAtOnce = 50
const narrowest = 9
const widest = 60

const lengthOf = (cell: TableCell | undefined): number =>
  cell === null || cell === undefined ? 0 : typeof cell === 'object' ? 12 : String(cell).length

/** Wide enough for the heading with its filter, and for most of the rows that come first. */
const widthsOf = (headers: readonly string[], rows: readonly (readonly TableCell[])[]): number[] =>
  headers.map((header, index) => {
    const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row[index])), header.length + 3)
    return Math.min(widest, Math.max(narrowest, longest + 1))
  })

const sheetFile = (number: number, chunks: ZipPart['chunks']): ZipPart => ({
  name: `xl/worksheets/sheet${number}.xml`,
  chunks,
})

/**
 * A table as a workbook: a sheet that says what it is, then the rows under a frozen, filterable heading, on further
 * sheets past a million. A batch is asked for only when the one before was taken, so memory does not grow with the
 * table. Written here because the library the pack is written with streams one sheet without filters only;
 * docs/decisions/0023 says more.
 */
export function tableXlsx(table: TableWorkbook, mostRowsOfSheet = mostRows): Readable {
  const { headers, readMe, foot } = table
  const batches = table.batches[Symbol.asyncIterator]()
  let count = 0
  let waiting: readonly (readonly TableCell[])[] = []
  let widths: readonly number[] = []
  const fill = async (): Promise<boolean> => {
    while (waiting.length === 0) {
      const { done, value } = await batches.next()
      if (done) return false
      waiting = value
    }
    return true
  }

  async function* rowsOfSheet() {
    if (widths.length === 0) widths = widthsOf(headers, waiting)
    yield sheetStart(widths, false)
    yield rowXml(1, headers, cellStyles.head)
    let row = 1
    while (row < mostRowsOfSheet && (await fill())) {
      const taken = waiting.slice(0, Math.min(rowsAtOnce, mostRowsOfSheet - row))
      waiting = waiting.slice(taken.length)
      const start = row
      row += taken.length
      yield taken.map((cells, index) => rowXml(start + index + 1, cells)).join('')
      await setImmediate()
    }
    count += row - 1
    yield sheetEnd(headers.length, row, foot)
  }

  function* rowsOfReadMe() {
    const rows = readMe.rows(count)
    yield sheetStart([26, 100], true)
    yield rowXml(1, readMe.headers, cellStyles.head)
    for (const [index, [label, cell]] of rows.entries())
      yield rowXml(index + 2, [label, cell], typeof cell === 'string' ? cellStyles.prose : undefined)
    yield sheetEnd(2, rows.length + 1, foot)
  }

  async function* parts(): AsyncGenerator<ZipPart> {
    const names = [readMe.name]
    do {
      await fill()
      names.push(names.length === 1 ? table.sheetName : `${table.sheetName.slice(0, 27)} ${names.length}`)
      yield sheetFile(names.length, rowsOfSheet())
    } while (await fill())
    // Written last, though it is the first sheet: only now the rows are counted.
    yield sheetFile(1, rowsOfReadMe())
    yield* workbookParts(names, table.title, table.language)
  }

  async function* bytes() {
    try {
      yield* zipStream(parts())
    } finally {
      await batches.return?.()
    }
  }
  return Readable.from(bytes(), { objectMode: false })
}
