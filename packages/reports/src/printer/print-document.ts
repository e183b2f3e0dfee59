import { setImmediate as breathe } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import type { Block, PageFrame } from './blocks.ts'
import { bodyWidth, lineInk, pageHeight, pageWidth, sideMargin, styles } from './look.ts'
import { createPaper, type Paper } from './paper.ts'
import { printBlock } from './print-blocks.ts'
import { printContents } from './print-contents.ts'
import { createTypesetter, type Typesetter } from './typesetter.ts'

export interface PrintedDocument {
  readonly bytes: Uint8Array
  readonly pages: number
}

export interface PrintOptions {
  readonly frame: PageFrame
  /** Stops the printing; it then rejects with the reason. */
  readonly signal?: AbortSignal | undefined
}

// Others wait for the processor too: after so long at it, everybody gets a turn.
const turnMs = 12

const createTurns = (signal: AbortSignal | undefined) => {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < turnMs) return
    await breathe()
    signal?.throwIfAborted()
    began = performance.now()
  }
}
type GiveWay = ReturnType<typeof createTurns>

const drawFrame = (
  pdf: PDFKit.PDFDocument,
  { set, width }: Typesetter,
  frame: PageFrame,
  [page, pages]: readonly [number, number],
): void => {
  const style = styles.aside
  const right = sideMargin + bodyWidth
  const footY = pageHeight - 40
  const rule = (y: number) =>
    pdf.lineWidth(0.4).strokeColor(lineInk).moveTo(sideMargin, y).lineTo(right, y).stroke()
  const number = frame.pageOf(page, pages)
  rule(footY - 6)
  set(frame.footLeft, style, sideMargin, footY)
  set(number, style, right - width(number, style), footY)
  set(frame.footMiddle, style, (pageWidth - width(frame.footMiddle, style)) / 2 + 18, footY)
  if (page === 1) return
  set(frame.headLeft, style, sideMargin, 30)
  rule(46)
  if (frame.headMark === '') return
  const mark = { ...styles.head, ink: styles.body.ink }
  const markWidth = width(frame.headMark, mark)
  pdf
    .lineWidth(0.8)
    .strokeColor(mark.ink)
    .rect(right - markWidth - 10, 27, markWidth + 10, 15)
    .stroke()
  set(frame.headMark, mark, right - markWidth - 5, 29.5)
}

/** Goes over the whole document once. @returns the pages of the named headings. */
async function goOver(
  paper: Paper,
  blocks: Iterable<Block>,
  pagesBefore: ReadonlyMap<string, number>,
  giveWay: GiveWay,
): Promise<Map<string, number>> {
  const pages = new Map<string, number>()
  paper.newPage()
  for (const block of blocks) {
    if (block.kind === 'contents') printContents(paper, block, pagesBefore)
    else for (const _ of printBlock(paper, block, sideMargin, bodyWidth)) await giveWay()
    if (block.kind === 'heading' && block.name !== undefined) {
      const { name, text } = block
      pages.set(name, paper.page())
      paper.draw((pdf) => {
        pdf.addNamedDestination(name)
        pdf.outline.addItem(text)
      })
    }
    await giveWay()
  }
  return pages
}

const collect = (pdf: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })

/**
 * Prints a document on A4, giving way to others as it goes. The blocks are asked for twice: first to find out which
 * page everything falls on, then to draw, which keeps one page in memory and not all of them.
 * @throws the reason of `signal` once it is aborted.
 */
export async function printDocument(
  blocks: () => Iterable<Block>,
  { frame, signal }: PrintOptions,
): Promise<PrintedDocument> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    lang: frame.language,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: frame.title, Subject: frame.subject, Creator: 'Estafet', Producer: 'Estafet' },
  })
  const bytes = collect(pdf)
  const typesetter = createTypesetter(pdf)
  const giveWay = createTurns(signal)
  const draft = createPaper(typesetter, { pdf })
  const pageOfName = await goOver(draft, blocks(), new Map(), giveWay)
  const pages = draft.page()
  const paper = createPaper(typesetter, {
    pdf,
    beginPage: (page) => {
      pdf.addPage()
      drawFrame(pdf, typesetter, frame, [page, pages])
    },
  })
  await goOver(paper, blocks(), pageOfName, giveWay)
  pdf.end()
  return { bytes: await bytes, pages }
}
