import type { Block, ContentsEntry } from './blocks.ts'
import { bodyWidth, lineHeightOf, lineInk, sideMargin, styles } from './look.ts'
import type { Paper } from './paper.ts'
import { printWhole } from './print-blocks.ts'

const styleOf = ({ level }: ContentsEntry) => (level === 1 ? styles.strong : styles.body)
const numberRoom = 34

/**
 * Prints the contents, each line leading to its page.
 * @param pages of the headings by name; without one, no number is written.
 */
export function printContents(
  paper: Paper,
  { title, entries }: Extract<Block, { kind: 'contents' }>,
  pages: ReadonlyMap<string, number>,
): void {
  printWhole(paper, { kind: 'heading', level: 1, text: title }, sideMargin, bodyWidth)
  const right = sideMargin + bodyWidth
  for (const entry of entries) {
    const style = styleOf(entry)
    const left = sideMargin + (entry.level - 1) * 12
    const height = lineHeightOf(style) + 3
    if (entry.level === 1) paper.y += 4
    paper.need(height)
    const { y } = paper
    paper.line(paper.clip(entry.text, style, right - left - numberRoom), style, left, y)
    const page = pages.get(entry.name)
    if (page !== undefined) {
      const number = String(page)
      paper.line(number, styles.body, right - paper.width(number, styles.body), y)
      paper.draw((pdf) => pdf.goTo(left, y, right - left, height, entry.name))
    }
    paper.draw((pdf) =>
      pdf
        .lineWidth(0.3)
        .strokeColor(lineInk)
        .moveTo(left, y + height - 1)
        .lineTo(right, y + height - 1)
        .stroke(),
    )
    paper.y += height
  }
}
