import type { Block, TextStyle } from './blocks.ts'
import { bodyBottom, lineHeightOf, lineInk, softInk, styles } from './look.ts'
import type { Paper } from './paper.ts'
import { printTable } from './print-table.ts'

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

const labelShare = 0.27

const drawRule = (
  paper: Paper,
  left: number,
  width: number,
  { weight, ink }: { readonly weight: number; readonly ink: string },
): void => {
  const { y } = paper
  paper.draw((pdf) =>
    pdf
      .lineWidth(weight)
      .strokeColor(ink)
      .moveTo(left, y)
      .lineTo(left + width, y)
      .stroke(),
  )
}

/** Lines that may run over pages, but never one alone at the foot or the head of a page. */
function printLines(
  paper: Paper,
  lines: readonly string[],
  style: TextStyle,
  left: (line: string) => number,
  link?: string,
): void {
  const height = lineHeightOf(style)
  for (const [index, line] of lines.entries()) {
    const isFirst = index === 0
    const isLastButOne = index === lines.length - 2
    paper.need((isFirst || isLastButOne) && lines.length > 1 ? 2 * height : height)
    paper.line(line, style, left(line), paper.y)
    if (link !== undefined) paper.link(link, left(line), paper.y, paper.width(line, style), height)
    paper.y += height
  }
}

const printText = (paper: Paper, block: BlockOf<'text'>, left: number, width: number): void => {
  const { text, style, before = 0, after = 4, align } = block
  paper.y += before
  const lines = paper.wrap(text, style, width)
  printLines(paper, lines, style, (line) =>
    align === 'center' ? left + (width - paper.width(line, style)) / 2 : left,
  )
  paper.y += after
}

const headings = {
  1: { style: styles.heading1, before: 0, after: 10, keep: 110 },
  2: { style: styles.heading2, before: 16, after: 6, keep: 150 },
  3: { style: styles.heading3, before: 9, after: 3, keep: 62 },
} as const

/** A heading stays with what it heads. */
const printHeading = (paper: Paper, block: BlockOf<'heading'>, left: number, width: number): void => {
  const { style, before, after, keep } = headings[block.level]
  const isOnNewPage = paper.need(keep)
  if (!isOnNewPage) paper.y += before
  if (block.over !== undefined) {
    paper.line(block.over, styles.head, left, paper.y)
    paper.y += lineHeightOf(styles.head) + 1
  }
  for (const line of paper.wrap(block.text, style, width)) {
    paper.line(line, style, left, paper.y)
    paper.y += lineHeightOf(style)
  }
  paper.y += after
}

const printList = (paper: Paper, block: BlockOf<'list'>, left: number, width: number): void => {
  const { items, style = styles.body } = block
  for (const item of items) {
    const lines = paper.wrap(item, style, width - 12)
    paper.need(lineHeightOf(style) * Math.min(lines.length, 3))
    paper.line('•', style, left + 2, paper.y)
    printLines(paper, lines, style, () => left + 12)
    paper.y += 1.5
  }
  paper.y += 3
}

const printPairs = (paper: Paper, block: BlockOf<'pairs'>, left: number, width: number): void => {
  const labelWidth = width * labelShare
  const isLarge = block.isLarge ?? false
  const style = isLarge ? styles.large : styles.body
  const labelStyle = isLarge ? styles.largeLabel : styles.label
  const line = lineHeightOf(style)
  for (const [label, value, link] of block.rows) {
    const labels = paper.wrap(label, labelStyle, labelWidth - 8)
    const values = paper.wrap(value, style, width - labelWidth)
    const height = Math.max(labels.length, values.length) * line
    paper.need(Math.min(height, 120))
    const top = paper.y
    const page = paper.page()
    for (const [index, text] of labels.entries()) paper.line(text, labelStyle, left, top + index * line)
    printLines(paper, values, style, () => left + labelWidth, link)
    if (paper.page() === page) paper.y = top + height
    paper.y += isLarge ? 5 : 2
  }
  paper.y += 4
}

const printColumns = (
  paper: Paper,
  { columns, gap }: BlockOf<'columns'>,
  left: number,
  width: number,
): void => {
  const each = (width - gap * (columns.length - 1)) / columns.length
  const top = paper.y
  let lowest = top
  for (const [index, blocks] of columns.entries()) {
    paper.y = top
    for (const block of blocks) printWhole(paper, block, left + index * (each + gap), each)
    lowest = Math.max(lowest, paper.y)
  }
  paper.y = lowest
}

const printBlank = (paper: Paper, { label, space }: BlockOf<'blank'>, left: number, width: number): void => {
  paper.need(space + 20)
  paper.y += space
  drawRule(paper, left, width, { weight: 0.6, ink: softInk })
  paper.y += 3
  paper.line(label, styles.aside, left, paper.y)
  paper.y += lineHeightOf(styles.aside) + 6
}

const printNotice = (paper: Paper, { title, text }: BlockOf<'notice'>, left: number, width: number): void => {
  const style = styles.notice
  const lines = paper.wrap(text, styles.body, width - 28)
  const height = 24 + lineHeightOf(style) + lines.length * lineHeightOf(styles.body)
  paper.need(height)
  const { y } = paper
  paper.draw((pdf) => pdf.lineWidth(2).strokeColor(style.ink).rect(left, y, width, height).stroke())
  paper.y += 10
  paper.line(title, style, left + 14, paper.y)
  paper.y += lineHeightOf(style) + 2
  printLines(paper, lines, styles.body, () => left + 14)
  paper.y += 20
}

/** Prints a block without a stop. */
export function printWhole(paper: Paper, block: Block, left: number, width: number): void {
  const steps = printBlock(paper, block, left, width)
  while (steps.next().done !== true);
}

/**
 * Prints one block into a column of the page, from where the paper stands; it stands below it afterwards. Stops now and
 * then, so that others can work.
 */
export function* printBlock(paper: Paper, block: Block, left: number, width: number): Generator<void> {
  switch (block.kind) {
    case 'text':
      return printText(paper, block, left, width)
    case 'heading':
      return printHeading(paper, block, left, width)
    case 'list':
      return printList(paper, block, left, width)
    case 'pairs':
      return printPairs(paper, block, left, width)
    case 'table':
      return yield* printTable(paper, block, left, width)
    case 'columns':
      return printColumns(paper, block, left, width)
    case 'gap':
      paper.y += block.points
      return
    case 'sink':
      paper.y = Math.max(paper.y, bodyBottom - block.points)
      return
    case 'rule':
      drawRule(paper, left, width, {
        weight: block.weight,
        ink: block.weight > 1 ? styles.body.ink : lineInk,
      })
      paper.y += 8
      return
    case 'blank':
      return printBlank(paper, block, left, width)
    case 'notice':
      return printNotice(paper, block, left, width)
    case 'page':
      if (block.unlessLeft === undefined || paper.left() < block.unlessLeft) paper.newPage()
      return
    case 'contents':
      // Printed by the document, which knows the pages.
      return
  }
}
