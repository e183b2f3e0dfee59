import { expect, test } from 'vitest'
import { readPdf } from '../../test/pdf-text.ts'
import type { Block, PageFrame } from './blocks.ts'
import { styles } from './look.ts'
import { printDocument } from './print-document.ts'

const frame: PageFrame = {
  title: 'Uji cetak',
  language: 'id',
  subject: 'Uji',
  headLeft: 'Kepala',
  headMark: 'SIMULASI',
  footLeft: 'Kaki',
  footMiddle: 'tengah',
  pageOf: (page, all) => `hal. ${page} dari ${all}`,
}

async function print(blocks: readonly Block[]) {
  const { bytes, pages } = await printDocument(() => blocks, { frame })
  const read = readPdf(bytes)
  expect(read).toHaveLength(pages)
  return read
}

const paragraph = (text: string): Block => ({ kind: 'text', text, style: styles.body })
const table = (rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  columns: [
    { head: 'Nomor', points: 60 },
    { head: 'Uraian', share: 1 },
  ],
  rows,
})

test('it is a PDF, and every page says which of how many it is', async () => {
  const { bytes } = await printDocument(() => [paragraph('Satu'), { kind: 'page' }, paragraph('Dua')], {
    frame,
  })
  expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-')
  const pages = readPdf(bytes)
  expect(pages.map((lines) => lines.filter((line) => line.startsWith('hal. ')))).toEqual([
    ['hal. 1 dari 2'],
    ['hal. 2 dari 2'],
  ])
  expect(pages.map((lines) => lines.includes('Kaki'))).toEqual([true, true])
  // The cover has its own words for it.
  expect(pages.map((lines) => lines.includes('SIMULASI'))).toEqual([false, true])
})

test('a table over many pages repeats its head, and loses and splits no row', async () => {
  const rows = Array.from({ length: 150 }, (_, index) => [
    `n${index}`,
    `uraian pertama ${index}\nkedua ${index}`,
  ])
  const pages = await print([table(rows)])
  expect(pages.length).toBeGreaterThan(3)
  for (const lines of pages) expect(lines.filter((line) => line === 'Nomor')).toHaveLength(1)
  for (const [index] of rows.entries()) {
    const page = pages.find((lines) => lines.includes(`n${index}`))
    expect(page).toContain(`uraian pertama ${index}`)
    expect(page).toContain(`kedua ${index}`)
  }
})

test('a row taller than a page goes on between two lines, under its head', async () => {
  const words = Array.from({ length: 100 }, (_, index) => `baris${index}`)
  const pages = await print([table([['n', words.join('\n')]])])
  expect(pages).toHaveLength(2)
  expect(pages.flat().filter((line) => line.startsWith('baris'))).toEqual(words)
  for (const lines of pages) expect(lines).toContain('Nomor')
})

test('a word wider than its column is cut and none of it lost', async () => {
  const address = `https://example.go.id/${'a0b1'.repeat(60)}`
  const pages = await print([table([['n', address]])])
  const lines = pages.flat().filter((line) => line.includes('a0b1') || line.startsWith('https'))
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('')).toBe(address)
})

test('a heading stays with what it heads', async () => {
  const filler = Array.from({ length: 53 }, (_, index) => paragraph(`isi ${index}`))
  for (let skip = 0; skip < 12; skip++) {
    const pages = await print([
      ...filler.slice(skip),
      { kind: 'heading', level: 3, text: 'Judul' },
      paragraph('Isi di bawah judul'),
    ])
    const page = pages.find((lines) => lines.includes('Judul'))
    expect(page).toContain('Isi di bawah judul')
  }
})

test('the contents give the page each heading is on', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `bagian-${index}`)
  const pages = await print([
    paragraph('Sampul'),
    { kind: 'page' },
    {
      kind: 'contents',
      title: 'Daftar isi',
      entries: names.map((name) => ({ name, text: `Isi ${name}`, level: 2 })),
    },
    ...names.flatMap((name): Block[] => [
      { kind: 'page', unlessLeft: 300 },
      { kind: 'heading', level: 2, text: `Judul ${name}`, name },
      paragraph('teks\n'.repeat(10)),
    ]),
  ])
  for (const name of names) {
    const onPage = 1 + pages.findIndex((lines) => lines.includes(`Judul ${name}`))
    const contents = pages.find((lines) => lines.includes(`Isi ${name}`)) ?? []
    expect(contents[contents.indexOf(`Isi ${name}`) + 1]).toBe(String(onPage))
  }
})

test('letters the display face lacks are set all the same, and control characters dropped', async () => {
  const pages = await print([
    { kind: 'heading', level: 1, text: 'Дом Şile' },
    paragraph('se\u0000be\u0007lum'),
  ])
  expect(pages[0]).toContain('Дом Şile')
  expect(pages[0]).toContain('sebelum')
})

test('printing stops when nobody waits for it any more', async () => {
  const gone = new AbortController()
  const blocks = function* (): Generator<Block> {
    for (let index = 0; ; index++) {
      if (index === 2_000) gone.abort(new Error('gone'))
      yield paragraph(`teks yang panjangnya tidak ada akhirnya ${index}`)
    }
  }
  await expect(printDocument(blocks, { frame, signal: gone.signal })).rejects.toThrow('gone')
})
