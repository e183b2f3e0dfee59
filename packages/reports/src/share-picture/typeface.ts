import { type Font, openSync } from 'fontkit'
import { fontFile, type FontFile } from '../printer/fonts.ts'

/** A font and how large it is set, in px of the picture. */
export interface LetterStyle {
  readonly font: FontFile
  readonly size: number
}

/**
 * Letters as outlines. What is measured is what is drawn, on every machine, whatever fonts it has; and a picture that
 * holds outlines holds no text that could mean anything.
 */
export interface Typeface {
  /** Of one line, in px. */
  readonly width: (text: string, style: LetterStyle) => number
  /** The line as path data, from the left end of its baseline; empty where there is nothing to draw. */
  readonly outline: (text: string, style: LetterStyle) => string
  /** The text without what the fonts have no letter for: controls, pictographs, marks of direction. */
  readonly drawable: (text: string) => string
}

/** Words come again and again; more than these are forgotten together. */
const mostRemembered = 4_000
/** Marks piled on one letter would leave its line. */
const pileOfMarks = /(\p{M}{2})\p{M}+/gu
/** Spaces that bind a figure to its unit stay what they are; the narrow one is drawn as the other. */
const looseSpaces = /[^\S\u00A0\u202F]+/gu
const narrowSpace = /\u202F/gu

const two = (value: number): number => Math.round(value * 100) / 100

const commands: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
}

/** Opens the fonts that come with the product; once, for all pictures. */
export function openTypeface(): Typeface {
  const opened = new Map<FontFile, Font>()
  const fontOf = (name: FontFile): Font => {
    const known = opened.get(name)
    if (known !== undefined) return known
    const font = openSync(fontFile(name))
    if (!('layout' in font)) throw new Error(`${name} is a collection of fonts`)
    opened.set(name, font)
    return font
  }
  const has = (name: FontFile, letter: string): boolean =>
    fontOf(name).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
  // The display face has Western European letters only.
  const fitting = (text: string, name: FontFile): Font =>
    fontOf(name === 'display' && !Array.from(text).every((letter) => has(name, letter)) ? 'strong' : name)

  const drawable: Typeface['drawable'] = (text) =>
    Array.from(text.normalize('NFC').replaceAll(looseSpaces, ' ').replaceAll(narrowSpace, '\u00A0'))
      // Of `text` and `strong` each has the letters of the other. What takes no room is a mark of direction or the like.
      .filter((letter) => !/\p{C}/u.test(letter) && has('text', letter))
      .join('')
      .replaceAll(pileOfMarks, '$1')
      .replaceAll(/ {2,}/g, ' ')
      .trim()

  const widths = new Map<string, number>()
  const width: Typeface['width'] = (text, { font: name, size }) => {
    const key = `${name} ${text}`
    const font = fitting(text, name)
    const known = widths.get(key) ?? font.layout(text).advanceWidth / font.unitsPerEm
    if (widths.size > mostRemembered) widths.clear()
    widths.set(key, known)
    return known * size
  }

  return {
    drawable,
    width,
    outline(text, { font: name, size }) {
      const font = fitting(text, name)
      const scale = size / font.unitsPerEm
      const { glyphs, positions } = font.layout(text)
      let pen = 0
      return glyphs
        .map(({ path }, index) => {
          const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
          const [left, up] = [pen + xOffset, yOffset]
          pen += xAdvance
          // A font counts upwards, a picture downwards.
          const placed = (at: number, place: number) =>
            two((at + (place % 2 === 0 ? left : up)) * scale * (place % 2 === 0 ? 1 : -1))
          return path.commands
            .map(({ command, args }) => `${commands[command] ?? ''}${args.map(placed).join(' ')}`)
            .join('')
        })
        .join('')
    },
  }
}
