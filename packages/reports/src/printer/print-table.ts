import type { Cell, Column, LevelPicture, TableBlock, TextStyle } from './blocks.ts'
import { accentInk, lineHeightOf, lineInk, softInk, styles } from './look.ts'
import { fullPage, type Paper } from './paper.ts'

const roomyPadding = 3
const tightPadding = 1.2
const gutter = 8
const box = 7
const pictureWidth = 3 * box + 4 + 4

interface Line {
  readonly text: string
  readonly style: TextStyle
  readonly link?: string | undefined
}

interface SetCell {
  readonly lines: readonly Line[]
  readonly level: LevelPicture | undefined
}

const columnWidths = (columns: readonly Column[], width: number): number[] => {
  const given = columns.reduce((sum, { points = 0 }) => sum + points, 0)
  const shares = columns.reduce((sum, { share = 0 }) => sum + share, 0)
  return columns.map(({ points, share = 0 }) => points ?? ((width - given) * share) / shares)
}

const setCell = (paper: Paper, cell: Cell | string, width: number): SetCell => {
  const {
    text,
    style = styles.small,
    aside = '',
    code = '',
    level,
    link,
  }: Cell = typeof cell === 'string' ? { text: cell } : cell
  const room = width - gutter - (level === undefined ? 0 : pictureWidth)
  const set = (words: string, as: TextStyle) =>
    paper.wrap(words, as, room).map((line): Line => ({ text: line, style: as, link }))
  const under = [aside === '' ? [] : set(aside, styles.aside), code === '' ? [] : set(code, styles.code)]
  return { lines: [...set(text, style), ...under.flat()], level }
}

const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { style }) => sum + lineHeightOf(style), 0)

const drawLevel = (paper: Paper, { level, isExpired }: LevelPicture, x: number, y: number): void =>
  paper.draw((pdf) => {
    // What follows is set in the ink of before.
    pdf.save()
    for (let step = 1; step <= 3; step++) {
      const left = x + (step - 1) * (box + 2)
      pdf.lineWidth(0.6).strokeColor(softInk).rect(left, y, box, box)
      if (step > level) pdf.stroke()
      else if (isExpired)
        pdf
          .stroke()
          .moveTo(left, y + box)
          .lineTo(left + box, y)
          .stroke()
      else pdf.fillAndStroke(accentInk, softInk)
    }
    pdf.restore()
  })

const drawRule = (paper: Paper, x: number, width: number, weight: number): void => {
  const { y } = paper
  paper.draw((pdf) =>
    pdf
      .lineWidth(weight)
      .strokeColor(weight > 0.5 ? softInk : lineInk)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke(),
  )
}

/**
 * Prints a table. Its head comes again on each page. A row stays whole; only one taller than a page is divided, and
 * then between two lines. The head is never left alone at the foot of a page. Stops after each row, so that a long table
 * lets others work too.
 */
export function* printTable(
  paper: Paper,
  { columns, rows, isTight = false }: TableBlock,
  left: number,
  width: number,
): Generator<void> {
  const padding = isTight ? tightPadding : roomyPadding
  const widths = columnWidths(columns, width)
  const lefts = widths.map((_, index) => left + widths.slice(0, index).reduce((sum, each) => sum + each, 0))
  const head = columns.map((column, index) =>
    setCell(paper, { text: column.head, style: styles.head }, widths[index] ?? 0),
  )

  const drawLines = (cells: readonly SetCell[], from: number, to: number) => {
    for (const [index, { lines, level }] of cells.entries()) {
      const x = lefts[index] ?? left
      let y = paper.y + padding
      if (level !== undefined && from === 0) drawLevel(paper, level, x, y + 2)
      const textLeft = x + (level === undefined ? 0 : pictureWidth)
      const right = x + (widths[index] ?? 0) - gutter
      for (const { text, style, link } of lines.slice(from, to)) {
        const isRight = columns[index]?.align === 'right'
        const lineLeft = isRight ? right - paper.width(text, style) : textLeft
        paper.line(text, style, lineLeft, y)
        if (link !== undefined) paper.link(link, lineLeft, y, paper.width(text, style), lineHeightOf(style))
        y += lineHeightOf(style)
      }
    }
  }
  const heightBetween = (cells: readonly SetCell[], from: number, to: number): number =>
    Math.max(...cells.map(({ lines }) => heightOf(lines.slice(from, to)))) + 2 * padding

  const hasHead = columns.some((column) => column.head !== '')
  const drawHead = () => {
    if (!hasHead) return
    drawLines(head, 0, Infinity)
    paper.y += heightBetween(head, 0, Infinity)
    drawRule(paper, left, width, 0.8)
  }
  const headHeight = hasHead ? heightBetween(head, 0, Infinity) : 0

  const drawTallRow = (cells: readonly SetCell[]) => {
    const last = Math.max(...cells.map(({ lines }) => lines.length))
    let from = 0
    while (from < last) {
      let to = from + 1
      while (to < last && heightBetween(cells, from, to + 1) <= paper.left()) to++
      drawLines(cells, from, to)
      paper.y += heightBetween(cells, from, to)
      from = to
      if (from < last) {
        paper.newPage()
        drawHead()
      }
    }
  }

  for (const [index, row] of rows.entries()) {
    const cells = row.map((cell, column) => setCell(paper, cell, widths[column] ?? 0))
    const height = heightBetween(cells, 0, Infinity)
    const isFirst = index === 0
    if (isFirst) {
      paper.need(headHeight + Math.min(height, fullPage - headHeight))
      drawHead()
    } else if (height > paper.left()) {
      paper.newPage()
      drawHead()
    }
    if (height > paper.left()) drawTallRow(cells)
    else {
      drawLines(cells, 0, Infinity)
      paper.y += height
    }
    drawRule(paper, left, width, 0.3)
    yield
  }
  paper.y += 8
}
