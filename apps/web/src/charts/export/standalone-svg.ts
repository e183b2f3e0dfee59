import { escapeXml, textWidth, wrappedLines } from './svg-text.ts'

/** The words around a picture that leaves the page, so that it still says what it is, of when and from where. */
export interface ChartCaption {
  /** What it is: "Bagan estafet, Kota Pontianak". */
  readonly name: string
  /** What it shows, as one sentence. */
  readonly finding: string
  /** Of which set and day, and what a reader must bear in mind. */
  readonly notes: readonly string[]
  readonly sourcesTitle: string
  /** Numbered in this order; each is cut at two lines. */
  readonly sources: readonly string[]
  /** That there are more of them than fit, and where; null when these are all. */
  readonly moreSources: string | null
  /** The last line: product, method version, day and address. */
  readonly imprint: string
  /** Burned in above and below a picture of simulated data. */
  readonly simulatedMark: string | null
}

/** Width of every exported picture, in px, whatever the screen it was asked from. */
export const exportWidth = 1200
const margin = 40
export const exportRoom = exportWidth - 2 * margin

const ink = '#1e1a15'
const soft = '#544c41'
const accent = '#2a3787'

interface TextStyle {
  readonly size: number
  readonly lineHeight: number
  readonly colour: string
  readonly isBold?: boolean
  readonly family?: 'serif' | 'sans-serif'
}

interface Block {
  readonly markup: string
  readonly height: number
}

const textLine = (text: string, x: number, y: number, style: TextStyle): string => {
  const { size, colour, isBold = false, family = 'sans-serif' } = style
  const weight = isBold ? ' font-weight="700"' : ''
  return `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}"${weight} fill="${colour}">${escapeXml(text)}</text>`
}

const textBlock = (lines: readonly string[], x: number, top: number, style: TextStyle): Block => ({
  markup: lines
    .map((line, index) => textLine(line, x, top + style.size + index * style.lineHeight, style))
    .join(''),
  height: lines.length * style.lineHeight + (lines.length === 0 ? 0 : style.size / 4),
})

const small: TextStyle = { size: 13, lineHeight: 19, colour: soft }
const finding: TextStyle = { size: 26, lineHeight: 33, colour: ink, isBold: true, family: 'serif' }
const sourceText: TextStyle = { size: 11.5, lineHeight: 15, colour: soft }

const mark = (text: string, right: number, top: number): string => {
  const width = textWidth(text, 13, true) + 20
  const frame = `<rect x="${right - width}" y="${top}" width="${width}" height="24" rx="3" fill="none" stroke="${ink}" stroke-dasharray="4 3"/>`
  const middle = textLine(text, right - width / 2, top + 17, { ...small, colour: ink, isBold: true })
  return frame + middle.replace('<text ', '<text text-anchor="middle" ')
}

const columns = 2
const columnGap = 32
const numberRoom = 26

const sourcesBlock = (title: string, sources: readonly string[], top: number): Block => {
  if (sources.length === 0) return { markup: '', height: 0 }
  const heading = textLine(title, margin, top + 13, { ...small, colour: ink, isBold: true })
  const width = (exportRoom - columnGap * (columns - 1)) / columns
  const items = sources.map((source) =>
    wrappedLines(source, width - numberRoom, sourceText.size, { most: 2 }),
  )
  const linesOf = (from: number, to: number) =>
    items.slice(from, to).reduce((sum, lines) => sum + lines.length, 0)
  // The first column is at least as long as the second.
  const half = items.findIndex((_, index) => linesOf(0, index + 1) >= linesOf(0, items.length) / columns) + 1
  let [y, tallest] = [top + 24, 0]
  const markup = items.map((lines, index) => {
    if (index === half) y = top + 24
    const left = margin + (index < half ? 0 : width + columnGap)
    const block = textBlock(lines, left + numberRoom, y, sourceText)
    const number = textLine(`${index + 1}.`, left, y + sourceText.size, sourceText)
    y += lines.length * sourceText.lineHeight + 3
    tallest = Math.max(tallest, y - top)
    return number + block.markup
  })
  return { markup: heading + markup.join(''), height: tallest + 10 }
}

/** Larger than this it would only be coarse. */
const mostScale = 1.6

const sizeOf = (markup: string): { readonly width: number; readonly height: number } => {
  const root = /<svg\b[^>]*>/.exec(markup)?.[0] ?? ''
  const [width, height] = ['width', 'height'].map((name) =>
    Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(root)?.[1] ?? Number.NaN),
  )
  if (!width || !height) throw new Error('a picture to export needs its width and height in px')
  return { width, height }
}

const pictureBlock = (markup: string, top: number): Block => {
  const { width, height } = sizeOf(markup)
  const scale = Math.min(mostScale, exportRoom / width)
  const left = margin + (exportRoom - width * scale) / 2
  const inner = markup.replace(/^[^]*?<svg\b[^>]*>/, '').replace(/<\/svg>\s*$/, '')
  const placed = `<svg x="${left}" y="${top}" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">`
  return { markup: `${placed}${inner}</svg>`, height: height * scale }
}

/**
 * A picture with its words burned in, as one SVG file of `exportWidth` px that needs nothing else: `picture` is an
 * `<svg>` with its styles inline and its width and height in px (`inlinedSvg` makes one of a drawn chart).
 */
export const standaloneSvg = (picture: string, caption: ChartCaption): string => {
  const { name, notes, sources, sourcesTitle, moreSources, imprint, simulatedMark } = caption
  const parts: string[] = []
  let y = margin
  const add = (block: Block, gap: number) => {
    parts.push(block.markup)
    y += block.height + (block.height === 0 ? 0 : gap)
  }
  const rule = (colour: string) =>
    parts.push(`<path d="M${margin},${y}H${exportWidth - margin}" stroke="${colour}"/>`)

  add(textBlock([name], margin, y, { ...small, size: 15, colour: accent, isBold: true }), 8)
  if (simulatedMark !== null) parts.push(mark(simulatedMark, exportWidth - margin, margin - 4))
  add(
    textBlock(wrappedLines(caption.finding, exportRoom, finding.size, { isBold: true }), margin, y, finding),
    2,
  )
  for (const note of notes) add(textBlock(wrappedLines(note, exportRoom, small.size), margin, y, small), 0)
  y += 18
  add(pictureBlock(picture, y), 26)
  rule('#ddd5c4')
  y += 14
  add(sourcesBlock(sourcesTitle, sources, y), 4)
  if (moreSources !== null)
    add(textBlock(wrappedLines(moreSources, exportRoom, 12), margin, y, sourceText), 6)
  if (sources.length > 0) rule('#ddd5c4')
  y += sources.length > 0 ? 12 : 0
  const last = simulatedMark === null ? imprint : `${simulatedMark} · ${imprint}`
  add(textBlock(wrappedLines(last, exportRoom, 12), margin, y, { ...small, size: 12, lineHeight: 17 }), 0)
  const height = Math.ceil(y + margin / 2)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${exportWidth}" height="${height}" viewBox="0 0 ${exportWidth} ${height}" role="img">`,
    `<title>${escapeXml(`${name}. ${caption.finding}`)}</title>`,
    `<desc>${escapeXml([...notes, last].join(' '))}</desc>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...parts,
    '</svg>\n',
  ].join('')
}
