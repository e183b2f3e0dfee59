import { expect, test } from 'vitest'
import { picturePng } from './picture-png.ts'

const picture = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">${inside}</svg>`

test('a picture comes in its own size, the same whenever it is painted', async () => {
  const svg = picture(
    '<rect width="1200" height="630" fill="#fbf8f1"/><path d="M0 0L1200 630" stroke="#2a3787"/>',
  )
  const [first, second] = await Promise.all([picturePng(svg), picturePng(svg)])
  const png = Buffer.from(first)
  expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001A\n')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1_200, 630])
  expect(png.equals(second)).toBe(true)
})

test('what is no picture is refused', async () => {
  await expect(picturePng('kota')).rejects.toThrow('unsupported image format')
  await expect(picturePng(picture('<path d="M0 0"/>&nbsp;'))).rejects.toThrow('XML')
})
