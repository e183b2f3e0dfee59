import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openTypeface } from './typeface.ts'

const { drawable, outline, width } = openTypeface()
const style = { font: 'text', size: 40 } as const
const anyText = fc.string({ unit: 'binary', maxLength: 60 })

/** The places an outline goes to, as x and y in turn. */
const placesOf = (path: string): readonly number[] => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)

describe('letters as outlines', () => {
  test('of any text are a path and nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(outline(text, style)).toMatch(/^[MLQCZ\d .-]*$/)
      }),
    )
  })

  test('stay on their line: as wide as measured, no higher and no deeper than letters are', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = drawable(text)
        const places = placesOf(outline(line, style))
        for (const [index, at] of places.entries()) {
          const [least, most] =
            index % 2 === 0 ? [-style.size, width(line, style) + style.size] : [-2 * style.size, style.size]
          expect(at).toBeGreaterThanOrEqual(least)
          expect(at).toBeLessThanOrEqual(most)
        }
      }),
    )
  })

  test('grow with their size', () => {
    expect(width('Kota Pontianak', { font: 'strong', size: 80 })).toBeCloseTo(
      2 * width('Kota Pontianak', { font: 'strong', size: 40 }),
    )
    expect(width('', style)).toBe(0)
    expect(outline(' ', style)).toBe('')
  })

  test('of the display face come from another where it has not all of them', () => {
    expect(outline('Ḥ', { font: 'display', size: 40 })).toBe(outline('Ḥ', { font: 'strong', size: 40 }))
    expect(outline('H', { font: 'display', size: 40 })).not.toBe(outline('H', { font: 'strong', size: 40 }))
  })
})

describe('what can be drawn of a text', () => {
  test.each([
    ['Kota\u0000 Pontianak\u001F', 'Kota Pontianak'],
    ['a\tb\n c', 'a b c'],
    ['ke\u202Ekiri\u200F\u200B\uFEFF', 'kekiri'],
    ['Taman 🌳 kota', 'Taman kota'],
    ['lurus \uD800', 'lurus'],
    ['</text><script>alert(1)</script> & “kutip”', '</text><script>alert(1)</script> & “kutip”'],
    ['10\u202F% dan 10\u00A0%', '10\u00A0% dan 10\u00A0%'],
    ['🌳\u0000', ''],
  ])('%j is %j', (text, drawn) => {
    expect(drawable(text)).toBe(drawn)
  })

  test('has no pile of marks on one letter', () => {
    expect(drawable(`x${'\u0301'.repeat(50)}`)).toBe('x\u0301\u0301')
  })

  test('is on one line, without what cannot be seen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(drawable(text)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]| {2}|^ | $/u)
      }),
    )
  })
})
