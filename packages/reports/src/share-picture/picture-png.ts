import type Sharp from 'sharp'

const load = async (): Promise<typeof Sharp> => {
  const { default: sharp } = await import('sharp')
  // Of pictures that are all different nothing is worth keeping, and one needs no more than one thread.
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}
let loaded: Promise<typeof Sharp> | undefined

/**
 * An SVG without texts as PNG of few colours, in its own size. It is painted and packed by a thread of its own.
 * @throws Error where it cannot be read, and on machines for which the library has no build.
 */
export async function picturePng(svg: string): Promise<Uint8Array> {
  // Only when the first is asked for: a server it cannot be loaded on serves everything else.
  const sharp = await (loaded ??= load())
  return sharp(Buffer.from(svg)).png({ palette: true, effort: 4, dither: 0 }).toBuffer()
}
