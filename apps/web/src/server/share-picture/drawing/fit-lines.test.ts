import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitLines, fitSize } from './fit-lines.ts'

/** Ten px a letter. */
const width = (text: string) => 10 * Array.from(text).length
const fit = (text: string, most: number, lines: number) => fitLines(text, { width, most, lines })

describe('a text in lines', () => {
  test('is broken between words', () => {
    expect(fit('kota yang terbuka', 100, 2)).toEqual({ lines: ['kota yang', 'terbuka'], isCut: false })
  })

  test('is broken within a word wider than a line', () => {
    expect(fit('a pertanggungjawaban', 60, 5).lines).toEqual(['a', 'pertan', 'ggungj', 'awaban'])
  })

  test('ends with an ellipsis where there is no room for all of it', () => {
    expect(fit('satu dua tiga empat', 90, 1)).toEqual({ lines: ['satu dua…'], isCut: true })
    expect(fit('sat dua tiga', 70, 1)).toEqual({ lines: ['sat du…'], isCut: true })
  })

  test('keeps a figure with its unit', () => {
    expect(fit('kira-kira 10\u00A0% saja', 120, 3).lines).toEqual(['kira-kira', '10\u00A0% saja'])
  })

  test('of nothing are none', () => {
    expect(fit('', 100, 2)).toEqual({ lines: [], isCut: false })
    expect(fit('   ', 100, 2)).toEqual({ lines: [], isCut: false })
  })

  test('of five hundred letters without a space still fits', () => {
    const { lines, isCut } = fit('x'.repeat(500), 1_000, 2)
    expect(lines).toEqual(['x'.repeat(100), `${'x'.repeat(99)}…`])
    expect(isCut).toBe(true)
  })

  test('is never wider than its room nor in more lines, and is lost only at its end', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.integer({ min: 20, max: 400 }),
        fc.integer({ min: 1, max: 5 }),
        (text, most, lines) => {
          const fitted = fit(text, most, lines)
          expect(fitted.lines.length).toBeLessThanOrEqual(lines)
          for (const line of fitted.lines) expect(width(line)).toBeLessThanOrEqual(most)
          const [kept, whole] = [fitted.lines.join(''), text].map((part) => part.replaceAll(' ', ''))
          if (fitted.isCut) expect(whole?.startsWith(kept?.slice(0, -1) ?? '?')).toBe(true)
          else expect(kept).toBe(whole)
        },
      ),
    )
  })
})

test('of several sizes the first is taken at which nothing is lost, else the last', () => {
  const at = (text: string) =>
    fitSize([3, 2, 1], (size) => fitLines(text, { width: (part) => size * part.length, most: 12, lines: 1 }))
  expect(at('abcd').size).toBe(3)
  expect(at('abcdef').size).toBe(2)
  expect(at('a'.repeat(12)).size).toBe(1)
  expect(at('a'.repeat(13))).toEqual({ size: 1, lines: [`${'a'.repeat(11)}…`], isCut: true })
})
