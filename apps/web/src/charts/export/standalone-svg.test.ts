import { describe, expect, test } from 'vitest'
import { plainColour } from './plain-colour.ts'
import { type ChartCaption, exportWidth, standaloneSvg } from './standalone-svg.ts'
import { textWidth, wrappedLines } from './svg-text.ts'

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="560" height="100"><circle r="5"/></svg>'
const caption: ChartCaption = {
  name: 'Bagan estafet Kota Pontianak',
  finding: '0 dari 4 komitmen terlihat <hidup> & utuh setelah pelantikan terakhir.',
  notes: ['Keadaan pada 23 November 2026.'],
  sourcesTitle: 'Sumber',
  sources: ['Perda 9/2022, jdih.pontianak.go.id', 'kompas.com "Gencil"'],
  moreSources: '12 sumber lain ada di halaman ini',
  imprint: 'Estafet · versi metode 1.0.0 · https://estafet.example/kota/61.71',
  simulatedMark: null,
}

/** Elements still open, and text outside the root: enough to hold a file we wrote ourselves against XML. */
const faultsOfXml = (xml: string): string[] => {
  const open: string[] = []
  const faults: string[] = []
  for (const [, close, name, attributes = '', empty] of xml.matchAll(
    /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/gi,
  )) {
    if (close) {
      if (open.pop() !== name) faults.push(`</${name}>`)
    } else if (!empty) open.push(name ?? '')
    if (/&(?!(?:amp|lt|gt|quot|#\d+);)/.test(attributes)) faults.push(attributes)
  }
  const left = xml
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .replaceAll(/<\/?[a-z]+(?:\s[\w:-]+="[^"<]*")*\s*\/?>/gi, '')
  if (/[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/.test(left)) faults.push(left)
  return [...faults, ...open]
}

describe('a picture that leaves the page', () => {
  const svg = standaloneSvg(picture, caption)

  test('is well-formed XML of the one width', () => {
    expect(faultsOfXml(svg)).toEqual([])
    expect(faultsOfXml('<a b="1"><c></a>')).not.toEqual([])
    expect(svg).toMatch(new RegExp(`^<\\?xml[^]*<svg [^>]*width="${exportWidth}"`))
  })

  test('says what it is, what it shows, of when, by which method and from where', () => {
    for (const text of [
      caption.name,
      '0 dari 4 komitmen terlihat &lt;hidup&gt; &amp; utuh setelah pelantikan',
      'Keadaan pada 23 November 2026.',
      'Sumber',
      '1.',
      'Perda 9/2022, jdih.pontianak.go.id',
      '2.',
      '12 sumber lain',
      'versi metode 1.0.0',
      'https://estafet.example/kota/61.71',
    ])
      expect(svg).toContain(text)
  })

  test('enlarges a small picture, but not into coarseness', () => {
    expect(svg).toContain('width="896" height="160" viewBox="0 0 560 100"')
    expect(() => standaloneSvg('<svg viewBox="0 0 1 1"></svg>', caption)).toThrow('width and height')
  })

  test('carries the mark of invented data above and below', () => {
    expect(svg).not.toContain('Data simulasi')
    const simulated = standaloneSvg(picture, { ...caption, simulatedMark: 'Data simulasi' })
    expect(simulated.match(/>Data simulasi/g)).toHaveLength(2)
  })
})

test('lines fit, and a word without room is cut', () => {
  const lines = wrappedLines(`Sumber ${'a'.repeat(200)} akhir`, 300, 12)
  expect(lines.length).toBeGreaterThan(3)
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(300)
  expect(lines.join('').replaceAll(' ', '')).toBe(`Sumber${'a'.repeat(200)}akhir`)
  expect(wrappedLines('berita.example/2018/12/walikota-dilantik', 150, 12)).toEqual([
    'berita.example/2018/12/',
    'walikota-dilantik',
  ])
  expect(wrappedLines('satu dua tiga empat lima', 60, 12, { most: 2 }).at(-1)).toMatch(/…$/)
})

test.each([
  ['rgb(42, 55, 135)', '#2a3787', 1],
  ['rgba(0, 0, 0, 0.5)', '#000000', 0.5],
  ['color(srgb 0.529412 0.486275 0.415686 / 0.13)', '#877c6a', 0.13],
  ['url("#hatch")', 'url(#hatch)', 1],
  ['none', 'none', 1],
])('%s is plainly %s', (computed, colour, opacity) => {
  expect(plainColour(computed)).toEqual({ colour, opacity })
})
