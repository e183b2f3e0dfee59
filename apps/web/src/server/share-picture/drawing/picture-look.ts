import type { LetterStyle } from '@estafet/api/page-renderer'

/** As Open Graph and those who show links expect it, in px. */
export const [pictureWidth, pictureHeight] = [1200, 630] as const

export const margin = 64
/** From margin to margin. */
export const roomWidth = pictureWidth - 2 * margin

/** The light theme of ui/styles/tokens.css, by its names: a picture knows no style sheet. */
export const ink = {
  paper: '#fbf8f1',
  paperSunken: '#f3eee2',
  ink: '#1e1a15',
  inkSoft: '#544c41',
  inkFaint: '#6f6557',
  line: '#ddd5c4',
  accent: '#2a3787',
  soga: '#8a4f1d',
  onAccent: '#fffdf6',
  axis: '#877c6a',
  muted: '#a2988a',
} as const

/** A preview is mostly shown 300 px wide: nothing is set smaller than this. */
export const smallest: LetterStyle = { font: 'text', size: 28 }
export const smallestStrong: LetterStyle = { font: 'strong', size: 28 }
