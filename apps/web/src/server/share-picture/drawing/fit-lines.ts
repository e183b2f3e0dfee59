interface LineRoom {
  /** Of a text on one line, in px. */
  readonly width: (text: string) => number
  /** How wide a line may be, in px. */
  readonly most: number
  /** How many lines there may be, 1 or more. */
  readonly lines: number
}

export interface FittedLines {
  readonly lines: readonly string[]
  /** Whether something was left out at the end; an ellipsis says so. */
  readonly isCut: boolean
}

const ellipsis = '…'
/** Longer texts are cut before they are measured: no picture has room for so many letters. */
const mostLetters = 600

/** As much of a word as a line holds, and what is left of it. At least one letter is taken. */
const broken = (word: string, { width, most }: Pick<LineRoom, 'width' | 'most'>): [string, string] => {
  const letters = Array.from(word)
  // Letters are measured one by one, since most words of this kind come once.
  let used = 0
  const fitting = letters.findIndex((letter) => {
    used += width(letter)
    return used > most
  })
  let kept = fitting === -1 ? letters.length : Math.max(1, fitting)
  // Side by side they may be a little wider than apart.
  while (kept > 1 && width(letters.slice(0, kept).join('')) > most) kept -= 1
  return [letters.slice(0, kept).join(''), letters.slice(kept).join('')]
}

/** The line with an ellipsis at its end, as long as both fit. */
const ended = (line: string, { width, most }: LineRoom): string => {
  let letters = Array.from(line)
  while (letters.length > 1 && width(`${letters.join('').trimEnd()}${ellipsis}`) > most)
    letters = letters.slice(0, -1)
  return `${letters.join('').trimEnd()}${ellipsis}`
}

/** A text in as few lines as it needs, broken at plain spaces and within words wider than a line. */
export const fitLines = (text: string, room: LineRoom): FittedLines => {
  const letters = Array.from(text)
  const words = letters
    .slice(0, mostLetters)
    .join('')
    .split(/ +/)
    .filter((word) => word !== '')
  const lines: string[] = []
  let line = ''
  while (words.length > 0 && lines.length < room.lines) {
    const [word = ''] = words
    const longer = line === '' ? word : `${line} ${word}`
    if (room.width(longer) <= room.most) {
      line = longer
      words.shift()
    } else if (line !== '') {
      lines.push(line)
      line = ''
    } else {
      const [head, tail] = broken(word, room)
      lines.push(head)
      words[0] = tail
      if (tail === '') words.shift()
    }
  }
  if (line !== '' && lines.length < room.lines) {
    lines.push(line)
    line = ''
  }
  const isCut = words.length > 0 || line !== '' || letters.length > mostLetters
  const last = lines.at(-1)
  return isCut && last !== undefined
    ? { lines: [...lines.slice(0, -1), ended(last, room)], isCut }
    : { lines, isCut }
}

/** The first of the sizes, largest first, at which the text is whole; else the last one, cut. */
export const fitSize = <Size>(
  sizes: readonly [Size, ...Size[]],
  fitAt: (size: Size) => FittedLines,
): FittedLines & { readonly size: Size } => {
  const fitted = sizes.map((size) => ({ size, ...fitAt(size) }))
  const [first, ...rest] = fitted
  return fitted.find(({ isCut }) => !isCut) ?? rest.at(-1) ?? (first as (typeof fitted)[number])
}
