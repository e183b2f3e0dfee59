import { inflateSync } from 'node:zlib'

// Enough of PDF to read back what this package writes: uncompressed objects, deflated streams, fonts whose letters are
// named by a ToUnicode map, and Courier, whose letters are themselves.

interface PdfObject {
  readonly dictionary: string
  readonly stream: string
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

function readObjects(bytes: Uint8Array): Map<string, PdfObject> {
  const text = latin(bytes)
  const objects = new Map<string, PdfObject>()
  for (const match of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = '', body = ''] = match
    const [dictionary = '', rest] = body.split('\nstream\n', 2)
    const raw = rest === undefined ? '' : rest.slice(0, Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0))
    const stream =
      raw !== '' && dictionary.includes('FlateDecode') ? latin(inflateSync(Buffer.from(raw, 'latin1'))) : raw
    objects.set(id, { dictionary, stream })
  }
  return objects
}

const fromHex = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')

/** Letter by glyph, of `beginbfrange` with one array of letters per range, as pdfkit writes it. */
function readLetters(map: string): Map<string, string> {
  const letters = new Map<string, string>()
  for (const [, first = '', , list = ''] of map.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi)) {
    const start = Number.parseInt(first, 16)
    for (const [index, [, hex = '']] of [...list.matchAll(/<([0-9a-f\s]*)>/gi)].entries())
      letters.set((start + index).toString(16).padStart(4, '0'), fromHex(hex.replaceAll(/\s/g, '')))
  }
  return letters
}

/** The letters of each font a page names: `F1` → its map; a font without one writes plain bytes. */
function pageFonts(
  page: PdfObject,
  objects: ReadonlyMap<string, PdfObject>,
): Map<string, Map<string, string> | null> {
  const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page.dictionary)?.[1] ?? '')?.dictionary ?? ''
  return new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.dictionary ?? '')?.[1]
      return [name, map === undefined ? null : readLetters(objects.get(map)?.stream ?? '')]
    }),
  )
}

const lineText = (line: string, letters: Map<string, string> | null): string =>
  [...line.matchAll(/<([0-9a-f]*)>/gi)]
    .map(([, hex = '']) =>
      letters === null
        ? Buffer.from(hex, 'hex').toString('latin1')
        : (hex.toLowerCase().match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph) ?? '\uFFFD').join(''),
    )
    .join('')

/** The lines of each page, in the order they were drawn. */
export function readPdf(bytes: Uint8Array): string[][] {
  const objects = readObjects(bytes)
  const catalog = [...objects.values()].find(({ dictionary }) => /\/Type \/Pages\b/.test(dictionary))
  const kids = /\/Kids \[([^\]]*)\]/.exec(catalog?.dictionary ?? '')?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => {
    const page = objects.get(id) ?? { dictionary: '', stream: '' }
    const fonts = pageFonts(page, objects)
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(page.dictionary)?.[1] ?? '')?.stream ?? ''
    let letters: Map<string, string> | null = null
    return content.split('\n').flatMap((line) => {
      const font = /^\/(F\d+) [\d.]+ Tf/.exec(line)?.[1]
      if (font !== undefined) letters = fonts.get(font) ?? null
      return line.endsWith('TJ') ? [lineText(line, letters)] : []
    })
  })
}
