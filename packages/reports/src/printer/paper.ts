import type { TextStyle } from './blocks.ts'
import { bodyBottom, topMargin } from './look.ts'
import type { Typesetter } from './typesetter.ts'

/**
 * Where the next thing goes: the present page, and how far down it is filled. A document goes over paper twice: once to
 * find out its pages, and once to draw them, so that each page can be written and forgotten as soon as it is full.
 */
export interface Paper extends Omit<Typesetter, 'set'> {
  /** Of the next thing's top, on the present page. */
  y: number
  /** How much of the page is left. */
  left(): number
  /** Begins a page when less than this is left of the present one; says whether it did. */
  need(points: number): boolean
  newPage(): void
  /** From 1. */
  page(): number
  /** One line of text with its top at `y`. */
  line(text: string, style: TextStyle, x: number, y: number): void
  /** Makes what was just set there lead to an address outside the document. */
  link(address: string, x: number, y: number, width: number, height: number): void
  /** Anything that is not text. */
  draw(stroke: (pdf: PDFKit.PDFDocument) => void): void
}

/** The most that can stand on one page. */
export const fullPage = bodyBottom - topMargin

// Percent-encoded: the format knows plain letters only. What is no address on the web is not opened by a touch.
const linkable = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return protocol === 'http:' || protocol === 'https:' ? href : undefined
}

/** What begins a page when the document is drawn. */
export type BeginPage = (page: number) => void

interface PaperOptions {
  readonly pdf: PDFKit.PDFDocument
  /** Left out: nothing is drawn. */
  readonly beginPage?: BeginPage
}

/** Paper without a page yet. */
export function createPaper(typesetter: Typesetter, { pdf, beginPage }: PaperOptions): Paper {
  const { set, ...measure } = typesetter
  let page = 0
  const paper: Paper = {
    ...measure,
    y: topMargin,
    left: () => bodyBottom - paper.y,
    need(points) {
      if (paper.left() >= Math.min(points, fullPage)) return false
      paper.newPage()
      return true
    },
    newPage() {
      page += 1
      beginPage?.(page)
      paper.y = topMargin
    },
    page: () => page,
    line(text, style, x, y) {
      if (beginPage !== undefined) set(text, style, x, y)
    },
    link(address, x, y, width, height) {
      const whole = linkable(address)
      if (beginPage !== undefined && whole !== undefined) pdf.link(x, y, width, height, whole)
    },
    draw(stroke) {
      if (beginPage !== undefined) stroke(pdf)
    },
  }
  return paper
}
