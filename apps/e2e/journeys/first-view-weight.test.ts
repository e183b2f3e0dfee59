import type { Response } from 'playwright-core'
import { expect, test } from 'vitest'
import { open, phone, useBrowser } from '../support/browser.ts'

const visit = useBrowser()

// A slow 4G phone in eastern Indonesia: that is what the first view has to fit.
const mostScriptBytes = 150_000
const mostStyleBytes = 25_000
/** Below this the server sends a file as it is. */
const smallestCompressedBytes = 1_000

interface Part {
  readonly type: string
  readonly path: string
  readonly encoding: string | undefined
  /** As they came over the wire, without headers. */
  readonly bytes: number
}

const partOf = async (response: Response): Promise<Part> => {
  const { responseBodySize } = await response.request().sizes()
  return {
    type: response.request().resourceType(),
    path: new URL(response.url()).pathname,
    encoding: response.headers()['content-encoding'],
    bytes: responseBodySize,
  }
}

const totalBytes = (parts: readonly Part[]): number => parts.reduce((sum, { bytes }) => sum + bytes, 0)
const listed = (parts: readonly Part[]): string =>
  parts
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ bytes, path }) => `${bytes} ${path}`)
    .join('\n')

test.each([
  ['/', true],
  ['/kota', false],
  ['/kota/35.76', false],
  ['/komitmen', false],
  ['/komitmen/SMG-1', false],
  ['/bandingkan?kota=36.71~35.76~61.71', false],
  ['/metode', false],
])('the first view of %s is light', async (path, hasMap) => {
  const { page, problems } = await visit({ viewport: phone })
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await open(page, path)
  const parts = await Promise.all(responses.map(partOf))
  const scripts = parts.filter(({ type }) => type === 'script')
  const styles = parts.filter(({ type }) => type === 'stylesheet')

  const heavy = [...scripts, ...styles].filter(({ bytes }) => bytes > smallestCompressedBytes)
  expect(heavy.length).toBeGreaterThan(3)
  expect(heavy.filter(({ encoding }) => encoding !== 'br')).toEqual([])
  expect(totalBytes(scripts), listed(scripts)).toBeLessThanOrEqual(mostScriptBytes)
  expect(totalBytes(styles), listed(styles)).toBeLessThanOrEqual(mostStyleBytes)
  if (!hasMap) expect(parts.filter((part) => part.path.startsWith('/geo/'))).toEqual([])
  // A breach of the page's own content policy would be among them.
  expect(problems).toEqual([])
})
