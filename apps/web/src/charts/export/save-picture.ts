import { type ExportedPicture, drawnPicture } from './drawn-picture.ts'
import { type ChartCaption, standaloneSvg } from './standalone-svg.ts'

export type PictureFormat = 'png' | 'svg'

const saveAs = (file: Blob, fileName: string): void => {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // Some browsers read the file only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Two pixels for one, unless the canvas would be larger than phones allow. */
const mostPixels = 16_000_000
const scaleFor = (width: number, height: number): number =>
  Math.min(2, Math.sqrt(mostPixels / (width * height)))

const pngOf = async (svg: string): Promise<Blob> => {
  const image = new Image()
  // As an address of its own, because the page's policy lets in no picture from a blob.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const scale = scaleFor(image.naturalWidth, image.naturalHeight)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const { promise, resolve, reject } = Promise.withResolvers<Blob>()
  canvas.toBlob(
    (blob) => (blob === null ? reject(new Error('the canvas gave no picture')) : resolve(blob)),
    'image/png',
  )
  return promise
}

/** Draws the picture with its caption and hands it to the reader as a file. Fetched only when asked for. */
export const savePicture = async (
  picture: ExportedPicture,
  caption: ChartCaption,
  fileName: string,
  format: PictureFormat,
): Promise<void> => {
  const svg = standaloneSvg(await drawnPicture(picture), caption)
  const file = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg)
  saveAs(file, `${fileName}.${format}`)
}
