import { openTypeface, picturePng } from '@estafet/reports/share-picture'
import sharePicture from '@estafet/i18n/locales/id/share-picture.json' with { type: 'json' }
import shell from '@estafet/i18n/locales/id/shell.json' with { type: 'json' }
import { createInstance } from 'i18next'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test } from 'vitest'
import { Frame, type Room } from './frame.tsx'
import { pictureHeight, pictureWidth } from './picture-look.ts'
import { TypefaceProvider } from './words.tsx'

const i18n = createInstance()
await i18n.init({
  lng: 'id',
  resources: { id: { shell, 'share-picture': sharePicture } },
  defaultNS: 'shell',
  interpolation: { escapeValue: false },
})
const typeface = openTypeface()

interface Given {
  readonly title: string
  readonly finding?: string
  readonly eyebrow?: string
  readonly isSimulated?: boolean
  readonly leastRoom?: number
}

const drawn = ({ finding = 'Satu kalimat.', isSimulated = false, ...given }: Given) => {
  let room: Room | undefined
  const svg = renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <TypefaceProvider value={typeface}>
        <Frame {...given} finding={finding} isSimulated={isSimulated} day="30 November 2026">
          {(left) => {
            room = left
            return null
          }}
        </Frame>
      </TypefaceProvider>
    </I18nextProvider>,
  )
  return { svg, room: room ?? { top: 0, bottom: 0 } }
}

/** Where the outlines of all lines of letters reach to. */
const reachOf = (svg: string): { readonly right: number; readonly bottom: number } => {
  const lines = [...svg.matchAll(/<path d="([^"]*)" transform="translate\((-?[\d.]+) (-?[\d.]+)\)" fill/g)]
  const places = lines.flatMap(([, path = '', x, y]) =>
    (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map((at, index) => Number(at) + Number(index % 2 === 0 ? x : y)),
  )
  const every = (part: number) => places.filter((_, index) => index % 2 === part)
  return { right: Math.max(...every(0)), bottom: Math.max(...every(1)) }
}

const hostile = [
  ['an end of the element', '</text></svg><script>alert(1)</script><!-- & "\' ]]>'],
  [
    'controls XML refuses',
    `Kota${String.fromCharCode(...Array.from({ length: 32 }, (_, code) => code))}\u007F\uFFFE Pontianak`,
  ],
  ['five hundred letters without a space', 'x'.repeat(500)],
  ['nothing that can be drawn', '\u{1F333}\u202E\u0000'],
  ['marks of direction and a pile of marks', `\u202Eterbalik\u200F ${'n\u0303\u0301\u0302'.repeat(40)}`],
  ['a great many words', 'komitmen keterbukaan '.repeat(400)],
] as const

describe.each(hostile)('with %s', (_, text) => {
  const { svg, room } = drawn({ title: text, finding: text, eyebrow: text, isSimulated: true })

  test('holds outlines and nothing that could mean more', () => {
    const elements = new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, name]) => name))
    expect(
      [...elements].filter((name) => !['svg', 'rect', 'path', 'g', 'clipPath'].includes(name ?? '')),
    ).toEqual([])
    expect(svg).not.toMatch(/<\/text|script|<!--|&/)
  })

  test('keeps every letter in the picture, and room below the words', () => {
    const { right, bottom } = reachOf(svg)
    expect(right).toBeLessThanOrEqual(pictureWidth - 60)
    expect(bottom).toBeLessThanOrEqual(pictureHeight - 20)
    expect(room.bottom - room.top).toBeGreaterThan(60)
  })

  test('is painted', async () => {
    const png = Buffer.from(await picturePng(svg))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pictureWidth, pictureHeight])
  })
})

test('words give way to what needs room', () => {
  const title = 'Kota dengan nama yang panjang sekali'
  const finding =
    'Dari tujuh komitmen yang sudah ada ketika kepala daerah sekarang mulai memimpin, dua terbukti berlanjut.'
  const [calm, crowded] = [drawn({ title, finding }), drawn({ title, finding, leastRoom: 240 })]
  expect(calm.room.bottom - calm.room.top).toBeLessThan(240)
  expect(crowded.room.bottom - crowded.room.top).toBeGreaterThanOrEqual(240)
})

test('made-up data are said to be so', () => {
  const outline = (svg: string) =>
    svg.includes(typeface.outline(shell.simulated, { font: 'strong', size: 28 }))
  expect(outline(drawn({ title: 'Kota Wana Asri', isSimulated: true }).svg)).toBe(true)
  expect(outline(drawn({ title: 'Kota Pontianak' }).svg)).toBe(false)
})
