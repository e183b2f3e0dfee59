import type { TextStyle } from './blocks.ts'

/** A4 in points. */
export const pageWidth = 595.28
export const pageHeight = 841.89
export const sideMargin = 51
export const topMargin = 64
const bottomMargin = 60
export const bodyWidth = pageWidth - 2 * sideMargin
export const bodyBottom = pageHeight - bottomMargin

// Every ink reads on a black-and-white printer.
const ink = '#1e1a15'
export const softInk = '#544c41'
export const lineInk = '#b5ac9b'
export const accentInk = '#2a3787'

export const styles = {
  body: { font: 'text', size: 9.5, ink },
  small: { font: 'text', size: 8.5, ink },
  smallStrong: { font: 'strong', size: 8.5, ink },
  hash: { font: 'mono', size: 9.5, ink },
  code: { font: 'mono', size: 7, ink: softInk },
  aside: { font: 'text', size: 8, ink: softInk },
  strong: { font: 'strong', size: 9.5, ink },
  label: { font: 'text', size: 9.5, ink: softInk },
  large: { font: 'text', size: 11.5, ink },
  largeLabel: { font: 'text', size: 11.5, ink: softInk },
  notice: { font: 'strong', size: 24, ink },
  head: { font: 'strong', size: 8, ink: softInk },
  figure: { font: 'strong', size: 18, ink },
  cover: { font: 'display', size: 38, ink },
  coverOver: { font: 'strong', size: 11, ink: accentInk },
  heading1: { font: 'display', size: 22, ink },
  heading2: { font: 'display', size: 15, ink },
  heading3: { font: 'strong', size: 10, ink },
} as const satisfies Record<string, TextStyle>

export const lineHeightOf = ({ size, font }: TextStyle): number => size * (font === 'display' ? 1.15 : 1.3)
