import { inflateSync } from 'node:zlib'

export interface ReadPng {
  readonly width: number
  readonly height: number
  /** How many different colours it has. */
  readonly colours: number
}

const signature = '89504e470d0a1a0a'
/** Its place in the list of colours, in one byte. */
const bytesOfPixel = 1
/** Eight bits a pixel, which name a colour of the list. */
const ofListedColours = 0x08_03

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner
  const [byLeft, byUp, byCorner] = [left, up, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ]
  if (byLeft <= byUp && byLeft <= byCorner) return left
  return byUp <= byCorner ? up : corner
}

/** What each of the five filters of PNG takes a byte to be, from those before it. */
const guesses: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => Math.floor((left + up) / 2),
  paeth,
]

/**
 * Reads a picture of up to 256 listed colours, as the server paints them.
 * @throws Error where it is none.
 */
export function readPng(bytes: Uint8Array): ReadPng {
  const png = Buffer.from(bytes)
  if (png.subarray(0, 8).toString('hex') !== signature) throw new Error('no PNG')
  const packed: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  if (png.readUInt16BE(24) !== ofListedColours) throw new Error('no PNG of listed colours')
  const lines = inflateSync(Buffer.concat(packed))
  const length = width * bytesOfPixel
  const colours = new Set<number>()
  let before = Buffer.alloc(length)
  for (let line = 0; line < height; line += 1) {
    const start = line * (length + 1)
    const guess = guesses[lines[start] ?? 0] ?? (() => 0)
    const now = Buffer.from(lines.subarray(start + 1, start + 1 + length))
    for (let at = 0; at < length; at += 1) {
      const behind = at - bytesOfPixel
      now[at] = (now[at] ?? 0) + guess(now[behind] ?? 0, before[at] ?? 0, before[behind] ?? 0)
    }
    for (const place of now) colours.add(place)
    before = now
  }
  return { width, height, colours: colours.size }
}
