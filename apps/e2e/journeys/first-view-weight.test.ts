import type { Response } from 'playwright-core'
import { expect, test } from 'vitest'
import { open, phone, useBrowser } from '../support/browser.ts'

const visit = useBrowser()

// A slow 4G phone in eastern Indonesia: that is what the first view has to fit.
const mostScriptBytes = 148_000
const mostStyleBytes = 25_000
/** Below this the server sends a file as it is. */
const smallestCompressedBytes = 1_000

interface Part {
  readonly path: string
  readonly encoding: string | undefined
  /** As they came over the wire, without headers. */
  readonly bytes: number
}

const pathOf = (response: Response): string => new URL(response.url()).pathname

const partsOf = (responses: readonly Response[], type: 'script' | 'stylesheet'): Promise<Part[]> =>
  Promise.all(
    responses
      .filter((response) => response.request().resourceType() === type)
      .map(async (response) => ({
        path: pathOf(response),
        encoding: response.headers()['content-encoding'],
        bytes: (await response.request().sizes()).responseBodySize,
      })),
  )

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
  ['/pergantian', false],
  ['/pergantian/61.71/2025-02-20', false],
  ['/metode', false],
])('the first view of %s is light', async (path, hasMap) => {
  const { page, problems } = await visit({ viewport: phone })
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await open(page, path)
  const scripts = await partsOf(responses, 'script')
  const styles = await partsOf(responses, 'stylesheet')

  const heavy = [...scripts, ...styles].filter(({ bytes }) => bytes > smallestCompressedBytes)
  expect(heavy.length).toBeGreaterThan(3)
  expect(heavy.filter(({ encoding }) => encoding !== 'br')).toEqual([])
  expect(totalBytes(scripts), listed(scripts)).toBeLessThanOrEqual(mostScriptBytes)
  expect(totalBytes(styles), listed(styles)).toBeLessThanOrEqual(mostStyleBytes)
  if (!hasMap) expect(responses.map(pathOf).filter((each) => each.startsWith('/geo/'))).toEqual([])
  // A breach of the page's own content policy would be among them.
  expect(problems).toEqual([])
})
