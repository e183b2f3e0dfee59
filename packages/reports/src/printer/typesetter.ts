import type { TextStyle } from './blocks.ts'
import { type FontName, fontSources } from './fonts.ts'
import { lineHeightOf } from './look.ts'

/** Measures and sets text; knows nothing of pages or blocks. */
export interface Typesetter {
  /** The lines a text takes in a width; a text has at least one. */
  wrap(text: string, style: TextStyle, width: number): string[]
  /** As much of the text as fits one line, with an ellipsis where some is left out. */
  clip(text: string, style: TextStyle, width: number): string
  width(text: string, style: TextStyle): number
  /** Draws one line with its top at `y`. */
  set(text: string, style: TextStyle, x: number, y: number): void
}

interface KnownFont {
  readonly font: { hasGlyphForCodePoint?(point: number): boolean }
}

// What no font draws and a reader would not miss.
const unprintable = /[\p{Cc}\p{Cs}\u200B\uFEFF]/gu
/** Words come again and again, whole texts do not. */
const longestKept = 24

/** Whether the open font has every letter of a text, remembered. */
function createGlyphCheck(pdf: PDFKit.PDFDocument): (font: FontName, text: string) => boolean {
  const known = new Map<string, boolean>()
  return (font, text) => {
    const key = `${font} ${text}`
    const remembered = known.get(key)
    if (remembered !== undefined) return remembered
    pdf.font(font)
    // pdfkit keeps the open font in a property its types leave out.
    const { font: open } = Reflect.get(pdf, '_font') as KnownFont
    const has = Array.from(text).every(
      (letter) => open.hasGlyphForCodePoint?.(letter.codePointAt(0) ?? 0) ?? true,
    )
    known.set(key, has)
    return has
  }
}

export function createTypesetter(pdf: PDFKit.PDFDocument): Typesetter {
  for (const [name, source] of fontSources) pdf.registerFont(name, source)
  const hasGlyphs = createGlyphCheck(pdf)
  // By style, which are few and always the same objects.
  const widths = new WeakMap<TextStyle, Map<string, number>>()
  // The display face has Western European letters only.
  const fitting = (text: string, style: TextStyle): TextStyle =>
    style.font === 'display' && !hasGlyphs('display', text) ? { ...style, font: 'strong' } : style

  const width: Typesetter['width'] = (text, style) => {
    const ofStyle = widths.get(style) ?? new Map<string, number>()
    const known = ofStyle.get(text)
    if (known !== undefined) return known
    const { font, size } = fitting(text, style)
    const measured = pdf.font(font).fontSize(size).widthOfString(text)
    if (text.length <= longestKept) widths.set(style, ofStyle.set(text, measured))
    return measured
  }

  /** A word wider than the line, cut where it no longer fits. Letters are measured one by one: such words come once. */
  const cut = (word: string, style: TextStyle, most: number): string[] => {
    const pieces: string[] = []
    let piece = ''
    let used = 0
    for (const letter of word) {
      const size = width(letter, style)
      if (piece !== '' && used + size > most) {
        pieces.push(piece)
        piece = ''
        used = 0
      }
      piece += letter
      used += size
    }
    return [...pieces, piece]
  }

  const wrapParagraph = (text: string, style: TextStyle, most: number): string[] => {
    const space = width(' ', style)
    // With the space behind it, as it is drawn: pdfkit keeps what it has laid out, and so lays most words out once.
    const wordWidth = (word: string) => width(`${word} `, style) - space
    const lines: string[] = []
    let line = ''
    let used = 0
    for (const word of text.split(' ').filter((each) => each !== '')) {
      const pieces = wordWidth(word) > most ? cut(word, style, most) : [word]
      for (const [index, piece] of pieces.entries()) {
        const size = wordWidth(piece)
        if (line !== '' && index === 0 && used + space + size <= most) {
          line += ` ${piece}`
          used += space + size
        } else {
          if (line !== '') lines.push(line)
          line = piece
          used = size
        }
      }
    }
    return [...lines, line]
  }

  const wrap: Typesetter['wrap'] = (text, style, most) =>
    text.split('\n').flatMap((paragraph) => {
      const printable = paragraph.replaceAll('\t', ' ').replaceAll(unprintable, '').trim()
      return wrapParagraph(printable, fitting(printable, style), most)
    })

  // Ink lasts until it is changed, or the page is.
  let inkOfPage = ''
  let page: PDFKit.PDFPage | undefined
  return {
    wrap,
    width,
    clip(text, style, most) {
      const [first = '', second] = wrap(text, style, most)
      if (second === undefined) return first
      const [kept = ''] = cut(`${first} ${second}`, style, most - width('…', style))
      return `${kept.trimEnd()}…`
    },
    set(text, style, x, y) {
      if (text === '') return
      const { font, size } = fitting(text, style)
      pdf.font(font).fontSize(size)
      // pdfkit places the top of the font's own line box; ours is taller, so the text sits in its middle.
      const lead = (lineHeightOf(style) - pdf.currentLineHeight(true)) / 2
      if (inkOfPage !== style.ink || page !== pdf.page) pdf.fillColor(style.ink)
      inkOfPage = style.ink
      page = pdf.page
      pdf.text(text, x, y + lead, { lineBreak: false })
    },
  }
}
